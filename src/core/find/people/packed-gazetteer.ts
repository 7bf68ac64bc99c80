/**
 * Pack a language's gazetteer for the finder's script, and unpack it there.
 *
 * Entries as objects repeat their keys, and mix what compresses well apart: all names in one column, all offices in another,
 * take a quarter less room. Lines are entries, but where all are equally long. A feminine is left out where it is the usual one.
 * What is in the language's own letters stands apart, in letters that take less (`script-letters.ts`). Ids of leaders are left out: they take 2 kB in each language, and
 * who lists the leaders by name has them in the same order.
 */
import type { Language } from '../../text/language'
import type { Tenure } from './gazetteer'
import type { LanguageGazetteer, NamedLeader, PlaceWords } from './language-gazetteer'
import { LETTERS, swapLetters, swapQuotes } from './script-letters'

/** The columns of tenures: the number of the office, the number of the place, and the months; all but the first in two letters each. */
type Tenures = 'office' | 'of' | 'from' | 'to'

export interface PackedGazetteer extends Pick<LanguageGazetteer, 'language' | 'knownUntil'> {
  /** `marks` has a digit for each leader: whether that is a woman, well known, never called by the bare surname. */
  readonly leaders: Readonly<Record<'marks' | Tenures, string>>
  /** The ids of the places. */
  readonly places: string
  /** Those of the language's script. */
  readonly letters: string
  /** `LanguageTexts` as JSON, its letters and quotation marks swapped. */
  readonly texts: string
}

/** What is in the language's own letters. */
interface LanguageTexts extends Omit<LanguageGazetteer, 'language' | 'knownUntil' | 'leaders' | 'places'> {
  readonly names: string
  /** By key. */
  readonly words: Readonly<Record<string, string>>
  /** By place. */
  readonly phrases: Readonly<Record<string, PlaceWords['phrases']>>
}

/** Separates the patterns of one name, and the offices of one leader. */
const AND = '+'

/** As many letters has each entry of a column without separators. */
const WIDTH = 2

export function packGazetteer({ language, knownUntil, leaders, places, ...rest }: LanguageGazetteer): PackedGazetteer {
  const [officeIds, placeIds] = [Object.keys(rest.offices), Object.keys(places)]
  const tenures = (of: (tenure: Tenure) => string): string =>
    leaders.flatMap(({ offices }) => offices.map((tenure) => of(tenure).padStart(WIDTH))).join('')
  const letters = LETTERS[language] ?? ''
  const column = (of: (leader: NamedLeader) => string): string => leaders.map(of).join('\n')
  const all = Object.values(places)
  const keys = new Set(all.flatMap(({ words }) => Object.keys(words)))
  const words = [...keys].map((key) => [key, all.map((place) => packWord(place, key, language)).join('\n')] as const)
  const phrases = Object.entries(places).flatMap(([id, { phrases }]) =>
    Object.keys(phrases).length === 0 ? [] : [[id, phrases] as const]
  )
  const texts: LanguageTexts = {
    ...rest,
    names: column(({ names }) => names.map((name) => name.replace(/\]$/u, '')).join(AND)),
    words: Object.fromEntries(words),
    phrases: Object.fromEntries(phrases)
  }
  return {
    language,
    knownUntil,
    leaders: {
      marks: leaders.map(packMarks).join(''),
      office: column(({ offices }) => offices.map(({ office }) => officeIds.indexOf(office).toString(36)).join(AND)),
      of: tenures(({ of }) => placeIds.indexOf(of).toString(36)),
      from: tenures(({ from }) => packMonth(from)),
      to: tenures(({ to }) => (to === undefined ? '' : packMonth(to)))
    },
    places: placeIds.join('\n'),
    letters,
    texts: swapQuotes(JSON.stringify(texts, swapping(letters)))
  }
}

/** The inverse of `packGazetteer`. The id of a leader is that of the same place among `ids`, or else the number of that place. */
export function unpackGazetteer(
  { leaders, places, letters, texts, ...rest }: PackedGazetteer,
  ids: readonly string[] = []
): LanguageGazetteer {
  const { names, words, phrases, ...others } = JSON.parse(swapQuotes(texts), swapping(letters)) as LanguageTexts
  const read = unpackPlaces(places, words, phrases, rest.language)
  const known = unpackLeaders({ ...leaders, names }, ids, Object.keys(others.offices), Object.keys(read))
  return { ...rest, ...others, leaders: known, places: read }
}

/** Swaps the letters of what stands under a key. */
const swapping =
  (letters: string) =>
  (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? swapLetters(value, letters) : value

function unpackLeaders(
  { names, marks, office, of, from, to }: PackedGazetteer['leaders'] & Pick<LanguageTexts, 'names'>,
  ids: readonly string[],
  officeIds: readonly string[],
  placeIds: readonly string[]
): readonly NamedLeader[] {
  const [patterns, held] = [names, office].map((column) =>
    column.split('\n').map((line) => (line === '' ? [] : line.split(AND)))
  )
  let at = 0
  return [...marks].map((mark, i) => ({
    id: ids[i] ?? String(i),
    ...unpackMarks(Number(mark)),
    offices: (held?.[i] ?? []).map((office) => {
      const [place = '', since = '', until = ''] = [of, from, to].map((column) => column.slice(at, at + WIDTH).trim())
      at += WIDTH
      return {
        office: officeIds[Number.parseInt(office, 36)] ?? '',
        of: placeIds[Number.parseInt(place, 36)] ?? '',
        from: unpackMonth(since),
        ...(until !== '' && { to: unpackMonth(until) })
      }
    }),
    names: (patterns?.[i] ?? []).map((name) => name.replace(/\[[^\]]*$/u, '$&]'))
  }))
}

const packMarks = ({ gender, wellKnown, neverBare }: NamedLeader): number =>
  (gender === 'f' ? 1 : 0) + (wellKnown ? 2 : 0) + (neverBare ? 4 : 0)

const unpackMarks = (marks: number): Pick<NamedLeader, 'gender' | 'wellKnown' | 'neverBare'> => ({
  gender: marks & 1 ? 'f' : 'm',
  ...(marks & 2 && { wellKnown: true }),
  ...(marks & 4 && { neverBare: true })
})

function unpackPlaces(
  id: string,
  words: LanguageTexts['words'],
  phrases: LanguageTexts['phrases'],
  language: Language
): LanguageGazetteer['places'] {
  const columns = Object.entries(words).map(([key, column]) => [key, column.split('\n')] as const)
  return Object.fromEntries(
    id.split('\n').map((place, i) => {
      const own: Record<string, string> = {}
      for (const [key, lines] of columns) {
        const word = lines[i] ?? ''
        if (word !== '') own[key] = word === USUAL ? usualFeminine(own, language) : word
      }
      return [place, { words: own, phrases: phrases[place] ?? {} }]
    })
  )
}

/** The year before which nobody held an office. */
const FIRST_YEAR = 1970

/** Months since then, in base 36. */
function packMonth(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return ((Number(year) - FIRST_YEAR) * 12 + Number(number) - 1).toString(36)
}

function unpackMonth(packed: string): string {
  const count = Number.parseInt(packed, 36)
  return `${FIRST_YEAR + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
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
