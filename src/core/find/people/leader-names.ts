/** The names by which a text may call a leader. */
import type { Language } from '../../text/language'
import type { Decline } from './declension'
import type { NamedLeader } from './language-gazetteer'
import { type Alternative, type NameWord, parsePattern } from './name-pattern'

export interface LeaderName {
  readonly words: readonly NameWord[]
  /**
   * `titled`: a surname that is an everyday word as well, and so counts behind a title alone ("Mr May"). `given`: the given name,
   * which counts behind a title ("Prince Faisal") once the article has told whose it is.
   */
  readonly kind: 'full' | 'surname' | 'titled' | 'given'
}

/** Places in whose names the surname stands first, though foreign news often turn them round, or the other way about. */
const SURNAME_FIRST = new Set(
  'cambodia china hungary japan north-korea singapore south-korea taiwan vietnam'.split(' ')
)
/** What a surname begins with that is the father's name: "bin Salman". Its bearer is known by the given name. */
const SON = /^(?:bin|ben|ibn|bint|бин|бен|ибн|бін|ібн|بن|بنت)(?= |$)/u

/** Tell whether a surname begins so. */
export const isSon = (surname: string): boolean => SON.test(surname)

/** The full names, the surnames, and the given names by which a title may call. A name that is all surname is full. */
export function namesOf({ names, offices, neverBare }: NamedLeader, language: Language): readonly LeaderName[] {
  return names.flatMap((pattern): readonly LeaderName[] => {
    const words = parsePattern(pattern).map((word) => spelledOut(word, language))
    const surname = words.filter(({ isSurname }) => isSurname)
    const given = words.filter(({ isSurname }) => !isSurname)
    const full: LeaderName = { words, kind: 'full' }
    if (surname.length === 0 || given.length === 0) return [full]
    const isTurned = language !== 'ar' && offices.some(({ of }) => SURNAME_FIRST.has(of))
    const turned = words[0]?.isSurname === true ? [...given, ...surname] : [...surname, ...given]
    const isSons = surname[0]?.alternatives.some(({ word }) => isSon(word)) === true
    return [
      full,
      ...(isTurned ? [{ words: turned, kind: 'full' } as const] : []),
      { words: surname, kind: neverBare === true ? 'titled' : 'surname' },
      ...(isSons ? [{ words: given, kind: 'given' } as const] : [])
    ]
  })
}

/** A word in all its spellings: with accents and without, written together with its article; in Arabic, «غ» as Egypt writes it: «جروسي». */
function spelledOut(word: NameWord, language: Language): NameWord {
  if (language === 'ar') return withSpellings(word, word.alternatives, (text) => text.replaceAll('غ', 'ج'))
  const joined = ({ word: text, ...rest }: Alternative): Alternative => ({
    word: capitalised(word.article + text.toLowerCase()),
    ...rest
  })
  const all = word.article === '' ? word.alternatives : word.alternatives.flatMap((one) => [one, joined(one)])
  if (!all.some(({ word: text }) => LATIN.test(text))) return { ...word, alternatives: all }
  return withSpellings(word, all, withoutAccents)
}

/** A word with each of `alternatives` and how it may be written otherwise; none of them declines. */
const withSpellings = (
  word: NameWord,
  alternatives: readonly Alternative[],
  otherwise: (text: string) => string
): NameWord => {
  const texts = new Set(alternatives.flatMap(({ word: text }) => [text, otherwise(text)]))
  return { ...word, alternatives: [...texts].map((text) => ({ word: text, declension: null })) }
}

const LATIN = /\p{Script=Latin}/u

/** Letters with a stroke, which are no letters with an accent. */
const STRUCK = 'łŁøØđĐı'

/** Names as they are often written. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łŁøØđĐı]/gu, (letter) => 'lLoOdDi'.charAt(STRUCK.indexOf(letter)))

/** The forms of an alternative in every case; a language that does not decline has one. */
export function formsOf(
  { gender }: Pick<NamedLeader, 'gender'>,
  decline: Decline | undefined,
  { word, declension }: Alternative,
  isSurname: boolean
): readonly string[] {
  return decline?.(word, declension, { gender, isSurname }) ?? [word]
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
