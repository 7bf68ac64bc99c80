/** The finder with all of its languages, for tests, commands and measures: a page is given one alone. */
import type { Language } from '../text/language'
import { findNamed, type ReadingOptions, readStatements as findIn } from './find-statements'
import type { FoundStatement } from './found-statement'
import type { Grammar } from './languages/grammar'
import * as GRAMMARS from './languages/grammars'
import type { Gazetteer } from './people/gazetteer'
import { inLanguage } from './people/in-language'
import type { LanguageGazetteer } from './people/language-gazetteer'
import type { ArticleReading } from './page-reading'
import { readArticle as readIn } from './read-article'
import { atOnce, type Steps } from '../steps'
import { recogniseLanguage } from './text/recognise-language'

export interface AnyOptions extends Pick<ReadingOptions, 'date' | 'trace'> {
  readonly language: Language
  readonly gazetteer: Gazetteer
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
export function readStatements(text: string, { language, gazetteer, ...given }: AnyOptions): readonly FoundStatement[] {
  const options = { grammar: grammarOf(language), ...given, gazetteer: gazetteerIn(gazetteer, language) }
  return atOnce(findIn(text, options, atOnce(findNamed(text, options))))
}

/** Read an article in whatever language it is, as `read-article.ts` does; null too where that is none of ours. */
export function* articleSteps(text: string, gazetteer: Gazetteer, date: string | null): Steps<ArticleReading | null> {
  const language = recogniseLanguage(text)
  if (language === null) return null
  const options = { grammar: grammarOf(language), gazetteer: gazetteerIn(gazetteer, language), date }
  return yield* readIn(text, options)
}

/** The same at once. */
export const readArticle = (text: string, gazetteer: Gazetteer, date: string | null): ArticleReading | null =>
  atOnce(articleSteps(text, gazetteer, date))
