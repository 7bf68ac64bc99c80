/**
 * What one page has of one dossier: the result of recognition and verification, as messages carry it and the interface
 * draws it.
 */
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

/** A way in which changed words change the meaning. */
export type ChangeKind = 'negation' | 'number' | 'name' | 'polarity' | 'qualifier'

/** One statement of the dossier, as this page has it. */
export interface Finding {
  readonly statement: string
  readonly verdict: Verdict
  /**
   * True where the words are in the page and nobody can see them: a paywall, a folded part. The verdict is then
   * `absent`.
   */
  readonly hidden: boolean
  /** Where the evidence stands, in UTF-16 units of the page's text; empty where absent. */
  readonly spans: readonly Span[]
  /** The page's own words at `spans`, in order, joined by spaces. */
  readonly words: string
  /** The difference between the article and this page in the statement's frame; empty unless altered or typographic. */
  readonly diff: readonly DiffPart[]
  /** Empty where no kind of change is known. */
  readonly changes: readonly ChangeKind[]
}

/** One dossier on one page. */
export interface Sighting {
  readonly dossier: string
  readonly grade: Grade
  /** The share of the article's own words (headings and related boxes aside) that stand on the page, 0 to 1. */
  readonly coverage: number
  readonly findings: readonly Finding[]
}
