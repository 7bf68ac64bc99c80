/** How the script of a language offers itself to the background that loads it. */
import type { ArticleReading } from '../core/find/page-reading'
import type { Steps } from '../core/steps'
import type { Language } from '../core/text/language'

/** Reads the text of an article with its date, `YYYY-MM-DD`; null where it speaks of no leader and topic that are known. Leaders are told by their numbers in the list of all. */
export type ArticleReader = (text: string, date: string | null) => Steps<ArticleReading | null>

const LANGUAGES = Symbol.for('mawqif.finder.languages')
const world = globalThis as { [LANGUAGES]?: Map<Language, ArticleReader> }

export function offerLanguage(language: Language, read: ArticleReader): void {
  world[LANGUAGES] = (world[LANGUAGES] ?? new Map()).set(language, read)
}

/** What reads an article in `language`; null where its script was not loaded. */
export function offeredLanguage(language: Language): ArticleReader | null {
  return world[LANGUAGES]?.get(language) ?? null
}
