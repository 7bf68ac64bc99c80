/**
 * Score the finder on PolNeAR (Newell, Margolin and Ruths, 2018): English news with every attribution annotated.
 *
 * The corpus annotates who is named, not who is meant, and everybody, beliefs and documents too. So this is the view of the
 * named leaders, any topic: a true statement is one whose source span begins with a leader's name, titles and epithets
 * aside. A found one is right when a true statement fits it whose source holds the same leader; or, where the finder
 * resolved a pronoun or a verb without subject, whose source is a pronoun or empty.
 *
 * Counted strictly, a source must be that leader rather than hold the name, and a pronoun must mean that leader: the last named
 * source before it in the text is that one's; “who” right behind the name means it. The corpus does not say whom a pronoun means, so some that are right count as wrong.
 */
import { readFileSync } from 'node:fs'
import type { Span } from '../src/core/text/span'
import type { Gazetteer } from '../src/core/find/people/gazetteer'
import { foldedText } from '../src/core/find/text/folded-text'
import { findMentions, type Mention } from '../src/core/find/people/people'
import { gazetteerIn, readStatements } from '../src/core/find/in-any-language'
import { addScores, fits, NO_SCORE, type ReadingError, type Score } from '../tests/find/score'

type Pair = readonly [number, number]

interface Line {
  readonly doc: string
  readonly text: string
  readonly statements: readonly Readonly<Record<'source' | 'cue' | 'content', readonly Pair[]>>[]
}

interface Truth {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Leaders named in the source. */
  readonly named: readonly string[]
  /** The source is a leader, rather than somebody or something of theirs. */
  readonly isLeader: boolean
  /** Whoever the last source before it that is no pronoun names, itself included; null where that is no leader. */
  readonly lastNamed: string | null
}

/** Nouns that make a source somebody or something of the leader's. */
const BELONGINGS =
  /\b(?:campaign|aides?|supporters?|spokes\w+|manager|advis[eo]rs?|officials?|allies|surrogates?|team|administration|backers?|voters?)\b/iu
const PRONOUN = /^(?:he|she|who|)$/iu
/** What ends a source that is all a leader's name: “Trump’s claim”. */
const POSSESSIVE = /^[’']s?$/u
const RELATIVE = /^who$/iu
/** Sources that, like a pronoun, stand for whoever was named before. */
const ANAPHOR = /^(?:the (?:president|candidate|nominee|secretary|chancellor|prime minister))?$/iu

/** Score the finder on the file's articles: all topics, tiers 1 and 2. Topics are not annotated, so none is right. */
export function scorePolnear(path: string, gazetteer: Gazetteer, isStrict: boolean): Score {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => scoreLine(JSON.parse(line) as Line, gazetteer, isStrict))
    .reduce(addScores, NO_SCORE)
}

function scoreLine({ doc, text, statements }: Line, gazetteer: Gazetteer, isStrict: boolean): Score {
  const mentions = findMentions(foldedText(text, 'en'), gazetteerIn(gazetteer, 'en'), null)
  const truths = truthsOf(text, statements, mentions)
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ')).join(' … ')
  const errors: ReadingError[] = []
  const recalled = new Set<Truth>()
  const found = readStatements(text, { language: 'en', gazetteer, date: null }).filter(({ tier }) => tier < 3)
  let [right, placed, speakerRight] = [0, 0, 0]
  for (const statement of found) {
    const isSource = ({ source, named, isLeader, lastNamed }: Truth): boolean => {
      const isPronoun =
        PRONOUN.test(words(source)) && (statement.why.source !== 'named' || isBeside(statement.source, source))
      const isRelative = RELATIVE.test(words(source)) && isBeside(statement.source, source)
      if (isStrict)
        return isRelative || ((isLeader || isPronoun || ANAPHOR.test(words(source))) && lastNamed === statement.speaker)
      return named.includes(statement.speaker) || source.some((span) => overlaps(span, statement.source)) || isPronoun
    }
    const touching = truths.filter(({ content }) => content.some((a) => statement.content.some((b) => overlaps(a, b))))
    const matching = touching.filter((truth) => isSource(truth) && fits(truth.content, statement.content))
    if (touching.length > 0) placed++
    if (touching.some(isSource)) speakerRight++
    for (const truth of matching) recalled.add(truth)
    if (matching.length > 0) {
      right++
      continue
    }
    const [near] = touching
    const cause = near === undefined ? 'no statement' : touching.some(isSource) ? 'wrong extent' : 'wrong speaker'
    const detail = `${statement.speaker} [${words([statement.source])}] [${words([statement.cue])}] ${words(statement.content)}`
    const other = near && ` ≠ [${words(near.source)}] [${words(near.cue)}] ${words(near.content)}`
    errors.push({ cause, article: doc, detail: detail + (other ?? '') })
  }
  const leaders = truths.filter(({ isLeader }) => isLeader)
  for (const truth of leaders)
    if (!recalled.has(truth)) {
      const detail = `[${words(truth.source)}] [${words(truth.cue)}] ${words(truth.content)}`
      errors.push({ cause: 'missed', article: doc, detail })
    }
  const counts = { truths: leaders.length, recalled: leaders.filter((truth) => recalled.has(truth)).length }
  return { articles: 1, ...counts, shown: found.length, right, placed, speakerRight, topicRight: 0, errors }
}

/** The true statements of an article, in the order of their sources. */
function truthsOf(text: string, statements: Line['statements'], mentions: readonly Mention[]): readonly Truth[] {
  let lastNamed: string | null = null
  return statements
    .map(({ source, cue, content }) => ({
      source: source.map(toSpan),
      cue: cue.map(toSpan),
      content: content.map(toSpan)
    }))
    .sort((a, b) => beginningOf(a) - beginningOf(b))
    .map((statement) => {
      const { source } = statement
      const named = mentions.filter((mention) => source.some((span) => overlaps(span, mention)))
      const leaders = named.map(({ leader }) => leader)
      const isOne = isLeader(text, source, named)
      const words = source.map(({ start, end }) => text.slice(start, end)).join(' ')
      if (!PRONOUN.test(words) && !ANAPHOR.test(words)) lastNamed = isOne ? (leaders[0] ?? null) : null
      return { ...statement, named: leaders, isLeader: isOne, lastNamed }
    })
}

const beginningOf = ({ source, cue, content }: Pick<Truth, 'source' | 'cue' | 'content'>): number =>
  (source[0] ?? cue[0] ?? content[0])?.start ?? 0

function isLeader(text: string, source: readonly Span[], named: readonly Mention[]): boolean {
  const [first] = named
  const [head] = source
  if (first === undefined || head === undefined || new Set(named.map(({ leader }) => leader)).size > 1) return false
  const end = source.at(-1)?.end
  return (
    (first.grammaticalCase !== 'oblique' || POSSESSIVE.test(text.slice(first.end, end))) &&
    !/[,;]| (?:of|for|by|to|with|who|and) /u.test(text.slice(head.start, first.start)) &&
    !BELONGINGS.test(text.slice(head.start, end)) &&
    !/^(?: [A-Z]|[’'](?!s?$))/u.test(text.slice(first.end, end))
  )
}

/** "Trump, who said": the pronoun right after the name. */
const isBeside = ({ end }: Span, source: readonly Span[]): boolean =>
  source.some(({ start }) => Math.abs(start - end) < 4)

const toSpan = ([start, end]: Pair): Span => ({ start, end })
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
