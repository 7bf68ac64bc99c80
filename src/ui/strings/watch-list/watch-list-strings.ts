/** What is said where people and topics of one's own are listed; loaded there alone. */
import type { DraftProblem } from '../../../core/records/watch-draft'
import type { Written } from '../strings'

export type WatchListDictionary = Written<WatchListStrings>

export interface WatchListStrings {
  readonly lead: string
  readonly none: string
  readonly options: string
  readonly adding: string
  readonly changing: string
  readonly kind: string
  readonly person: string
  readonly topic: string
  readonly gender: string
  readonly she: string
  readonly he: string
  readonly namesHint: string
  readonly termsHint: string
  readonly ukrainian: string
  readonly save: string
  readonly cancel: string
  readonly change: string
  readonly changeOne: (name: string) => string
  readonly forget: string
  readonly forgetOne: (name: string) => string
  readonly saved: (name: string) => string
  readonly forgotten: (name: string) => string
  readonly failed: string
  /** Heads what the names would match on the page that was open. */
  readonly preview: string
  readonly noPage: string
  readonly matches: (count: number) => string
  readonly noMatch: string
  readonly problem: Readonly<Record<DraftProblem, (name: string) => string>>
}
