import { describe, expect, it } from 'vitest'
import { buildIndex, encodeIndex } from '../../../src/core/recognise/sketch-index-build'
import { decodeIndex, type SketchIndex } from '../../../src/core/recognise/sketch-index'

type Sketches = Readonly<Record<string, readonly number[]>>

const build = (sketches: Sketches): SketchIndex =>
  buildIndex(new Map(Object.entries(sketches).map(([id, hashes]) => [id, Uint32Array.from(hashes)])))

/** Dossiers `d0`, `d1`, … that all have one fingerprint, and each one of its own. */
const sharing = (dossiers: number): Sketches =>
  Object.fromEntries(Array.from({ length: dossiers }, (_, i) => [`d${i}`, [7, 1000 + i]]))

/** A dossier of so many fingerprints, all over the buckets. */
const large = (fingerprints: number): Sketches => ({
  large: Array.from({ length: fingerprints }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0)
})

/** The index in plain lists: in each bucket the entries as numbers. */
function shown({ bucketBits, starts, entries, sizes, idEnds, ids }: SketchIndex) {
  const buckets = Array.from({ length: starts.length - 1 }, (_, b) => [...entries.subarray(starts[b], starts[b + 1])])
  return { bucketBits, buckets, sizes: [...sizes], idEnds: [...idEnds], ids: String.fromCharCode(...ids) }
}

describe('an index', () => {
  it.each<[string, Sketches, ReturnType<typeof shown>]>([
    ['of no dossier has two empty buckets', {}, { bucketBits: 1, buckets: [[], []], sizes: [], idEnds: [], ids: '' }],
    [
      'of one has its fingerprints by their upper bit, without it, in order',
      { one: [9, 0x8000_0005, 3, 0xffff_ffff] },
      {
        bucketBits: 1,
        buckets: [
          [3, 9],
          [5, 0x7fff_ffff]
        ],
        sizes: [4],
        idEnds: [3],
        ids: 'one'
      }
    ],
    [
      'of several has who holds each in the lower bits',
      { a: [1, 0x4000_0001], bc: [1, 0xc000_0000], def: [2, 1] },
      { bucketBits: 2, buckets: [[4, 5, 6, 10], [4], [], [1]], sizes: [2, 2, 2], idEnds: [1, 3, 6], ids: 'abcdef' }
    ]
  ])('%s', (_name, sketches, expected) => {
    expect(shown(build(sketches))).toEqual(expected)
  })

  it.each([
    [32, 1],
    [33, 2],
    [64, 2],
    [65, 3],
    [1000, 6]
  ])('has sixteen of %s fingerprints in a bucket or fewer: two to the power of %s buckets', (fingerprints, bits) => {
    const { bucketBits, starts, entries } = build(large(fingerprints))
    expect([bucketBits, starts.length, entries.length]).toEqual([bits, 2 ** bits + 1, fingerprints])
  })

  it('has a bucket for each dossier, so that its ordinal has room beside a fingerprint', () => {
    expect(build(sharing(100)).bucketBits).toBe(7)
  })

  it.each<[number, number, number]>([
    [64, 2 * 64, 2],
    [65, 65, 1]
  ])('of %s dossiers that share a fingerprint has %s entries, %s of each', (dossiers, entries, own) => {
    const index = build(sharing(dossiers))
    expect([index.entries.length, index.starts.at(-1)]).toEqual([entries, entries])
    expect([...index.sizes]).toEqual(Array.from({ length: dossiers }, () => own))
  })

  it('keeps what comes after a fingerprint that is left out', () => {
    const index = build({ ...sharing(65), last: [0xffff_fff0, 0xffff_fff1] })
    expect(index.sizes.at(-1)).toBe(2)
    expect(index.entries.length).toBe(67)
  })
})

describe('its bytes', () => {
  it.each<[string, Sketches, number]>([
    ['of nothing', {}, 5 + 3],
    ['with ids that fill a word', { abcd: [1, 2, 3] }, 5 + 3 + 3 + 2 + 1],
    ['with ids that need one more', { abcde: [1, 2, 3] }, 5 + 3 + 3 + 2 + 2],
    ['of two dossiers', { a: [1, 2, 3], b: [4] }, 5 + 3 + 4 + 4 + 1]
  ])('are as many as its parts need, and read back as they were: %s', (_name, sketches, words) => {
    const bytes = encodeIndex(build(sketches))
    expect(bytes.length).toBe(words * 4)
    expect(decodeIndex(bytes.buffer)).toEqual(build(sketches))
  })
})
