/** Make the index of all known articles and write it. The build does it, so that the extension only reads. */
import { bitsFor, endOfHolders, firstEntry, MAGIC, type SketchIndex } from './sketch-index'

/**
 * The most dossiers that may hold a fingerprint; one that more hold is left out, since it tells nothing and costs
 * time.
 */
const MOST_HOLDERS = 64
/** The most entries in a bucket, on average. */
const BUCKET = 16

/** Make the index of these sketches, by the dossiers' ids. O(fingerprints · log of a bucket). */
export function buildIndex(sketches: ReadonlyMap<string, Uint32Array>): SketchIndex {
  const fingerprints = [...sketches.values()].reduce((sum, { length }) => sum + length, 0)
  const bucketBits = Math.max(1, bitsFor(sketches.size), bitsFor(Math.ceil(fingerprints / BUCKET)))
  let end = 0
  return {
    bucketBits,
    ...dropCommon(sortEntries([...sketches.values()], bucketBits), sketches.size),
    idEnds: Uint32Array.from(sketches.keys(), (id) => (end += id.length)),
    ids: Uint8Array.from([...sketches.keys()].join(''), (char) => char.charCodeAt(0))
  }
}

interface Buckets {
  readonly starts: Uint32Array
  readonly entries: Uint32Array
}

/** Put all fingerprints into their buckets by counting (a radix sort by the upper bits), and sort each bucket. */
function sortEntries(sketches: readonly Uint32Array[], bucketBits: number): Buckets {
  const shift = 32 - bucketBits
  const starts = new Uint32Array(2 ** bucketBits + 1)
  for (const sketch of sketches) for (const hash of sketch) starts[(hash >>> shift) + 1]!++
  for (let b = 1; b < starts.length; b++) starts[b]! += starts[b - 1]!
  const entries = new Uint32Array(starts.at(-1)!)
  const free = starts.slice()
  for (const [ordinal, sketch] of sketches.entries()) {
    for (const hash of sketch) {
      entries[free[hash >>> shift]!++] = firstEntry(hash, bucketBits, bitsFor(sketches.length)) + ordinal
    }
  }
  for (let b = 0; b + 1 < starts.length; b++) entries.subarray(starts[b], starts[b + 1]).sort()
  return { starts, entries }
}

/** Leave out the fingerprints that too many dossiers hold, and count the entries that each dossier keeps. */
function dropCommon({ starts, entries }: Buckets, dossiers: number): Buckets & { readonly sizes: Uint32Array } {
  const ordinalBits = bitsFor(dossiers)
  const ordinals = 2 ** ordinalBits
  const sizes = new Uint32Array(dossiers)
  const left = new Uint32Array(starts.length)
  const kept = new Uint32Array(entries.length)
  let count = 0
  for (let b = 0; b + 1 < starts.length; b++) {
    const end = starts[b + 1] as number
    for (let e = starts[b] as number; e < end;) {
      const first = entries[e] as number
      const holders = entries.subarray(e, endOfHolders(entries, e, end, first - (first % ordinals) + ordinals))
      if (holders.length <= MOST_HOLDERS) {
        kept.set(holders, count)
        count += holders.length
        for (const entry of holders) sizes[entry % ordinals]!++
      }
      e += holders.length
    }
    left[b + 1] = count
  }
  return { starts: left, entries: kept.slice(0, count), sizes }
}

/** Write an index as bytes; `decodeIndex` is the inverse. One index always gives the same bytes. */
export function encodeIndex(index: SketchIndex): Uint8Array<ArrayBuffer> {
  const { bucketBits, starts, entries, sizes, idEnds, ids } = index
  const arrays = [
    Uint32Array.of(MAGIC, sizes.length, entries.length, bucketBits, ids.length),
    starts,
    entries,
    sizes,
    idEnds
  ]
  const words = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0) + Math.ceil(ids.length / 4))
  let at = 0
  for (const array of arrays) {
    words.set(array, at)
    at += array.length
  }
  const bytes = new Uint8Array(words.buffer)
  bytes.set(ids, at * 4)
  return bytes
}
