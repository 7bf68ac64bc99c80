/** The names by which a text may call a leader. */
import type { Language } from '../dossier'
import { CASES, decline } from './declension'
import { type Leader, patternsOf } from './gazetteer'
import { type NameWord, parsePattern } from './name-pattern'

export interface LeaderName {
  readonly words: readonly NameWord[]
  /** False for the surname alone. */
  readonly isFull: boolean
}

/** The full names and, where they may stand alone, the surnames. A name that is all surname is full. */
export function namesOf(leader: Leader, language: Language): readonly LeaderName[] {
  return patternsOf(leader.name[language]).flatMap((pattern) => {
    const words = parsePattern(pattern)
    const surname = words.filter(({ isSurname }) => isSurname)
    const isBare = surname.length > 0 && surname.length < words.length && !leader.neverBare?.includes(language)
    return [{ words, isFull: true }, ...(isBare ? [{ words: surname, isFull: false }] : [])]
  })
}

/** All names written out, in every spelling and case; `isFull` is false for a surname alone. */
export function nameForms(
  leader: Leader,
  language: Language
): readonly { readonly text: string; readonly isFull: boolean }[] {
  return namesOf(leader, language).flatMap(({ words, isFull }) => {
    const texts = CASES.flatMap((_, i) => spelled(words, (word) => declined(leader, language, word)[i] ?? []))
    return [...new Set(texts)].map((text) => ({ text, isFull }))
  })
}

/** The spellings of a word in each case. */
function declined(leader: Leader, language: Language, { alternatives, isSurname }: NameWord): readonly string[][] {
  const forms = alternatives.map(({ word, declension }) =>
    language === 'ru'
      ? decline(word, declension, { gender: leader.gender, isSurname })
      : CASES.map(() => word)
  )
  return CASES.map((_, i) => forms.map((inCases) => inCases[i] ?? ''))
}

function spelled(words: readonly NameWord[], spellingsOf: (word: NameWord) => readonly string[]): readonly string[] {
  return words
    .reduce(
      (texts, word) => [
        ...(word.isOptional ? texts : []),
        ...spellingsOf(word).flatMap((spelling) => texts.map((text) => `${text} ${spelling}`))
      ],
      ['']
    )
    .map((text) => text.trim())
}
