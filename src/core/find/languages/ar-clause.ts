/** A clause of an Arabic sentence that reports what somebody says. */
import type { TokenSpan } from '../text/tokens'
import type { Rule } from '../found-statement'
import type { SentenceView } from '../text/sentence-view'
import type { Subject } from '../clauses/subjects'
import type { ArabicCue } from './ar-cues'

export interface Clause {
  readonly rule: Rule
  readonly cue: ArabicCue
  readonly cueSpan: TokenSpan
  readonly subject: Subject
  /** Subject, cue and what stands between them. */
  readonly group: TokenSpan
  /** The content, and what participles add to it; none where the next paragraph holds it. */
  readonly content: readonly TokenSpan[]
  /** Stands after its content. */
  readonly reports: boolean
  /** Who passes it on, where the cue tells. */
  readonly relayedBy?: TokenSpan | null
}

/** The folded text of token `at`; empty where there is none. */
export const textAt = ({ tokens }: SentenceView, at: number): string => tokens[at]?.text ?? ''

export const isWordAt = ({ tokens }: SentenceView, at: number): boolean => tokens[at]?.isWord === true

export const isCommaAt = (view: SentenceView, at: number): boolean => /^[،,]$/u.test(textAt(view, at))

/** A comma, or a dash that stands for one. */
export const isPauseAt = (view: SentenceView, at: number): boolean => /^[،,\-–—]$/u.test(textAt(view, at))
