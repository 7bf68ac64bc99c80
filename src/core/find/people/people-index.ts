/**
 * Expand the gazetteer's names, offices and titles into one tree of phrases for a text.
 *
 * A phrase is a row of slots, each with its spellings in every case. Of the thousands that a language has a text can hold
 * few: only those are expanded of whose every slot some word of the text has the letters. All spellings are folded at
 * once: word by word it would take a hundred times as long.
 */
import { foldText, foldWords } from '../../text/fold'
import type { FoldedText } from '../text/folded-text'
import type { Decline } from './declension'
import type { Neighbours } from './gazetteer'
import type { LanguageGazetteer, NamedLeader } from './language-gazetteer'
import { withoutArticles } from './articles'
import { type Entry, partsOf, type Phrase, type PhraseGroup, phraseGroups, plainLetters } from './phrase-groups'
import type { Slot } from './phrase-slots'
import { branch, emptyTree, type PhraseTree, wordNumber } from '../text/phrase-tree'
import { vocabularyOf } from '../text/vocabulary'

export interface PeopleIndex {
  readonly tree: PhraseTree<Entry>
  /** Folded given names, of leaders and of others. */
  readonly givenNames: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly belongings: ReadonlySet<string>
  readonly followers: ReadonlySet<string>
  readonly former: ReadonlySet<string>
}

/** A shorter word is no given name in Arabic: it would be an everyday word as well. */
const LEAST_GIVEN_NAME = 3
/** Ali: without vowel marks the preposition "on" is the same word. */
const NO_GIVEN_NAMES = new Set(['علي'])

/** What a language has for all texts. */
interface Sources extends Omit<PeopleIndex, 'tree'> {
  readonly groups: readonly PhraseGroup[]
  /** What every form of a word has, of the words that were possible so far. */
  readonly parts: Map<string, string>
}

const sources = new WeakMap<LanguageGazetteer, Sources>()

/** The index of the phrases that a text may hold. */
export function peopleIndex(
  folded: FoldedText,
  gazetteer: LanguageGazetteer,
  decline: Decline | undefined
): PeopleIndex {
  const { groups, parts, ...sets } = sourcesOf(gazetteer, decline)
  const { language } = gazetteer
  const letters = plainLetters(vocabularyOf(folded), language)
  const phrases = groups.flatMap((group) => (group.parts.some((part) => letters.includes(part)) ? group.phrases() : []))
  const words = new Set(
    phrases.flatMap(({ slots }) => slots.flatMap(({ spellings }) => spellings.map(({ word }) => word)))
  )
  const unknown = [...words].filter((word) => !parts.has(word))
  for (const [i, part] of partsOf(unknown, language, decline !== undefined).entries())
    parts.set(unknown[i] as string, part)
  const held = new Set([...words].filter((word) => letters.includes(parts.get(word) as string)))
  const possible = phrases.filter(({ slots }) =>
    slots.every(({ isOptional, spellings }) => isOptional || spellings.some(({ word }) => held.has(word)))
  )
  return { ...sets, tree: grow(possible) }
}

function sourcesOf(gazetteer: LanguageGazetteer, decline: Decline | undefined): Sources {
  let source = sources.get(gazetteer)
  if (source === undefined) sources.set(gazetteer, (source = collect(gazetteer, decline)))
  return source
}

function collect(gazetteer: LanguageGazetteer, decline: Decline | undefined): Sources {
  const { givenNames, ...words } = gazetteer.neighbours
  const sets = Object.fromEntries(Object.entries(words).map(([key, list]) => [key, wordSet(list)]))
  return {
    ...(sets as Record<Exclude<keyof Neighbours, 'givenNames'>, ReadonlySet<string>>),
    givenNames: givenNameSet(gazetteer, givenNames),
    groups: phraseGroups(gazetteer, decline),
    parts: new Map()
  }
}

const wordSet = (list: string): ReadonlySet<string> => new Set(foldText(list).split(' '))

/** Given names of leaders and others, without those that are a country's name too ("Israel Katz"). */
function givenNameSet({ language, leaders, places }: LanguageGazetteer, others: string): ReadonlySet<string> {
  const names = new Set(wordSet(`${others} ${givenNamesOf(leaders)}`))
  for (const { words } of Object.values(places))
    for (const word of wordSet(Object.values(words).join(' '))) names.delete(word)
  if (language !== 'ar') return names
  return new Set([...names].filter((name) => name.length >= LEAST_GIVEN_NAME && !NO_GIVEN_NAMES.has(name)))
}

/** The words of all names that are no surnames, in a row. */
export const givenNamesOf = (leaders: readonly NamedLeader[]): string =>
  withoutArticles(leaders.flatMap(({ names }) => names).join('\n')).replaceAll(/\[[^\]\n]*\]?|:[a-z]+|[()]/gu, ' ')

/** A slot in the tree: the numbers of the words of each spelling, in the order of cases or in the only form. */
interface NumberedSlot {
  readonly isOptional: boolean
  readonly spellings: readonly (readonly (readonly number[])[])[]
  readonly declines: boolean
}

/** Put all phrases into a tree, in every case. */
function grow(phrases: readonly Phrase[]): PhraseTree<Entry> {
  const tree = emptyTree<Entry>()
  const numbered = numberSlots(tree, new Set(phrases.flatMap(({ slots }) => slots)))
  for (const { slots, entry } of phrases) {
    const own = slots.flatMap((slot) => numbered.get(slot) ?? [])
    const declines = own.some((slot) => slot.declines)
    const cases = Math.max(...own.flatMap(({ spellings }) => spellings.map(({ length }) => length)))
    for (let i = 0; i < cases; i++) {
      const grammaticalCase = declines ? (i === 0 ? 'nominative' : 'oblique') : 'any'
      for (const end of endsOf(tree, own, i)) note(tree.values[end] ?? [], { ...entry, case: grammaticalCase })
      if (!declines) break
    }
  }
  return tree
}

/** Number the words of each slot's forms, all folded at once. */
function numberSlots(tree: PhraseTree<Entry>, slots: ReadonlySet<Slot>): ReadonlyMap<Slot, NumberedSlot> {
  const spelled = [...slots].map((slot) => ({ slot, forms: slot.spellings.map(({ forms }) => forms()) }))
  const numbers = numberForms(tree, new Set(spelled.flatMap(({ forms }) => forms.flat())))
  return new Map(
    spelled.map(({ slot, forms }) => [
      slot,
      {
        isOptional: slot.isOptional,
        spellings: forms.map((some) => some.map((form) => numbers.get(form) ?? [])),
        declines: forms.some((some) => some.some((form) => form !== some[0]))
      }
    ])
  )
}

function numberForms(tree: PhraseTree<Entry>, forms: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const words = foldWords([...forms].join('\n'))
  const numbers = new Map<string, readonly number[]>()
  let end = -1
  let at = 0
  for (const form of forms) {
    end += form.length + 1
    const own: number[] = []
    for (; at < words.count && (words.starts[at] ?? 0) < end; at++) own.push(wordNumber(tree, words, at))
    numbers.set(form, own)
  }
  return numbers
}

/** The places in the tree where a phrase ends, in one case: one for each choice of spellings. */
function endsOf(tree: PhraseTree<Entry>, slots: readonly NumberedSlot[], caseIndex: number): readonly number[] {
  let ends = [0]
  for (const { isOptional, spellings } of slots) {
    const next = isOptional ? [...ends] : []
    for (const forms of spellings)
      for (const end of ends) next.push(branch(tree, end, forms[caseIndex] ?? forms[0] ?? []))
    ends = next
  }
  return ends
}

/** Note an entry once; one that is there in another case is then in any. */
function note(values: Entry[], entry: Entry): void {
  const same = values.findIndex((value) => isSame(value, entry))
  const before = values[same]
  if (before === undefined) values.push(entry)
  else if (before.case !== entry.case) values[same] = { ...before, case: 'any' }
}

function isSame(one: Entry, other: Entry): boolean {
  if (one.kind === 'name') return other.kind === 'name' && one.leader === other.leader && one.name === other.name
  if (one.kind === 'title') return other.kind === 'title' && one.office === other.office
  return other.kind === 'role' && one.office === other.office && one.place === other.place
}
