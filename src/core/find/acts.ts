/**
 * Tell what a speaker does with words: calls for, rejects, warns. A statement's act is told from its cue and the words behind it,
 * by its language's table of acts.
 */
import { foldText } from '../text/fold'
import type { FoundStatement } from './found-statement'

/** From the one that tells most of a position to the one that tells nothing but that something was said. */
export const ACTS = [
  'rejects',
  'denies',
  'calls-for',
  'supports',
  'welcomes',
  'criticises',
  'threatens',
  'warns',
  'promises',
  'offers',
  'announces',
  'confirms',
  'stresses',
  'describes',
  'hopes',
  'believes',
  'thanks',
  'asks',
  'says'
] as const
export type Act = (typeof ACTS)[number]

/**
 * The words that make each act: in plain orthography, a word that ends with `*` for all that begin so, `~` for up to three words.
 * Of two that fit, the one of more words holds: `call*` ⇒ describes, `call* for` ⇒ calls-for. What none fits says.
 */
export type ActWords = Partial<Readonly<Record<Act, readonly string[]>>>

/** How many words `~` stands for at most. */
const MOST_BETWEEN = 3

/** So many units hold the words that tell the act of a cue before them. */
const BEHIND = 60

/** A word of a pattern, or the beginning of one; null for the words between two. */
type ActPart = { readonly text: string; readonly isBeginning: boolean } | null
type ActEntry = readonly [act: Act, pattern: readonly ActPart[]]

const tables = new WeakMap<ActWords, readonly ActEntry[]>()

/** Give the act of a statement of `text`, by its cue and what stands behind that. */
export function actIn(text: string, { cue, content: [first], polarity }: FoundStatement, acts: ActWords): Act {
  const behind = first === undefined || first.start < cue.end ? cue.end : Math.min(first.end, cue.end + BEHIND)
  return actOf(text.slice(cue.start, cue.end), text.slice(cue.end, behind), polarity, acts)
}

/**
 * Give the act of a cue and the words behind it: `has called for`, `a ceasefire` ⇒ calls-for.
 *
 * A denied content is never supported, promised or called for: it is denied, where the table tells no more of it.
 */
export function actOf(cue: string, behind: string, polarity: 'affirmed' | 'denied', acts: ActWords): Act {
  const told = longest(wordsOf(cue), wordsOf(behind), tableOf(acts))
  if (polarity === 'affirmed' || told === 'rejects' || told === 'denies') return told
  return 'denies'
}

function longest(cue: readonly string[], behind: readonly string[], table: readonly ActEntry[]): Act {
  const words = [...cue, ...behind]
  let best: ActEntry = ['says', []]
  for (const entry of table) {
    const isLonger = entry[1].length > best[1].length
    if (isLonger && cue.some((_, at) => fits(entry[1], 0, words, at))) best = entry
  }
  return best[0]
}

/** Tell whether the pattern from its part `i` on fits the words from `at` on. */
function fits(pattern: readonly ActPart[], i: number, words: readonly string[], at: number): boolean {
  const part = pattern[i]
  if (part === undefined) return true
  if (part === null) {
    for (let to = at; to <= at + MOST_BETWEEN; to++) if (fits(pattern, i + 1, words, to)) return true
    return false
  }
  const word = words[at]
  if (word === undefined || !(part.isBeginning ? word.startsWith(part.text) : word === part.text)) return false
  return fits(pattern, i + 1, words, at + 1)
}

function tableOf(acts: ActWords): readonly ActEntry[] {
  let table = tables.get(acts)
  if (table === undefined) {
    table = ACTS.flatMap((act) => (acts[act] ?? []).map((words): ActEntry => [act, words.split(' ').map(partOf)]))
    tables.set(acts, table)
  }
  return table
}

const partOf = (word: string): ActPart =>
  word === '~' ? null : { text: foldText(word.replace('*', '')), isBeginning: word.endsWith('*') }

const wordsOf = (text: string): readonly string[] => foldText(text).split(' ').filter(Boolean)
