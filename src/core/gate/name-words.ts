/**
 * Tell which words of a text may be a leader's name, and give the hash by which each is sought.
 *
 * A name is sought by one word of it, mostly the surname. Spellings that differ in accents, or that declension makes, have
 * one hash. Where the script has capitals only capitalised words may be names, but a title may be any word.
 */
import { foldedWord, foldWords, hashWord, type Words } from '../text/fold'

export type Script = 'arabic' | 'cyrillic' | 'latin'

export type Visit = (hash: number, kind: Script | 'title') => boolean

/** Letters that endings of Cyrillic names are made of, folded: Путин-ым, Зеленск-ого. */
const ENDINGS = 'аеёиіоуыэюяєйьмгв'
/** As many letters are left of a Cyrillic word. */
const LEAST_STEM = 3
/** Shorter Latin words are told by their spelling: Le, Lee. */
const LEAST_SPELLED = 5
/** Prefixes that Arabic writes before a name at the most: "and", then "by". */
const MOST_PREFIXES = 2
/** Letters that Arabic writes together with the word after them: and, so, by, for, as. */
const ARABIC_PREFIXES = 'وفبلك'
/** Longer Arabic words may be the last of one block and the first of the next, with nothing between them. */
const LONGEST_ARABIC = 12
const LEAST_ARABIC = 3

/** The words of a text: without accents, with «غ» as Egypt writes it, and with a space before a capital that stands within a word: `warPutin` ⇒ `war`, `putin`. */
export function comparableWords(text: string): { readonly text: string; readonly words: Words } {
  const bare = text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .replaceAll(/\p{Ll}(?=\p{Lu})/gu, '$& ')
    .replaceAll('غ', 'ج')
  return { text: bare, words: foldWords(bare) }
}

/** True where `visit` is true of the hash of any word that may be a name or a title. */
export function someName({ text, words }: ReturnType<typeof comparableWords>, visit: Visit): boolean {
  for (let i = 0; i < words.count; i++) {
    const at = words.unitStarts[i] as number
    const end = words.unitStarts[i + 1] as number
    const first = words.units[at] as number
    const isIn = (from: number, to: number): boolean => first >= from && first < to
    if (isIn(0x600, 0x700)) {
      if (someArabic(words, i, end - at, visit)) return true
      continue
    }
    const isCyrillic = isIn(0x400, 0x500)
    const hash = isCyrillic ? hashWord(words, i, 0, endingOf(words, at, end)) : (words.hashes[i] as number)
    if (visit(hash, 'title')) return true
    const raw = text.charAt(words.starts[i] as number)
    if (raw === raw.toLowerCase()) continue
    if (isCyrillic ? visit(hash, 'cyrillic') : visit(hashSpelling(foldedWord(words, i)), 'latin')) return true
  }
  return false
}

/** The hash of a Latin name however its sounds are spelled: Charaa, Sharaa; Loukachenko, Lukashenko. */
function hashSpelling(name: string): number {
  const sounds =
    name.length < LEAST_SPELLED
      ? name
      : name
          .replaceAll('y', 'i')
          .replaceAll('ou', 'u')
          .replaceAll('kh', 'k')
          .replaceAll(/t?s?ch|sh/gu, 's')
          .replaceAll(/(.)\1/gu, '$1')
          .replace(/e$/u, '')
  return foldWords(sounds).hashes[0] as number
}

function endingOf({ units }: Words, at: number, end: number): number {
  let stem = end
  while (stem - at > LEAST_STEM && ENDINGS.includes(String.fromCharCode(units[stem - 1] as number))) stem--
  return end - stem
}

function someArabic(words: Words, i: number, length: number, visit: Visit): boolean {
  const at = words.unitStarts[i] as number
  const isLong = length > LONGEST_ARABIC
  for (let cut = 0; length - cut >= LEAST_ARABIC; cut++) {
    if (visit(hashWord(words, i, cut), 'arabic')) return true
    if (isLong && visit(hashWord(words, i, 0, cut), 'arabic')) return true
    const letter = String.fromCharCode(words.units[at + cut] as number)
    if (!isLong && (cut === MOST_PREFIXES || !ARABIC_PREFIXES.includes(letter))) return false
  }
  return false
}
