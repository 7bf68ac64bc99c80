/** Write what the gate searches for. The build does it, so that the gate carries no names and folds none. */
import { foldText } from '../text/fold'
import { encodeHashes, type HashSet } from './hash-set'
import type { EncodedNames, Mentions } from './mentions'
import { comparableWords, type Script, someName } from './name-words'

/** Letters of a bait: fewer stand in too many words, and more hold letters that vary. */
const BAIT = 4
/** The letters and marks of a script by how common they are in running text, the commonest first. Any other is rare. */
const COMMON = ['etaoinsrhldcumpfgvb', 'оеаинтсрвлкмдпуяыьгзбч', 'اليمونتربعدهسقكفحجةىً']
/** Letters that writers write in more than one way. */
const UNSTEADY = /[\u0621-\u0626\u0629\u0647\u0649]|\p{M}/u
/** What Persian keyboards write for these Arabic letters. */
const PERSIAN: Readonly<Record<string, string>> = { ك: 'ک', ي: 'ی' }
/**
 * For a script, a letter that any text in it has: a page without that letter is not searched for the script's baits.
 */
const LETTERS = { и: /\p{Script=Cyrillic}/u, ی: /[کی]/ } as const

/** Make what the gate needs of words of names, words of titles, and the terms of topics. */
export function buildMentions(names: readonly string[], titles: readonly string[], terms: readonly string[]): Mentions {
  return { topics: shortest(terms.map(foldText)), baits: baitsOf(terms), leaders: encodeNames(names, titles) }
}

/** The strings that hold no other one, sorted, none of them empty: `iran`, `iranian` ⇒ `iran`. */
function shortest(strings: readonly string[]): readonly string[] {
  const distinct = [...new Set(strings)].filter((string) => string !== '').sort()
  return distinct.filter((string) => !distinct.some((other) => other !== string && string.includes(other)))
}

export function baitsOf(terms: readonly string[]): Mentions['baits'] {
  const spellings = terms.flatMap((term) => {
    const word = longestWord(term.normalize('NFC'))
    return [word, word.replace(/[كي]/g, (letter) => PERSIAN[letter] as string), word.normalize('NFD')]
  })
  const baits: string[] = []
  // Those with a small first letter come first: capitalised spellings often hold their baits too.
  for (const spelling of [...new Set(spellings)].sort((a, b) => Number(isCapital(a)) - Number(isCapital(b)))) {
    if (!baits.some((bait) => spelling.includes(bait))) baits.push(baitOf(spelling))
  }
  const letterOf = (bait: string): string => Object.entries(LETTERS).find(([, script]) => script.test(bait))?.[0] ?? ''
  return Object.fromEntries(
    ['', ...Object.keys(LETTERS)].map((letter) => [letter, baits.filter((bait) => letterOf(bait) === letter)])
  )
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
const longestWord = (text: string): string =>
  text.split(/\s+/).reduce((longest, word) => (word.length > longest.length ? word : longest))

/** The four letters of a word that begin with its rarest one; letters that vary come last. */
function baitOf(word: string): string {
  const starts = Array.from({ length: Math.max(1, word.length - BAIT + 1) }, (_, i) => word.slice(i, i + BAIT))
  const value = (bait: string): number => rarityOf(bait.charAt(0)) - (UNSTEADY.test(bait) ? COMMON.join('').length : 0)
  return starts.reduce((best, next) => (value(next) > value(best) ? next : best))
}

/** How rare a letter is in the script where it is commonest. Engines search by a unit's lower byte, so bytes compare. */
function rarityOf(letter: string): number {
  const ranks = COMMON.map((script) => [...script].findIndex((other) => sameByte(other, letter)))
  return Math.min(...ranks.map((rank) => (rank < 0 ? COMMON.join('').length : rank)))
}

const sameByte = (a: string, b: string): boolean => (a.charCodeAt(0) & 0xff) === (b.charCodeAt(0) & 0xff)

/**
 * How many hashes there are for one that is sought: so few words are in a set by chance. Every Arabic word may be a name, in
 * two or three readings, elsewhere only what has a capital.
 */
const ROOM: Readonly<Record<Script | 'title', number>> = {
  arabic: 2 ** 10,
  cyrillic: 2 ** 8,
  latin: 2 ** 9,
  title: 2 ** 11
}

function encodeNames(names: readonly string[], titles: readonly string[]): EncodedNames {
  const hashes: Record<Script | 'title', Set<number>> = {
    arabic: new Set(),
    cyrillic: new Set(),
    latin: new Set(),
    title: new Set()
  }
  for (const name of names) add(hashes, name, (kind) => kind !== 'title')
  for (const title of titles) add(hashes, title, (kind) => kind === 'title' || kind === 'arabic')
  const encoded = (kind: Script | 'title'): HashSet =>
    encodeHashes([...hashes[kind]], Math.ceil(Math.log2(Math.max(1, hashes[kind].size) * ROOM[kind])))
  return { arabic: encoded('arabic'), cyrillic: encoded('cyrillic'), latin: encoded('latin'), title: encoded('title') }
}

/** Add the first hash by which a word is sought. */
function add(
  hashes: Readonly<Record<Script | 'title', Set<number>>>,
  word: string,
  isWanted: (kind: Script | 'title') => boolean
): void {
  someName(comparableWords(word), (hash, kind) => {
    if (!isWanted(kind)) return false
    hashes[kind].add(hash)
    return true
  })
}
