/**
 * Every form of every leader's name that the news use, each in a text of which it is known who speaks.
 *
 * The forms come from the gazetteer's patterns by rules of their own: one that the finder lacks turns its cases red.
 */
import type { Language } from '../../../src/core/text/language'
import { grammarOf } from '../../../src/core/find/in-any-language'
import type { Gazetteer, Leader } from '../../../src/core/find/people/gazetteer'
import { patternsOf } from '../../../src/core/find/people/gazetteer'
import { type NameWord, parsePattern } from '../../../src/core/find/people/name-pattern'

/** What is written of one leader: in each paragraph that one says something. */
export interface FormsOfOne {
  readonly leader: string
  readonly paragraphs: readonly string[]
}

interface Sentences {
  /** "… said that …". */
  readonly says: (name: string, gender: Leader['gender']) => string
  readonly politely: Readonly<Record<Leader['gender'], string>>
  /** "According to …": the name in the genitive where the language has one. */
  readonly accordingTo: (name: string) => string
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  ar: {
    says: (name, gender) => `${gender === 'f' ? 'قالت' : 'قال'} ${name} إن إيران مستعدة للحوار.`,
    politely: { f: 'السيدة', m: 'السيد' },
    accordingTo: (name) => `وبحسب ${name} فإن إيران مستعدة للحوار.`
  },
  en: {
    says: (name) => `${name} said that Iran was open to talks.`,
    politely: { f: 'Mrs', m: 'Mr' },
    accordingTo: (name) => `According to ${name}, Iran is open to talks.`
  },
  fr: {
    says: (name) => `${name} a déclaré que l'Iran était ouvert aux négociations.`,
    politely: { f: 'Mme', m: 'M.' },
    accordingTo: (name) => `Selon ${name}, l'Iran est ouvert aux négociations.`
  },
  ru: {
    says: (name, gender) => `${name} ${gender === 'f' ? 'заявила' : 'заявил'}, что Иран открыт для переговоров.`,
    politely: { f: 'Госпожа', m: 'Господин' },
    accordingTo: (name) => `По словам ${name}, Иран открыт для переговоров.`
  },
  uk: {
    says: (name, gender) => `${name} ${gender === 'f' ? 'заявила' : 'заявив'}, що Іран відкритий до переговорів.`,
    politely: { f: 'Пані', m: 'Пан' },
    accordingTo: (name) => `За словами ${name}, Іран відкритий до переговорів.`
  }
}

/** A given name between the first one and the surname. */
const MIDDLE: Partial<Record<Language, string>> = { en: 'Teodor', fr: 'Teodor', ru: 'Теодор', uk: 'Теодор' }
const ARTICLES: Partial<Record<Language, readonly string[]>> = {
  en: ['al-', 'Al-', 'el-', 'El-', 'al ', 'Al ', ''],
  fr: ['al-', 'Al-', 'el-', 'El-', 'al ', 'Al ', ''],
  ru: ['аль-', 'Аль-', 'ас-', 'Ас-', 'эль-', ''],
  uk: ['аль-', 'Аль-', 'ас-', 'Ас-', 'ель-', '']
}
const TURNED = new Set('china hungary japan north-korea singapore south-korea taiwan vietnam cambodia'.split(' '))
/** Cases of a name, by their places among its forms. */
const GENITIVE = 1

/** What is written of each leader who has a name in `language`. */
export const formsOfAll = (gazetteer: Gazetteer, language: Language): readonly FormsOfOne[] =>
  gazetteer.leaders.flatMap((leader) => {
    const patterns = patternsOf(leader.name[language]).map(parsePattern)
    const paragraphs = new Set(patterns.flatMap((words) => paragraphsOf(leader, words, language)))
    return paragraphs.size === 0 ? [] : [{ leader: leader.id, paragraphs: [...paragraphs] }]
  })

/** The full name comes first, as it introduces who is meant by the others. */
function paragraphsOf(leader: Leader, words: readonly NameWord[], language: Language): readonly string[] {
  const { gender } = leader
  const { says, politely, accordingTo } = SENTENCES[language]
  const made: string[] = []
  const add = (sentence: string): void => void made.push(capitalised(sentence))
  const first = written(words)
  const surname = words.filter(({ isSurname }) => isSurname)
  const given = words.filter(({ isSurname }) => !isSurname)
  add(says(first, gender))
  add(says(written(words.filter(({ isOptional }) => !isOptional)), gender))
  words.forEach((word, i) => {
    for (const alternative of word.alternatives)
      add(says(written(words.with(i, { ...word, alternatives: [alternative] })), gender))
  })
  add(accordingTo(written(words, (word) => genitiveOf(word, leader, language))))
  if (surname.length === 0 || given.length === 0) return made
  for (const name of surnamesOf(surname, language)) {
    if (leader.neverBare?.includes(language) !== true) add(says(name, gender))
    add(says(`${politely[gender]} ${name}`, gender))
  }
  if (MIDDLE[language] !== undefined && surname.at(-1) === words.at(-1) && !given.at(-1)?.isOptional)
    add(says(withMiddle(words, language), gender))
  if (language !== 'ar' && leader.offices.some(({ of }) => TURNED.has(of)))
    add(says(written(words[0]?.isSurname === true ? [...given, ...surname] : [...surname, ...given]), gender))
  return made
}

/** A surname in its spellings, with every article where it has one. */
function surnamesOf(words: readonly NameWord[], language: Language): readonly string[] {
  const [first, ...others] = words
  if (first === undefined) return []
  const rest = others.length === 0 ? '' : ` ${written(others)}`
  return first.alternatives.flatMap(({ word }) =>
    (first.article === '' ? [''] : (ARTICLES[language] ?? [''])).map((article) => article + word + rest)
  )
}

const withMiddle = (words: readonly NameWord[], language: Language): string => {
  const plain = words.filter(({ isOptional }) => !isOptional)
  return [written(plain.slice(0, 1)), MIDDLE[language], written(plain.slice(1))].join(' ')
}

/** The first spelling of each word. */
const written = (
  words: readonly NameWord[],
  of = (word: NameWord): string => word.alternatives[0]?.word ?? ''
): string => words.map((word) => (word.article === '' ? '' : `${word.article}-`) + of(word)).join(' ')

function genitiveOf({ alternatives, isSurname }: NameWord, { gender }: Leader, language: Language): string {
  const { word, declension } = alternatives[0] ?? { word: '', declension: null }
  const forms = grammarOf(language).decline?.(word, declension, { gender, isSurname }) ?? [word]
  return forms[GENITIVE] ?? word
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
