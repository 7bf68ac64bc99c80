/**
 * Find the runs of words that a page shares with an article.
 *
 * A table holds the article's seeds, which are its runs of `SEED` words. The page is read once. Where a seed matches,
 * the match is followed as far as it goes, from the place of the article where it goes farthest. A filter of 65,536
 * places settles most of a page's words without the table. O(page words + matched words).
 */
import type { Words } from '../text/fold'
import { shingleHash } from './sketch'

/**
 * A run: `length` words that are the same on the page from word `page` on, and in the article from word `article` on.
 */
export interface Run {
  readonly page: number
  readonly article: number
  readonly length: number
}

/** Words in a seed. With three, one word in five may be changed, and half of all words still stand in a run. */
export const SEED = 3

/** The article's seeds, made once and used for every page. */
export interface Seeds {
  readonly words: Words
  /** The words at which the seed with a hash begins. */
  readonly places: ReadonlyMap<number, readonly number[]>
  /** 1 at the upper 16 bits of each seed's hash. */
  readonly filter: Uint8Array
  /** 1 at the upper 16 bits of each word's hash. */
  readonly wordFilter: Uint8Array
}

/** Make the seeds of an article. O(words). */
export function readSeeds(words: Words): Seeds {
  const places = new Map<number, number[]>()
  const filter = new Uint8Array(0x10000)
  const wordFilter = new Uint8Array(0x10000)
  for (let i = 0; i < words.count; i++) wordFilter[(words.hashes[i] as number) >>> 16] = 1
  for (let i = 0; i + SEED <= words.count; i++) {
    const hash = shingleHash(words, i, SEED)
    filter[hash >>> 16] = 1
    const known = places.get(hash)
    if (known) known.push(i)
    else places.set(hash, [i])
  }
  return { words, places, filter, wordFilter }
}

/** All shared runs, in the order of the page. None overlaps another there; in the article they may. */
export function findRuns(page: Words, seeds: Seeds): readonly Run[] {
  const runs: Run[] = []
  for (let i = 0; i + SEED <= page.count;) {
    const hash = shingleHash(page, i, SEED)
    const places = seeds.filter[hash >>> 16] === 1 ? seeds.places.get(hash) : undefined
    const run = places === undefined ? null : longestRun(page, seeds.words, i, places)
    if (run === null) i++
    else {
      runs.push(run)
      i += run.length
    }
  }
  return runs
}

/**
 * The longest run from word `at` of the page on, at one of the article's `places`; null where none is as long as a
 * seed.
 */
function longestRun(page: Words, article: Words, at: number, places: readonly number[]): Run | null {
  let best: Run | null = null
  for (const place of places) {
    const most = Math.min(page.count - at, article.count - place)
    let length = 0
    while (length < most && page.hashes[at + length] === article.hashes[place + length]) length++
    if (length >= SEED && length > (best?.length ?? 0)) best = { page: at, article: place, length }
  }
  return best
}
