/**
 * The notation of names: one line for all forms of a name.
 *
 * | notation        | means                                                                    |
 * | --------------- | ------------------------------------------------------------------------ |
 * | `Volodymyr/Vladimir` | either word                                                         |
 * | `(Tayyip)`      | the word may be missing                                                  |
 * | `[von der Leyen]` | the surname: it may stand alone                                        |
 * | `[al-Sudani]`   | with the Arabic article, in any spelling or none (`articles.ts`)         |
 * | `Ли:fixed`      | Russian and Ukrainian: how the word declines, where its ending does not tell (`declension.ts`) |
 */
import { articleOf } from './articles'
import { type Declension, DECLENSIONS } from './declension'

/** One word of a name. */
export interface NameWord {
  readonly alternatives: readonly Alternative[]
  readonly isOptional: boolean
  readonly isSurname: boolean
  /** The Arabic article before it, lower case; empty where it has none. */
  readonly article: string
}

export interface Alternative {
  readonly word: string
  /** Null where the ending tells. */
  readonly declension: Declension | null
}

/** Thrown for a pattern that breaks the notation; the message says how. */
export class PatternError extends Error {}

/** Read a pattern; throws a `PatternError` where it breaks the notation. */
export function parsePattern(pattern: string): readonly NameWord[] {
  let inSurname = false
  let surnames = 0
  return pattern.split(' ').map((token) => {
    if (token.startsWith('[')) {
      if (++surnames > 1) throw new PatternError('has two surnames in brackets')
      inSurname = true
    }
    const isSurname = inSurname
    if (token.endsWith(']')) inSurname = false
    const bare = token.replace(/^\[/u, '').replace(/\]$/u, '')
    const isOptional = bare.startsWith('(') && bare.endsWith(')')
    const body = isOptional ? bare.slice(1, -1) : bare
    if (body === '' || /[[\]()]/u.test(body)) throw new PatternError(`cannot read "${token}"`)
    const article = articleOf(body)
    const words = article === '' ? body : body.slice(article.length + 1)
    return { alternatives: words.split('/').map(parseAlternative), isOptional, isSurname, article }
  })
}

function parseAlternative(text: string): Alternative {
  const [word = '', tag, ...more] = text.split(':')
  if (word === '' || more.length > 0) throw new PatternError(`cannot read "${text}"`)
  const declension = DECLENSIONS.find((name) => name === tag) ?? null
  if (tag !== undefined && declension === null) {
    throw new PatternError(`"${tag}" is no declension: ${DECLENSIONS.join(', ')}`)
  }
  return { word, declension }
}

/** The name as shown: the first of all alternatives. */
export function displayName(pattern: string): string {
  return parsePattern(pattern)
    .map((word) => (word.article === '' ? '' : `${word.article}-`) + firstWords([word]))
    .join(' ')
}

/** The surname as shown, without an article; the whole name where none is marked. */
export function shortName(pattern: string): string {
  const words = parsePattern(pattern)
  const surname = words.filter(({ isSurname }) => isSurname)
  return firstWords(surname.length > 0 ? surname : words)
}

function firstWords(words: readonly NameWord[]): string {
  return words.map(({ alternatives }) => alternatives[0]?.word).join(' ')
}
