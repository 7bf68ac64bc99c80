/** Write what the gate searches for. The build does it, so that the gate carries no names and folds none. */
import { foldText, foldWords, type Words } from '../text/fold'
import {
  type EncodedNames,
  filterPlace,
  LOW_BITS,
  type Mentions,
  MOST_ENDING,
  MOST_NAME_WORDS,
  nameHash
} from './mentions'

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

/** Make what the gate needs of the names of leaders, in all their forms, and of the terms of topics. */
export function buildMentions(leaders: readonly string[], terms: readonly string[]): Mentions {
  return { topics: shortest(terms.map(foldText)), baits: baitsOf(terms), leaders: encodeNames(leaders) }
}

/** The strings that hold no other one, sorted, none of them empty: `iran`, `iranian` ⇒ `iran`. */
function shortest(strings: readonly string[]): readonly string[] {
  const distinct = [...new Set(strings)].filter((string) => string !== '').sort()
  return distinct.filter((string) => !distinct.some((other) => other !== string && string.includes(other)))
}

function baitsOf(terms: readonly string[]): Mentions['baits'] {
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

function encodeNames(names: readonly string[]): EncodedNames {
  const folded = [...new Set(names.map(foldText))].filter((name) => name !== '')
  const all = new Set(folded)
  const known = folded.filter((name) => !holdsOther(name, all)).map(foldWords)
  const longer = known.filter(({ count }) => count > 1)
  const firstHashed = ({ count }: Words): number => Math.max(0, count - MOST_NAME_WORDS)
  const hashOf = (name: Words): number => nameHash(name, firstHashed(name), Math.min(MOST_NAME_WORDS, name.count))
  return {
    names: encode(known.map(hashOf)),
    firsts: encode(longer.map((name) => filterPlace(name.hashes[firstHashed(name)] as number)))
  }
}

/** True where a name holds or inflects another, so that a search for that one meets it too: `vladimir putin`, `putin`. */
function holdsOther(name: string, names: ReadonlySet<string>): boolean {
  const words = name.split(' ')
  return words.some((word, from) => {
    const isPart = words.some((_, i) => {
      const part = words.slice(from, i + 1).join(' ')
      return i >= from && part !== name && names.has(part)
    })
    return isPart || hasStem(word, names)
  })
}

/** True where a Cyrillic word is a name with an ending: `путина`, `путин` ⇒ true. */
function hasStem(word: string, names: ReadonlySet<string>): boolean {
  if (!/^[\u0400-\u04ff]+$/u.test(word)) return false
  return Array.from({ length: MOST_ENDING }, (_, i) => word.slice(0, -1 - i)).some((stem) => names.has(stem))
}

/** Write hashes as `EncodedNames` has them; `decode` of `mentions.ts` is the inverse. */
function encode(hashes: readonly number[]): string {
  const ascending = [...new Set(hashes)].sort((a, b) => a - b)
  const bits = ascending.map((hash, i) => {
    const gap = hash - (ascending[i - 1] ?? 0)
    return `${'1'.repeat(gap >>> LOW_BITS)}0${(gap % 2 ** LOW_BITS).toString(2).padStart(LOW_BITS, '0')}`
  })
  const signs = bits.join('').match(/.{1,5}/gu) ?? []
  return signs.map((five) => Number.parseInt(five.padEnd(5, '0'), 2).toString(32)).join('')
}
