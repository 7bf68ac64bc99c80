/**
 * Make a gazetteer of whom and what the user watches for, to be read beside the bundled one.
 *
 * Of their names only letters are taken as they stand: they have been checked to be no patterns. A surname counts alone once the text has
 * said the full name, and never where it is short, or anybody or anything that is known is called so.
 */
import type { WatchedSubject } from '../../records/watched'
import { foldText } from '../../text/fold'
import type { Language } from '../../text/language'
import type { LanguageGazetteer } from './language-gazetteer'
import { parsePattern } from './name-pattern'
import { givenNamesOf } from './people-index'

/** Folded letters of a surname that counts alone. */
const LEAST_SURNAME = 4
/** What leads to the last part of an Arabic surname. */
const LEADS = /^(?:بن|ابن|بنت|عبد|أبو|ابو|أبي|ابي|آل|ال)$/u
/** The endings by which a Cyrillic name differs from another of its family: Каримов, Каримова. */
const ENDING = /(?:ого|ому|ой|ым|ую|ая|ом|ем|ою|[аяуюеыиіь])$/u

/** `known` in the same language. */
export function watchedGazetteer(known: LanguageGazetteer, watched: readonly WatchedSubject[]): LanguageGazetteer {
  const { language, leaders, neighbours } = known
  const taken = takenWords(known)
  return {
    ...known,
    leaders: watched.flatMap((subject) =>
      subject.kind === 'topic' || subject.names[language].length === 0
        ? []
        : {
            id: subject.id,
            gender: subject.gender,
            offices: [],
            names: subject.names[language].map((name) => patternOf(name, language, taken)),
            anyOffice: true as const
          }
    ),
    topics: watched.flatMap(({ kind, id, names }) =>
      kind === 'topic' ? { id, strong: names[language], weak: [] } : []
    ),
    neighbours: { ...neighbours, givenNames: `${neighbours.givenNames} ${givenNamesOf(leaders)}` }
  }
}

/** `Ann van Merjani` ⇒ `Ann [van Merjani]`; without brackets where the surname never stands alone. */
function patternOf(name: string, language: Language, taken: ReadonlySet<string>): string {
  const words = name.trim().split(/ +/u)
  let from = words.length - 1
  while (from > 1 && leads(words[from - 1] as string)) from--
  const surname = words.slice(from)
  const parts = foldText(surname.filter((word) => !leads(word)).join(' ')).split(' ')
  const isFree = parts.join('').length >= LEAST_SURNAME && !parts.some((part) => taken.has(bare(part, language)))
  return from > 0 && isFree ? `${words.slice(0, from).join(' ')} [${surname.join(' ')}]` : words.join(' ')
}

const leads = (word: string): boolean => LEADS.test(word) || /^\p{Ll}/u.test(word)

/** A folded word without what may be lacking: the Arabic article, a Cyrillic ending. */
function bare(word: string, language: Language): string {
  if (language === 'ar') return word.replace(/^ال(?=...)/u, '')
  return language === 'ru' || language === 'uk' ? word.normalize('NFC').replace(ENDING, '') : word
}

/** The words of all names, titles, places and terms that are known. */
function takenWords({
  language,
  leaders,
  places,
  offices,
  topics,
  neighbours
}: LanguageGazetteer): ReadonlySet<string> {
  const names = leaders.flatMap((leader) => leader.names.flatMap(parsePattern))
  const texts = [
    ...names.flatMap(({ alternatives }) => alternatives.map(({ word }) => word)),
    ...Object.values(places).flatMap(({ words, phrases }) => [
      ...Object.values(words),
      ...Object.values(phrases).flat()
    ]),
    ...Object.values(offices).flatMap(({ titles }) => titles),
    ...topics.flatMap(({ strong, weak }) => [...strong, ...weak]),
    ...Object.values(neighbours)
  ]
  return new Set(
    foldText(texts.join(' '))
      .split(' ')
      .map((word) => bare(word, language))
  )
}
