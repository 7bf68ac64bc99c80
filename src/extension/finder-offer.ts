/**
 * How the finder's scripts offer themselves to each other and to the annotator, in the isolated world that all of them run in and
 * that no page can see.
 */
import type { Language } from '../core/text/language'
import type { TextFinder, UnknownArticle } from '../dom/unknown-article'

export interface PageFinder {
  /** Read the page as it is now; null where its article speaks of no leader and topic that are known, or its language has yet to come. */
  readonly read: () => UnknownArticle | null
}

const FINDER = Symbol.for('mawqif.finder')
const LANGUAGES = Symbol.for('mawqif.finder.languages')
const world = globalThis as { [FINDER]?: PageFinder; [LANGUAGES]?: Map<Language, TextFinder> }

export function offerFinder(finder: PageFinder): void {
  world[FINDER] = finder
}

/** The finder of this page; null where none was loaded. */
export function offeredFinder(): PageFinder | null {
  return world[FINDER] ?? null
}

export function offerLanguage(language: Language, read: TextFinder): void {
  const languages = (world[LANGUAGES] ??= new Map())
  languages.set(language, read)
}

/** What reads an article in `language`; null where it was not loaded. */
export function offeredLanguage(language: Language): TextFinder | null {
  return world[LANGUAGES]?.get(language) ?? null
}
