/**
 * Pack a language's gazetteer for the finder's script, and unpack it there.
 *
 * Who is who, and who held which office when, is the same in all languages: it is one file beside the scripts, in plain JSON. A script has
 * what is in its language's own words. Entries as objects would repeat their keys, and mix what compresses well apart: all names stand in one
 * column, all adjectives of places in another, an entry a line. A feminine is left out where it is the usual one. All is written in letters
 * that take less (`script-letters.ts`).
 */
import type { Language } from '../../text/language'
import type { LanguageGazetteer, NamedLeader, OfficeWords, PlaceWords } from './language-gazetteer'
import { LETTERS, swapLetters, swapQuotes } from './script-letters'

/** What the gazetteers of all languages share, each list in the order of theirs. */
export interface Facts extends Pick<LanguageGazetteer, 'knownUntil'> {
  readonly leaders: readonly Pick<NamedLeader, 'id' | 'gender' | 'wellKnown' | 'offices'>[]
  readonly places: readonly string[]
  readonly offices: readonly (Pick<OfficeWords, 'means'> & { readonly id: string })[]
  readonly topics: readonly string[]
}

/** What is of one language. */
export interface PackedWords extends Pick<LanguageGazetteer, 'language'> {
  /** Those of the language's script. */
  readonly letters: string
  /** `Columns` as JSON, its letters and quotation marks swapped. */
  readonly columns: string
}

/** Tables, each entry in the order of the facts. */
interface Columns extends Pick<LanguageGazetteer, 'neighbours'> {
  /** Names, and a mark where the surname alone never means that leader. */
  readonly leaders: string
  /** Phrases, and titles. */
  readonly offices: string
  /** Strong terms, and weak ones. */
  readonly topics: string
  /** For each office with phrases of the place's own its number, and these. */
  readonly places: string
  /** Of places, by key, a line each. */
  readonly words: Readonly<Record<string, string>>
}

/** Each entry has parts, and each part words. */
type Table = readonly (readonly (readonly string[])[])[]

/** An entry a line; nothing stands for parts without words at its end. */
const packTable = (table: Table): string =>
  table
    .map((parts) =>
      parts
        .map((words) => words.join('+'))
        .join('=')
        .replace(/=+$/u, '')
    )
    .join('\n')

const unpackTable = (text: string): Table =>
  text.split('\n').map((line) => line.split('=').map((part) => (part === '' ? [] : part.split('+'))))

const NEVER_BARE = '-'

export interface PackedGazetteer {
  readonly facts: Facts
  readonly words: PackedWords
}

export function packGazetteer(gazetteer: LanguageGazetteer): PackedGazetteer {
  const { language, knownUntil, leaders, places, offices, topics, neighbours } = gazetteer
  const letters = LETTERS[language] ?? ''
  const [officeIds, all] = [Object.keys(offices), Object.values(places)]
  const keys = new Set(all.flatMap(({ words }) => Object.keys(words)))
  const columns: Columns = {
    leaders: packTable(
      leaders.map(({ names, neverBare }) => [names.map(withoutBracket), neverBare === true ? [NEVER_BARE] : []])
    ),
    offices: packTable(Object.values(offices).map(({ phrases, titles }) => [phrases, titles])),
    topics: packTable(topics.map(({ strong, weak }) => [strong, weak])),
    places: packTable(
      all.map(({ phrases }) =>
        Object.entries(phrases).map(([office, own]) => [officeIds.indexOf(office).toString(36), ...own])
      )
    ),
    words: Object.fromEntries(
      [...keys].map((key) => [key, all.map((place) => packWord(place, key, language)).join('\n')])
    ),
    neighbours
  }
  return {
    facts: {
      knownUntil,
      leaders: leaders.map(({ id, gender, wellKnown, offices }) => ({
        id,
        gender,
        ...(wellKnown && { wellKnown }),
        offices
      })),
      places: Object.keys(places),
      offices: Object.entries(offices).map(([id, { means }]) => ({ id, ...(means && { means }) })),
      topics: topics.map(({ id }) => id)
    },
    words: { language, letters, columns: swapQuotes(JSON.stringify(columns, swapping(letters))) }
  }
}

/** The inverse of `packGazetteer`. */
export function unpackGazetteer({ facts, words }: PackedGazetteer): LanguageGazetteer {
  const { language, letters, columns } = words
  const read = JSON.parse(swapQuotes(columns), swapping(letters)) as Columns
  const [named, titled, told] = [unpackTable(read.leaders), unpackTable(read.offices), unpackTable(read.topics)]
  return {
    language,
    knownUntil: facts.knownUntil,
    leaders: facts.leaders.map((leader, i): NamedLeader => {
      const [names = [], marks = []] = named[i] ?? []
      return {
        ...leader,
        names: names.map(withBracket),
        ...(marks.length > 0 && { neverBare: true })
      }
    }),
    places: unpackPlaces(facts, read, language),
    offices: Object.fromEntries(
      facts.offices.map(({ id, ...means }, i) => {
        const [phrases = [], titles = []] = titled[i] ?? []
        return [id, { ...means, phrases, titles }]
      })
    ),
    topics: facts.topics.map((id, i) => {
      const [strong = [], weak = []] = told[i] ?? []
      return { id, strong, weak }
    }),
    neighbours: read.neighbours
  }
}

/** A bracket at the end of a name goes without saying. */
const withoutBracket = (name: string): string => name.replace(/\]$/u, '')
const withBracket = (name: string): string => name.replace(/\[[^\]]*$/u, '$&]')

/** Swaps the letters of what stands under a key. */
const swapping =
  (letters: string) =>
  (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? swapLetters(value, letters) : value

function unpackPlaces(
  { places, offices }: Facts,
  { words, places: phrases }: Columns,
  language: Language
): LanguageGazetteer['places'] {
  const columns = Object.entries(words).map(([key, column]) => [key, column.split('\n')] as const)
  const own = unpackTable(phrases)
  return Object.fromEntries(
    places.map((place, i) => {
      const read: Record<string, string> = {}
      for (const [key, lines] of columns) {
        const word = lines[i] ?? ''
        if (word !== '') read[key] = word === USUAL ? usualFeminine(read, language) : word
      }
      const held = (own[i] ?? []).flatMap(([office, ...texts]) =>
        office === undefined ? [] : [[offices[Number.parseInt(office, 36)]?.id ?? '', texts] as const]
      )
      return [place, { words: read, phrases: Object.fromEntries(held) }]
    })
  )
}

/** Stands for the feminine that follows from the adjective: Arabic with ة, French with e. */
const USUAL = '='

function usualFeminine({ adjective = '' }: Readonly<Record<string, string>>, language: Language): string {
  return adjective
    .split('/')
    .map((word) => (language === 'ar' ? `${word}ة` : word.replace(/e?$/u, 'e')))
    .join('/')
}

function packWord({ words }: PlaceWords, key: string, language: Language): string {
  const word = words[key] ?? ''
  return key === 'feminine' && word !== '' && word === usualFeminine(words, language) ? USUAL : word
}
