/** Expand the gazetteer's names, offices and titles into one tree of phrases for a language. */
import type { Language } from '../dossier'
import { foldText } from '../fold'
import { CASES, decline, type Role } from './declension'
import { type Gazetteer, type Leader, patternsOf } from './gazetteer'
import { parsePattern } from './name-pattern'
import { addPhrase, emptyTree, type PhraseTree } from './phrase-tree'

export type GrammaticalCase = 'nominative' | 'oblique' | 'any'

/** What a phrase stands for. */
export type Entry =
  | { readonly kind: 'name'; readonly leader: Leader; readonly isFull: boolean; readonly case: GrammaticalCase }
  | { readonly kind: 'role'; readonly office: string; readonly place: string; readonly case: GrammaticalCase }
  | { readonly kind: 'title'; readonly office: string; readonly case: GrammaticalCase }

export interface PeopleIndex {
  readonly tree: PhraseTree<Entry>
  /** Folded given names, of leaders and of others. */
  readonly givenNames: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly belongings: ReadonlySet<string>
  readonly followers: ReadonlySet<string>
  readonly former: ReadonlySet<string>
}

const indexes = new WeakMap<Gazetteer, Map<Language, PeopleIndex>>()

/** The index of a language, made when it is first asked for. */
export function peopleIndex(gazetteer: Gazetteer, language: Language): PeopleIndex {
  let made = indexes.get(gazetteer)
  if (made === undefined) indexes.set(gazetteer, (made = new Map()))
  let index = made.get(language)
  if (index === undefined) made.set(language, (index = build(gazetteer, language)))
  return index
}

function build(gazetteer: Gazetteer, language: Language): PeopleIndex {
  const tree = emptyTree<Entry>()
  const givenNames = new Set<string>()
  for (const leader of gazetteer.leaders) {
    for (const form of nameForms(leader, language)) {
      const { isFull } = form
      if (isFull || !leader.neverBare?.includes(language)) {
        addPhrase(tree, form.text, { kind: 'name', leader, isFull, case: form.case })
      }
    }
    for (const word of givenWords(leader, language)) givenNames.add(word)
  }
  addRoles(tree, gazetteer, language)
  const { givenNames: others, openers, belongings, followers, former } = gazetteer.neighbours[language]
  for (const word of wordSet(others)) givenNames.add(word)
  return {
    tree,
    givenNames,
    openers: wordSet(openers),
    belongings: wordSet(belongings),
    followers: wordSet(followers),
    former: wordSet(former)
  }
}

const wordSet = (list: string): ReadonlySet<string> => new Set(foldText(list).split(' '))

/** A form of a name or phrase. */
interface Form {
  readonly text: string
  readonly case: GrammaticalCase
}

/** Every form of a leader's name in running text; `isFull` where it is more than the surname. */
export function nameForms(leader: Leader, language: Language): readonly (Form & { readonly isFull: boolean })[] {
  return patternsOf(leader.name[language]).flatMap((pattern) => {
    const words = parsePattern(pattern)
    const surname = words.filter(({ isSurname }) => isSurname)
    const spell = (part: typeof words): readonly Form[] =>
      formsOf(
        part.map(({ alternatives, isOptional, isSurname }) => ({
          isOptional,
          spellings: alternatives.map(({ word, declension }) =>
            language === 'ru' ? decline(word, declension, { gender: leader.gender, isSurname }) : [word]
          )
        }))
      )
    const isWhole = surname.length === words.length
    const full = spell(words).map((form) => Object.assign(form, { isFull: !isWhole }))
    return surname.length === 0 || isWhole
      ? full
      : [...full, ...spell(surname).map((form) => Object.assign(form, { isFull: false }))]
  })
}

function givenWords(leader: Leader, language: Language): readonly string[] {
  return patternsOf(leader.name[language])
    .flatMap(parsePattern)
    .filter(({ isSurname }) => !isSurname)
    .flatMap(({ alternatives }) => alternatives.flatMap(({ word }) => foldText(word).split(' ')))
}

/** A word of a phrase: its spellings, each with its form in every case or with the one form it has. */
interface Slot {
  readonly isOptional: boolean
  readonly spellings: readonly (readonly string[])[]
}

/** Write out a phrase in every spelling and case; a form that is nominative and oblique at once is `any`. */
function formsOf(slots: readonly Slot[]): readonly Form[] {
  const inflects = slots.some(({ spellings }) => spellings.some((forms) => new Set(forms).size > 1))
  if (!inflects) return spelled(slots, 0).map((text) => ({ text, case: 'any' }))
  const found = new Map<string, GrammaticalCase>()
  for (const [i, name] of CASES.entries()) {
    for (const text of spelled(slots, i)) {
      const grammaticalCase = name === 'nominative' ? 'nominative' : 'oblique'
      const before = found.get(text)
      found.set(text, before === undefined || before === grammaticalCase ? grammaticalCase : 'any')
    }
  }
  return [...found].map(([text, grammaticalCase]) => ({ text, case: grammaticalCase }))
}

function spelled(slots: readonly Slot[], caseIndex: number): readonly string[] {
  let texts = ['']
  for (const { isOptional, spellings } of slots) {
    const words = new Set(spellings.map((forms) => forms[caseIndex] ?? forms[0] ?? ''))
    texts = texts.flatMap((text) => [...(isOptional ? [text] : []), ...[...words].map((word) => `${text} ${word}`)])
  }
  return texts
}

function addRoles(tree: PhraseTree<Entry>, { leaders, offices, places }: Gazetteer, language: Language): void {
  const held = new Set(leaders.flatMap((leader) => leader.offices.map(({ office, of }) => `${office} ${of}`)))
  for (const [office, { phrases, titles }] of Object.entries(offices)) {
    for (const title of titles[language]) {
      for (const form of phraseForms(title, {})) addPhrase(tree, form.text, { kind: 'title', office, case: form.case })
    }
    for (const [place, { [language]: words, phrases: own }] of Object.entries(places)) {
      if (!held.has(`${office} ${place}`)) continue
      for (const phrase of [...phrases[language], ...(own?.[office]?.[language] ?? [])]) {
        for (const form of phraseForms(phrase, { ...words })) {
          addPhrase(tree, form.text, { kind: 'role', office, place, case: form.case })
        }
      }
    }
  }
}

/** What a key stands for: "genitive" is the Russian adjective in that case. */
function valueOf(words: Readonly<Record<string, string>>, key: string): string {
  if (key !== 'genitive') return words[key] ?? ''
  return (words['adjective'] ?? '')
    .split('/')
    .map((word) => decline(word, 'adjective', NOUN)[1])
    .join('/')
}

const NOUN: Role = { gender: 'm', isSurname: false }

/** Write out a phrase: "{key}" is filled in from `words`, and a word marked by "*" or "{adjective}" declines. */
function phraseForms(phrase: string, words: Readonly<Record<string, string>>): readonly Form[] {
  const slots = phrase.split(' ').map((token): Slot => {
    const [, key, suffix] = /^\{(\w+)\}(.*)$/u.exec(token) ?? []
    const declines = token.endsWith('*') || (key === 'adjective' && /[а-яё]й$/u.test(valueOf(words, key)))
    const spellings =
      key === undefined
        ? [token.replace('*', '')]
        : valueOf(words, key)
            .split('/')
            .map((word) => (word === '' ? '' : `${word}${suffix}`))
    const isAdjective = (word: string): boolean => /[ыи]й$/u.test(word)
    return {
      isOptional: false,
      spellings: spellings.map((word) =>
        declines ? decline(word, isAdjective(word) ? 'adjective' : 'noun', NOUN) : [word]
      )
    }
  })
  const isFilled = slots.every(({ spellings }) => spellings.every((forms) => forms[0] !== ''))
  return isFilled ? formsOf(slots) : []
}
