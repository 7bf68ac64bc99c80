/**
 * Find nouns that stand alone for a leader named before, and tell who is meant: «сказал министр», "le président a ajouté".
 *
 * Whoever had the word last is meant, if the noun fits; else the only leader named in the article whom it fits.
 */
import { afterFillers } from '../clauses/fillers'
import type { Lexicon, Meant } from '../languages/lexicon'
import { beginsPhrase, endsPhrase, phraseAt, phraseEndingAt } from '../text/phrases'
import type { SentenceView } from '../text/sentence-view'

/** An anaphor's tokens `[start, end)`, and what it says of whom it means. */
export interface FoundAnaphor {
  readonly start: number
  readonly end: number
  readonly meant: Meant
}

/** Who holds or held an office in an article. */
export interface Holders {
  /** The leaders that it names, by their offices, and by what says whose these are. */
  readonly leaders: ReadonlyMap<string, ReadonlySet<string>>
  /** Offices of which it also names holders who are not known. */
  readonly strangers: ReadonlySet<string>
}

/** Find the anaphor that ends with token `at`; null where there is none, or where it is no subject. */
export function anaphorBefore(view: SentenceView, lexicon: Lexicon, at: number): FoundAnaphor | null {
  if (view.mentions[at]) return null
  const start = phraseEndingAt(lexicon.anaphors, view.tokens, at)
  if (start === null || endsPhrase(view, start - 1, lexicon.prepositions)) return null
  if (endsPhrase(view, start - 1, lexicon.conjunctions)) return null
  // «Французский министр»
  const { attributeEndings = [] } = lexicon.grammar
  if (attributeEndings.some((ending) => view.tokens[start - 1]?.text.endsWith(ending) === true)) return null
  const meant = phraseAt(lexicon.anaphors, view.tokens, start)?.value
  return meant === undefined ? null : { start, end: at + 1, meant }
}

/** Find the anaphor that begins at token `at`, after a verb or, `isGoverned`, after "according to". */
export function anaphorAfter(
  view: SentenceView,
  lexicon: Lexicon,
  at: number,
  isGoverned = false
): FoundAnaphor | null {
  const match = phraseAt(isGoverned ? lexicon.governedAnaphors : lexicon.anaphors, view.tokens, at)
  if (match === null || view.mentions[at] || view.mentions[match.end]) return null
  const next = view.tokens[match.end]
  const isAlone =
    next?.isWord !== true ||
    afterFillers(view, lexicon, match.end) > match.end ||
    (beginsPhrase(view, match.end, lexicon.prepositions) && !beginsPhrase(view, match.end, lexicon.genitives))
  return isAlone ? { start: at, end: match.end, meant: match.value } : null
}

/** Tell whom an anaphor means, given who had the word last; null where that is unclear. */
export function leaderMeant(
  { anaphor: { offices, isOnlyLast }, gender }: Meant,
  last: string | null,
  { leaders, strangers }: Holders,
  women: ReadonlySet<string>
): string | null {
  const agrees = (leader: string): boolean => gender === 'any' || women.has(leader) === (gender === 'feminine')
  if (
    last !== null &&
    agrees(last) &&
    (offices.length === 0 || offices.some((office) => leaders.get(office)?.has(last)))
  )
    return last
  if (isOnlyLast === true || offices.some((office) => strangers.has(office))) return null
  const fitting = new Set(offices.flatMap((office) => [...(leaders.get(office) ?? [])].filter(agrees)))
  const [only] = fitting
  return fitting.size === 1 ? (only ?? null) : null
}
