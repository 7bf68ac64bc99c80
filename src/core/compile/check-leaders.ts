/** Check the leaders of the gazetteer: their names, their offices, and that nobody can be taken for another. */
import type { Node } from 'jsonc-parser'
import { type InEach, type Language, LANGUAGES } from '../text/language'
import { foldText } from '../text/fold'
import { type Leader, patternsOf, type Tenure } from '../find/people/gazetteer'
import { leaderIn } from '../find/people/in-language'
import { namesOf } from '../find/people/leader-names'
import { parsePattern, PatternError } from '../find/people/name-pattern'
import type { ParsedFile, Referents } from './gazetteer-files'
import { at, each, type Report } from './json'

/** A leader, with the node and the file of the entry. */
interface PlacedLeader {
  readonly leader: Leader
  readonly node: Node
  readonly report: Report
}

/** What a name of each language is made of: letters of its script, their marks, and the punctuation of names. */
const SCRIPTS: InEach<RegExp> = {
  ar: /^[\p{Script=Arabic}\p{Mn}\u200c .:]+$/u,
  en: /^[\p{Script=Latin}\p{Mn} '’.:-]+$/u,
  fr: /^[\p{Script=Latin}\p{Mn} '’.:-]+$/u,
  ru: /^[\p{Script=Cyrillic}\p{Mn} .:-]+$/u,
  uk: /^[\p{Script=Cyrillic}\p{Mn} '’.:-]+$/u
}
/** What is left out before a name's letters are checked: the signs of the notation, and Roman numerals. */
const NOTATION = /[[\]()/]|:[a-z]+|\b[IVX]+\b/gu
/** A name of more spellings is a slip of its author, and would make the finder large. */
const MOST_SPELLINGS = 64

/** Report all that is wrong with `people`, which are the leaders of `files` in their order. */
export function checkLeaders(files: readonly ParsedFile[], people: readonly Leader[], referents: Referents): void {
  const nodes = files.flatMap(({ root, report }) => each(root, 'leaders').map((node) => ({ node, report })))
  const placed = people.flatMap((leader, i) => (nodes[i] ? [{ leader, ...nodes[i] }] : []))
  checkIds(placed)
  const readable = placed.filter(checkNames)
  checkSurnames(readable)
  for (const each of placed) checkTenures(each, referents)
  checkHolders(placed, referents)
}

function checkIds(placed: readonly PlacedLeader[]): void {
  const seen = new Set<string>()
  for (const { leader, node, report } of placed) {
    if (seen.has(leader.id)) report(at(node, 'id') ?? node, `the id "${leader.id}" is already taken`)
    seen.add(leader.id)
  }
}

/** Report names that break the notation or are in another script; true where every name can be parsed. */
function checkNames({ leader, node, report }: PlacedLeader): boolean {
  let isReadable = true
  for (const language of LANGUAGES) {
    for (const pattern of patternsOf(leader.name[language])) {
      const place = at(node, 'name', language) ?? node
      try {
        const words = parsePattern(pattern)
        const spellings = words.reduce((n, word) => n * (word.alternatives.length + Number(word.isOptional)), 1)
        if (spellings > MOST_SPELLINGS)
          report(place, `"${pattern}" has ${spellings} spellings, more than ${MOST_SPELLINGS}`)
      } catch (error) {
        if (!(error instanceof PatternError)) throw error
        report(place, `"${pattern}" ${error.message}`)
        isReadable = false
      }
      const letters = pattern.replaceAll(NOTATION, '')
      if (letters.trim() !== '' && !SCRIPTS[language].test(letters)) {
        report(place, `"${pattern}" is not in the letters of "${language}"`)
      }
    }
  }
  return isReadable
}

/** Report a leader who is well known by a surname that another leader has too. */
function checkSurnames(placed: readonly PlacedLeader[]): void {
  for (const language of LANGUAGES) {
    const bearers = new Map<string, Leader[]>()
    for (const { leader } of placed) {
      for (const surname of surnamesOf(leader, language)) {
        bearers.set(surname, [...(bearers.get(surname) ?? []), leader])
      }
    }
    for (const { leader, node, report } of placed) {
      if (!leader.wellKnown) continue
      for (const surname of surnamesOf(leader, language)) {
        const other = bearers.get(surname)?.find(({ id }) => id !== leader.id)
        if (other) report(at(node, 'wellKnown') ?? node, `${other.id} has the surname "${surname}" too`)
      }
    }
  }
}

/**
 * The spellings of a leader's surname that may stand alone, folded: "Zelensky", "Zelenskyy" ⇒ `zelensky`, `zelenskyy`.
 */
function surnamesOf(leader: Leader, language: Language): ReadonlySet<string> {
  const bare = namesOf(leaderIn(leader, language), language).filter(({ kind }) => kind === 'surname')
  return new Set(
    bare.flatMap(({ words }) =>
      words.reduce<readonly string[]>(
        (texts, { alternatives }) =>
          alternatives.flatMap(({ word }) => texts.map((text) => `${text} ${foldText(word)}`.trim())),
        ['']
      )
    )
  )
}

/** The gazetteer was first written from what was known then; whatever begins later tells its source. */
const FIRST_WRITTEN = '2025-09'

function checkTenures({ leader, node, report }: PlacedLeader, { places, offices }: Referents): void {
  for (const [i, { office, of, from, to, source }] of leader.offices.entries()) {
    const place = each(node, 'offices')[i] ?? node
    if (!(office in offices)) report(at(place, 'office') ?? place, `there is no "${office}" in offices`)
    if (!(of in places)) report(at(place, 'of') ?? place, `there is no "${of}" in places`)
    if (from > FIRST_WRITTEN && source === undefined) report(place, `begins after ${FIRST_WRITTEN} and has no source`)
    if (to !== undefined && to < from) report(at(place, 'to') ?? place, `ends before it begins: ${from} to ${to}`)
  }
}

/** Report two leaders who hold one office at the same time, for longer than the month in which it changes hands. */
function checkHolders(placed: readonly PlacedLeader[], { offices }: Referents): void {
  const held = placed.flatMap(({ leader, node, report }) =>
    leader.offices
      .map((tenure, i) => ({ leader, tenure, report, node: each(node, 'offices')[i] ?? node }))
      .filter(({ tenure }) => offices[tenure.office]?.several !== true)
  )
  for (const [i, { leader, tenure, node, report }] of held.entries()) {
    const other = held.slice(0, i).find((before) => before.leader !== leader && overlap(before.tenure, tenure))
    if (other) report(node, `${other.leader.id} is ${tenure.office} of ${tenure.of} at that time too`)
  }
}

function overlap(one: Tenure, other: Tenure): boolean {
  const isSame = one.office === other.office && one.of === other.of
  const isBefore = (a: Tenure, b: Tenure): boolean => a.to !== undefined && a.to <= b.from
  return isSame && !isBefore(one, other) && !isBefore(other, one)
}
