/** The words of the phrases that name offices and titles, in all their forms. */
import type { Decline } from './declension'

/** A word of a phrase, with its spellings. */
export interface Slot {
  readonly isOptional: boolean
  readonly spellings: readonly Spelling[]
}

export interface Spelling {
  readonly word: string
  /** Gives the forms in the language's order of cases, the nominative first; or the only one. */
  readonly forms: () => readonly string[]
}

/**
 * Make what gives the words of a phrase: "{key}" is filled in from `words`, and what is marked by "*" declines, as a Slavic
 * "{adjective}" does, of which "{genitive}" and "{feminine}" follow. Null for a key that has no words. Words that are not filled in are shared by all makers with one `plain`.
 */
export function slotMaker(
  words: Readonly<Record<string, string>>,
  decline: Decline | undefined,
  plain: Map<string, Slot | null>
): (token: string) => Slot | null {
  const made = new Map<string, Slot | null>()
  const make = (token: string): Slot | null => {
    const [, key, suffix = ''] = /^\{(\w+)\}(.*)$/u.exec(token) ?? []
    if (key === undefined)
      return { isOptional: false, spellings: [{ word: token, forms: () => declined(token, decline) }] }
    const isDerived = key === 'genitive' || (key === 'feminine' && decline !== undefined)
    const value = words[isDerived ? 'adjective' : key]
    if (value === undefined) return null
    const forms = (word: string): readonly string[] => {
      if (key === 'genitive') return declined(`${word}*`, decline).slice(1, 2)
      if (isDerived) return declined(`${word.slice(0, -2)}а*`, decline)
      return declined(key === 'adjective' && ADJECTIVE.test(word) ? `${word}*` : `${word}${suffix}`, decline)
    }
    return { isOptional: false, spellings: value.split('/').map((word) => ({ word, forms: () => forms(word) })) }
  }
  return (token) => {
    const known = token.startsWith('{') ? made : plain
    let slot = known.get(token)
    if (slot === undefined) known.set(token, (slot = make(token)))
    return slot
  }
}

const ADJECTIVE = /[ыи]й$/u
const FEMININE_ADJECTIVE = /(?:[сц]ьк|сок|н)а$/u

/** The forms of a word that is marked by "*"; any other has one. */
function declined(token: string, decline: Decline | undefined): readonly string[] {
  if (!token.endsWith('*')) return [token]
  const word = token.slice(0, -1)
  const gender = FEMININE_ADJECTIVE.test(word) ? 'f' : 'm'
  const declension = gender === 'f' || ADJECTIVE.test(word) ? 'adjective' : 'noun'
  return decline?.(word, declension, { gender, isSurname: false }) ?? [word]
}
