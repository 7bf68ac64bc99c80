/** What is said of keeping a page. */
import type { Keeping } from '../../../core/records/keeping'

export interface KeepStrings {
  /** Names the button that keeps what the page says now. */
  readonly page: string
  readonly outcomes: Readonly<Record<Keeping, string>>
  /** Heads what the same leaders said in kept pages, and says where it is from. */
  readonly before: string
  readonly beforeNote: string
  /** Names the box that has all pages of a site kept as they are opened; the hint says what is kept and where. */
  readonly always: (host: string) => string
  /** The same where there is one line. */
  readonly alwaysBrief: string
  readonly alwaysHint: string
  /** Heads how pages are kept. */
  readonly pages: string
  /** Names the box that has the article's text kept with each page; the hint says what of it and where. */
  readonly text: string
  readonly textHint: string
  /** Heads the list of these sites. */
  readonly sites: string
  readonly noSites: string
  readonly stop: string
  /** Names the button; starts with the words of `stop`. */
  readonly stopSite: (host: string) => string
}
