/**
 * Write the patterns by which the gate tells, from a page's raw text, that it may be worth reading.
 *
 * The gate must cost about as much as reading the text once, so it folds nothing: the variants that folding would make
 * equal are written into the pattern instead, at build time. Marks may stand between any two Arabic letters, and each
 * letter may be any of the characters that fold to it.
 */
import { foldText } from './fold'

/** Characters that vanish when Arabic text is folded and that real pages put inside words. */
const MARKS = '[\\u0640\\u064b-\\u065f\\u0670\\u200b-\\u200f]*'
const ARABIC_RANGES = [
  [0x0621, 0x064a],
  [0x0671, 0x06d3],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc]
] as const

/** Source of a pattern (flags `i`) that finds any of `names` in raw text; it matches nothing where there are none. */
export function mentionPattern(names: readonly string[]): string {
  const sources = [...new Set(names.map((name) => foldText(name)))].filter((name) => name !== '').sort()
  return sources.length === 0 ? '(?!)' : sources.map(sourceOf).join('|')
}

function sourceOf(name: string): string {
  const variants = arabicVariants()
  return name
    .split(/(?=\p{Script=Arabic})| /u)
    .map((part) => {
      const forms = variants.get(part)
      return forms === undefined ? part.replace(/[^\p{L}\p{N}]/gu, '\\$&') : `[${forms}]${MARKS}`
    })
    .join(name.includes(' ') ? '\\s*' : '')
}

let known: ReadonlyMap<string, string> | null = null

/** For each folded Arabic letter, all characters that fold to it alone. */
function arabicVariants(): ReadonlyMap<string, string> {
  if (known !== null) return known
  const variants = new Map<string, string>()
  for (const [first, last] of ARABIC_RANGES) {
    for (let point = first; point <= last; point++) {
      const char = String.fromCharCode(point)
      const folded = foldText(char)
      if (folded.length === 1) variants.set(folded, (variants.get(folded) ?? '') + char)
    }
  }
  known = variants
  return variants
}
