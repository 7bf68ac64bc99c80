/** Told what the engine tries, for whoever tunes a language. */
import type { Reading } from './reading'
import type { Rule } from './rules'
import type { ClassedSentence } from './sentence'

export interface Trace {
  /** A sentence begins to be read. */
  sentence(sentence: ClassedSentence): void
  /** No phrase of the class `name` begins, or ends, at token `at`. */
  failed(name: string, at: number): void
  /** A rule was tried at token `at`: a clause's at its cue. */
  tried(rule: Rule, at: number, fits: boolean): void
  /** A sentence has been read. */
  read(readings: readonly Reading[]): void
}
