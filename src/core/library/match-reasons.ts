/**
 * Say why a search found something whose words, as they are shown, don't have all that was sought: a name or a role,
 * or the same in another language. `Макрон`, where a French summary is shown ⇒ «Эмманюэль Макрон».
 */
import type { Dossier } from '../dossier'
import { type InterfaceLanguage, INTERFACE_LANGUAGES, type Localised } from '../text/language'
import type { SearchHit } from './search'
import { matchedWords, wordsOf } from './search-words'

/** A text that has sought words, with its language. */
export interface MatchReason {
  readonly text: string
  readonly language: InterfaceLanguage
}

/** Why the search of what is bundled found something. */
export function matchReasons(
  dossier: Dossier,
  hit: SearchHit,
  query: string,
  shown: string,
  language: InterfaceLanguage
): readonly MatchReason[] {
  return reasonsAmong(textsOf(dossier, hit), query, shown, language)
}

/** The fewest of `texts` that have the words of `query` that `shown` lacks, those in `language` first; a typing error has none. */
export function reasonsAmong(
  texts: readonly Localised[],
  query: string,
  shown: string,
  language: InterfaceLanguage
): readonly MatchReason[] {
  const missing = wordsOf(query).filter((word) => matchedWords(shown, word).length === 0)
  const candidates = [language, ...INTERFACE_LANGUAGES.filter((each) => each !== language)].flatMap((each) =>
    texts.map((text): MatchReason => ({ text: text[each], language: each }))
  )
  const reasons = missing.flatMap((word) => candidates.find(({ text }) => matchedWords(text, word).length > 0) ?? [])
  return reasons.filter((reason, i) => reasons.findIndex(({ text }) => text === reason.text) === i)
}

/** What is searched of a hit in every language: names and roles, the topic, then its summary and title. */
function textsOf(
  { event, speakers, topics, positions, statements }: Dossier,
  { kind, id }: SearchHit
): readonly Localised[] {
  if (kind === 'article') return [event.title, event.summary]
  const position = kind === 'position' ? positions.find((each) => each.id === id) : undefined
  const about = position ?? statements.find((each) => each.id === id)
  if (about === undefined) return []
  return [
    ...speakers.filter((speaker) => about.speakers.includes(speaker.id)).flatMap(({ name, role }) => [name, role]),
    ...topics.filter((topic) => topic.id === about.topic).map(({ name }) => name),
    ...(position === undefined ? [] : [position.summary])
  ]
}
