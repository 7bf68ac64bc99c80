/** One search for a pattern in a sentence: where it looks, what it has kept, and what it may still cost. */
import type { TokenSpan } from '../text/tokens'
import type { TableRule } from './rules'
import type { ClassedSentence } from './sentence'
import type { Trace } from './trace'

/** The state of one search. */
export interface Search {
  readonly sentence: ClassedSentence
  /** Tokens before this one don't exist for it; those from `end` on end nothing. */
  readonly first: number
  readonly end: number
  /** The token that a content before its cue can't reach back over. */
  readonly from: number
  /** No cue has been read so far. */
  readonly isFirst: boolean
  /** What the cue stands for; null until it is known. */
  readonly cue: unknown
  /** What the pattern keeps, by name. */
  readonly kept: Map<string, TokenSpan>
  /** The rules of tables that fit, by table. */
  readonly picked: Map<string, Picked>
  /** What tables have given at a place. */
  readonly memo: Map<string, (Picked | null)[]>
  readonly trace: Trace | undefined
  /** Steps left. */
  steps: number
}

/** A rule of a table that fits: where it ends, and what it keeps. */
export interface Picked {
  readonly rule: TableRule
  readonly to: number
  readonly kept: ReadonlyMap<string, TokenSpan>
  /** The rules of tables within it. */
  readonly picked: readonly Picked[]
}

export type Matcher = (search: Search, at: number, next: (at: number) => boolean) => boolean

/** The first rule of table `name` that fits at token `at`; null where none does. */
export type PickFrom = (search: Search, name: string, at: number, isBackward: boolean) => Picked | null

/** As many steps as a rule that fits takes, many times over. */
export const MOST_STEPS = 4000
