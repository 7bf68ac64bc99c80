/**
 * What a language must say.
 *
 * A language is one file that exports one `Dictionary`: plain data, so that it can be sent to the page it is needed on.
 * `speak` turns it into `Strings`, where everything that holds a number or a name is a function: word order and plural
 * forms stay the language's own affair, and components never join sentences.
 */
import type { EventDate, StatementKind } from '../../core/dossier'
import type { UnknownShown } from '../../core/settings'
import type { InterfaceLanguage } from '../../core/text/language'
import type { ShareForm, ShareOutcome } from '../../core/share/share'
import type { Unreadable } from '../../core/tab-state'
import type { ChangeKind, Grade, Verdict } from '../../core/verify/sighting'
import type { AddingStrings } from './adding/adding-strings'
import type { KeepStrings } from './keep/keep-strings'
import type { UnknownStrings } from './unknown/unknown-strings'

export type Strings = Texts & Formats

/** A language as data: each function of `Texts` is a `Sentence`. */
export type Dictionary = Written<Texts>

/**
 * A sentence with places to fill: `{0}` takes the first argument, `{1}` the second; numbers, and lists of names, are
 * written as the language does, and `{0%}` as a percentage. Its plural form is chosen by the first number among the
 * arguments; `other` serves any form not given.
 */
export type Sentence = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

export type Written<T> = T extends string
  ? T
  : T extends (...values: never[]) => string
    ? Sentence
    : { readonly [Key in keyof T]: Written<T[Key]> }

/** How the language writes numbers, dates and lists. */
export interface Formats {
  readonly number: (value: number) => string
  readonly date: (date: EventDate) => string
  /** Parts of a calendar day, which is in ISO 8601. */
  readonly dateAs: (day: string, parts: Intl.DateTimeFormatOptions) => string
  /** Join names as a sentence does: "a, b and c". */
  readonly list: (items: readonly string[]) => string
}

export interface Texts {
  readonly language: InterfaceLanguage
  /** The language's name in the language itself. */
  readonly name: string
  /** The product's name. */
  readonly product: string
  /** Names the extension page that shows all that is bundled. */
  readonly library: string
  /** Names the page that the user is welcomed with, and where it is tried on samples. */
  readonly introduction: string
  /** Names the page of the persons and topics whom the user watches for. */
  readonly watchList: string
  /** Names the page's leaders × topics on one page, to be printed or saved. */
  readonly brief: string
  /** Say how much of the article a page carries; `coverage` from 0 to 1. */
  readonly grade: Readonly<Record<Grade, (coverage: number) => string>>
  readonly verdict: Readonly<Record<Verdict, string>>
  /** In the place of `verdict.absent`, where the words are in the page and the site does not show them. */
  readonly hidden: string
  /** Say how many statements have the verdict, in two or three words. */
  readonly tally: Readonly<Record<Verdict, (count: number) => string>>
  readonly kind: Readonly<Record<StatementKind, string>>
  readonly change: Readonly<Record<ChangeKind, string>>
  /** Say who relays a statement. */
  readonly via: (name: string) => string
  /** Say who relays a statement, and whom that one had it from, the nearest first. */
  readonly viaAfter: (name: string, outer: readonly string[]) => string
  readonly share: ShareStrings
  readonly keep: KeepStrings
  readonly adding: AddingStrings
  readonly sidebar: SidebarStrings
  readonly unknown: UnknownStrings
  readonly summary: SummaryStrings
  readonly options: OptionsStrings
}

export interface ShareStrings {
  /** Names the button that copies all that is listed. */
  readonly all: string
  /** Names the button that opens the ways to share, and what it shares. */
  readonly share: (what: string) => string
  /** Stands before our summary: "Summary:". */
  readonly headed: (label: string) => string
  /** Names the buttons, one for each form. */
  readonly forms: Readonly<Record<ShareForm, string>>
  /** What was done, for each outcome. */
  readonly outcomes: Readonly<Record<ShareOutcome, string>>
  /** Stands before words that the page changed. */
  readonly altered: string
  readonly seen: (date: string) => string
  /** How many statements behind a position are not on the page, and so not in what is copied. */
  readonly leftOut: (count: number) => string
}

export interface SidebarStrings {
  /** Names the landmark. */
  readonly label: string
  /** Names the tab that opens the collapsed sidebar. */
  readonly open: (positions: number) => string
  /** Describes how the tab is moved. */
  readonly moveTab: string
  readonly collapse: string
  readonly close: string
  /** Names the button that shows what else can be done. */
  readonly more: string
  readonly moveLeft: string
  readonly moveRight: string
  readonly makeRoom: string
  readonly lieOver: string
  /** From the page to the browser's side panel, and back. */
  readonly showInBrowser: string
  readonly showInPage: string
  readonly hideMarks: string
  /** On the card beside a passage. */
  readonly showInList: string
  readonly showMarks: string
  readonly options: string
  readonly resize: string
  /** The same where the sidebar is a sheet at the bottom. */
  readonly resizeSheet: string
  /** Names the group of switches that choose what is listed. */
  readonly filter: string
  /** Names such a switch; `name` is a topic or a leader. */
  readonly chip: (name: string, statements: number) => string
  /** Said after the choice changed. */
  readonly showing: (shown: number, total: number) => string
  readonly noneFits: string
  readonly showAll: string
  readonly compare: string
  readonly backToList: string
  /** Heads the leaders side by side. */
  readonly comparison: string
  /** Marks a line as our summary. */
  readonly summary: string
  /** Marks a summary whose evidence is changed or missing on this page. */
  readonly summaryOfArticle: string
  /** Names the place of what several speakers state together. */
  readonly jointly: string
  /** Stands before the point of a comparison, for screen readers. */
  readonly comparisons: string
  /** A side of a comparison on which the article reports nothing. */
  readonly silent: string
  readonly context: string
  readonly contextNote: string
  readonly background: string
  readonly analysis: string
  readonly analysisBy: (name: string) => string
  /** Names the button that shows a statement's passage; `place` counts from 1. */
  readonly reveal: (speaker: string, place: number) => string
  /** Name a statement; `place` counts from 1. */
  readonly statement: (speaker: string, place: number) => string
  /** Name two things in one breath. */
  readonly joined: (first: string, second: string) => string
  readonly previous: string
  readonly next: string
  /** Say which statement is in focus; `place` counts from 1. */
  readonly place: (place: number, total: number) => string
  /** Say the same where there is room for few letters; `place` is 0 where none is. */
  readonly placeShort: (place: number, total: number) => string
  /** Stands before the first step: how many statements there are. */
  readonly placeNone: (total: number) => string
  /** Heads the page's own words where they differ from the article's. */
  readonly onThisPage: string
  /** Heads the word-level difference. */
  readonly againstArticle: string
  readonly againstKept: string
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
  /** The page took the sidebar away, or put something else in its place. */
  readonly tampered: string
  /** The page lets no sidebar be drawn in it: pressing `openSidebar` opens the browser's side panel. */
  readonly refused: string
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
  readonly reload: string
  readonly options: string
  readonly looking: NoticeStrings
  readonly unknown: NoticeStrings
  /** No known article, and the user doesn't want others to be read. */
  readonly unread: NoticeStrings
  readonly notAllowed: NoticeStrings
  readonly paused: NoticeStrings
  readonly restricted: NoticeStrings
  readonly unreadable: Readonly<Record<Unreadable, NoticeStrings>>
  /** The browser does not tell the side panel what page it is. */
  readonly withheld: NoticeStrings
  readonly offline: NoticeStrings
  readonly failed: NoticeStrings
}

export interface OptionsStrings {
  readonly title: string
  readonly language: string
  readonly browserLanguage: string
  readonly digits: string
  readonly digitsByRegion: string
  readonly theme: string
  readonly themeOfSystem: string
  readonly light: string
  readonly dark: string
  readonly sidebar: string
  readonly showIn: string
  readonly inPage: string
  readonly inBrowser: string
  readonly side: string
  /** The side where the page's lines end. */
  readonly sideByPage: string
  readonly left: string
  readonly right: string
  /** Where an unknown article is met: what is shown of it by itself. */
  readonly unknown: string
  readonly unknownShown: Readonly<Record<UnknownShown, string>>
  readonly openByItself: string
  readonly openByItselfHint: string
  readonly makeRoom: string
  readonly makeRoomHint: string
  readonly marks: string
  readonly shortcuts: string
  readonly shortcut: Readonly<Record<'toggle' | 'next' | 'previous' | 'marks' | 'add', string>>
  /** Stands where a command has no keys. */
  readonly noKeys: string
  readonly changeShortcuts: string
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
