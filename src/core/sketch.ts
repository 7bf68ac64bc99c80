/**
 * Reduce a text to fingerprints that survive copying.
 *
 * Winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", 2003): hash every
 * run of `SHINGLE` words, and of each `WINDOW` neighbouring hashes keep the least. Any copied run of
 * `SHINGLE + WINDOW - 1` words leaves at least one common fingerprint, wherever it stands, and about `2 / (WINDOW + 1)`
 * of all shingles are kept. Containment (shared fingerprints over the article's) then says how much of an article is in
 * a page of any length. O(words).
 */
import { mix, type Words } from './fold'

/**
 * Words in a shingle. Three are often a title and a name: one unrelated page in four then shares two of them with some
 * article. With five, an edit destroys more shingles and finds fewer edited excerpts. Measured in docs/scale.md.
 */
const SHINGLE = 4
/**
 * Neighbouring shingles of which one is kept: any eleven copied words are seen, and a passage of twenty has two
 * fingerprints at the least. Four kept 1.8 times as many and found no more; twelve lose one edited excerpt in twenty.
 */
const WINDOW = 8

/** Hash of the run of `length` words that begins at word `at`. */
export function shingleHash(words: Words, at: number, length: number): number {
  let hash = 0
  for (let i = at; i < at + length; i++) hash = Math.imul(hash, 0x9e3779b1) + (words.hashes[i] as number)
  return mix(hash)
}

/** The fingerprints of a text, ascending and distinct; empty where it has fewer words than a shingle. */
export function sketch(words: Words, shingle = SHINGLE, window = WINDOW): Uint32Array {
  const shingles = words.count - shingle + 1
  if (shingles <= 0) return new Uint32Array(0)
  const hashes = new Uint32Array(shingles)
  for (let i = 0; i < shingles; i++) hashes[i] = shingleHash(words, i, shingle)
  const kept = new Set<number>()
  let least = -1
  for (let end = 0; end < shingles; end++) {
    const start = Math.max(0, end - window + 1)
    if (least < start) {
      least = start
      for (let i = start + 1; i <= end; i++) if ((hashes[i] as number) <= (hashes[least] as number)) least = i
    } else if ((hashes[end] as number) <= (hashes[least] as number)) least = end
    if (end >= window - 1 || end === shingles - 1) kept.add(hashes[least] as number)
  }
  // The least of many hashes are small numbers; mixing spreads them over the index's buckets, one to one.
  return Uint32Array.from(kept, (hash) => mix(hash)).sort()
}
