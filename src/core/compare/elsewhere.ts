/** What stands elsewhere of the quotations of a page, as messages carry it and the interface draws it. */
import type { Language, Localised } from '../text/language'
import type { LibraryOrigin } from '../library/catalogue'
import type { Verdict } from '../verify/sighting'
import type { Likeness } from './likeness'

/** A quotation of this page to be looked up. */
export interface SoughtQuotation {
  /** The statement's id on this page. */
  readonly id: string
  readonly speakers: readonly string[]
  readonly text: string
}

/** What is looked up of a page. */
export interface SoughtQuotations {
  readonly language: Language
  /** The dossier of a known article; null for an unknown one. */
  readonly article: string | null
  /** The least fingerprints of an unknown article's text. */
  readonly sketch: readonly number[]
  readonly quotations: readonly SoughtQuotation[]
}

/** A page where it stands, or a bundled article. */
export interface OtherPage {
  /** `here`: it is this very page, as it was kept. */
  readonly origin: LibraryOrigin | 'here'
  /** Of a bundled article its place in the library. */
  readonly address: string
  readonly title: string
  readonly language: Language
  /** When it was seen, in ISO 8601; of a bundled article the day of its event. */
  readonly seen: string
}

/** The quotation of another page that one of this page is. */
export interface QuotedThere {
  readonly likeness: Likeness
  /** Who says it there, as far as their names are known. */
  readonly speakers: readonly Localised[]
  readonly page: OtherPage
}

/** What stands elsewhere of one statement. */
export interface Elsewhere {
  readonly statement: string
  /** The gravest first, at most so many as are shown. */
  readonly there: readonly QuotedThere[]
  /** On how many pages it stands, as far as was looked. */
  readonly total: number
  /** The page that was seen first. */
  readonly first: OtherPage
}

/** How many of the statements that were kept a page has so now, those aside of which that isn't sure. */
export type KeptVerdicts = Readonly<Record<Verdict, number>>

/** A kept page that has the article of this one, or is this one. */
export interface KeptCopy {
  readonly page: OtherPage
  readonly verdicts: KeptVerdicts
}

/** What is kept of a page's words and of its article. */
export interface KeptElsewhere {
  readonly statements: readonly Elsewhere[]
  /** This page first, then those that were seen last; at most so many as are shown. */
  readonly copies: readonly KeptCopy[]
}
