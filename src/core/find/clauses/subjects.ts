/** Who a cue's subject is: a leader, a pronoun, somebody else, several together. */
import type { Meant } from '../languages/lexicon'
import type { Mention } from '../people/people'
import type { SentenceView } from '../text/sentence-view'

/** The subject and the tokens `[start, end)` that it and its cue's modifiers take beside the verb. */
export type ClauseSubject = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'leader'; readonly mention: Mention; readonly isRelative: boolean }
  /** `opens`: stands at the beginning of its clause, so that it is no nested one's. */
  | {
      readonly kind: 'pronoun'
      readonly gender: 'masculine' | 'feminine'
      readonly at: number
      readonly opens: boolean
    }
  /** A noun that stands for a leader named before. */
  | {
      readonly kind: 'anaphor'
      readonly meant: Meant
      /** The folded adjective of the country whose office it is, where that is said. */
      readonly of?: string
    }
  /** The subject of the verb that this one is joined to by "and". */
  | { readonly kind: 'shared' }
  /** Nobody is named: the verb has no subject of its own. */
  | { readonly kind: 'dropped'; readonly gender: 'masculine' | 'feminine' | 'any' }
  /** Somebody who is no leader, or several. */
  | { readonly kind: 'other' }
  /** Nothing is stated: negated, conditional, passive. */
  | { readonly kind: 'void' }
)

/** "Putin’s": an s joined to the name. */
export function isPossessive(view: SentenceView, at: number): boolean {
  const [name, letter] = [view.tokens[at - 1], view.tokens[at]]
  return name !== undefined && letter?.text === 's' && letter.start === name.end + 1 && letter.end === letter.start + 1
}
