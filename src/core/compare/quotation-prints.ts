/**
 * Reduce a quotation to fingerprints by which others with the same words are found among all that are kept.
 *
 * The method is that of a page's sketch, at the length of a quotation: of each `WINDOW` neighbouring shingles of
 * `SHINGLE` words the least hash is kept, so that five words in a row that two quotations share leave both a common fingerprint.
 * A shingle without a rare word has none: thousands of quotations may share it, and it tells nothing. So a lookup reads few that do not
 * fit, however many are kept.
 */
import { shingleHash, winnow } from '../recognise/sketch'
import type { Quotation } from './quotation'
import { RARE } from './rarity'

const SHINGLE = 3
const WINDOW = 3

/** The fingerprints that a quotation is kept under. O(words). */
export function keptPrints(quotation: Quotation): ReadonlySet<number> {
  return new Set(stretches(quotation).flatMap((hashes) => [...winnow(hashes, WINDOW)]))
}

/** The fingerprints that a quotation is looked up by: all that any other may be kept under for words that it shares. */
export function soughtPrints(quotation: Quotation): ReadonlySet<number> {
  return new Set(stretches(quotation).flatMap((hashes) => [...hashes]))
}

/** The hashes of all shingles with a rare word, in stretches that those without one part. */
function stretches({ words, rarity }: Quotation): readonly Uint32Array[] {
  const found: number[][] = [[]]
  for (let i = 0; i + SHINGLE <= words.count; i++) {
    if (rarity.subarray(i, i + SHINGLE).includes(RARE)) found.at(-1)?.push(shingleHash(words, i, SHINGLE))
    else found.push([])
  }
  return found.filter(({ length }) => length > 0).map((hashes) => Uint32Array.from(hashes))
}
