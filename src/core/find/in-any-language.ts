/** The finder with all of its languages, for tests, commands and measures: a page is given one alone. */
import type { Language } from '../text/language'
import { findNamed, type ReadingOptions, readStatements as findIn } from './find-statements'
import type { FoundStatement } from './found-statement'
import type { Grammar } from './languages/grammar'
import * as GRAMMARS from './languages/grammars'
import type { Gazetteer } from './people/gazetteer'
import { inLanguage } from './people/in-language'
import type { LanguageGazetteer } from './people/language-gazetteer'
import { watchedGazetteer } from './people/watched-gazetteer'
import type { WatchedSubject } from '../records/watched'
import type { ArticleReading } from './page-reading'
import { readArticle as readIn } from './read-article'
import { atOnce, type Steps } from '../steps'
import { articleSketch } from '../recognise/article-sketch'
import { recogniseLanguage } from './text/recognise-language'

export interface AnyOptions extends Pick<ReadingOptions, 'date' | 'trace'> {
  readonly language: Language
  readonly gazetteer: Gazetteer
  /** Whom and what the user watches for. */
  readonly watched?: readonly WatchedSubject[]
  /** In place of the language's own: one without a rule, say. */
  readonly grammar?: Grammar
}

export const grammarOf = (language: Language): Grammar => (GRAMMARS satisfies Record<Language, Grammar>)[language]

const made = new WeakMap<Gazetteer, Map<Language, LanguageGazetteer>>()

/** The part of `gazetteer` that is of `language`; made once. */
export function gazetteerIn(gazetteer: Gazetteer, language: Language): LanguageGazetteer {
  const parts = made.get(gazetteer) ?? new Map<Language, LanguageGazetteer>()
  made.set(gazetteer, parts)
  const part = parts.get(language) ?? inLanguage(gazetteer, language)
  parts.set(language, part)
  return part
}

/** Find the statements of `text` as `find-statements.ts` does. */
export function readStatements(
  text: string,
  { language, gazetteer, watched = [], ...given }: AnyOptions
): readonly FoundStatement[] {
  const known = gazetteerIn(gazetteer, language)
  const own = watched.length === 0 ? undefined : watchedGazetteer(known, watched)
  const options = { grammar: grammarOf(language), ...given, gazetteer: known, watched: own }
  return atOnce(findIn(text, options, atOnce(findNamed(text, options))))
}

/** Read an article in whatever language it is, as `read-article.ts` does; null too where that is none of ours. */
export function* articleSteps(text: string, gazetteer: Gazetteer, date: string | null): Steps<ArticleReading | null> {
  const language = recogniseLanguage(text)
  if (language === null) return null
  const options = { grammar: grammarOf(language), gazetteer: gazetteerIn(gazetteer, language), date }
  const reading = yield* readIn(text, options)
  return reading && { ...reading, sketch: articleSketch(text) }
}

/** The same at once. */
export const readArticle = (text: string, gazetteer: Gazetteer, date: string | null): ArticleReading | null =>
  atOnce(articleSteps(text, gazetteer, date))
