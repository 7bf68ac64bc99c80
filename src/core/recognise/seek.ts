/**
 * Find where in a page's raw text an article's words may stand, before the page is read with care.
 *
 * Raw text (`textContent`) has scripts and hidden parts in it, and joins the last word of a block to the first of the
 * next. So it tells nothing but where to read. A word that the article does not have ends a stretch. Most words of a
 * page are such words, and little more is done for them than hashing. O(text).
 */
import type { Steps } from '../steps'
import type { Span } from '../text/span'
import { eachWord } from '../text/fold'
import { SEED, type Seeds } from './runs'
import { shingleHash } from './sketch'

/** Words in a row that are remembered; then all but the last few are forgotten. */
const ROOM = 1024

/** Units that are searched in one step, up to the next space. */
const PIECE = 16_384

/** The stretches of `raw` that share `SEED` words or more in a row with one of the articles, in order and apart. */
export function* seekRuns(raw: string, articles: readonly Seeds[]): Steps<readonly Span[]> {
  const wordFilter = new Uint8Array(0x10000)
  for (const { wordFilter: own } of articles) for (let i = 0; i < own.length; i++) wordFilter[i]! |= own[i] as number
  const spans: { start: number; end: number }[] = []
  /** Of the words in a row that are some article's; `inRow` of them so far. */
  const hashes = new Uint32Array(ROOM)
  const starts = new Uint32Array(ROOM)
  const row = { hashes }
  let inRow = 0
  const visit = (hash: number, start: number, end: number): void => {
    if (wordFilter[hash >>> 16] === 0) {
      inRow = 0
      return
    }
    if (inRow === ROOM) {
      hashes.copyWithin(0, ROOM - SEED + 1)
      starts.copyWithin(0, ROOM - SEED + 1)
      inRow = SEED - 1
    }
    hashes[inRow] = hash
    starts[inRow++] = start
    const first = inRow - SEED
    if (first < 0) return
    const seed = shingleHash(row, first, SEED)
    if (!articles.some(({ filter, places }) => filter[seed >>> 16] === 1 && places.has(seed))) return
    const from = starts[first] as number
    const last = spans.at(-1)
    if (last !== undefined && from <= last.end) last.end = end
    else spans.push({ start: from, end })
  }
  for (let from = 0; from < raw.length;) {
    const space = raw.indexOf(' ', from + PIECE)
    const to = space < 0 ? raw.length : space
    eachWord(raw.slice(from, to), (hash, start, end) => visit(hash, from + start, from + end))
    from = to
    yield
  }
  return spans
}
