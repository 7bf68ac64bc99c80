import { describe, expect, it } from 'vitest'
import { foldWords } from '../../../src/core/text/fold'
import { sketch } from '../../../src/core/recognise/sketch'
import { decodeIndex, lookUp, type CandidateDossier, type SketchIndex } from '../../../src/core/recognise/sketch-index'
import { buildIndex, encodeIndex } from '../../../src/core/recognise/sketch-index-build'
import { fc, runs } from '../../properties'

const text = (seed: number, words: number): string =>
  Array.from({ length: words }, (_, i) => `w${(seed * 7919 + i * 104729) % 5003}x${seed}`).join(' ')
const sketchOf = (content: string): Uint32Array => sketch(foldWords(content))
const passage = (content: string, at: number, words: number): string =>
  content
    .split(' ')
    .slice(at, at + words)
    .join(' ')
const indexOf = (texts: Readonly<Record<string, string>>) =>
  buildIndex(new Map(Object.entries(texts).map(([id, content]) => [id, sketchOf(content)])))
const names = (candidates: readonly CandidateDossier[]): readonly string[] => candidates.map(({ id }) => id)

/** Made within each test: what fails while a file loads fails no test. */
const threeArticles = (): SketchIndex =>
  indexOf({ 'article-1': text(1, 400), 'article-2': text(2, 400), 'article-3': text(3, 400) })

/** Fingerprints of few values as well as many, so that dossiers share some and buckets are uneven. */
const fingerprints = fc
  .uniqueArray(
    fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 0xffff_ffff }), fc.constant(0xffff_ffff)),
    { maxLength: 40 }
  )
  .map((hashes) => Uint32Array.from(hashes).sort())
const sketches = fc
  .dictionary(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fingerprints, { maxKeys: 90 })
  .map((known) => new Map(Object.entries(known)))

/** What `lookUp` promises, from its description: one vote a fingerprint, parted among at most 64 holders. */
function slowLookUp(known: ReadonlyMap<string, Uint32Array>, page: Uint32Array): readonly CandidateDossier[] {
  const holders = (hash: number): number => [...known.values()].filter((own) => own.includes(hash)).length
  return [...known].flatMap(([id, own]) => {
    const kept = [...own].filter((hash) => holders(hash) <= 64)
    const common = kept.filter((hash) => page.includes(hash))
    const votes = common.reduce((sum, hash) => sum + 1 / holders(hash), 0)
    return common.length >= 2 && votes >= 1.5
      ? [{ id, shared: common.length, containment: common.length / kept.length }]
      : []
  })
}

describe('lookUp', () => {
  it('finds the article that a page contains, among others and amid other text', () => {
    const [best, ...others] = lookUp(threeArticles(), sketchOf(`${text(8, 300)} ${text(2, 400)} ${text(9, 300)}`))
    expect(best?.id).toBe('article-2')
    expect(best?.containment).toBeGreaterThan(0.95)
    expect(others).toEqual([])
  })

  it('finds any two passages of twenty words', () => {
    const index = threeArticles()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 200, max: 380 }), (one, two) => {
        const page = `${text(8, 50)} ${passage(text(3, 400), one, 20)} ${text(9, 50)} ${passage(text(3, 400), two, 20)}`
        expect(names(lookUp(index, sketchOf(page)))).toEqual(['article-3'])
      })
    )
  })

  it('finds nothing in another text, in one quoted sentence, and in none', () => {
    const index = threeArticles()
    expect(lookUp(index, sketchOf(text(7, 2000)))).toEqual([])
    expect(lookUp(index, sketchOf(`${text(7, 100)} ${passage(text(1, 400), 90, 9)} ${text(8, 100)}`))).toEqual([])
    expect(lookUp(index, [])).toEqual([])
  })

  it('finds nothing in an index of no dossiers', () => {
    expect(lookUp(buildIndex(new Map()), sketchOf(text(1, 400)))).toEqual([])
  })

  it('finds every version of an article in an excerpt, and puts the longer first on a page that has its addition', () => {
    const versions = indexOf({
      short: text(1, 300),
      same: text(1, 300),
      third: text(1, 300),
      fourth: text(1, 300),
      long: text(1, 400)
    })
    expect(
      names(
        lookUp(versions, sketchOf(`${passage(text(1, 300), 10, 30)} ${text(8, 50)} ${passage(text(1, 300), 160, 30)}`))
      )
    ).toHaveLength(5)
    expect(names(lookUp(versions, sketchOf(text(1, 400))))[0]).toBe('long')
    expect(names(lookUp(versions, sketchOf(text(1, 300)))).at(-1)).toBe('long')
  })

  it('puts the article a page quotes before one that shares more background with it', () => {
    const background = text(50, 120)
    const others = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`other-${i}`, `${text(60 + i, 60)} ${background}`])
    )
    const known = indexOf({ ...others, quoted: text(2, 800) })
    expect(names(lookUp(known, sketchOf(`${background} ${passage(text(2, 800), 300, 60)}`)))).toEqual(['quoted'])
  })

  it('leaves out what more than 64 dossiers share, and finds each by the rest', () => {
    const boilerplate = text(50, 100)
    const sites = Array.from({ length: 70 }, (_, i) => [`site-${i}`, `${text(60 + i, 100)} ${boilerplate}`] as const)
    const known = indexOf(Object.fromEntries(sites))
    expect(lookUp(known, sketchOf(boilerplate))).toEqual([])
    const [best] = lookUp(known, sketchOf(sites[33]?.[1] ?? ''))
    expect(best).toMatchObject({ id: 'site-33', containment: 1 })
  })

  it('agrees with a search through every dossier', () => {
    const byId = (a: CandidateDossier, b: CandidateDossier): number => (a.id < b.id ? -1 : 1)
    fc.assert(
      fc.property(sketches, fingerprints, (known, page) => {
        const found = lookUp(buildIndex(known), page)
        expect([...found].sort(byId)).toEqual([...slowLookUp(known, page)].sort(byId))
      }),
      runs(300)
    )
  })
})

describe('decodeIndex', () => {
  it('reads back what encodeIndex wrote', () => {
    fc.assert(
      fc.property(sketches, (known) => {
        expect(decodeIndex(encodeIndex(buildIndex(known)).buffer)).toEqual(buildIndex(known))
      })
    )
  })

  it('copies nothing', () => {
    const { buffer } = encodeIndex(threeArticles())
    const decoded = decodeIndex(buffer)
    expect(
      [decoded?.starts, decoded?.entries, decoded?.sizes, decoded?.idEnds, decoded?.ids].map((array) => array?.buffer)
    ).toEqual(Array.from({ length: 5 }, () => buffer))
  })

  it('needs less than a kilobyte for one dossier of 600 words', () => {
    expect(encodeIndex(indexOf({ 'putin-macron-call-2025': text(1, 600) })).length).toBeLessThan(1000)
  })

  const bytes = (): Uint8Array<ArrayBuffer> => encodeIndex(threeArticles())

  it.each<[string, (index: SketchIndex) => ArrayBuffer]>([
    ['no bytes', () => new ArrayBuffer(0)],
    ['another file', () => new TextEncoder().encode('{"dossiers": []}').buffer as ArrayBuffer],
    ['the first layout', () => Uint32Array.of(0x3151574d, 0, 0, 4, 0x20205d5b).buffer],
    [
      'a header that promises more than any file holds',
      () => Uint32Array.of(0x3251574d, 0xffff_ffff, 0xffff_ffff, 31, 0xffff_ffff).buffer
    ],
    ['a longer file', () => new Uint8Array([...bytes(), 0, 0, 0, 0]).buffer],
    [
      'buckets that end before the entries do',
      (index) => encodeIndex({ ...index, starts: index.starts.map((start) => start - 1) }).buffer
    ],
    [
      'more dossiers than buckets',
      (index) => encodeIndex({ ...index, bucketBits: 1, starts: Uint32Array.of(0, 9, index.entries.length) }).buffer
    ],
    [
      'buckets without number',
      (index) => encodeIndex({ ...index, bucketBits: 0, starts: Uint32Array.of(0, index.entries.length) }).buffer
    ],
    ['buckets of a number that overflows', (index) => encodeIndex({ ...index, bucketBits: 32 }).buffer]
  ])('refuses %s', (_name, hostile) => {
    expect(decodeIndex(hostile(threeArticles()))).toBeNull()
  })

  it('refuses an index that is cut off anywhere', () => {
    const whole = bytes()
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: whole.length - 1 }),
        (end) => decodeIndex(whole.slice(0, end).buffer) === null
      )
    )
  })

  it('refuses every index with a changed header', () => {
    const whole = bytes()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.nat({ max: 0xffff_ffff }), (at, value) => {
        const words = new Uint32Array(whole.slice().buffer)
        // The ids' bytes are padded to whole words: up to three more are as good.
        fc.pre(at === 4 ? Math.ceil(value / 4) !== Math.ceil((words[4] as number) / 4) : words[at] !== value)
        words[at] = value
        return decodeIndex(words.buffer) === null
      })
    )
  })

  it('reads a damaged index without an error, and finds only what an index can hold', () => {
    const whole = bytes()
    const place = fc.nat({ max: whole.length / 4 - 1 })
    const damages = fc.array(fc.tuple(place, fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 0xffff_ffff }))), {
      maxLength: 60
    })
    const page = sketchOf(`${text(1, 400)} ${text(2, 400)} ${text(3, 400)}`)
    fc.assert(
      fc.property(damages, (changes) => {
        const words = new Uint32Array(whole.slice().buffer)
        for (const [at, value] of changes) words[at] = value
        const damaged = decodeIndex(words.buffer)
        for (const { id, shared, containment } of damaged === null ? [] : lookUp(damaged, page)) {
          expect(id).not.toBe('')
          expect(shared).toBeGreaterThanOrEqual(2)
          expect(containment).toBeGreaterThan(0)
          expect(containment).toBeLessThanOrEqual(1)
        }
      }),
      runs(1000)
    )
  })

  it.each<[string, (index: SketchIndex) => Partial<SketchIndex>]>([
    ['an ordinal beyond the dossiers', (index) => ({ entries: index.entries.map((entry) => (entry | 3) >>> 0) })],
    ['an id that ends beyond the text', (index) => ({ idEnds: index.idEnds.map((end) => end + 99) })],
    ['an id that ends where it begins', (index) => ({ idEnds: index.idEnds.map(() => 0) })],
    ['fewer fingerprints for a dossier than were found', (index) => ({ sizes: index.sizes.map(() => 1) })],
    ['buckets that begin where they end', (index) => ({ starts: index.starts.map(() => index.entries.length) })]
  ])('names no dossier by %s', (_name, damage) => {
    const index = threeArticles()
    const damaged = decodeIndex(encodeIndex({ ...index, ...damage(index) }).buffer)
    expect(damaged).not.toBeNull()
    expect(damaged && lookUp(damaged, sketchOf(text(1, 400)))).toEqual([])
  })
})
