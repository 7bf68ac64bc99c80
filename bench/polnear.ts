/**
 * Score the reader on PolNeAR (Newell, Margolin and Ruths, 2018), English news with every attribution annotated.
 *
 * The corpus annotates who is named, not who is meant, and everybody, beliefs and documents too. So this is the view of the
 * named leaders: a true statement is one whose source span holds a leader's name and is that leader; a found one is right
 * when a true statement fits it whose source holds the same leader or, where the reader resolved a pronoun, its pronoun.
 */
import { readFileSync } from 'node:fs'
import type { Span } from '../src/core/dossier'
import type { FoundStatement } from '../src/core/read/found-statement'
import type { Mention } from '../src/core/read/people'
import { fits } from '../tests/read/score'

type Pair = readonly [number, number]

interface PolnearLine {
  readonly doc: string
  readonly text: string
  readonly statements: readonly {
    readonly source: readonly Pair[]
    readonly cue: readonly Pair[]
    readonly content: readonly Pair[]
  }[]
}

export interface PolnearScore {
  readonly truths: number
  readonly recalled: number
  readonly shown: number
  readonly right: number
  /** Those attributed by the leader's own name. */
  readonly namedShown: number
  readonly namedRight: number
  readonly errors: readonly string[]
}

/** Words in a source that make it somebody of the leader's. */
const OTHERS =
  /['’]s? |\b(?:campaign|aides?|supporters?|spokes\w+|manager|adviser|advisor|officials?|allies|surrogates?|team|administration|backers?|wife|son|daughter)\b/iu

/** Score `read` on the file's articles, all topics, tiers 1 and 2. */
export function scorePolnear(
  path: string,
  mentionsIn: (text: string) => readonly Mention[],
  read: (text: string, mentions: readonly Mention[]) => readonly FoundStatement[]
): PolnearScore {
  const errors: string[] = []
  let [truths, recalled, shown, right, namedShown, namedRight] = [0, 0, 0, 0, 0, 0]
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { doc, text, statements } = JSON.parse(line) as PolnearLine
    const mentions = mentionsIn(text)
    const found = read(text, mentions).filter(({ tier }) => tier < 3)
    const words = (spans: readonly Span[]): string =>
      spans
        .map(({ start, end }) => text.slice(start, end))
        .join(' … ')
        .replaceAll('\n', ' ')
    const truth = statements.map((statement) => {
      const source = statement.source.map(toSpan)
      const leaders = mentions
        .filter((mention) => source.some((span) => overlaps(span, mention)))
        .map(({ leader }) => leader)
      return { source, cue: statement.cue.map(toSpan), content: statement.content.map(toSpan), leaders }
    })
    const isFound = new Set<(typeof truth)[number]>()
    for (const statement of found) {
      shown++
      if (statement.why.source === 'named') namedShown++
      const fitting = truth.filter(({ content }) => fits(content, statement.content))
      const matching = fitting.filter(
        ({ source, leaders }) =>
          leaders.includes(statement.speaker) ||
          (statement.why.source !== 'named' && /^(?:he|she|)$/iu.test(words(source))) ||
          source.some((span) => overlaps(span, statement.source)) ||
          (source.length === 1 &&
            /^who$/iu.test(words(source)) &&
            Math.abs((source[0]?.start ?? 0) - statement.source.end) < 4)
      )
      for (const match of matching) isFound.add(match)
      if (matching.length > 0) {
        right++
        if (statement.why.source === 'named') namedRight++
      } else {
        const near = truth.find(({ content }) =>
          content.some((span) => statement.content.some((part) => overlaps(span, part)))
        )
        errors.push(
          `WRONG ${doc} ${statement.why.rule}/${statement.why.source} ${statement.speaker}: [${words([statement.source])}] [${words([statement.cue])}] ${words(statement.content)}` +
            (near === undefined ? '' : `  ≠ [${words(near.source)}] [${words(near.cue)}] ${words(near.content)}`)
        )
      }
    }
    for (const statement of truth) {
      if (statement.leaders.length !== 1 || OTHERS.test(words(statement.source))) continue
      truths++
      if (isFound.has(statement)) recalled++
      else
        errors.push(`MISSED ${doc} [${words(statement.source)}] [${words(statement.cue)}] ${words(statement.content)}`)
    }
  }
  return { truths, recalled, shown, right, namedShown, namedRight, errors }
}

const toSpan = ([start, end]: Pair): Span => ({ start, end })
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
