/**
 * The phrases of a language that name a leader or an office, in groups of which a text can hold few: only those are made of whose parts its
 * letters hold one.
 */
import type { Language } from '../../text/language'
import { foldAll } from '../text/fold-all'
import { ARTICLES, withoutArticles } from './articles'
import type { Decline } from './declension'
import type { LanguageGazetteer, NamedLeader } from './language-gazetteer'
import { formsOf, isSon, type LeaderName, namesOf, withoutAccents } from './leader-names'
import { type Post, tenuresOf } from './office-holders'
import { type Slot, slotMaker } from './phrase-slots'

export type GrammaticalCase = 'nominative' | 'oblique' | 'any'

/** What a phrase stands for. */
export type Entry =
  | {
      readonly kind: 'name'
      readonly leader: NamedLeader
      readonly name: LeaderName['kind']
      readonly case: GrammaticalCase
    }
  | ({ readonly kind: 'role'; readonly case: GrammaticalCase } & Post)
  | { readonly kind: 'title'; readonly office: string; readonly case: GrammaticalCase }

/** A row of words, and what it stands for. */
export interface Phrase {
  readonly slots: readonly Slot[]
  readonly entry: Entry
}

export interface PhraseGroup {
  /** Letters in a row of which a text that holds one of the phrases has some. */
  readonly parts: readonly string[]
  /** Made once. */
  readonly phrases: () => readonly Phrase[]
}

/** All groups of a language. */
export function phraseGroups(gazetteer: LanguageGazetteer, decline: Decline | undefined): readonly PhraseGroup[] {
  const { leaders, language } = gazetteer
  // One slot for all names.
  const anyArticle = articleSlot(ARTICLES[language])
  const named = leaders.map((leader): Unfolded => ({
    texts: leader.names.flatMap(tellingPart),
    phrases: () => namePhrases(leader, language, anyArticle, decline)
  }))
  return withParts([...named, ...officeGroups(gazetteer, decline)], language, decline !== undefined)
}

/** A group whose parts are not folded yet: words of each text, of which the longest tells it. */
interface Unfolded {
  readonly texts: readonly string[]
  readonly phrases: () => readonly Phrase[]
}

/** What no name of a leader lacks: the surname where there is one, but of a father's. */
function tellingPart(name: string): readonly string[] {
  const surname = /\[([^\]]*)/u.exec(name)?.[1]
  const part = surname === undefined || isSon(surname) ? name : surname
  return withoutArticles(part)
    .replaceAll(/\([^)]*\)|:\w+/gu, ' ')
    .split('/')
}

function withParts(groups: readonly Unfolded[], language: Language, declines: boolean): readonly PhraseGroup[] {
  const parts = partsOf(
    groups.flatMap(({ texts }) => texts),
    language,
    declines
  )
  let at = 0
  return groups.map(({ texts, phrases }) => ({ parts: parts.slice(at, (at += texts.length)), phrases: once(phrases) }))
}

/** The longest ending that declension replaces. */
const ENDING = 2

/** What all forms of the longest word of each text have, folded: empty where they share nothing. `declines` where words have forms. */
export function partsOf(texts: readonly string[], language: Language, declines: boolean): readonly string[] {
  const words = texts.map(longestWord)
  const folded = foldAll(declines ? words.map((word) => word.slice(0, Math.max(0, word.length - ENDING))) : words)
  return folded.map((each) => plainLetters(each.join(''), language))
}

function longestWord(text: string): string {
  if (!SEVERAL.test(text)) return text
  return text.split(BETWEEN).reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

const SEVERAL = /[^\p{L}\p{M}]/u
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/u

/** Letters as a name may have them that is spelled otherwise (`leader-names.ts`). */
export const plainLetters = (letters: string, language: Language): string =>
  language === 'ar' ? letters.replaceAll('غ', 'ج') : withoutAccents(letters)

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** The leader's names, as phrases. */
function namePhrases(
  leader: NamedLeader,
  language: Language,
  anyArticle: Slot,
  decline: Decline | undefined
): readonly Phrase[] {
  return namesOf(leader, language).map(({ words, kind }) => ({
    slots: words.flatMap(({ alternatives, isOptional, isSurname, article }) => [
      ...(article === '' ? [] : [anyArticle]),
      {
        isOptional,
        spellings: alternatives.map((alternative) => ({
          word: alternative.word,
          forms: () => formsOf(leader, decline, alternative, isSurname)
        }))
      }
    ]),
    entry: { kind: 'name', leader, name: kind, case: 'any' }
  }))
}

const articleSlot = (words: readonly string[]): Slot => ({
  isOptional: true,
  spellings: words.map((word) => ({ word, forms: () => [word] }))
})

/** The titles of each office, and the offices of each place that some leader has held. */
function officeGroups(gazetteer: LanguageGazetteer, decline: Decline | undefined): readonly Unfolded[] {
  const offices = Object.entries(gazetteer.offices)
  const plain = new Map<string, Slot | null>()
  const titleSlots = slotMaker({}, decline, plain)
  const titled = offices.map(([office, { titles }]): Unfolded => ({
    texts: titles,
    phrases: () => titles.flatMap((title) => phraseOf(title, titleSlots, { kind: 'title', office, case: 'any' }))
  }))
  const placed = Object.entries(gazetteer.places).flatMap(([place, { words, phrases }]) => {
    const slotsOf = slotMaker(words, decline, plain)
    /** The phrases of the offices held there. */
    const held = (textsOf: (office: string) => readonly string[]): readonly Phrase[] =>
      offices.flatMap(([office, { means }]) => {
        const texts = textsOf(office)
        if (texts.length === 0 || !isHeldAt(gazetteer, means ?? [office], place)) return []
        const entry: Entry = { kind: 'role', office, place, case: 'any', ...(means && { means }) }
        return texts.flatMap((text) => phraseOf(text, slotsOf, entry))
      })
    const own = Object.values(phrases).flat()
    return [
      {
        texts: Object.values(words).flatMap((word) => word.split('/')),
        phrases: () => held((office) => gazetteer.offices[office]?.phrases ?? [])
      },
      { texts: own, phrases: () => held((office) => phrases[office] ?? []) }
    ]
  })
  return [...titled, ...placed]
}

const isHeldAt = (gazetteer: LanguageGazetteer, offices: readonly string[], place: string): boolean =>
  offices.some((office) => tenuresOf(gazetteer).has(`${office} ${place}`))

function phraseOf(text: string, slotsOf: (token: string) => Slot | null, entry: Entry): readonly Phrase[] {
  const slots = text.split(' ').map(slotsOf)
  return slots.every((slot) => slot !== null) ? [{ slots, entry }] : []
}
