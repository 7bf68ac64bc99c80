/**
 * Bring passages that somebody marked elsewhere into the kept pages, as what their user added.
 *
 * A passage of a statement that is kept gives that statement its note and its tags; any other is a statement that the user adds.
 * Whoever the annotation identifies says it, and a tag that names a topic tells on what; nobody is guessed. A tag that names a leader
 * names no speaker: whoever tags “Macron” may mean that the words are about him. Bringing in a file twice is the same as once.
 */
import { recogniseLanguage } from '../find/text/recognise-language'
import type { Subject, Subjects } from '../find/page-reading'
import { NO_IMPRINT } from '../page/imprint'
import { foldText, hashText } from '../text/fold'
import { INTERFACE_LANGUAGES } from '../text/language'
import { editedStatements } from './apply-edits'
import type { Correction, Edit } from './edit'
import { LONGEST_NOTE, MOST_TAGS } from './edit-limits'
import type { EditedStatement } from './edited-statement'
import { type KeptPage, LONGEST_TITLE, MOST_EDITS } from './kept-page'
import { ownSubject } from './own-subject'
import type { MarkedPassage } from './read-annotations'
import { reportOf } from './selecting'

/** The ids of what was brought in begin so. What a passage belongs to depends on nothing that is brought in with it. */
const BROUGHT_IN = 'in-'

/** Why a passage is left out. */
export type LeftOut =
  | 'no-words'
  | 'no-address'
  | 'language'
  /** Its page has more than can be kept of one. */
  | 'too-many'

interface LeftPassage {
  readonly place: string
  readonly why: LeftOut
}

export interface BroughtIn {
  /** The pages as they are to be kept. */
  readonly pages: readonly KeptPage[]
  /** Statements that were added, and those that got a note or tags. */
  readonly added: number
  readonly noted: number
  readonly left: readonly LeftPassage[]
}

/** What bringing in needs to know. */
export interface BringingIn {
  /** The address that a page is kept at; null where it can't be opened again. */
  readonly addressOf: (address: string) => string | null
  readonly keptAt: (address: string) => KeptPage | null
  readonly subjects: Subjects
  /** Stands for who says it, and on what, where neither is named: in the user's language. */
  readonly unnamed: { readonly speaker: string; readonly topic: string }
  /** The version of Mawqif, and moments in ISO 8601, each later than the one before. */
  readonly version: string
  readonly nextMoment: () => string
}

interface ToldBy extends BringingIn {
  readonly leaders: ReadonlyMap<string, readonly string[]>
  readonly topics: ReadonlyMap<string, readonly string[]>
}

export function bringIn(passages: readonly MarkedPassage[], given: BringingIn): BroughtIn {
  const toldBy = {
    ...given,
    leaders: idsByName(given.subjects.leaders),
    topics: idsByName(given.subjects.topics)
  }
  const byAddress = new Map<string, MarkedPassage[]>()
  const left: LeftPassage[] = []
  for (const passage of passages) {
    const address = given.addressOf(passage.address)
    if (passage.exact === '') left.push({ place: passage.place, why: 'no-words' })
    else if (address === null) left.push({ place: passage.place, why: 'no-address' })
    else byAddress.set(address, [...(byAddress.get(address) ?? []), passage])
  }
  const came = [...byAddress].map(([address, ofPage]) => bringIntoPage(address, ofPage, toldBy))
  const sum = (of: (one: (typeof came)[number]) => number): number => came.reduce((all, each) => all + of(each), 0)
  return {
    pages: came.flatMap(({ page }) => page ?? []),
    added: sum(({ added }) => added),
    noted: sum(({ noted }) => noted),
    left: [...left, ...came.flatMap((each) => each.left)]
  }
}

/** The page is null where nothing of it changes. */
function bringIntoPage(address: string, passages: readonly MarkedPassage[], given: ToldBy) {
  const kept = given.keptAt(address) ?? barePage(address, passages, given)
  const left: LeftPassage[] = []
  let [added, noted] = [0, 0]
  if (kept === null) {
    return { page: null, added, noted, left: passages.map(({ place }): LeftPassage => ({ place, why: 'language' })) }
  }
  const edits = [...kept.edits]
  for (const passage of passages) {
    const made = editsFor({ ...kept, edits }, passage, given)
    if (edits.length + made.length > MOST_EDITS) {
      left.push({ place: passage.place, why: 'too-many' })
      continue
    }
    if (made.some(({ change }) => change.kind === 'add')) added++
    else if (made.length > 0) noted++
    edits.push(...made)
  }
  return { page: edits.length > kept.edits.length ? { ...kept, edits } : null, added, noted, left }
}

/** A page of which nothing is kept yet; null in no language that is read. */
function barePage(
  address: string,
  passages: readonly MarkedPassage[],
  { version, nextMoment }: BringingIn
): KeptPage | null {
  const { title = '' } = passages.find((each) => each.title !== '') ?? {}
  const words = passages.map(({ prefix, exact, suffix }) => prefix + exact + suffix)
  const language = recogniseLanguage([title, ...words].join('\n'))
  if (language === null) return null
  return {
    address,
    title: (title || address).slice(0, LONGEST_TITLE),
    imprint: { ...NO_IMPRINT, authors: [] },
    language,
    article: null,
    sketch: [],
    seen: nextMoment(),
    version,
    statements: [],
    names: {},
    text: null,
    edits: []
  }
}

/** None where all of it is kept already. */
function editsFor(page: KeptPage, passage: MarkedPassage, given: ToldBy): readonly Edit[] {
  const words = foldText(passage.exact)
  const own = `${BROUGHT_IN}${hashText(passage.exact).toString(36)}-${hashText(words).toString(36)}`
  const statements = editedStatements(page)
  const statement =
    statements.find(({ id }) => id === own) ??
    onlyOne(statements.filter(({ id, words: kept }) => !id.startsWith(BROUGHT_IN) && holds(kept, words)))
  const edit = (change: Correction, id: string): Edit => ({
    id,
    at: given.nextMoment(),
    statement: statement?.id ?? own,
    change,
    undone: false
  })
  // Whoever took it back doesn't want it again.
  const isTakenBack = page.edits.some((each) => each.statement === own && each.change.kind === 'add' && each.undone)
  if (isTakenBack) return []
  const { addition, tags } = additionFrom(passage, given)
  const changes = [
    ...(statement === null ? [addition] : []),
    ...besides(statement, passage.note, statement === null || statement.id === own ? tags : passage.tags)
  ]
  return changes.map((change) => edit(change, `${own}-${hashText(JSON.stringify(change)).toString(36)}`))
}

/** The note and the tags, with those that the statement has. */
function besides(statement: EditedStatement | null, note: string, tags: readonly string[]): readonly Correction[] {
  const before = statement?.note ?? ''
  const whole = before === '' ? note : `${before}\n\n${note}`
  const all = [...new Set([...(statement?.tags ?? []), ...tags])]
  return [
    ...(note === '' || before.includes(note) || whole.length > LONGEST_NOTE
      ? []
      : [{ kind: 'note' as const, note: whole }]),
    ...(all.length === (statement?.tags.length ?? 0) || all.length > MOST_TAGS
      ? []
      : [{ kind: 'tags' as const, tags: all }])
  ]
}

/** The passage as a statement, and the tags that do not name its topic. */
function additionFrom(
  { exact, prefix, suffix, tags, named }: MarkedPassage,
  { leaders, topics, unnamed }: ToldBy
): { readonly addition: Correction; readonly tags: readonly string[] } {
  const called = named.map((name) => leaders.get(foldText(name)) ?? [])
  const speaker = onlyOne(called[0]?.filter((id) => called.every((ids) => ids.includes(id))) ?? [])
  const topic = onlyOne([...new Set(tags.flatMap((tag) => topics.get(foldText(tag)) ?? []))])
  const extent = { start: prefix.length, end: prefix.length + exact.length }
  const addition: Correction = {
    kind: 'add',
    words: exact,
    extent: { start: 0, end: exact.length },
    report: reportOf(prefix + exact + suffix, extent),
    speaker: speaker === null ? ownSubject(unnamed.speaker) : { id: speaker, name: null },
    topic: topic === null ? ownSubject(unnamed.topic) : { id: topic, name: null }
  }
  return { addition, tags: topic === null ? tags : tags.filter((tag) => !topics.get(foldText(tag))?.includes(topic)) }
}

/** The ids of the subjects that folded names, in any language, name. */
function idsByName(subjects: readonly Subject[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>()
  for (const { id, name, shortName } of subjects) {
    const names = INTERFACE_LANGUAGES.flatMap((language) => [foldText(name[language]), foldText(shortName[language])])
    for (const each of new Set(names)) ids.set(each, [...(ids.get(each) ?? []), id])
  }
  return ids
}

const onlyOne = <T>([one, ...others]: readonly T[]): T | null => (others.length > 0 ? null : (one ?? null))

/** `sought` is folded. */
const holds = (words: string, sought: string): boolean => ` ${foldText(words)} `.includes(` ${sought} `)
