/** What came of keeping a page; the interface says each in words. */
export type Keeping =
  | 'kept'
  /** The page lists nothing any more, or has no address that could be opened again. */
  | 'gone'
  /** Nothing is kept from a private window. */
  | 'private'
  /** The disk is full. */
  | 'full'
  | 'failed'

/** What is done with a statement of a page as soon as that is kept. */
export interface AlsoDone {
  readonly action: 'reject' | 'correct'
  /** The id under which it is kept: it follows from all that is said of it, so a page that says something else by then has none such. */
  readonly statement: string
  /** The kept page that has it, where that is not to be kept for it; null for the page itself. */
  readonly address: string | null
}
