/**
 * Make text comparable: the same words give the same units, whatever the typography, with the way back to the
 * original.
 *
 * Copies of one text differ in what is no part of its words: vowel marks and tatweel, the seat of hamza and alef,
 * presentation forms, Arabic-Indic digits, joiners and direction marks, soft hyphens, spaces, quotes, dashes, case, ё,
 * ligatures. Folding is NFKD and lower case, with the Arabic rules that search engines agree on (Larkey, Ballesteros
 * and Connell, "Light stemming for Arabic information retrieval", 2007). Other accents stay: in French they tell words
 * apart. A table that fills itself gives each unit its class, so a page of two million characters is folded in one
 * pass, without a copy for each character.
 */

import {
  ACCENT,
  BREAK,
  classes,
  classify,
  DROP,
  EXPAND,
  expansionOf,
  IGNORED,
  isOptionalAccent,
  SYMBOL,
  UNSEEN
} from './fold-classes'

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
  /** The units as text, in stretches of `STRETCH` of them; filled by `foldedWord`. */
  readonly stretches: string[]
}

const SPACE = 0x20

/** A list of words that grows. It begins with room for one word in four characters, and doubles it when it runs out. */
class WordList {
  count = 0
  starts: Uint32Array
  ends: Uint32Array
  hashes: Uint32Array
  units: Uint16Array
  unitStarts: Uint32Array
  readonly stretches: string[] = []
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

  /** Add a folded unit that stands for `[at, end)` of the original. */
  add(unit: number, at: number, end: number): void {
    if (!this.open) this.begin(at)
    if (this.used === this.units.length) this.growUnits()
    this.units[this.used++] = unit
    this.ends[this.count] = end
    this.hash = hashUnit(this.hash, unit)
  }

  /**
   * Add the plain letters from `at` on, at least one. Returns the index after the last. Most of a page is such letters:
   * to take a word's at once, and not one at a time, saves an eighth of a page's folding in Chromium.
   */
  addLetters(text: string, at: number): number {
    if (!this.open) this.begin(at)
    if (this.used === this.units.length) this.growUnits()
    const { units } = this
    let { used, hash } = this
    let i = at
    for (; i < text.length && used < units.length; i++) {
      const folded = classes[text.charCodeAt(i)] as number
      if (folded <= ACCENT) break
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

  /** The last unit of the open word; 0 where no word is open. */
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
    this.starts = doubled(this.starts)
    this.ends = doubled(this.ends)
    this.hashes = doubled(this.hashes)
    this.unitStarts = doubled(this.unitStarts)
  }
}

const doubled = (column: Uint32Array): Uint32Array => copyInto(new Uint32Array(column.length * 2), column)

function copyInto<T extends Uint16Array | Uint32Array>(target: T, source: T): T {
  target.set(source)
  return target
}

/** A word's hash before its first unit, and with one unit more (FNV-1a). */
const EMPTY_HASH = 0x811c9dc5
const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** A number that stands for a text where the text itself is not to be kept; two texts share one as good as never. */
export function hashText(text: string): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < text.length; i++) hash = hashUnit(hash, text.charCodeAt(i))
  return mix(hash)
}

/** Spread a hash over all 32 bits, one to one (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/**
 * Split `text` into words and fold them: `“L’été”, 3 %` ⇒ `l`, `été`, `3`, `%`. Marks alone make no word. O(length).
 */
export function foldWords(text: string): Words {
  const list = new WordList(text.length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let folded = classes[unit] as number
    if (folded === UNSEEN) folded = classes[unit] = classify(unit)
    if (folded > ACCENT) i = list.addLetters(text, i) - 1
    else if (folded === BREAK) list.close()
    else if (folded === EXPAND) i = addExpansion(list, text, i)
    else if (folded === SYMBOL) {
      list.close()
      list.add(symbolOf(unit), i, i + 1)
      list.close()
    } else if (folded === ACCENT) {
      const accent = accentOf(unit)
      if (list.last !== 0 && !isOptionalAccent(accent, list.last)) list.add(accent, i, i + 1)
    }
  }
  list.close()
  return list
}

/**
 * Call `visit` with the hash and the place of each word of a text: what `foldWords` gives, keeping nothing, in a third
 * of its time.
 */
export function eachWord(text: string, visit: (hash: number, start: number, end: number) => void): void {
  const { length } = text
  let start = -1
  let hash = EMPTY_HASH
  let last = 0
  /** The latest units in a row that vanish: no word ends in them. */
  let vanish = 0
  let vanished = -1
  for (let i = 0; i <= length; i++) {
    const unit = i < length ? text.charCodeAt(i) : SPACE
    let folded = classes[unit] as number
    if (folded === UNSEEN) folded = classes[unit] = classify(unit)
    if (folded > ACCENT) {
      if (start < 0) start = i
      hash = hashUnit(hash, folded)
      last = folded
      continue
    }
    const added = addedAt(text, i, folded, last)
    if (added !== null) {
      const end = i + unitsAt(text, i)
      if (added === '') {
        if (vanished !== i) vanish = i
        vanished = end
      } else {
        if (start < 0) start = i
        for (let u = 0; u < added.length; u++) hash = hashUnit(hash, (last = added.charCodeAt(u)))
      }
      i = end - 1
      continue
    }
    if (start >= 0) visit(mix(hash), start, vanished === i ? vanish : i)
    start = -1
    hash = EMPTY_HASH
    last = 0
    if (folded === SYMBOL) visit(mix(hashUnit(EMPTY_HASH, symbolOf(unit))), i, i + 1)
  }
}

/**
 * What a unit of class `folded` adds to a word that ends in `last`; empty where it vanishes, null where it ends the
 * word.
 */
function addedAt(text: string, index: number, folded: number, last: number): string | null {
  if (folded === DROP) return ''
  if (folded === ACCENT) return accentAfter(last, text.charCodeAt(index))
  return folded === EXPAND ? expansionAt(text, index) : null
}

/** UTF-16 units of the code point at `index`. */
const unitsAt = (text: string, index: number): number => ((text.codePointAt(index) as number) > 0xffff ? 2 : 1)

/** What an accent adds to a word that ends in `letter`, 0 for an empty one; empty where it is optional there. */
function accentAfter(letter: number, unit: number): string {
  const accent = accentOf(unit)
  return letter === 0 || isOptionalAccent(accent, letter) ? '' : String.fromCharCode(accent)
}

const accentOf = (unit: number): number => expansionOf(unit).charCodeAt(0)

/** What the code point at `index` folds to; empty where it vanishes, null where it ends a word. */
function expansionAt(text: string, index: number): string | null {
  const point = text.codePointAt(index) as number
  const folded = expansionOf(point)
  return folded === '' && !IGNORED.test(String.fromCodePoint(point)) ? null : folded
}

/** The symbol that stands for all of its kind: `٪` ⇒ `%`. */
const symbolOf = (unit: number): number => (unit === 0x66a ? 0x25 : unit)

/** Add what the code point at `index` folds to. Returns the index of its last unit. */
function addExpansion(list: WordList, text: string, index: number): number {
  const end = index + unitsAt(text, index)
  const folded = expansionAt(text, index)
  if (folded === null) list.close()
  else for (let u = 0; u < folded.length; u++) list.add(folded.charCodeAt(u), index, end)
  return end - 1
}

/** The hash of word `i` without its first `skipped` and its last `cut` units: `وبوتين`, 1 ⇒ the hash of `بوتين`. */
export function hashWord(words: Words, i: number, skipped: number, cut = 0): number {
  let hash = EMPTY_HASH
  const end = (words.unitStarts[i + 1] as number) - cut
  for (let u = (words.unitStarts[i] as number) + skipped; u < end; u++) hash = hashUnit(hash, words.units[u] as number)
  return mix(hash)
}

/**
 * Units turned into text at once: word by word takes five times as long. One call takes at most some 100,000
 * arguments.
 */
const STRETCH = 4096

/** Word `i` as folded text: `Zelensky’s`, 0 ⇒ `zelensky`. */
export function foldedWord(words: Words, i: number): string {
  const start = words.unitStarts[i] as number
  const end = words.unitStarts[i + 1] as number
  let text = ''
  for (let n = Math.floor(start / STRETCH); n * STRETCH < end; n++)
    text += stretchOf(words, n).slice(Math.max(0, start - n * STRETCH), end - n * STRETCH)
  return text
}

const stretchOf = ({ units, stretches }: Words, n: number): string =>
  (stretches[n] ??= String.fromCharCode(...units.subarray(n * STRETCH, (n + 1) * STRETCH)))

/** The folded words of a text, with one space between two: `L’Élysée !` ⇒ `l élysée`. Idempotent. */
export function foldText(text: string): string {
  const words = foldWords(text)
  return Array.from({ length: words.count }, (_, i) => foldedWord(words, i)).join(' ')
}
