/**
 * Reduce a text to fingerprints that survive copying.
 *
 * The method is winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting",
 * 2003): hash every run of `SHINGLE` words, and of each `WINDOW` neighbouring hashes keep the least. Any copied run of
 * `SHINGLE + WINDOW - 1` words leaves at least one common fingerprint, wherever it stands. About `2 / (WINDOW + 1)` of
 * all shingles are kept. Containment (the shared fingerprints over the article's) then says how much of an article is
 * in a page of any length. O(words). The figures behind both numbers are in docs/scale.md.
 */
import { mix, type Words } from '../text/fold'

/**
 * Words in a shingle. Three are often a title and a name, which other articles have too. With five, an edit leaves
 * fewer shingles whole, and more edited excerpts are missed.
 */
export const SHINGLE = 4
/**
 * Neighbouring shingles of which one is kept, so that any eleven copied words leave a fingerprint. With four, 1.8
 * times as many are kept and hardly more is recognised. With twelve, one in 25 excerpts with 5 % of its words edited
 * is lost.
 */
const WINDOW = 8
/**
 * The same for a page. It keeps all that a window of eight keeps, and more: where an edit makes another hash the least
 * of eight, the article's is still there. So the index stays small, and a tenth more of the excerpts with 20 % edited
 * are recognised.
 */
const PAGE_WINDOW = 4

/** The hash of the run of `length` words that begins at word `at`, with `first` for the hash of its first word. */
export function shingleHash(
  words: { readonly hashes: ArrayLike<number> },
  at: number,
  length: number,
  first = words.hashes[at] as number
): number {
  let hash = first
  for (let i = at + 1; i < at + length; i++) hash = Math.imul(hash, 0x9e3779b1) + (words.hashes[i] as number)
  return mix(hash)
}

/**
 * The fingerprints of a text, ascending and distinct; empty where it has fewer words than a shingle. Two sketches can
 * be compared only where `shingle` is the same.
 */
export function sketch(words: Words, shingle = SHINGLE, window = WINDOW): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.count - shingle + 1))
  for (let i = 0; i < hashes.length; i++) hashes[i] = shingleHash(words, i, shingle)
  // The least of many hashes are small numbers; mixing spreads them over the index's buckets, one to one.
  const kept = winnow(hashes, window).map(mix).sort()
  return kept.filter((hash, i) => hash !== kept[i - 1])
}

/** Of each `window` neighbouring hashes the least, of fewer the least of all, in order; once for neighbours that have the same. O(hashes · window). */
export function winnow(hashes: Uint32Array, window: number): Uint32Array {
  const kept = new Uint32Array(hashes.length)
  let count = 0
  for (let end = Math.max(1, Math.min(window, hashes.length)); end <= hashes.length; end++) {
    let least = hashes[end - 1] as number
    for (let i = Math.max(0, end - window); i < end; i++) least = Math.min(least, hashes[i] as number)
    if (least !== kept[count - 1]) kept[count++] = least
  }
  return kept.subarray(0, count)
}

/** The fingerprints of a page: those of every article that it copies, and some that an edit would hide. */
export function sketchPage(words: Words): Uint32Array {
  return sketch(words, SHINGLE, PAGE_WINDOW)
}
