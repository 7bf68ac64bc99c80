/**
 * Find the words that name a topic.
 *
 * A strong term names it by itself ("Donbas"); a weak one ("enrichment") only beside another term of the same topic, since
 * alone it is used of other things too.
 */
import type { Span } from '../../text/span'
import { foldedWord } from '../../text/fold'
import { foldAll } from '../text/fold-all'
import { afterLetters, type FoldedText, isJoined, stripsOf } from '../text/folded-text'
import type { LanguageGazetteer } from '../people/language-gazetteer'

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
interface TermPattern {
  readonly topic: string
  readonly isStrong: boolean
  readonly words: readonly { readonly text: string; readonly isPrefix: boolean }[]
}

type TopicIndex = ReadonlyMap<string, readonly TermPattern[]>

/** Terms are filed under so many letters of their first word; each has at least so many. */
const FILED_BY = 3

/** Letters of the Arabic article. */
const ARTICLE = 2

const indexes = new WeakMap<LanguageGazetteer, TopicIndex>()

/** A term whose first word is a word of the text, some of its letters taken off. */
interface TermCandidate {
  readonly pattern: TermPattern
  readonly cut: number
}

/** Find all terms of all topics in a text, in order. O(length). */
export function findTopicTerms(folded: FoldedText, gazetteer: LanguageGazetteer): readonly TopicTerm[] {
  const { words } = folded
  const index = topicIndex(gazetteer)
  const candidates = new Map<string, readonly TermCandidate[]>()
  const found: TopicTerm[] = []
  for (let i = 0; i < words.count; i++) {
    const word = foldedWord(words, i)
    let possible = candidates.get(word)
    if (possible === undefined) candidates.set(word, (possible = candidatesOf(folded, index, word)))
    const best = possible.find(({ pattern }) => goesOn(folded, i, pattern))
    if (best === undefined) continue
    const { topic, isStrong, words: parts } = best.pattern
    found.push({
      start: best.cut === 0 ? (words.starts[i] ?? 0) : afterLetters(folded, i, best.cut),
      end: words.ends[i + parts.length - 1] ?? 0,
      topic,
      isStrong,
      term: parts.map((part) => part.text).join(' ')
    })
    i += parts.length - 1
  }
  return found
}

/** The terms that may begin with a folded word, those of most words first. */
function candidatesOf(folded: FoldedText, index: TopicIndex, word: string): readonly TermCandidate[] {
  const found: TermCandidate[] = []
  for (const { rest, cut } of stripsOf(folded, word))
    for (const first of withAndWithoutArticle(rest))
      for (const pattern of index.get(first.slice(0, FILED_BY)) ?? [])
        if (isPart(first, pattern.words[0])) found.push({ pattern, cut })
  return found.sort((one, other) => other.pattern.words.length - one.pattern.words.length)
}

/** Tell whether the words after word `i` are those of the term after its first. */
function goesOn(folded: FoldedText, i: number, { words: parts }: TermPattern): boolean {
  const { words } = folded
  return parts.every(
    (part, n) => n === 0 || (i + n < words.count && isJoined(folded, i + n) && isPart(foldedWord(words, i + n), part))
  )
}

const isPart = (word: string, part: TermPattern['words'][number] | undefined): boolean =>
  part !== undefined && (part.isPrefix ? word.startsWith(part.text) : word === part.text)

/** A word, and without its article where it has the Arabic one. */
const withAndWithoutArticle = (word: string): readonly string[] =>
  word.startsWith('ال') && word.length > ARTICLE + FILED_BY ? [word, word.slice(ARTICLE)] : [word]

/** Tell which topics are named within `span`, given all terms of the text. */
export function topicsNamedIn(terms: readonly TopicTerm[], span: Span): readonly NamedTopic[] {
  const within = terms.filter(({ start, end }) => span.start <= start && end <= span.end)
  return [...new Set(within.map(({ topic }) => topic))].flatMap((id) => {
    const own = within.filter(({ topic }) => topic === id)
    const isNamed = own.some(({ isStrong }) => isStrong) || new Set(own.map(({ term }) => term)).size > 1
    return isNamed ? [{ id, terms: own.map(({ start, end }) => ({ start, end })) }] : []
  })
}

function topicIndex(gazetteer: LanguageGazetteer): TopicIndex {
  let index = indexes.get(gazetteer)
  if (index === undefined) indexes.set(gazetteer, (index = build(gazetteer)))
  return index
}

function build({ topics }: LanguageGazetteer): TopicIndex {
  const index = new Map<string, TermPattern[]>()
  const terms = topics.flatMap(({ id, strong, weak }) => [
    ...strong.map((term) => ({ topic: id, term, isStrong: true })),
    ...weak.map((term) => ({ topic: id, term, isStrong: false }))
  ])
  const words = terms.flatMap(({ term, ...of }, i) => term.split(' ').map((word) => ({ ...of, word, i })))
  const patterns = new Map<number, TermPattern & { readonly words: TermPattern['words'][number][] }>()
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
