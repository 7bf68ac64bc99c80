/** Why what is selected can't be added: the interface says each in words. */
export const UNSELECTABLE = [
  'nothing',
  /** It is in a field that is written in. */
  'field',
  /** All or some of it is no part of the article. */
  'outside',
  /** It is more than a few sentences. */
  'long',
  /** The page shows other words than stand there, or changed them since. */
  'changed',
  /** The page is in no language that is read. */
  'language',
  'private',
  'failed'
] as const
export type Unselectable = (typeof UNSELECTABLE)[number]

/** What came of adding what is selected: the library was opened to say who said it, or nothing is added. */
export type Selecting = 'opened' | Unselectable
