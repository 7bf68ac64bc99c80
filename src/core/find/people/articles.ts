/**
 * The Arabic article, as other scripts write it before a name: al-Sudani, El-Sisi, «ас-Судани».
 *
 * A pattern has it with its hyphen, in one spelling; a text may write any, or none, with a hyphen or a space.
 */
import type { InEach } from '../../text/language'

const LATIN = 'al el ad an ar as ash at az ed en er es ech'.split(' ')
const CYRILLIC = 'аль эль ель ад аз ан ар ас ат аш эд эр эс эт эш'.split(' ')

/** The spellings, lower case; none in Arabic, where it is a part of the word. */
export const ARTICLES: InEach<readonly string[]> = {
  ar: [],
  en: LATIN,
  fr: LATIN,
  ru: CYRILLIC,
  uk: CYRILLIC
}

/** Only these may stand before a name with a space: the others are everyday words. */
const PLAIN = new Set(['al', 'el', 'аль', 'эль', 'ель'])
const WRITTEN: ReadonlySet<string> = new Set([...LATIN, ...CYRILLIC])
const ARTICLE = /^(\p{L}{2,3})-(?=\p{Lu})/u

/** The article that a word of a pattern begins with, lower case; empty where it has none: `al-Sudani` ⇒ `al`. */
export function articleOf(word: string): string {
  const article = ARTICLE.exec(word)?.[1] ?? ''
  return WRITTEN.has(article) ? article : ''
}

/** Patterns without the articles of their words. */
export const withoutArticles = (patterns: string): string =>
  patterns.replaceAll(/([\s/([]|^)(\S{2,3})-/gu, (all, before: string, word: string) =>
    WRITTEN.has(word) ? before : all
  )

/** True for a folded word that is an article only where a hyphen follows: "as Sisi said". */
export const needsHyphen = (word: string): boolean => WRITTEN.has(word) && !PLAIN.has(word)
