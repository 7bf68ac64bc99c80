/**
 * The index of all known articles: fingerprint → dossiers.
 *
 * The upper bits of a fingerprint number its bucket, and a bucket holds eight to sixteen entries in a row. So a lookup
 * is one short scan for each fingerprint of the page, however many dossiers there are. An entry has 32 bits: the lower
 * bits of the fingerprint, which the bucket does not tell, above the ordinal of a dossier that has it. Both always
 * fit, since there are at least as many buckets as dossiers; no bit is lost.
 *
 * Not all shared words are evidence. What many dossiers share (a name with its title, a sentence of background) says
 * little about which of them a page carries. So the holders of a fingerprint have one vote between them.
 *
 * The index is one file, and is searched where it lies. A worker that has just started runs slowly, so reading looks
 * only at the header, and a lookup checks the offsets that it follows: a pass over the whole file would cost more than
 * all else. Layout, in little-endian 32-bit words: magic; dossiers; entries; bits of a bucket's number; bytes of the
 * ids; the buckets' starts; the entries; each dossier's number of entries; each id's end; the ids, padded with zeros
 * to a whole word.
 */

/** The index, as views of its file. */
export interface SketchIndex {
  /** There are two to the power of this many buckets: 1 to 31. */
  readonly bucketBits: number
  /** The first entry of each bucket, and at the end the number of all entries. */
  readonly starts: Uint32Array
  /** Ascending within a bucket. */
  readonly entries: Uint32Array
  /** How many entries each dossier has. */
  readonly sizes: Uint32Array
  /** Where each dossier's id ends in `ids`. */
  readonly idEnds: Uint32Array
  /** All ids in a row, in ASCII, by ordinal. */
  readonly ids: Uint8Array
}

/** A dossier that shares fingerprints with a page. */
export interface CandidateDossier {
  readonly id: string
  /** Fingerprints shared. */
  readonly shared: number
  /** `shared` over the fingerprints that the dossier has in the index: 0 to 1. */
  readonly containment: number
}

/** "MWQ2". A changed layout gets another number, and a file with the wrong number is refused. */
export const MAGIC = 0x3251574d
/** Words before the buckets' starts. */
const HEADER = 5
/** A shift of a 32-bit word by 32 does nothing, so a bucket's number has 1 to 31 bits. */
const MOST_BUCKET_BITS = 31

/**
 * Fewer shared fingerprints are chance or one common phrase. Three would lose a tenth of the excerpts with 20 %
 * edited.
 */
const LEAST_SHARED = 2
/**
 * Fewer votes are phrases that other articles use too. An excerpt has this many even among five versions of its
 * article.
 */
const LEAST_VOTES = 1.5

/**
 * Read an index; null where the bytes are no whole index of this layout. O(1), since the arrays are views of `bytes`.
 */
export function decodeIndex(bytes: ArrayBuffer): SketchIndex | null {
  if (bytes.byteLength < HEADER * 4 || bytes.byteLength % 4 !== 0) return null
  const words = new Uint32Array(bytes)
  const [magic, dossiers, entries, bucketBits, idBytes] = words as unknown as [number, number, number, number, number]
  if (magic !== MAGIC || bucketBits < 1 || bucketBits > MOST_BUCKET_BITS || dossiers > 2 ** bucketBits) return null
  const entriesAt = HEADER + 2 ** bucketBits + 1
  const sizesAt = entriesAt + entries
  const idsAt = sizesAt + 2 * dossiers
  if (words.length !== idsAt + Math.ceil(idBytes / 4) || words[entriesAt - 1] !== entries) return null
  return {
    bucketBits,
    starts: words.subarray(HEADER, entriesAt),
    entries: words.subarray(entriesAt, sizesAt),
    sizes: words.subarray(sizesAt, sizesAt + dossiers),
    idEnds: words.subarray(sizesAt + dossiers, idsAt),
    ids: new Uint8Array(bytes, idsAt * 4, idBytes)
  }
}

/** The bits that it takes to number `count` things: 5 ⇒ 3. */
export function bitsFor(count: number): number {
  return count <= 1 ? 0 : 32 - Math.clz32(count - 1)
}

/** The entry of a fingerprint with ordinal 0, which is the least of its entries. */
export function firstEntry(hash: number, bucketBits: number, ordinalBits: number): number {
  return (((hash << bucketBits) >>> bucketBits) << ordinalBits) >>> 0
}

/** The index of the first of `entries[from..end)` that is not less than `bound`; `end` where all are. O(end − from). */
export function endOfHolders(entries: Uint32Array, from: number, end: number, bound: number): number {
  let e = from
  while (e < end && (entries[e] as number) < bound) e++
  return e
}

/** What a page shares with one dossier. */
interface DossierTally {
  shared: number
  votes: number
}

/** The dossiers that share enough with a page's sketch to be worth an alignment, the best first. O(sketch). */
export function lookUp(index: SketchIndex, sketch: ArrayLike<number>): readonly CandidateDossier[] {
  return [...tally(index, sketch)]
    .filter(([, { shared, votes }]) => shared >= LEAST_SHARED && votes >= LEAST_VOTES)
    .flatMap(([ordinal, { shared, votes }]) => {
      const id = idOf(index, ordinal)
      const containment = shared / (index.sizes[ordinal] as number)
      return id !== null && containment <= 1 ? [{ candidate: { id, shared, containment }, votes }] : []
    })
    .sort((a, b) => b.votes - a.votes || b.candidate.containment - a.candidate.containment)
    .map(({ candidate }) => candidate)
}

/** What the page shares with each dossier, by ordinal. */
function tally(
  { bucketBits, starts, entries, sizes }: SketchIndex,
  sketch: ArrayLike<number>
): Map<number, DossierTally> {
  const ordinalBits = bitsFor(sizes.length)
  const ordinals = 2 ** ordinalBits
  const tallies = new Map<number, DossierTally>()
  for (let i = 0; i < sketch.length; i++) {
    const hash = sketch[i] as number
    const bucket = hash >>> (32 - bucketBits)
    const end = Math.min(starts[bucket + 1] as number, entries.length)
    const first = firstEntry(hash, bucketBits, ordinalBits)
    const from = endOfHolders(entries, starts[bucket] as number, end, first)
    const to = endOfHolders(entries, from, end, first + ordinals)
    for (let e = from; e < to; e++) addVote(tallies, (entries[e] as number) - first, 1 / (to - from))
  }
  return tallies
}

function addVote(tallies: Map<number, DossierTally>, ordinal: number, vote: number): void {
  const known = tallies.get(ordinal)
  if (known === undefined) tallies.set(ordinal, { shared: 1, votes: vote })
  else {
    known.shared++
    known.votes += vote
  }
}

/** The id of a dossier; null where the index has none of that ordinal. */
function idOf({ ids, idEnds }: SketchIndex, ordinal: number): string | null {
  const start = ordinal === 0 ? 0 : idEnds[ordinal - 1]
  const end = idEnds[ordinal]
  if (start === undefined || end === undefined || start >= end || end > ids.length) return null
  return String.fromCharCode(...ids.subarray(start, end))
}
