/**
 * Make text comparable: the same words give the same units, whatever the typography, with the way back to the original.
 *
 * Copies of one text differ in what readers do not count as words: vowel marks and tatweel, the seat of hamza and alef,
 * presentation forms, Arabic-Indic digits, joiners and direction marks, soft hyphens, spaces, quotes, dashes, case, ё,
 * ligatures. Folding is NFKD and lower case, with the Arabic rules that search engines agree on (Larkey, Ballesteros and
 * Connell, "Light stemming for Arabic information retrieval", 2007). Other accents are kept: in French they tell words
 * apart. A table that fills itself gives each unit its class, so a page of two million characters is folded in one pass
 * and without a copy per character.
 */

/** The words of a text. Word `i` stands at `[starts[i], ends[i])` of it, in UTF-16 units. */
export interface Words {
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** A 32-bit hash of each folded word; equal words have equal hashes. */
  readonly hashes: Uint32Array
  /** The folded units of all words in a row; word `i` is `[unitStarts[i], unitStarts[i + 1])`. */
  readonly units: Uint16Array
  readonly unitStarts: Uint32Array
}

/** Classes of a unit in the table. Any greater value is what the unit folds to. */
const UNSEEN = 0
/** Ends a word: spaces and punctuation. */
const BREAK = 1
/** Vanishes without ending a word: Arabic marks, tatweel, joiners, direction marks, soft hyphens. */
const DROP = 2
/** Folds to several units: accented letters, ligatures, surrogate pairs. */
const EXPAND = 3
/** A word by itself, because it carries meaning without being a letter: %, currency signs. */
const SYMBOL = 4

const LETTERS: Readonly<Record<string, string>> = {
  ٱ: 'ا', ٲ: 'ا', ٳ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ة: 'ه', ھ: 'ه', ہ: 'ه', ە: 'ه', ک: 'ك', ڪ: 'ك',
  ё: 'е', œ: 'oe', æ: 'ae', ß: 'ss', ı: 'i'
} // prettier-ignore

const IGNORED = /^(?:\p{Cf}|\p{Variation_Selector}|\u034f|\u0640)$/u
const ARABIC_MARK = /^[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08ca-\u08ff]$/
const WORD = /^[\p{L}\p{N}\p{M}]$/u
const COUNTED = /^[%٪‰\p{Sc}°+=×±]$/u
/** Characters that Unicode counts among letters or accents and that keyboards give for an apostrophe: ` ´ ʹ ʻ ʼ ʽ ˈ ˊ ˋ. */
const APOSTROPHE = /^[`\u00b4\u02b9\u02bb-\u02bd\u02c8\u02ca\u02cb]$/
const DECIMAL = /^\p{Nd}$/u

/** Stress marks upon Cyrillic vowels, and the dots of a decomposed ё, are optional spelling. */
const isOptionalAccent = (mark: number, letter: number): boolean =>
  letter >= 0x400 && letter < 0x530 && (mark === 0x300 || mark === 0x301 || (mark === 0x308 && letter === 0x435))

const isAccent = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f

const classes = new Uint16Array(0x10000)
const expansions = new Map<number, string>()

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return EXPAND
  const char = String.fromCharCode(unit)
  if (COUNTED.test(char)) return SYMBOL
  if (IGNORED.test(char) || ARABIC_MARK.test(char)) return DROP
  if (APOSTROPHE.test(char)) return BREAK
  const folded = foldCharacter(char)
  if (folded === '') return WORD.test(char) ? DROP : BREAK
  return folded.length === 1 ? folded.charCodeAt(0) : EXPAND
}

/** Fold one code point; empty where nothing of it belongs to a word. */
function foldCharacter(char: string): string {
  let folded = ''
  for (const part of (LETTERS[char.toLowerCase()] ?? char).normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (DECIMAL.test(part)) folded += digit(part)
    else if (WORD.test(part) && !ARABIC_MARK.test(part) && !IGNORED.test(part)) folded += LETTERS[part] ?? part
  }
  return folded
}

/** ASCII digit of a decimal digit: Unicode lays the ten digits of every script out in a row that starts at zero. */
function digit(char: string): string {
  const point = char.codePointAt(0) as number
  let zero = point
  while (point - zero < 9 && DECIMAL.test(String.fromCodePoint(zero - 1))) zero--
  return String(point - zero)
}

function expansionOf(point: number): string {
  let folded = expansions.get(point)
  if (folded === undefined) {
    folded = foldCharacter(String.fromCodePoint(point))
    expansions.set(point, folded)
  }
  return folded
}

/** A growing list of words; room for one word in four characters is made at first, and doubled when it runs out. */
class WordList {
  count = 0
  starts: Uint32Array
  ends: Uint32Array
  hashes: Uint32Array
  units: Uint16Array
  unitStarts: Uint32Array
  private used = 0
  private open = false
  private hash = 0

  constructor(length: number) {
    const words = (length >> 2) + 16
    this.starts = new Uint32Array(words)
    this.ends = new Uint32Array(words)
    this.hashes = new Uint32Array(words)
    this.unitStarts = new Uint32Array(words + 1)
    this.units = new Uint16Array(length + 16)
  }

  /** Add a folded unit that stands for the original's `[at, end)`. */
  add(unit: number, at: number, end: number): void {
    if (!this.open) this.begin(at)
    if (this.used === this.units.length) this.growUnits()
    this.units[this.used++] = unit
    this.ends[this.count] = end
    this.hash = hashUnit(this.hash, unit)
  }

  /**
   * Add the plain letters from `at` on, at least one; the index after the last. Most of a page is such letters, and taking
   * a word's at once in place of one at a time saves an eighth of a page's folding in Chromium.
   */
  addLetters(text: string, at: number): number {
    if (!this.open) this.begin(at)
    if (this.used === this.units.length) this.growUnits()
    const { units } = this
    let { used, hash } = this
    let i = at
    for (; i < text.length && used < units.length; i++) {
      const folded = classes[text.charCodeAt(i)] as number
      if (folded <= SYMBOL || isAccent(folded)) break
      units[used++] = folded
      hash = hashUnit(hash, folded)
    }
    this.used = used
    this.hash = hash
    this.ends[this.count] = i
    return i
  }

  private begin(at: number): void {
    this.open = true
    this.hash = EMPTY_HASH
    if (this.count + 1 >= this.starts.length) this.grow()
    this.starts[this.count] = at
    this.unitStarts[this.count] = this.used
  }

  /** The unit added last within the open word; 0 where there is none. */
  get last(): number {
    return this.open ? (this.units[this.used - 1] as number) : 0
  }

  close(): void {
    if (!this.open) return
    this.open = false
    this.hashes[this.count++] = mix(this.hash)
    this.unitStarts[this.count] = this.used
  }

  private growUnits(): void {
    this.units = copyInto(new Uint16Array(this.used * 2), this.units)
  }

  private grow(): void {
    const room = this.starts.length * 2
    this.starts = copyInto(new Uint32Array(room), this.starts)
    this.ends = copyInto(new Uint32Array(room), this.ends)
    this.hashes = copyInto(new Uint32Array(room), this.hashes)
    this.unitStarts = copyInto(new Uint32Array(room + 1), this.unitStarts)
  }
}

function copyInto<T extends Uint16Array | Uint32Array>(target: T, source: T): T {
  target.set(source)
  return target
}

/** A word's hash before its first unit, and with one more (FNV-1a). */
const EMPTY_HASH = 0x811c9dc5
const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** Spread a hash over all 32 bits (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Split `text` into words and fold them. O(length); marks alone make no word. */
export function foldWords(text: string): Words {
  const list = new WordList(text.length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let folded = classes[unit] as number
    if (folded === UNSEEN) folded = classes[unit] = classify(unit)
    if (folded > SYMBOL) {
      if (!isAccent(folded)) i = list.addLetters(text, i) - 1
      else if (list.last !== 0 && !isOptionalAccent(folded, list.last)) list.add(folded, i, i + 1)
    } else if (folded === BREAK) list.close()
    else if (folded === EXPAND) i = addExpansion(list, text, i)
    else if (folded === SYMBOL) {
      list.close()
      list.add(unit === 0x66a ? 0x25 : unit, i, i + 1)
      list.close()
    }
  }
  list.close()
  return list
}

/** Add what the code point at `index` expands to; the index of its last unit. */
function addExpansion(list: WordList, text: string, index: number): number {
  const point = text.codePointAt(index) as number
  const end = index + (point > 0xffff ? 2 : 1)
  const folded = expansionOf(point)
  if (folded === '' && !IGNORED.test(String.fromCodePoint(point))) list.close()
  for (let u = 0; u < folded.length; u++) list.add(folded.charCodeAt(u), index, end)
  return end - 1
}

/** The hash that word `i` has without its first `skipped` and its last `cut` units. */
export function hashWord(words: Words, i: number, skipped: number, cut = 0): number {
  let hash = EMPTY_HASH
  const end = (words.unitStarts[i + 1] as number) - cut
  for (let u = (words.unitStarts[i] as number) + skipped; u < end; u++) hash = hashUnit(hash, words.units[u] as number)
  return mix(hash)
}

/** Word `i` as folded text. */
export function foldedWord(words: Words, i: number): string {
  return String.fromCharCode(...words.units.subarray(words.unitStarts[i], words.unitStarts[i + 1]))
}

/** Fold a whole text: its folded words with one space between two. Idempotent. */
export function foldText(text: string): string {
  const words = foldWords(text)
  return Array.from({ length: words.count }, (_, i) => foldedWord(words, i)).join(' ')
}
