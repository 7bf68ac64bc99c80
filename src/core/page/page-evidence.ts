/** What a page's own head says of its article: evidence beside the layout, never by itself a reason to read anything. */
export interface PageEvidence {
  /** How the article may be titled, those first that are the likeliest to stand on the page as they are. */
  readonly titles: readonly string[]
  /** The article's text as given to search engines, cut anywhere; "" where it is not given. */
  readonly body: string
  readonly authors: readonly string[]
  /** The page says that it is a feed of reports, all of which are its own. */
  readonly isLive: boolean
}
