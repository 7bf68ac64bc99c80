/** Check that annotations refer to what they define: ids that exist, positions over statements of their own speaker. */
import type { Node } from 'jsonc-parser'
import { at, each, type Report, textOf, textsOf } from './json'

const LISTS = ['speakers', 'topics', 'sources', 'statements', 'positions', 'comparisons', 'context'] as const

/** Report every id that stands twice, that names nothing, that is of another speaker or topic, or that nothing uses. */
export function checkReferences(root: Node, report: Report): void {
  for (const list of LISTS) checkUnique(idsOf(root, list), (id) => `the id "${id}" is already taken in ${list}`, report)
  for (const statement of each(root, 'statements')) {
    checkSpeakersAndTopic(root, statement, report)
    for (const source of each(statement, 'sources')) checkKnown(root, 'sources', source, report)
  }
  for (const position of each(root, 'positions')) checkPosition(root, position, report)
  checkBacking(root, report)
  for (const comparison of each(root, 'comparisons')) checkComparison(root, comparison, report)
  for (const list of ['speakers', 'topics', 'sources'] as const) checkUsed(root, list, report)
}

/** A text that names an entry: its id, or a reference to it. */
interface PlacedId {
  readonly id: string
  readonly place: Node
}

/** The values that are texts; any other is the schema's to report. */
function namesAt(places: readonly (Node | null)[]): readonly PlacedId[] {
  return places.flatMap((place) => {
    const id = textOf(place)
    return place === null || id === null ? [] : [{ id, place }]
  })
}

const idsOf = (root: Node, list: string): readonly PlacedId[] =>
  namesAt(each(root, list).map((entry) => at(entry, 'id')))

/** Report each name that already stood before. */
function checkUnique(names: readonly PlacedId[], reason: (id: string) => string, report: Report): void {
  const seen = new Set<string>()
  for (const { id, place } of names) {
    if (seen.has(id)) report(place, reason(id))
    seen.add(id)
  }
}

function checkSpeakersAndTopic(root: Node, entry: Node, report: Report): void {
  for (const speaker of each(entry, 'speakers')) checkKnown(root, 'speakers', speaker, report)
  checkKnown(root, 'topics', at(entry, 'topic'), report)
}

/** The entry of `list` that a reference names; null where it names nothing, which is reported. */
function checkKnown(root: Node, list: string, reference: Node | null, report: Report): Node | null {
  const [name] = namesAt([reference])
  if (name === undefined) return null
  const entry = each(root, list).find((candidate) => textOf(at(candidate, 'id')) === name.id)
  if (!entry) report(name.place, `there is no "${name.id}" in ${list}`)
  return entry ?? null
}

function checkPosition(root: Node, position: Node, report: Report): void {
  checkSpeakersAndTopic(root, position, report)
  for (const reference of each(position, 'statements')) {
    const statement = checkKnown(root, 'statements', reference, report)
    if (!statement) continue
    const speakers = [...textsOf(statement, 'speakers')].sort().join(', ')
    const topic = textOf(at(statement, 'topic'))
    if (speakers !== [...textsOf(position, 'speakers')].sort().join(', ')) {
      report(reference, `"${textOf(reference)}" is a statement of ${speakers}, not of this position's speakers`)
    }
    if (topic !== textOf(at(position, 'topic'))) {
      report(reference, `"${textOf(reference)}" is a statement on ${topic}, not on this position's topic`)
    }
  }
}

/** Report each statement that backs no position, or two. */
function checkBacking(root: Node, report: Report): void {
  const references = namesAt(each(root, 'positions').flatMap((position) => each(position, 'statements')))
  checkUnique(references, (id) => `"${id}" already backs a position`, report)
  const backed = new Set(references.map(({ id }) => id))
  for (const { id, place } of idsOf(root, 'statements')) if (!backed.has(id)) report(place, `"${id}" backs no position`)
}

function checkComparison(root: Node, comparison: Node, report: Report): void {
  checkKnown(root, 'topics', at(comparison, 'topic'), report)
  const sides = each(comparison, 'sides')
  const speakers = sides.map((side) => at(side, 'speaker'))
  for (const speaker of speakers) checkKnown(root, 'speakers', speaker, report)
  checkUnique(namesAt(speakers), (id) => `"${id}" already has a side here`, report)
  for (const side of sides) checkSide(root, comparison, side, report)
}

function checkSide(root: Node, comparison: Node, side: Node, report: Report): void {
  const speaker = textOf(at(side, 'speaker'))
  for (const reference of each(side, 'statements')) {
    const statement = checkKnown(root, 'statements', reference, report)
    if (!statement) continue
    if (speaker !== null && !textsOf(statement, 'speakers').includes(speaker)) {
      report(reference, `"${textOf(reference)}" is no statement of ${speaker}`)
    }
    const topic = textOf(at(statement, 'topic'))
    if (topic !== textOf(at(comparison, 'topic'))) {
      report(reference, `"${textOf(reference)}" is a statement on ${topic}, not on this comparison's topic`)
    }
  }
}

/** Report a speaker, a topic or a source that no statement uses: a person whom the article only names is no speaker. */
function checkUsed(root: Node, list: 'speakers' | 'topics' | 'sources', report: Report): void {
  const used = each(root, 'statements').flatMap((statement): readonly (string | null)[] =>
    list === 'topics' ? [textOf(at(statement, 'topic'))] : textsOf(statement, list)
  )
  for (const { id, place } of idsOf(root, list))
    if (!used.includes(id)) report(place, `no statement uses "${id}" of ${list}`)
}
