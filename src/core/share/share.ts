/** What the user can share of a page, in which forms, and with what outcome. */
import type { ClipFormat } from './clip'

export interface ShareSubject {
  /** `all`: every statement that is listed of an unknown article; its id says nothing. */
  readonly kind: 'statement' | 'position' | 'all'
  readonly id: string
}

/** A form of text, or a link to the passage. */
export type ShareForm = ClipFormat | 'link'

/** What came of sharing; the interface says each in words. */
export type ShareOutcome =
  | 'copied'
  | 'link'
  /** No link leads to the passage alone, so the page's was copied. */
  | 'page-link'
  /** The words are no longer on the page. */
  | 'gone'
  /** The browser refused. */
  | 'failed'
