/** Patterns tried by themselves: a sentence with names and classes of its own, and where a pattern fits in it. */
import { newCompiler } from '../../../../src/core/find/clauses/match'
import { readPattern } from '../../../../src/core/find/clauses/pattern'
import { MOST_STEPS, type PickFrom, type Search } from '../../../../src/core/find/clauses/search'
import { classify, indexClasses, type WordClasses } from '../../../../src/core/find/clauses/token-classes'
import type { Mention } from '../../../../src/core/find/people/people'
import { foldedText } from '../../../../src/core/find/text/folded-text'
import { pairQuotations } from '../../../../src/core/find/text/quotations'
import { viewSentence } from '../../../../src/core/find/text/sentence-view'

export interface Asked extends Partial<Search> {
  readonly classes?: WordClasses
  readonly proclitics?: readonly string[]
  /** Names in the text, each with what is known of it; `text` where it is not the words themselves. */
  readonly names?: readonly (Partial<Mention> & { readonly text: string })[]
}

/** A search in a sentence; the pattern may look at all of it. */
export function searchIn(text: string, { classes = {}, proclitics = [], names = [], ...given }: Asked = {}): Search {
  const span = { start: 0, end: text.length }
  const mentions = names.map(({ text: name, ...mention }) => {
    const start = text.indexOf(name)
    return { grammaticalCase: 'any', leader: name, start, end: start + name.length, ...mention } as Mention
  })
  const view = viewSentence(foldedText(text, 'en'), span, mentions, pairQuotations(text, span, false), new Set())
  return {
    sentence: { view, classes: classify(view, indexClasses(classes, proclitics)) },
    first: 0,
    end: view.tokens.length,
    from: 0,
    isFirst: true,
    cue: null,
    kept: new Map(),
    picked: new Map(),
    memo: new Map(),
    trace: undefined,
    steps: MOST_STEPS,
    ...given
  }
}

const noTable: PickFrom = () => null

/** All places to which a pattern leads from a token, in the order in which they are tried. */
export function waysOf(
  pattern: string,
  search: Search,
  at: number,
  isBackward = false,
  pick: PickFrom = noTable
): readonly number[] {
  const ways: number[] = []
  matcherOf(pattern, isBackward, pick)(search, at, (to) => {
    ways.push(to)
    return false
  })
  return ways
}

export const matcherOf = (pattern: string, isBackward = false, pick: PickFrom = noTable) =>
  newCompiler(pick)(readPattern(pattern, { texts: {}, read: new Map() }), isBackward)
