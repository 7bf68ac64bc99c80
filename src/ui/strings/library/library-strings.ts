/** What the library says beside what every surface says; apart from `Strings`, so that no page pays for it. */
import type { LibraryOrigin } from '../../../core/library/catalogue'
import type { HitKind } from '../../../core/library/search'
import type { ListView } from '../../../core/library/route'
import type { Localised } from '../../../core/text/language'
import type { Column } from '../../../core/share/page-export'
import type { BackupProblem } from '../../../core/records/backup'
import type { LeftOut } from '../../../core/records/bring-in'
import type { AnnotationProblem } from '../../../core/records/read-annotations'
import type { FileKind, Out } from '../../library/file-kind'
import type { NoticeStrings, Written } from '../strings'

export type LibraryDictionary = Written<LibraryStrings>

export interface LibraryStrings {
  readonly lists: Readonly<Record<ListView, string>>
  /** Names the way past the head of the page. */
  readonly skip: string
  readonly sections: string
  readonly language: string
  readonly search: string
  readonly searchHint: string
  readonly leader: string
  readonly allLeaders: string
  readonly topic: string
  readonly allTopics: string
  readonly outlet: string
  readonly allOutlets: string
  readonly articleLanguage: string
  readonly allLanguages: string
  readonly origin: string
  readonly everyOrigin: string
  readonly origins: Readonly<Record<LibraryOrigin, string>>
  /** Says that of so many kept pages only some have been searched yet. */
  readonly readSoFar: (read: number, total: number) => string
  readonly from: string
  readonly to: string
  /** Stands in an end of the span that is open. */
  readonly anyDay: string
  readonly clear: string
  readonly articles: (count: number) => string
  readonly positions: (count: number) => string
  readonly statements: (count: number) => string
  readonly hits: (count: number) => string
  readonly hit: Readonly<Record<HitKind, string>>
  /** Stands before what a result was found by, where its own words don't show it. */
  readonly matches: string
  readonly more: string
  readonly loading: string
  readonly empty: NoticeStrings
  readonly nothing: NoticeStrings
  readonly failed: NoticeStrings
  readonly missing: NoticeStrings
  readonly tryAgain: string
  /** Names an article's language. */
  readonly written: Localised
  readonly compareHint: string
  readonly choose: string
  readonly timeline: TimelineStrings
  /** Says that a leader has earlier positions on a topic. */
  readonly earlier: (count: number) => string
  readonly article: ArticleStrings
  readonly brief: BriefStrings
  readonly kept: KeptStrings
  readonly out: OutStrings
  readonly forgetSome: ForgetStrings
  readonly keptPage: KeptPageStrings
  /** Heads the columns of a table of statements. */
  readonly columns: Readonly<Record<Column, string>>
}

/** Of who spoke when and on what. */
export interface TimelineStrings {
  readonly note: string
  /** Opens what is drawn as a table. */
  readonly table: string
  readonly when: string
  /** A span of days. */
  readonly between: (from: string, to: string) => string
  /** Heads leaders × topics. */
  readonly matrix: string
  readonly last: (date: string) => string
  readonly counts: Readonly<Record<LibraryOrigin, (count: number) => string>>
}

export interface ArticleStrings {
  readonly positions: string
  readonly text: string
  readonly textHint: string
  readonly subhead: string
  readonly related: string
  readonly statement: (number: number) => string
  /** Names the link from a passage to its note. */
  readonly toNote: (number: number, speaker: string) => string
  readonly toText: (number: number) => string
  readonly cue: string
}

export interface BriefStrings {
  readonly print: string
  readonly printHint: string
  readonly jsonld: string
  readonly csv: string
  /** Stands before the title of the page that the brief is of. */
  readonly page: string
  readonly seen: (date: string) => string
  readonly ofArticle: string
  readonly gone: NoticeStrings
}

/** Of forgetting a site or a span of days. */
export interface ForgetStrings {
  readonly title: string
  readonly forget: (pages: number) => string
  readonly done: (pages: number) => string
}

/** Of what is saved for use elsewhere. */
export interface OutStrings {
  /** Stands before the ways of saving it. */
  readonly what: Readonly<Record<Out, string>>
  readonly kind: Readonly<Record<FileKind, string>>
}

/** Of one kept page. */
export interface KeptPageStrings {
  readonly open: string
  /** Opens the article's text. */
  readonly text: string
  readonly gone: NoticeStrings
}

/** Of what was marked elsewhere. */
export interface BringInStrings {
  readonly open: string
  readonly added: (statements: number) => string
  readonly noted: (statements: number) => string
  readonly left: (passages: number) => string
  readonly leftAt: (place: string, why: string) => string
  readonly why: Readonly<Record<LeftOut, string>>
  /** Stand where nobody is named. */
  readonly unnamed: { readonly speaker: string; readonly topic: string }
}

/** Of the pages that the user kept. */
export interface KeptStrings {
  readonly title: string
  readonly note: string
  readonly empty: NoticeStrings
  readonly failed: NoticeStrings
  readonly pages: (count: number) => string
  /** Says who wrote a page, and when it was published. */
  readonly by: (authors: string) => string
  readonly published: (date: string) => string
  readonly seen: (date: string) => string
  readonly forget: string
  /** Names the button; starts with the words of `forget`. */
  readonly forgetPage: (title: string) => string
  readonly forgotten: string
  readonly undo: string
  readonly forgetAll: string
  readonly forgetAllSure: (count: number) => string
  readonly cancel: string
  readonly backup: string
  readonly restore: string
  readonly restored: (count: number) => string
  /** Heads what is wrong with a file that was not taken in. */
  readonly refused: string
  readonly problem: Readonly<Record<Exclude<(BackupProblem | AnnotationProblem)['kind'], 'field'>, string>>
  readonly problemAt: (place: string) => string
  readonly bringIn: BringInStrings
  /** Says that what was kept is in no backup, at all or since the last one. */
  readonly reminder: { readonly never: string; readonly since: (date: string) => string; readonly putOff: string }
  readonly notDone: string
  readonly edit: string
  readonly edited: string
  /** Marks a statement that the user rejected. */
  readonly rejected: string
}
