/** What the introduction says, in the library and on its sample pages; apart from `Strings`, so that no other page pays for it. */
import type { NoticeStrings, Written } from '../strings'

export type IntroductionDictionary = Written<IntroductionStrings>

export type IntroductionStep = 'what' | 'known' | 'unknown' | 'access'

export interface IntroductionStrings {
  readonly title: string
  readonly step: (step: number, of: number) => string
  readonly steps: Readonly<Record<IntroductionStep, NoticeStrings>>
  /** Leads to the sample page of a known article. */
  readonly try: string
  /** Leads to the sample page of an unknown article. */
  readonly tryNext: string
  /** Where the user goes on from the last step. */
  readonly onwards: string
  readonly options: string
  /** Stands under the title of the known sample. */
  readonly copied: string
  /** Stands under the title of the unknown sample. */
  readonly made: string
  readonly failed: string
  readonly back: string
  readonly next: string
  readonly skip: string
  readonly done: string
  readonly sites: (count: number) => string
  readonly allowed: string
  readonly allow: string
  readonly elsewhere: string
  readonly everySite: string
  readonly everySiteHint: string
  readonly everySiteAllowed: string
  readonly refused: string
}
