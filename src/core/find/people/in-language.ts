/** Take the part of the gazetteer that is of one language. */
import type { Language } from '../../text/language'
import { NAMELESS_TOPICS } from '../topics/nameless-topic-words'
import { type Gazetteer, type Leader, patternsOf, type PlaceNames } from './gazetteer'
import type { LanguageGazetteer, NamedLeader, PlaceWords } from './language-gazetteer'

/** The part of `gazetteer` that is of `language`. */
export function inLanguage(gazetteer: Gazetteer, language: Language): LanguageGazetteer {
  const { knownUntil, leaders, places, offices, topics, neighbours } = gazetteer
  return {
    language,
    knownUntil,
    leaders: leaders.map((leader) => leaderIn(leader, language)),
    places: mapped(places, (place) => wordsOf(place, language)),
    offices: mapped(offices, ({ phrases, titles, means }) => ({
      ...(means && { means }),
      phrases: phrases[language],
      titles: titles[language]
    })),
    topics: [...topics, ...NAMELESS_TOPICS].map(({ id, strong, weak }) => ({
      id,
      strong: strong[language],
      weak: weak[language]
    })),
    neighbours: neighbours[language]
  }
}

/** A leader by the names of `language`. */
export function leaderIn({ name, neverBare, offices, ...leader }: Leader, language: Language): NamedLeader {
  const isNeverBare = neverBare?.includes(language) === true
  return {
    ...leader,
    offices: offices.map(({ office, of, from, to }) => ({ office, of, from, ...(to !== undefined && { to }) })),
    names: patternsOf(name[language]),
    ...(isNeverBare && { neverBare: true })
  }
}

function wordsOf({ phrases = {}, ...words }: PlaceNames, language: Language): PlaceWords {
  const own = Object.entries(phrases).map(([office, each]) => [office, each[language] ?? []] as const)
  return { words: { ...words[language] }, phrases: Object.fromEntries(own.filter(([, each]) => each.length > 0)) }
}

function mapped<T, U>(values: Readonly<Record<string, T>>, to: (value: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]))
}
