/**
 * Tell, from a page's raw text, whether it names any of the leaders or topics that Mawqif knows.
 *
 * The gate must cost about as much as reading the text once, so it folds nothing: what folding would make equal is
 * written into the patterns at build time. Marks may stand between any two Arabic letters, and each letter may be any of
 * those that fold to it. Milliseconds for all leaders' names on 213,000 characters, the least of 56 turns in Chromium,
 * where reading the text takes 1.3 (Arabic) and 1.5 (English):
 *
 * | pattern                                                    | Arabic | English |
 * | ---------------------------------------------------------- | ------ | ------- |
 * | every name, presentation forms among the letters           | 2.60   | 0.88    |
 * | a name that holds another (Vladimir Putin, Putin) left out | 1.24   | 0.41    |
 * | a text with presentation forms normalised first instead    | 0.49   | 0.24    |
 * | names found by their first letter that costs little        | 0.42   | 0.24    |
 *
 * Names tried one after the other, each its own pattern, take 0.59 and 0.63: only one of them timed alone looks faster.
 */
import { foldText } from './fold'

/** Characters that vanish when Arabic text is folded and that real pages put inside words. */
const MARKS = '[\\u0640\\u064b-\\u065f\\u0670\\u200b-\\u200f]*'
const ARABIC_RANGES = [
  [0x0621, 0x064a],
  [0x0671, 0x06d3]
] as const
/** Letters at which a search stops too often: the commonest, and those that several characters fold to. */
const COSTLY = 'اليمونتهك'
/** Letters that a name is looked for by, at least: with fewer it would be found in too many words. */
const LEAST_TAIL = 3
/** Isolated and final alef as presentation forms: Arabic text of any length that is written in such forms has one. */
const SHAPED_ALEFS = ['\ufe8d', '\ufe8e'] as const

/** Make the test for a pattern of `mentionPattern`: whether raw text has any of its names. O(text · names) at worst. */
export function mentionTest(pattern: string): (raw: string) => boolean {
  const names = new RegExp(pattern, 'i')
  return (raw) => names.test(SHAPED_ALEFS.some((alef) => raw.includes(alef)) ? raw.normalize('NFKC') : raw)
}

/**
 * Source of a pattern (flags `i`) that finds any of `names` in raw text without presentation forms; it matches nothing
 * where there are none.
 */
export function mentionPattern(names: readonly string[]): string {
  const folded = [...new Set(names.map((name) => foldText(name).normalize('NFC')))].filter((name) => name !== '').sort()
  const shortest = folded.filter((name) => !folded.some((other) => other !== name && name.includes(other)))
  const spelt = shortest.flatMap((name) => [...new Set([name, name.normalize('NFD')])])
  return spelt.length === 0 ? '(?!)' : spelt.map(sourceOf).join('|')
}

function sourceOf(name: string): string {
  const variants = arabicVariants()
  const letters = name.split(/(?=\p{Script=Arabic})|(?= )/u).map((part, i, parts) => {
    const forms = variants.get(part)
    if (forms === undefined) return part.replace(/[^\p{L}\p{N}\p{M} ]/gu, '\\$&').replace(' ', '\\s*')
    const letter = forms.length > 1 ? `[${forms}]` : forms
    return i === parts.length - 1 ? letter : letter + MARKS
  })
  const whole = letters.join('')
  const from = [...name].findIndex((letter) => !COSTLY.includes(letter))
  return from > 0 && from <= letters.length - LEAST_TAIL ? `${letters.slice(from).join('')}(?<=${whole})` : whole
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
