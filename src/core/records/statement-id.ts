/** The id of a statement that was found in an unknown article: the same words, taken the same way, have the same on every copy. */
import { hashText } from '../text/fold'
import type { KeptStatement } from './kept-page'

/** Two hashes of what it says: `f-1qk2…-9x…`. */
export function statementId({ speakers, topic, words, cues, content }: Omit<KeptStatement, 'id'>): string {
  const taken = JSON.stringify([speakers, topic, cues, content.map(({ start, end }) => [start, end])])
  return `f-${hashText(words).toString(36)}-${hashText(taken).toString(36)}`
}
