/**
 * Reduce a quotation to fingerprints by which others with the same words are found among all that are kept.
 *
 * The method is that of a page's sketch, at the length of a quotation: of each `WINDOW` neighbouring shingles of
 * `SHINGLE` words the least hash is kept, so that three words in a row that two quotations share leave both a common fingerprint.
 * It is sought only by shingles with a rare word: thousands of quotations may share another, and it tells nothing. So a lookup
 * reads few that do not fit, however many are kept, and what only keeps needs no list of words.
 */
import { shingleHash, winnow } from '../recognise/sketch'
import type { Words } from '../text/fold'
import type { WordedQuotation } from './quotation'
import { RARE } from './rarity'

const SHINGLE = 2
const WINDOW = 2
/** Fingerprints that one quotation is looked up by: each costs a request, and a long one that was changed leaves most of them. */
const MOST_SOUGHT = 12

/** The fingerprints that words are kept under. O(words). */
export function keptPrints(words: Words): ReadonlySet<number> {
  const count = Math.max(0, words.count - SHINGLE + 1)
  const hashes = Uint32Array.from({ length: count }, (_, i) => shingleHash(words, i, SHINGLE))
  return new Set(winnow(hashes, WINDOW))
}

/** The fingerprints that a quotation is looked up by: of those that others are kept under the ones that tell most. */
export function soughtPrints({ words, rarity }: WordedQuotation): ReadonlySet<number> {
  const kept = keptPrints(words)
  const telling: { readonly print: number; readonly told: number }[] = []
  for (let i = 0; i + SHINGLE <= words.count; i++) {
    const told = rarity.subarray(i, i + SHINGLE)
    const print = shingleHash(words, i, SHINGLE)
    if (told.includes(RARE) && kept.has(print)) telling.push({ print, told: told.reduce((all, each) => all + each, 0) })
  }
  const best = telling.sort((one, other) => other.told - one.told).slice(0, MOST_SOUGHT)
  return new Set(best.map(({ print }) => print))
}
