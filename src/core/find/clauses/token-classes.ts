/** Tell which classes of words begin and end at each token of a sentence. */
import { foldText } from '../../text/fold'
import type { SentenceView } from '../text/sentence-view'
import type { TokenSpan } from '../text/tokens'
import { type Branch, branchOf, phrasesAlong } from '../text/word-branches'

/** The phrases of a class, each with what it stands for; `*ly` stands for all words that end so, `un*` for all that begin so. */
export type WordClasses = Readonly<Record<string, readonly (readonly [phrase: string, value: unknown])[]>>

/** A phrase of a class in a sentence. */
export interface ClassHit extends TokenSpan {
  readonly name: string
  readonly value: unknown
  /** Its first word has a letter joined to it that is no part of the phrase: وقال. */
  readonly isJoined: boolean
}

/** A language's classes, made ready for looking them up. */
export interface ClassIndex {
  readonly phrases: Branch<ClassValue>
  /** By their last letter. */
  readonly endings: ReadonlyMap<string, readonly WordPart[]>
  /** By their first letter. */
  readonly beginnings: ReadonlyMap<string, readonly WordPart[]>
  readonly names: ReadonlySet<string>
  /** Letters that may be taken off a phrase's first word. */
  readonly proclitics: readonly string[]
}

/** How a word ends or begins, and the class of those that do. */
type WordPart = readonly [part: string, name: string]

/** What a phrase stands for, and in which class. */
interface ClassValue {
  readonly name: string
  readonly value: unknown
}

/** The classes of a sentence's tokens. */
export interface TokenClasses {
  /** The longest phrase of each class that begins with a token. */
  readonly begins: readonly (readonly ClassHit[])[]
  /** Those of them that end before a token, the longest first. */
  readonly ends: readonly (readonly ClassHit[])[]
  /** Whether something of a class stands in the sentence, as far as that is known (`structure.ts`); those of words are. */
  readonly held: Map<string, boolean>
}

/** So many letters stand at least before an ending, and one more than these behind a beginning. */
const LEAST_STEM = 2
const LEAST_REST = 1
const NONE: readonly ClassHit[] = []

/** Index classes; of two equal phrases of a class the first counts. */
export function indexClasses(classes: WordClasses, proclitics: readonly string[] = []): ClassIndex {
  const phrases: { words: string; value: ClassValue }[] = []
  const endings = new Map<string, WordPart[]>()
  const beginnings = new Map<string, WordPart[]>()
  for (const [name, list] of Object.entries(classes))
    for (let i = 0; i < list.length; i++) {
      // Thousands of tuples, which it would cost the first article some milliseconds to take apart.
      const entry = list[i] as (typeof list)[number]
      const words = entry[0]
      if (!words.includes('*')) phrases.push({ words, value: { name, value: entry[1] } })
      else if (words.startsWith('*')) addTo(endings, -1, [foldText(words), name])
      else addTo(beginnings, 0, [foldText(words), name])
    }
  return { phrases: branchOf(phrases), endings, beginnings, names: new Set(Object.keys(classes)), proclitics }
}

function addTo(parts: Map<string, WordPart[]>, at: 0 | -1, part: WordPart): void {
  const letter = part[0].at(at) as string
  parts.set(letter, [...(parts.get(letter) ?? []), part])
}

/** Tell the classes of a sentence's tokens; the words of names have none. O(length). */
export function classify(view: SentenceView, index: ClassIndex): TokenClasses {
  const { tokens, mentions } = view
  const begins = tokens.map(({ isWord, text }, at): readonly ClassHit[] => {
    if (!isWord || mentions[at] !== null) return NONE
    const whole = hitsAt(view, index, text, at, false)
    const letters = index.proclitics.find((each) => text.startsWith(each) && text.length > each.length)
    if (letters === undefined) return whole
    const rest = hitsAt(view, index, text.slice(letters.length), at, true)
    const others = rest.filter(({ name }) => !hasClass(whole, name))
    return others.length === 0 ? whole : [...whole, ...others]
  })
  const ends: ClassHit[][] = Array.from({ length: tokens.length + 1 }, () => [])
  const held = new Map<string, boolean>()
  for (const hits of begins)
    for (const hit of hits) {
      ;(ends[hit.end] as ClassHit[]).push(hit)
      held.set(hit.name, true)
    }
  return { begins, ends, held }
}

function hitsAt(
  { tokens }: SentenceView,
  { phrases, endings, beginnings }: ClassIndex,
  first: string,
  at: number,
  isJoined: boolean
): readonly ClassHit[] {
  let hits = NONE as ClassHit[]
  const add = (name: string, value: unknown, end: number): void => {
    if (hits === NONE) hits = []
    hits.push({ name, value, start: at, end, isJoined })
  }
  for (const { values, end } of phrasesAlong(phrases, first, tokens, at))
    for (const { name, value } of values) if (!hasClass(hits, name)) add(name, value, end)
  const ended = endings.get(first.slice(-1))
  if (ended !== undefined)
    for (const [ending, name] of ended)
      if (first.length > ending.length + LEAST_STEM && first.endsWith(ending) && !hasClass(hits, name))
        add(name, true, at + 1)
  const alike = beginnings.get(first.charAt(0))
  if (alike !== undefined)
    for (const [beginning, name] of alike)
      if (first.length > beginning.length + LEAST_REST && first.startsWith(beginning) && !hasClass(hits, name))
        add(name, true, at + 1)
  return hits
}

function hasClass(hits: readonly ClassHit[], name: string): boolean {
  for (const hit of hits) if (hit.name === name) return true
  return false
}
