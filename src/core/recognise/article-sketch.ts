/**
 * Tell by their fingerprints alone whether two texts are copies or versions of one article.
 *
 * Of the hashes of a text's four-word shingles the least are kept (Broder, "On the resemblance and containment of documents", 1997),
 * so that a long text takes no more room than a short one. Any two texts are sampled alike: up to where either was cut off, all
 * that they share is known. Articles on one event quote the same words, and may have whole paragraphs of one agency; so
 * most of the shorter text must be shared, and a good part of the longer one. How often that is right: docs/scale.md.
 */
import { foldWords } from '../text/fold'
import { MOST_PRINTS } from './most-prints'
import { SHINGLE, sketch } from './sketch'

/** Of fewer, a quotation or two would be most. */
const LEAST_PRINTS = 48
/** Of a sentence as many are asked for before it is said to be gone. */
const LEAST_OF_SENTENCE = 4
/** The shared part of the text that has fewer, and of that which has more. */
const LEAST_OF_SHORTER = 0.55
const LEAST_OF_LONGER = 0.4

/** The least fingerprints of a text, ascending and distinct. O(words). */
export function articleSketch(text: string): readonly number[] {
  return Array.from(sketch(foldWords(text), SHINGLE, 1).subarray(0, MOST_PRINTS))
}

/** True where both are sketches of one article, edited or not. O(fingerprints). */
export function areOfOneArticle(one: readonly number[], other: readonly number[]): boolean {
  const end = Math.min(endOf(one), endOf(other))
  const known = new Set(one.filter((print) => print <= end))
  const sought = other.filter((print) => print <= end)
  const shared = sought.filter((print) => known.has(print)).length
  const [shorter, longer] = [Math.min(known.size, sought.length), Math.max(known.size, sought.length)]
  return shorter >= LEAST_PRINTS && shared >= shorter * LEAST_OF_SHORTER && shared >= longer * LEAST_OF_LONGER
}

/** True where nothing of a sentence stands in a text, by the sketches of both; false where that isn't sure. */
export function isMissing(sentence: readonly number[], text: readonly number[]): boolean {
  const known = new Set(text)
  const sought = sentence.filter((print) => print <= endOf(text))
  return sought.length >= LEAST_OF_SENTENCE && !sought.some((print) => known.has(print))
}

/** The greatest fingerprint up to which a sketch has all of its text's. */
const endOf = (prints: readonly number[]): number => (prints.length < MOST_PRINTS ? Infinity : (prints.at(-1) ?? 0))
