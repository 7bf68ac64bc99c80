/**
 * Say how much a word tells of whose sentence it is in.
 *
 * "We are ready for talks" is said every day by everybody; "we will rebuild the bridge at Osinovo" is said once. What is kept
 * on a device is too little to count words in, so the everyday ones are a closed list for each language: the words of
 * grammar, and the stock of diplomacy by the beginnings of its words. All others are rare.
 */
import { foldedWord, foldText, type Words } from '../text/fold'
import type { InEach, Language } from '../text/language'
import { ARABIC } from './everyday/ar'
import { ENGLISH } from './everyday/en'
import type { EverydayWords } from './everyday/everyday-words'
import { FRENCH } from './everyday/fr'
import { RUSSIAN } from './everyday/ru'
import { UKRAINIAN } from './everyday/uk'

/** What a word of the stock tells, a rare one, and a word of grammar nothing. */
const STOCK = 1
export const RARE = 3

const EVERYDAY: InEach<EverydayWords> = { ar: ARABIC, en: ENGLISH, fr: FRENCH, ru: RUSSIAN, uk: UKRAINIAN }

interface Folded {
  readonly grammar: ReadonlySet<string>
  readonly stock: ReadonlySet<string>
}

const folded = new Map<Language, Folded>()

function everyday(language: Language): Folded {
  let words = folded.get(language)
  if (words === undefined) {
    const { grammar, stock } = EVERYDAY[language]
    words = { grammar: new Set(foldText(grammar).split(' ')), stock: new Set(foldText(stock).split(' ')) }
    folded.set(language, words)
  }
  return words
}

/** How much each word tells, from 0. O(units). */
export function rarityOf(words: Words, language: Language): Uint8Array {
  const known = everyday(language)
  return Uint8Array.from({ length: words.count }, (_, i) => tells(foldedWord(words, i), known))
}

function tells(word: string, { grammar, stock }: Folded): number {
  const forms = bareForms(word)
  if (word.length < 2 || forms.some((form) => grammar.has(form))) return 0
  return /^\p{Nd}/u.test(word) || forms.some((form) => beginsAsStock(form, stock)) ? STOCK : RARE
}

/** A beginning is at least half of the word: `talk` is of `talking`, and not of `talkativeness`. */
function beginsAsStock(word: string, stock: ReadonlySet<string>): boolean {
  for (let length = Math.ceil(word.length / 2); length <= word.length; length++) {
    if (stock.has(word.slice(0, length))) return true
  }
  return false
}

/** A word, and what is left of an Arabic one without the particles and the article before it: `وبالسلام` ⇒ `سلام`. */
function bareForms(word: string): readonly string[] {
  if (!/^[\u0620-\u06ff]/u.test(word)) return [word]
  const forms = [word]
  for (const joined of [/^[وف](?=.{3})/u, /^[بلكس](?=.{3})/u, /^ا?ل(?=.{3})/u]) {
    const last = forms.at(-1) as string
    const bare = last.replace(joined, '')
    if (bare !== last) forms.push(bare)
  }
  return forms
}
