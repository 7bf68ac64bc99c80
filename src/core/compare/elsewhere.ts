/** What stands elsewhere of the quotations of a page, as messages carry it and the interface draws it. */
import type { Language, Localised } from '../text/language'
import type { Likeness } from './likeness'

/** A quotation of this page to be looked up. */
export interface SoughtQuotation {
  /** The statement's id on this page. */
  readonly id: string
  readonly speakers: readonly string[]
  readonly text: string
}

/** A page where it stands. */
export interface OtherPage {
  /** It is this very page, as it was kept. */
  readonly isHere: boolean
  readonly address: string
  readonly title: string
  readonly language: Language
  /** When it was seen, in ISO 8601. */
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
