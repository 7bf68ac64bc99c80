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
  /** Its id in the list. */
  readonly statement: string
}
