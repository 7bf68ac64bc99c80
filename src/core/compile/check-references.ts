/** Check that annotations refer to what they define: ids that exist, positions over statements of their own speaker. */
import type { Node } from 'jsonc-parser'
import { at, each, type Report, textOf, textsOf } from './json'

const LISTS = ['speakers', 'topics', 'sources', 'statements', 'positions', 'comparisons', 'context'] as const

/** Report every id that stands twice, that names nothing, that is of another speaker or topic, or that nothing uses. */
export function checkReferences(root: Node, report: Report): void {
  for (const list of LISTS) checkUnique(root, list, report)
  for (const statement of each(root, 'statements')) {
    checkSpeakersAndTopic(root, statement, report)
    for (const source of each(statement, 'sources')) checkKnown(root, 'sources', source, report)
  }
  for (const position of each(root, 'positions')) checkPosition(root, position, report)
  checkBacking(root, report)
  for (const comparison of each(root, 'comparisons')) checkComparison(root, comparison, report)
  for (const list of ['speakers', 'topics', 'sources'] as const) checkUsed(root, list, report)
}

function checkUnique(root: Node, list: string, report: Report): void {
  const seen = new Set<string>()
  for (const entry of each(root, list)) {
    const place = at(entry, 'id')
    const id = textOf(place)
    if (place && id !== null && seen.has(id)) report(place, `the id "${id}" is already taken in ${list}`)
    if (id !== null) seen.add(id)
  }
}

function checkSpeakersAndTopic(root: Node, entry: Node, report: Report): void {
  for (const speaker of each(entry, 'speakers')) checkKnown(root, 'speakers', speaker, report)
  checkKnown(root, 'topics', at(entry, 'topic'), report)
}

/** The entry of `list` that a reference names; null where it names nothing, which is reported. */
function checkKnown(root: Node, list: string, reference: Node | null, report: Report): Node | null {
  const id = textOf(reference)
  if (reference === null || id === null) return null
  const entry = each(root, list).find((candidate) => textOf(at(candidate, 'id')) === id)
  if (!entry) report(reference, `there is no "${id}" in ${list}`)
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
  const references = each(root, 'positions').flatMap((position) => each(position, 'statements'))
  const backed = new Set<string>()
  for (const reference of references) {
    const id = textOf(reference)
    if (id !== null && backed.has(id)) report(reference, `"${id}" already backs a position`)
    if (id !== null) backed.add(id)
  }
  for (const statement of each(root, 'statements')) {
    const place = at(statement, 'id')
    const id = textOf(place)
    if (place && id !== null && !backed.has(id)) report(place, `"${id}" backs no position`)
  }
}

function checkComparison(root: Node, comparison: Node, report: Report): void {
  checkKnown(root, 'topics', at(comparison, 'topic'), report)
  const seen = new Set<string>()
  for (const side of each(comparison, 'sides')) {
    const place = at(side, 'speaker')
    const speaker = textOf(place)
    checkKnown(root, 'speakers', place, report)
    if (place && speaker !== null && seen.has(speaker)) report(place, `"${speaker}" already has a side here`)
    if (speaker !== null) seen.add(speaker)
    checkSide(root, comparison, side, report)
  }
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
  for (const entry of each(root, list)) {
    const place = at(entry, 'id')
    const id = textOf(place)
    if (place && id !== null && !used.includes(id)) report(place, `no statement uses "${id}" of ${list}`)
  }
}
