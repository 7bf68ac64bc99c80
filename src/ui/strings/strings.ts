/**
 * What a language must say, and the tools it says it with.
 *
 * A language is one file that exports one `Strings`. Anything that holds a number or a name is a function, so word
 * order and plural forms stay the language's own affair; components never join sentences.
 */
import type { EventDate, Language, StatementKind } from '../../core/dossier'
import type { ChangeKind, Grade, Verdict } from '../../core/sighting'

export interface Strings {
  readonly language: Language
  readonly direction: 'rtl' | 'ltr'
  /** The language's name in the language itself. */
  readonly name: string
  /** The product's name. */
  readonly product: string
  readonly number: (value: number) => string
  /** Say a share from 0 to 1 as a whole percentage. */
  readonly percent: (share: number) => string
  readonly date: (date: EventDate) => string
  /** Join names as a sentence does: "a, b and c". */
  readonly list: (items: readonly string[]) => string
  /** Say how much of the article a page carries; `coverage` from 0 to 1. */
  readonly grade: Readonly<Record<Grade, (coverage: number) => string>>
  readonly verdict: Readonly<Record<Verdict, string>>
  /** In the place of `verdict.absent`, where the words are in the page and the site does not show them. */
  readonly hidden: string
  /** Say how many statements have the verdict, in two or three words. */
  readonly tally: Readonly<Record<Verdict, (count: number) => string>>
  readonly kind: Readonly<Record<StatementKind, string>>
  readonly change: Readonly<Record<ChangeKind, string>>
  /** Say who relays a statement; `names` from the nearest to the reader outwards, at least one. */
  readonly reportedBy: (names: readonly string[]) => string
  readonly sidebar: SidebarStrings
  readonly summary: SummaryStrings
  readonly options: OptionsStrings
}

export interface SidebarStrings {
  /** Names the landmark. */
  readonly label: string
  /** Names the tab that opens the collapsed sidebar. */
  readonly open: (positions: number) => string
  readonly collapse: string
  readonly close: string
  readonly moveLeft: string
  readonly moveRight: string
  readonly resize: string
  /** Marks a line as our summary. */
  readonly summary: string
  /** Marks a summary whose evidence is changed or missing on this page. */
  readonly summaryOfArticle: string
  /** Names the place of what several speakers state together. */
  readonly jointly: string
  readonly comparisons: string
  /** A side of a comparison on which the article reports nothing. */
  readonly silent: string
  readonly context: string
  readonly contextNote: string
  readonly background: string
  /** `by` is null where nobody is named. */
  readonly analysis: (by: string | null) => string
  /** Names the button that shows a statement's passage; `place` counts from 1. */
  readonly reveal: (speaker: string, place: number) => string
  readonly previous: string
  readonly next: string
  /** Say which statement is in focus; `place` counts from 1, 0 where none is. */
  readonly place: (place: number, total: number) => string
  /** Heads the page's own words where they differ from the article's. */
  readonly onThisPage: string
  /** Heads the word-level difference. */
  readonly againstArticle: string
  /** Read out before words of the article that this page left out. */
  readonly removed: string
  /** Read out before words that this page put in. */
  readonly added: string
  /** Read out after either. */
  readonly endOfChange: string
  /** Heads words that stand in the article and not on this page. */
  readonly onlyInArticle: string
  /** Says that the event's date is not the article's own. */
  readonly dateFromOutside: string
  readonly privacy: string
}

/** A state of the popup in which there is no article to show. */
export interface NoticeStrings {
  readonly title: string
  readonly text: string
}

export interface SummaryStrings {
  /** Say how much of the article is on the page; `coverage` from 0 to 1. */
  readonly coverage: (coverage: number) => string
  /** Names the table, and what its buttons do. */
  readonly matrix: string
  /** An empty place in the table. */
  readonly silent: string
  /** Heads what several speakers state jointly. */
  readonly together: (names: readonly string[]) => string
  readonly openSidebar: string
  readonly pause: string
  readonly resume: string
  readonly lookAgain: string
  readonly lookOnce: string
  readonly allowSite: string
  readonly tryAgain: string
  readonly options: string
  readonly looking: NoticeStrings
  readonly unknown: NoticeStrings
  readonly notAllowed: NoticeStrings
  readonly paused: NoticeStrings
  readonly restricted: NoticeStrings
  readonly failed: NoticeStrings
}

export interface OptionsStrings {
  readonly title: string
  readonly language: string
  readonly browserLanguage: string
  readonly sidebar: string
  readonly side: string
  /** The side where the page's lines end. */
  readonly sideByPage: string
  readonly left: string
  readonly right: string
  readonly openByItself: string
  readonly openByItselfHint: string
  readonly pausedSites: string
  readonly noPausedSites: string
  readonly resume: string
  /** Names the button; starts with the words of `resume`. */
  readonly resumeSite: (host: string) => string
  readonly access: string
  /** Say how many news sites Mawqif looks at from the start. */
  readonly builtIn: (count: number) => string
  readonly everySite: string
  readonly everySiteHint: string
  readonly grantedSites: string
  readonly noGrantedSites: string
  readonly forget: string
  /** Names the button; starts with the words of `forget`. */
  readonly forgetSite: (host: string) => string
  readonly problem: Readonly<Record<'storage' | 'permission', string>>
}

/** A sentence for each plural form; `#` stands for the number. `other` serves any form not given. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** Wrap a host name so that a right-to-left sentence leaves its order alone (LRI … PDI). */
export const isolate = (host: string): string => `\u2066${host}\u2069`

/** Make the formatters of `locale`, a BCP 47 tag that may carry extensions. */
export function formatters(locale: string) {
  const numbers = new Intl.NumberFormat(locale)
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const rules = new Intl.PluralRules(locale)
  return {
    number: (value: number) => numbers.format(value),
    percent: (share: number) => percents.format(share),
    date: (date: EventDate) => dates.format(new Date(`${date.value}T00:00:00Z`)),
    list: (items: readonly string[]) => lists.format(items),
    count: (forms: PluralForms) => (value: number) =>
      (forms[rules.select(value)] ?? forms.other).replace('#', numbers.format(value))
  }
}
