import type { Words } from './fold'

/** A text with its words. */
export interface WordedText {
  readonly text: string
  readonly words: Words
}
