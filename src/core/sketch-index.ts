/**
 * The index of all known articles: fingerprint → dossiers.
 *
 * One binary file, read whole and searched in place: fingerprints ascending, beside each the ordinal of its dossier. A
 * lookup is a binary search for each fingerprint of the page, so it grows with the page and the logarithm of the index.
 *
 * Layout, little-endian 32-bit words: magic, dossiers, entries, bytes of the id list; fingerprints each dossier has;
 * fingerprints; ordinals; then the ids (ASCII by the dossier schema) as JSON, padded to a whole word with spaces.
 */

/** "MWQ1": a changed layout gets another number, and a file with the wrong one is refused. */
const MAGIC = 0x3151574d
const HEADER = 4

export interface SketchIndex {
  readonly ids: readonly string[]
  /** Fingerprints of each dossier. */
  readonly sizes: Uint32Array
  readonly fingerprints: Uint32Array
  readonly ordinals: Uint32Array
}

/** A dossier that shares fingerprints with a page. */
export interface Candidate {
  readonly id: string
  /** Fingerprints shared. */
  readonly shared: number
  /** `shared` over the dossier's own: 0 to 1. */
  readonly containment: number
}

/** Fewer shared fingerprints are chance or one common phrase; a passage of twenty copied words has more. */
const LEAST_SHARED = 4

export function buildIndex(sketches: ReadonlyMap<string, Uint32Array>): SketchIndex {
  const entries = [...sketches.values()].flatMap((sketch, ordinal) =>
    Array.from(sketch, (hash) => [hash, ordinal] as const)
  )
  entries.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return {
    ids: [...sketches.keys()],
    sizes: Uint32Array.from([...sketches.values()], (sketch) => sketch.length),
    fingerprints: Uint32Array.from(entries, ([hash]) => hash),
    ordinals: Uint32Array.from(entries, ([, ordinal]) => ordinal)
  }
}

/** Write an index as bytes; `decodeIndex` is the inverse. The bytes depend on nothing but the index. */
export function encodeIndex(index: SketchIndex): Uint8Array<ArrayBuffer> {
  const json = JSON.stringify(index.ids)
  const ids = Uint8Array.from(json.padEnd(Math.ceil(json.length / 4) * 4), (char) => char.charCodeAt(0))
  const words = [
    Uint32Array.of(MAGIC, index.ids.length, index.fingerprints.length, ids.length),
    index.sizes,
    index.fingerprints,
    index.ordinals
  ]
  const bytes = new Uint8Array(words.reduce((sum, part) => sum + part.byteLength, 0) + ids.length)
  let at = 0
  for (const part of [...words.map((w) => new Uint8Array(w.buffer, w.byteOffset, w.byteLength)), ids]) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Read an index; null where the bytes are no index of this layout. The arrays are views: nothing is copied. */
export function decodeIndex(bytes: ArrayBuffer): SketchIndex | null {
  if (bytes.byteLength < HEADER * 4) return null
  const [magic, dossiers, entries, idBytes] = new Uint32Array(bytes, 0, HEADER) as unknown as [
    number,
    number,
    number,
    number
  ]
  const idsAt = (HEADER + dossiers + 2 * entries) * 4
  if (magic !== MAGIC || bytes.byteLength !== idsAt + idBytes) return null
  return {
    ids: JSON.parse(asciiText(new Uint8Array(bytes, idsAt, idBytes))) as readonly string[],
    sizes: new Uint32Array(bytes, HEADER * 4, dossiers),
    fingerprints: new Uint32Array(bytes, (HEADER + dossiers) * 4, entries),
    ordinals: new Uint32Array(bytes, (HEADER + dossiers + entries) * 4, entries)
  }
}

/** Dossiers that share enough with a page's sketch to be worth aligning, best first. O(sketch · log index). */
export function lookUp(index: SketchIndex, sketch: ArrayLike<number>): readonly Candidate[] {
  const shared = new Map<number, number>()
  for (let i = 0; i < sketch.length; i++) {
    const hash = sketch[i] as number
    for (let e = lowerBound(index.fingerprints, hash); index.fingerprints[e] === hash; e++) {
      const ordinal = index.ordinals[e] as number
      shared.set(ordinal, (shared.get(ordinal) ?? 0) + 1)
    }
  }
  return [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .map(([ordinal, count]) => ({
      id: index.ids[ordinal] as string,
      shared: count,
      containment: count / (index.sizes[ordinal] as number)
    }))
    .sort((a, b) => b.containment - a.containment || a.id.localeCompare(b.id))
}

function asciiText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/** Index of the first entry not less than `value`. */
function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
