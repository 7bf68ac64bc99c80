/**
 * Find the leaders in a text: by full name, by surname, by office.
 *
 * One walk finds the longest known phrase at each word. A name takes the offices and titles right before it into its
 * mention. What stands alone must be earned: a surname that others share counts once the article has introduced its
 * bearer; an office counts where the article names its holder, or where its date tells who held it. A surname after a
 * given name that is not the leader's ("Melania Trump") is another person's. When in doubt nothing is found.
 */
import type { Span } from '../../text/span'
import { HONORIFICS } from './gazetteer'
import type { LanguageGazetteer, NamedLeader } from './language-gazetteer'
import {
  isAnothers,
  isBelonging,
  isContinued,
  isDefinite,
  isDoubled,
  isFormer,
  isGivenOf,
  isLengthened,
  mayBeNamed
} from './neighbours'
import type { Decline } from './declension'
import { caseOfAll, commonCase } from './common-case'
import { holderOf, isOf, type Post } from './office-holders'
import { peopleIndex } from './people-index'
import type { Entry, GrammaticalCase } from './phrase-groups'
import { type FoldedText, isJoined } from '../text/folded-text'
import { findHits, type Hit, type PhraseReading } from '../text/phrase-hits'

/** A place where a leader is named. */
export interface Mention extends Span {
  readonly leader: string
  readonly by: 'name' | 'surname' | 'role'
  /**
   * Whether the mention can be the subject of its clause. Russian: what the endings allow. Elsewhere `any`, but `oblique`
   * where the words beside it show that something or somebody of the leader's is meant ("Putin’s", "Trump aides",
   * «مستشار بوتين»), or where an Arabic preposition is written together with it. An oblique mention may still be a source
   * («по словам Путина»).
   */
  readonly grammaticalCase: GrammaticalCase
}

/** A name with the titles before it, or an office alone, before it is told who is meant. */
type NameCandidate = Span &
  Pick<Mention, 'by' | 'grammaticalCase'> & {
    /** Whose the name may be; empty for an office. */
    readonly leaders: readonly NamedLeader[]
    /** True for the name of somebody else with the leaders' surname. */
    readonly isAnothers: boolean
    readonly isTitled: boolean
    /** True for a given name behind a title: "Prince Faisal". */
    readonly isGiven: boolean
    readonly posts: readonly Post[]
  }

/**
 * Find all mentions in a text, in order, none overlapping. `date` is the article's, `YYYY-MM-DD`; `decline` is the language's,
 * where it declines. O(length).
 */
export function findMentions(
  folded: FoldedText,
  gazetteer: LanguageGazetteer,
  date: string | null,
  decline?: Decline
): readonly Mention[] {
  const { text } = folded
  const index = peopleIndex(folded, gazetteer, decline)
  const reading = { ...folded, index }
  const { candidates, strangers } = collect(reading, knownHits(reading))
  const leaders = whoIsNamed(candidates)
  const known = new Set(leaders.filter((id) => id !== null))
  const mentions: Mention[] = []
  for (const [i, { start, end, by, posts, grammaticalCase }] of candidates.entries()) {
    const sure = posts.filter(({ means = [] }) => !means.some((office) => strangers.has(office)))
    const leader = by === 'role' ? holderOf(sure, gazetteer, known, date) : (leaders[i] ?? null)
    const last = mentions.at(-1)
    const isFar = isEpithet(text.slice(start, end), sure) && (last?.leader !== leader || start - last.end > NEAR)
    if (leader !== null && !isFar) mentions.push({ start, end, leader, by, grammaticalCase })
  }
  return mentions.map((mention, i) =>
    isTied(text, mentions[i - 1], mention) || isTied(text, mention, mentions[i + 1])
      ? { ...mention, grammaticalCase: 'oblique' }
      : mention
  )
}

/** Within so many units of the name a nationality stands for whom it names: "le Finlandais". */
const NEAR = 600

/** True where a description is a nationality alone: it means whoever has been named last. */
const isEpithet = (words: string, posts: readonly Post[]): boolean =>
  !/\s/u.test(words) && posts.some(({ means }) => means !== undefined)

/** True for "Putin-Macron": a name of what they have in common. */
function isTied(text: string, one: Mention | undefined, other: Mention | undefined): boolean {
  return one !== undefined && other !== undefined && /^[-‐‑–—/]$/u.test(text.slice(one.end, other.start))
}

/**
 * Tell who is meant by each name, in the order of the text; null for offices and where it is not sure. A surname that
 * somebody else in the article has is a well-known leader's only if the article has introduced that leader too; one that nobody else
 * has is so before the article introduces its bearer as well, as in headlines and where the newest stands first.
 */
function whoIsNamed(candidates: readonly NameCandidate[]): readonly (string | null)[] {
  const [introduced, rivalled] = [new Set<NamedLeader>(), new Set<NamedLeader>()]
  namedInOrder(candidates, introduced, rivalled)
  for (const leader of rivalled) introduced.delete(leader)
  return namedInOrder(candidates, introduced, new Set())
}

/** The same in one reading of the text, which adds to whom it has `introduced` and whose surname is `rivalled`. */
function namedInOrder(
  candidates: readonly NameCandidate[],
  introduced: Set<NamedLeader>,
  rivalled: Set<NamedLeader>
): readonly (string | null)[] {
  return candidates.map(({ by, leaders, isTitled, isAnothers, isGiven }) => {
    if (isAnothers) for (const leader of leaders) rivalled.add(leader)
    if (isAnothers) return null
    const isBare = isGiven || (by === 'surname' && !(isTitled && leaders.every(({ anyOffice }) => anyOffice !== true)))
    const isKnown = (leader: NamedLeader): boolean =>
      leader.wellKnown === true && !isGiven
        ? introduced.has(leader) || (leaders.length === 1 && !rivalled.has(leader))
        : introduced.has(leader) && !rivalled.has(leader)
    const possible = isBare ? leaders.filter(isKnown) : leaders
    // Of two presidents of one name it is the one whom the article has introduced.
    const fitting = possible.length > 1 ? possible.filter((leader) => introduced.has(leader)) : possible
    const [leader] = fitting
    if (leader === undefined || fitting.length > 1) return null
    if (!isBare) introduced.add(leader)
    return leader.id
  })
}

/** The phrases of the text, without names that need a title and that none leads to. */
function knownHits(reading: PhraseReading): readonly Hit[] {
  const hits = findHits(reading)
  return hits.filter((hit, i) => {
    const title = hits[i - 1]
    return !hit.entries.every(needsTitle) || (title !== undefined && leadsTo(reading, title, hit))
  })
}

/** The names and offices of a text. */
interface Candidates {
  readonly candidates: readonly NameCandidate[]
  /** Offices before the name of somebody who is not known: "Energy Minister Ali Somebody". */
  readonly strangers: ReadonlySet<string>
}

function collect(reading: PhraseReading, hits: readonly Hit[]): Candidates {
  const candidates: NameCandidate[] = []
  const strangers = new Set<string>()
  let untaken = 0
  const addOffices = (until: number): void => {
    for (; untaken < until; untaken++) {
      const hit = hits[untaken] as Hit
      const office = officeAt(reading, hit)
      if (office !== null) candidates.push(office)
      if (mayBeNamed(reading, hit.to))
        for (const entry of hit.entries) if (entry.kind !== 'name') strangers.add(entry.office)
    }
  }
  for (const [i, hit] of hits.entries()) {
    if (!hit.entries.some(isName)) continue
    const { name, first } = nameAt(reading, hits, i, untaken)
    addOffices(first)
    candidates.push(name)
    untaken = i + 1
  }
  addOffices(hits.length)
  return { candidates, strangers }
}

type NameEntry = Extract<Entry, { kind: 'name' }>
const isName = (entry: Entry): entry is NameEntry => entry.kind === 'name'
const needsTitle = (entry: Entry): boolean => isName(entry) && (entry.name === 'given' || entry.name === 'titled')
const isGivenName = ({ entries }: Hit): boolean => entries.every((entry) => isName(entry) && entry.name === 'given')

/** Read the name at hit `i` with the titles before it, back to hit `least` at most; `first` is the first hit it takes. */
function nameAt(
  reading: PhraseReading,
  hits: readonly Hit[],
  i: number,
  least: number
): { readonly name: NameCandidate; readonly first: number } {
  const hit = hits[i] as Hit
  const titled = withTitles(reading, hits, i, least)
  const { first, names } = titled
  const start = hits[first] ?? hit
  const isObject = start.isGoverned || isBelonging(reading, { from: start.from, to: hit.to }) || isDoubled(reading, hit)
  return {
    first,
    name: {
      start: start.start,
      end: reading.words.ends[hit.to - 1] ?? 0,
      by: names.some(isFull) ? 'name' : 'surname',
      leaders: [...new Set(names.map(({ leader }) => leader))],
      isTitled: titled.isTitled,
      isAnothers: isSomebodyElses(reading, hits, i, titled),
      isGiven: isGivenName(hit),
      posts: [],
      grammaticalCase: isObject ? 'oblique' : commonCase([...hits.slice(first, i).map(caseOf), caseOfAll(names)])
    }
  }
}

/** The titles before a name. */
interface Titles {
  /** The first hit of them; the name's own where there are none. */
  readonly first: number
  /** Whose name it may be, with these titles. */
  readonly names: readonly NameEntry[]
  /** One of them is no honorific. */
  readonly isTitled: boolean
  /** The title right before a surname is nobody's who has it. */
  readonly isMisnamed: boolean
}

function withTitles(reading: PhraseReading, hits: readonly Hit[], i: number, least: number): Titles {
  const hit = hits[i] as Hit
  const before = i > least ? hits[i - 1] : undefined
  let names = mostTelling(hit, before !== undefined && leadsTo(reading, before, hit))
  let first = i
  let isTitled = false
  for (; first > least; first--) {
    const [title, next] = [hits[first - 1] as Hit, hits[first] as Hit]
    if (!leadsTo(reading, title, next)) break
    const fitting = names.filter(({ leader }) => title.entries.some((entry) => fits(entry, leader)))
    if (fitting.length === 0) return { first, names, isTitled, isMisnamed: first === i && !names.some(isFull) }
    names = fitting
    isTitled ||= title.entries.some((entry) => !isName(entry) && !(entry.office in HONORIFICS))
  }
  return { first, names, isTitled, isMisnamed: false }
}

const isFull = ({ name }: NameEntry): boolean => name === 'full'

/** The names that a hit may be, behind a title or not: full ones before surnames, and these before given names. */
function mostTelling({ entries }: Hit, isLed: boolean): readonly NameEntry[] {
  const names = entries.filter(isName)
  const full = names.filter(isFull)
  if (full.length > 0) return full
  const surnames = names.filter(({ name }) => name === 'surname' || (isLed && name === 'titled'))
  return surnames.length > 0 ? surnames : names
}

/** True where the words beside the name at hit `i` make it another person's or a thing's. */
function isSomebodyElses(reading: PhraseReading, hits: readonly Hit[], i: number, titles: Titles): boolean {
  const [before, hit] = [hits[i - 1], hits[i] as Hit]
  if (titles.isMisnamed || isContinued(reading, hit.to)) return true
  if (isGivenName(hit) && isLengthened(reading, hit.to)) return true
  const isBehindName = before?.to === hit.from && before.entries.some(isName)
  const isAlone = !titles.names.some(isFull) && titles.first === i && !isBehindName
  return isAlone && (isAnothers(reading, hit.from) || isGivenOf(reading, hit))
}

function fits(entry: Entry, { gender, offices, anyOffice }: NamedLeader): boolean {
  switch (entry.kind) {
    case 'name':
      return false
    case 'title':
      return entry.office in HONORIFICS
        ? ['any', gender].includes(HONORIFICS[entry.office] as string)
        : anyOffice === true || offices.some(({ office }) => office === entry.office)
    case 'role':
      return offices.some((tenure) => isOf(tenure, [entry]))
  }
}

/** True where a title stands right before the next part of a mention, or with "former" between. */
function leadsTo(reading: PhraseReading, title: Hit, next: Hit): boolean {
  if (next.start !== reading.words.starts[next.from] || title.entries.some(isName)) return false
  for (let i = title.to; i < next.from; i++) if (!isFormer(reading, i) || !isJoined(reading, i)) return false
  return isJoined(reading, next.from)
}

/** Read an office that stands alone; null where it is none, or surely not its present holder's. */
function officeAt(reading: PhraseReading, hit: Hit): NameCandidate | null {
  const all = hit.entries.filter((entry) => entry.kind === 'role')
  const roles = isDefinite(reading, hit) ? all : all.filter(({ means }) => means === undefined)
  const isPast = (isFormer(reading, hit.from - 1) && isJoined(reading, hit.from)) || isFormer(reading, hit.to)
  if (roles.length === 0 || isPast || mayBeNamed(reading, hit.to)) return null
  return {
    start: hit.start,
    end: reading.words.ends[hit.to - 1] ?? 0,
    by: 'role',
    leaders: [],
    isTitled: false,
    isAnothers: false,
    isGiven: false,
    posts: roles,
    grammaticalCase: hit.isGoverned || isBelonging(reading, hit) ? 'oblique' : caseOfAll(roles)
  }
}

const caseOf = ({ entries }: Hit): GrammaticalCase => caseOfAll(entries)
