/** What was found of one dossier on one page: the result of recognition and verification, as drawn and as messaged. */
import type { Span } from '../text/span'

/** What a page is to a dossier. */
export type Grade = 'full' | 'edited' | 'excerpt' | 'related' | 'none'

/** What evidence is on this page. */
export type Verdict = 'verbatim' | 'typographic' | 'altered' | 'absent'

/** A stretch of a word-level difference between the article and this page. */
export interface DiffPart {
  readonly op: 'same' | 'removed' | 'added'
  readonly text: string
}

/** How a change of words changes the meaning; empty where none of these is recognised. */
export type ChangeKind = 'negation' | 'number' | 'name' | 'polarity' | 'qualifier'

/** One statement of the dossier, as this page has it. */
export interface Finding {
  readonly statement: string
  readonly verdict: Verdict
  /** True where the words are in the page and a reader cannot see them: a paywall, a folded part. Always `absent` then. */
  readonly hidden: boolean
  /** Where the evidence stands, in units of the page's text; empty where absent. */
  readonly spans: readonly Span[]
  /** The page's own words at `spans`, in order. */
  readonly words: string
  /** The statement's frame, article against page; empty unless altered or typographic. */
  readonly diff: readonly DiffPart[]
  readonly changes: readonly ChangeKind[]
}

export interface Sighting {
  readonly dossier: string
  readonly grade: Grade
  /** The share of the article's own words (headings and related boxes aside) that stand on the page, 0 to 1. */
  readonly coverage: number
  readonly findings: readonly Finding[]
}
