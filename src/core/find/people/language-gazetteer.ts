/** The gazetteer in one language: all that the finder needs of it in an article. */
import type { Language } from '../../text/language'
import type { Leader, Month, Neighbours } from './gazetteer'

export interface LanguageGazetteer {
  readonly language: Language
  readonly knownUntil: Month
  readonly leaders: readonly NamedLeader[]
  /** By id. */
  readonly places: Readonly<Record<string, PlaceWords>>
  /** By id. */
  readonly offices: Readonly<Record<string, OfficeWords>>
  /** Those without a name last. */
  readonly topics: readonly TopicTerms[]
  readonly neighbours: Neighbours
}

export interface NamedLeader extends Pick<Leader, 'id' | 'gender' | 'offices' | 'wellKnown'> {
  /** Patterns; none where the language has no name of the leader. */
  readonly names: readonly string[]
  /** The surname alone is never taken for this person. */
  readonly neverBare?: true
  /** Somebody whom the user watches for: any title may be theirs, and none introduces them. */
  readonly anyOffice?: true
}

export interface PlaceWords {
  /** By what the phrases of offices call them: "name", "adjective". */
  readonly words: Readonly<Record<string, string>>
  /** Of single offices of this place, by office. */
  readonly phrases: Readonly<Record<string, readonly string[]>>
}

export interface OfficeWords {
  /** The offices whose holder it describes. */
  readonly means?: readonly string[]
  readonly phrases: readonly string[]
  readonly titles: readonly string[]
}

export interface TopicTerms {
  readonly id: string
  readonly strong: readonly string[]
  readonly weak: readonly string[]
}
