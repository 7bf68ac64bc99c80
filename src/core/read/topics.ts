/**
 * Find the words that name a topic.
 *
 * A strong term names it by itself ("Donbas"); a weak one ("enrichment") only beside another term of the same topic, since
 * alone it is used of other things too.
 */
import type { Language, Span } from '../dossier'
import { foldedWord, foldWords } from '../fold'
import { foldAll } from './fold-all'
import type { Gazetteer } from './gazetteer'
import { isJoined, readingsOf, type WordReading } from './phrase-hits'

/** A term of a topic in the text. */
export interface TopicTerm extends Span {
  readonly topic: string
  readonly isStrong: boolean
  /** Tells the terms of a topic apart. */
  readonly term: string
}

/** A topic that a stretch names, with the words that name it. */
export interface NamedTopic {
  readonly id: string
  readonly terms: readonly Span[]
}

/** A term as words, some of them only how a word begins. */
interface Pattern {
  readonly topic: string
  readonly isStrong: boolean
  readonly words: readonly { readonly text: string; readonly isPrefix: boolean }[]
}

type TopicIndex = ReadonlyMap<string, readonly Pattern[]>

/** Terms are filed under so many letters of their first word; each has at least so many. */
const FILED_BY = 3

/** Letters of the Arabic article. */
const ARTICLE = 2

const indexes = new WeakMap<Gazetteer, Map<Language, TopicIndex>>()

/** Find all terms of all topics in `text`, in order. O(length). */
export function findTopicTerms(text: string, language: Language, gazetteer: Gazetteer): readonly TopicTerm[] {
  const words = foldWords(text)
  const index = topicIndex(gazetteer, language)
  const found: TopicTerm[] = []
  for (let i = 0; i < words.count; i++) {
    let best: { readonly pattern: Pattern; readonly start: number } | null = null
    for (const { first, start } of readingsOf({ text, words, language }, i).flatMap(withoutArticle)) {
      for (const pattern of index.get(first.slice(0, FILED_BY)) ?? []) {
        if (pattern.words.length <= (best?.pattern.words.length ?? 0)) continue
        const matches = pattern.words.every(({ text: part, isPrefix }, n) => {
          if (n > 0 && (i + n >= words.count || !isJoined({ text, words }, i + n))) return false
          const word = n === 0 ? first : foldedWord(words, i + n)
          return isPrefix ? word.startsWith(part) : word === part
        })
        if (matches) best = { pattern, start }
      }
    }
    if (best === null) continue
    const { topic, isStrong, words: parts } = best.pattern
    found.push({
      start: best.start,
      end: words.ends[i + parts.length - 1] ?? 0,
      topic,
      isStrong,
      term: parts.map((part) => part.text).join(' ')
    })
    i += parts.length - 1
  }
  return found
}

/** An Arabic word also without its article. */
function withoutArticle(reading: WordReading): readonly WordReading[] {
  const { first } = reading
  return first.startsWith('ال') && first.length > ARTICLE + FILED_BY
    ? [reading, { ...reading, first: first.slice(ARTICLE) }]
    : [reading]
}

/** Tell which topics are named within `span`, given all terms of the text. */
export function topicsNamedIn(terms: readonly TopicTerm[], span: Span): readonly NamedTopic[] {
  const within = terms.filter(({ start, end }) => span.start <= start && end <= span.end)
  return [...new Set(within.map(({ topic }) => topic))].flatMap((id) => {
    const own = within.filter(({ topic }) => topic === id)
    const isNamed = own.some(({ isStrong }) => isStrong) || new Set(own.map(({ term }) => term)).size > 1
    return isNamed ? [{ id, terms: own.map(({ start, end }) => ({ start, end })) }] : []
  })
}

function topicIndex(gazetteer: Gazetteer, language: Language): TopicIndex {
  let made = indexes.get(gazetteer)
  if (made === undefined) indexes.set(gazetteer, (made = new Map()))
  let index = made.get(language)
  if (index === undefined) made.set(language, (index = build(gazetteer, language)))
  return index
}

function build({ topics }: Gazetteer, language: Language): TopicIndex {
  const index = new Map<string, Pattern[]>()
  const terms = topics.flatMap(({ id, strong, weak }) => [
    ...strong[language].map((term) => ({ topic: id, term, isStrong: true })),
    ...weak[language].map((term) => ({ topic: id, term, isStrong: false }))
  ])
  const words = terms.flatMap(({ term, ...of }, i) => term.split(' ').map((word) => ({ ...of, word, i })))
  const patterns = new Map<number, Pattern & { readonly words: Pattern['words'][number][] }>()
  for (const [n, parts] of foldAll(words.map(({ word }) => word)).entries()) {
    const { i, word, topic, isStrong } = words[n] as (typeof words)[number]
    let pattern = patterns.get(i)
    if (pattern === undefined) patterns.set(i, (pattern = { topic, isStrong, words: [] }))
    for (const [p, text] of parts.entries())
      pattern.words.push({ text, isPrefix: word.endsWith('*') && p === parts.length - 1 })
  }
  for (const pattern of patterns.values()) {
    const key = pattern.words[0]?.text.slice(0, FILED_BY) ?? ''
    index.set(key, [...(index.get(key) ?? []), pattern])
  }
  return index
}
