/** What a session tells whoever started it. */
export interface SessionEvents {
  /** There is something to show, and it is about to be shown. */
  readonly onArticle: () => void
  /** It left, since another document was put in the place of its own. */
  readonly onDocument: () => void
  /** Nothing of the session is left on the page. */
  readonly onLeave: () => void
}
