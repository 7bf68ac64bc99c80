/** A sentence with the classes of its tokens. */
import type { SentenceView } from '../text/sentence-view'
import type { TokenClasses } from './token-classes'

export interface ClassedSentence {
  readonly view: SentenceView
  readonly classes: TokenClasses
}
