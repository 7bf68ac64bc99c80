/** The names by which a text may call a leader. */
import type { Language } from '../../text/language'
import { decline } from './declension'
import { type Leader, patternsOf } from './gazetteer'
import { type Alternative, type NameWord, parsePattern } from './name-pattern'

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

/** The forms of an alternative in every case; other languages than Russian have one. */
export function formsOf(
  leader: Leader,
  language: Language,
  { word, declension }: Alternative,
  isSurname: boolean
): readonly string[] {
  return language === 'ru' ? decline(word, declension, { gender: leader.gender, isSurname }) : [word]
}
