/**
 * Pack the gazetteer for the finder's script, and unpack it there.
 *
 * Entries as objects repeat their keys, and mix what compresses well apart: all names of a language in one column, all
 * offices in another, take a quarter less room; so do languages that are held apart. Lines are entries. A French name is left out where it is the English one, and
 * a feminine where it is the usual one.
 */
import { type Language, LANGUAGES } from '../../text/language'
import { joinLanguages, type Parted, partLanguages } from './parted-languages'
import { type Gazetteer, type Leader, patternsOf, type Place, type Tenure } from './gazetteer'

export type PackedGazetteer = Parted

interface Columns extends Omit<Gazetteer, 'leaders' | 'places'> {
  readonly leaders: Readonly<Record<'id' | 'gender' | 'offices' | 'wellKnown' | 'neverBare', string>> & {
    readonly name: Readonly<Record<Language, string>>
  }
  readonly places: {
    readonly id: string
    readonly words: Readonly<Record<Language, Readonly<Record<string, string>>>>
    readonly phrases: Readonly<Record<string, NonNullable<Place['phrases']>>>
  }
}

/** The words of a place, by language and key. */
const PLACE_WORDS = {
  ar: ['name', 'adjective', 'feminine'],
  en: ['name', 'adjective'],
  fr: ['of', 'adjective', 'feminine'],
  ru: ['name', 'adjective']
} as const

/** Separates the patterns of one name, and the languages of `neverBare`. */
const AND = '+'

export function packGazetteer({ leaders, places, ...rest }: Gazetteer): PackedGazetteer {
  const column = (of: (leader: Leader) => string): string => leaders.map(of).join('\n')
  const names = (leader: Leader, language: Language): string => patternsOf(leader.name[language]).join(AND)
  const ids = Object.keys(places)
  const words = LANGUAGES.map((language) => [
    language,
    Object.fromEntries(
      PLACE_WORDS[language].map((key) => [
        key,
        Object.values(places)
          .map((place) => packWord(place, language, key))
          .join('\n')
      ])
    )
  ])
  const columns: Columns = {
    ...rest,
    leaders: {
      id: column(({ id }) => id),
      gender: column(({ gender }) => gender),
      offices: column(({ offices }) => offices.map(packTenure).join(AND)),
      wellKnown: column(({ wellKnown }) => (wellKnown ? '1' : '')),
      neverBare: column(({ neverBare = [] }) => neverBare.join(AND)),
      name: {
        ar: column((leader) => names(leader, 'ar')),
        en: column((leader) => names(leader, 'en')),
        fr: column((leader) => (names(leader, 'fr') === names(leader, 'en') ? '' : names(leader, 'fr'))),
        ru: column((leader) => names(leader, 'ru'))
      }
    },
    places: {
      id: ids.join('\n'),
      words: Object.fromEntries(words) as Columns['places']['words'],
      phrases: Object.fromEntries(
        Object.entries(places).flatMap(([id, { phrases }]) => (phrases ? [[id, phrases]] : []))
      )
    }
  }
  return partLanguages(columns)
}

/** The inverse of `packGazetteer`. */
export function unpackGazetteer(packed: PackedGazetteer): Gazetteer {
  const { leaders, places, ...rest } = joinLanguages(packed) as Columns
  return { ...rest, leaders: unpackLeaders(leaders), places: unpackPlaces(places) }
}

function unpackLeaders({ name: names, ...columns }: Columns['leaders']): readonly Leader[] {
  const lines = Object.fromEntries(
    Object.entries({ ...columns, ...names }).map(([key, column]) => [key, column.split('\n')])
  )
  const at = (key: keyof typeof columns | Language, i: number): string => lines[key]?.[i] ?? ''
  const name = (text: string): string | readonly string[] => (text.includes(AND) ? text.split(AND) : text)
  return columns.id.split('\n').map((id, i) => {
    const neverBare = at('neverBare', i)
    return {
      id,
      gender: at('gender', i) as Leader['gender'],
      name: {
        ar: name(at('ar', i)),
        en: name(at('en', i)),
        fr: name(at('fr', i) || at('en', i)),
        ru: name(at('ru', i))
      },
      offices: at('offices', i).split(AND).map(unpackTenure),
      ...(at('wellKnown', i) === '' ? {} : { wellKnown: true }),
      ...(neverBare === '' ? {} : { neverBare: neverBare.split(AND) as Language[] })
    }
  })
}

function unpackPlaces({ id, words, phrases }: Columns['places']): Readonly<Record<string, Place>> {
  const columns = LANGUAGES.flatMap((language) =>
    Object.entries(words[language]).map(([key, column]) => ({ language, key, lines: column.split('\n') }))
  )
  return Object.fromEntries(
    id.split('\n').map((place, i) => {
      const named: Record<string, Record<string, string>> = {}
      for (const { language, key, lines } of columns) {
        const word = lines[i] ?? ''
        if (word !== '')
          (named[language] ??= {})[key] = word === USUAL ? usualFeminine(named[language], language) : word
      }
      return [place, { ...named, ...(phrases[place] && { phrases: phrases[place] }) }]
    })
  )
}

const packTenure = ({ office, of, from, to = '' }: Tenure): string => `${office} ${of} ${from} ${to}`.trim()

function unpackTenure(text: string): Tenure {
  const [office = '', of = '', from = '', to] = text.split(' ')
  return { office, of, from, ...(to !== undefined && { to }) }
}

/** Stands for the feminine that follows from the adjective: Arabic with ة, French with e. */
const USUAL = '='

function usualFeminine({ adjective = '' }: Readonly<Record<string, string>>, language: string): string {
  const ending = language === 'ar' ? 'ة' : 'e'
  return adjective
    .split('/')
    .map((word) => (word.endsWith('e') ? word : word + ending))
    .join('/')
}

function packWord(place: Place, language: Language, key: string): string {
  const words: Readonly<Record<string, string>> = { ...place[language] }
  const word = words[key] ?? ''
  return key === 'feminine' && word !== '' && word === usualFeminine(words, language) ? USUAL : word
}
