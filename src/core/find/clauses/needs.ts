/**
 * Tell which rules a sentence can't fit, whatever stands where: those of which it lacks a word, a mark, a name that they ask for. Most
 * rules are left out so, and neither compiled nor tried.
 */
import type { Pattern } from './pattern'
import type { ClassedSentence } from './sentence'
import { isTelling, occurs } from './structure'

/** Tells whether a sentence may fit a pattern. */
export type MayFit = (sentence: ClassedSentence) => boolean

/** What a pattern asks for: one of each list. */
type Needs = readonly (readonly Leaf[])[]
type Leaf = Extract<Pattern, { kind: 'class' | 'word' | 'table' }>

function needsOf(pattern: Pattern): Needs {
  switch (pattern.kind) {
    case 'sequence':
      return pattern.parts.flatMap(needsOf)
    case 'choice':
      return oneOf(pattern.parts)
    case 'set':
      return pattern.isNegative ? [] : oneOf(pattern.names.map((name) => ({ kind: 'class', name, features: [] })))
    case 'repeat':
      return pattern.least > 0 ? needsOf(pattern.part) : []
    case 'look':
      return pattern.isNegative ? [] : needsOf(pattern.part)
    case 'keep':
      return needsOf(pattern.part)
    case 'class':
      return isTelling(pattern.name) ? [[pattern]] : []
    default:
      return [[pattern]]
  }
}

/** The first that each of `options` asks for; nothing where one asks for nothing. */
function oneOf(options: readonly Pattern[]): Needs {
  const first = options.map((option) => needsOf(option)[0])
  return first.every((leaves) => leaves !== undefined) ? [first.flat()] : []
}

/** Tells whether a rule of a table may be picked in a sentence. */
export type MayPick = (table: string, sentence: ClassedSentence) => boolean

/** Make what tells whether a sentence may fit `pattern`. What was told last is kept. */
export function mayFit(pattern: () => Pattern, mayPick: MayPick): MayFit {
  let needs: Needs | null = null
  return keepingLast((sentence) => {
    needs ??= needsOf(pattern())
    // By numbers: it is asked of each rule and sentence, and what is called back takes longer than the answer.
    for (let i = 0; i < needs.length; i++) if (!holdsOne(needs[i] as Needs[number], sentence, mayPick)) return false
    return true
  })
}

function holdsOne(leaves: Needs[number], sentence: ClassedSentence, mayPick: MayPick): boolean {
  for (let i = 0; i < leaves.length; i++) if (holds(leaves[i] as Leaf, sentence, mayPick)) return true
  return false
}

function holds(leaf: Leaf, sentence: ClassedSentence, mayPick: MayPick): boolean {
  if (leaf.kind === 'class') return occurs(leaf.name, sentence)
  if (leaf.kind === 'table') return mayPick(leaf.name, sentence)
  return sentence.view.tokens.some(({ text }) => text === leaf.text)
}

/** The same answer for the same sentence; a table that is asked while it is asked may be picked from. */
export function keepingLast(tell: MayFit): MayFit {
  let last: ClassedSentence | null = null
  let told = true
  return (sentence) => {
    if (sentence === last) return told
    last = sentence
    told = true
    return (told = tell(sentence))
  }
}
