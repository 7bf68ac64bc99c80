/** How the script of a language offers itself to the background that loads it. */
import type { Facts } from '../core/find/people/packed-gazetteer'
import type { TextReading } from '../core/find/page-reading'
import type { WatchedSubject } from '../core/records/watched'
import type { Steps } from '../core/steps'
import type { Language } from '../core/text/language'
import type { Span } from '../core/text/span'

/** Reads the text of an article with its date, `YYYY-MM-DD`; null where it speaks of no leader and topic that are known. Rules are told by their numbers in the list of the language's. */
type ArticleReader = (
  text: string,
  date: string | null,
  watched: readonly WatchedSubject[]
) => Steps<TextReading | null>

/** What the script of a language reads. */
export interface LanguageReader {
  readonly readArticle: ArticleReader
  readonly sentencesIn: (paragraph: string) => readonly Span[]
}

/** Gives the reader of a language, by what all languages share; made once. */
export type ReaderMaker = (facts: Facts) => LanguageReader

const LANGUAGES = Symbol.for('mawqif.finder.languages')
const world = globalThis as { [LANGUAGES]?: Map<Language, ReaderMaker> }

export function offerLanguage(language: Language, maker: ReaderMaker): void {
  world[LANGUAGES] = (world[LANGUAGES] ?? new Map()).set(language, maker)
}

/** What makes the reader of `language`; null where its script was not loaded. */
export function offeredLanguage(language: Language): ReaderMaker | null {
  return world[LANGUAGES]?.get(language) ?? null
}
