/** Tell which classes of words begin and end at each token of a sentence. */
import { foldText } from '../../text/fold'
import { foldAll } from '../text/fold-all'
import { goesOn } from '../text/phrases'
import type { SentenceView } from '../text/sentence-view'
import type { TokenSpan } from '../text/tokens'

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
  readonly entries: ReadonlyMap<string, readonly ClassEntry[]>
  readonly endings: readonly (readonly [ending: string, name: string])[]
  /** By their first letter. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly [beginning: string, name: string])[]>
  readonly names: ReadonlySet<string>
  /** Letters that may be taken off a phrase's first word. */
  readonly proclitics: readonly string[]
}

interface ClassEntry {
  readonly words: readonly string[]
  readonly name: string
  readonly value: unknown
}

/** The classes of a sentence's tokens. */
export interface TokenClasses {
  /** The longest phrase of each class that begins with a token. */
  readonly begins: readonly (readonly ClassHit[])[]
  /** Those of them that end before a token, the longest first. */
  readonly ends: readonly (readonly ClassHit[])[]
}

/** So many letters stand at least before an ending, and one more than these behind a beginning. */
const LEAST_STEM = 2
const LEAST_REST = 1
const NONE: readonly ClassHit[] = []

/** Index classes, folding their phrases; of two equal phrases of a class the first counts. */
export function indexClasses(classes: WordClasses, proclitics: readonly string[] = []): ClassIndex {
  const phrases = Object.entries(classes).flatMap(([name, list]) =>
    list.map(([phrase, value]) => ({ name, phrase, value }))
  )
  const plain = phrases.filter(({ phrase }) => !phrase.includes('*'))
  const folded = foldAll(plain.map(({ phrase }) => phrase))
  const entries = new Map<string, ClassEntry[]>()
  for (const [i, { name, value }] of plain.entries()) {
    const words = folded[i] as readonly string[]
    const first = words[0] as string
    const same = entries.get(first)
    if (same === undefined) entries.set(first, [{ words, name, value }])
    else same.push({ words, name, value })
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length)
  const endings = phrases.flatMap(({ name, phrase }) =>
    phrase.startsWith('*') ? [[foldText(phrase.slice(1)), name] as const] : []
  )
  const beginnings = new Map<string, (readonly [string, string])[]>()
  for (const { name, phrase } of phrases) {
    if (!phrase.endsWith('*')) continue
    const beginning = foldText(phrase)
    const first = beginning.charAt(0)
    beginnings.set(first, [...(beginnings.get(first) ?? []), [beginning, name]])
  }
  return { entries, endings, beginnings, names: new Set(Object.keys(classes)), proclitics }
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
  for (const hits of begins) for (const hit of hits) (ends[hit.end] as ClassHit[]).push(hit)
  return { begins, ends }
}

function hitsAt(
  { tokens }: SentenceView,
  { entries, endings, beginnings }: ClassIndex,
  first: string,
  at: number,
  isJoined: boolean
): readonly ClassHit[] {
  let hits = NONE as ClassHit[]
  const add = (name: string, value: unknown, end: number): void => {
    if (hits === NONE) hits = []
    hits.push({ name, value, start: at, end, isJoined })
  }
  const same = entries.get(first)
  if (same !== undefined)
    for (const { words, name, value } of same)
      if (!hasClass(hits, name) && goesOn(words, tokens, at)) add(name, value, at + words.length)
  for (const [ending, name] of endings)
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
