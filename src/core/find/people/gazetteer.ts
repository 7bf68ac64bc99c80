/**
 * The gazetteer: who may speak, under which names and offices, and which words name a topic.
 *
 * Its data are files that people edit (`src/gazetteer`), checked in every build. Names are written as patterns
 * (`name-pattern.ts`), so one line holds all spellings of a name; forms are expanded where they are looked up. What it
 * says about who holds an office ends with `knownUntil`: after that month an office without an end may have changed hands.
 */
import type { InEach, InterfaceLanguage, Language, Localised } from '../../text/language'
import { displayName, shortName } from './name-pattern'

/** The offices of titles that anybody may have, or any woman or man: they do not tell who is meant. */
export const HONORIFICS: Readonly<Record<string, 'any' | Leader['gender']>> = {
  honorific: 'any',
  lady: 'f',
  gentleman: 'm'
}

/** A month, `YYYY-MM`. */
export type Month = string

/** One or several patterns; the first says how the name is shown. */
export type Patterns = string | readonly string[]

export interface Gazetteer {
  readonly knownUntil: Month
  readonly leaders: readonly Leader[]
  /** Countries and bodies that have offices, by id. */
  readonly places: Readonly<Record<string, PlaceNames>>
  /** Kinds of offices, by id. */
  readonly offices: Readonly<Record<string, Office>>
  readonly topics: readonly TopicLexicon[]
  readonly neighbours: InEach<Neighbours>
}

export interface Leader {
  readonly id: string
  readonly gender: 'f' | 'm'
  /** A leader is not known in an article in a language that has no name here. */
  readonly name: Localised<Patterns> & Partial<InEach<Patterns>>
  readonly offices: readonly Tenure[]
  /** True where the surname alone tells who is meant; otherwise the article must have given the full name or a title first. */
  readonly wellKnown?: true
  /** Languages in which the surname alone is never taken for this person: there it is an everyday word. */
  readonly neverBare?: readonly Language[]
}

/** An office held by a leader, both months included; without `to` it was held when the gazetteer was written. */
export interface Tenure {
  readonly office: string
  readonly of: string
  readonly from: Month
  readonly to?: Month
  /** An official address that says so. */
  readonly source?: string
}

/**
 * The words for a country, as the offices' phrases need them: alternatives are separated by "/". A body whose offices all
 * have phrases of their own needs none.
 */
export interface PlaceNames {
  readonly ar?: { readonly name: string; readonly adjective: string; readonly feminine: string }
  readonly en?: { readonly name: string; readonly adjective: string }
  /** `of`: the name with its preposition, "de la France". */
  readonly fr?: { readonly of: string; readonly adjective: string; readonly feminine: string }
  /** `name` in the genitive; `adjective` in the nominative; in Ukrainian alike. */
  readonly ru?: { readonly name: string; readonly adjective: string }
  readonly uk?: { readonly name: string; readonly adjective: string }
  /** Phrases for single offices of this place, beside those of `Office.phrases`. */
  readonly phrases?: Readonly<Record<string, Partial<InEach<readonly string[]>>>>
}

export interface Office {
  /**
   * What is no office, but a description of whoever holds one of these: "the Iranian minister". It tells who is meant only where the
   * article names that one.
   */
  readonly means?: readonly string[]
  /** Several may hold it at one time, as envoys and spokespeople do. */
  readonly several?: true
  /** How the office is named with its place: "{adjective} President", "President of {name}". */
  readonly phrases: InEach<readonly string[]>
  /** What stands right before a name without a place: "President", "الرئيس". */
  readonly titles: InEach<readonly string[]>
}

/** Words beside a surname that tell whose it is. All are single words, separated by spaces. */
export interface Neighbours {
  /** Given names of others: after one of them a leader's surname is another person's. */
  readonly givenNames: string
  /** Capitalised words that may stand before a surname and are no given name. */
  readonly openers: string
  /** Nouns for people and things of a leader, before a name (Arabic: "مستشار بوتين") or after it ("Putin aide"). */
  readonly belongings: string
  /** Words after a surname that make it another's or a thing's name: "Jr", "Tower". */
  readonly followers: string
  /** Words beside an office that somebody else holds now: "former", "السابق". */
  readonly former: string
}

/** The words that name a topic; a word that ends with "*" stands for all words that begin so. */
export interface TopicLexicon {
  readonly id: string
  readonly name: Localised
  /** Each names the topic by itself. */
  readonly strong: InEach<readonly string[]>
  /** Each counts only beside another term of the topic. */
  readonly weak: InEach<readonly string[]>
}

/** The leader's name as shown in `language`. */
export function leaderName(leader: Leader, language: InterfaceLanguage): string {
  return displayName(firstOf(leader.name[language]))
}

/** The name a user knows the leader by: the surname, where there is one. */
export function leaderShortName(leader: Leader, language: InterfaceLanguage): string {
  return shortName(firstOf(leader.name[language]))
}

export function patternsOf(patterns: Patterns = []): readonly string[] {
  return typeof patterns === 'string' ? [patterns] : patterns
}

function firstOf(patterns: Patterns): string {
  return patternsOf(patterns)[0] ?? ''
}
