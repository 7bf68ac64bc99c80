import { describe, expect, it } from 'vitest'
import { foldWords, mix } from '../../../src/core/text/fold'
import { shingleHash, sketch, sketchPage } from '../../../src/core/recognise/sketch'
import { fc } from '../../properties'

/** A run of this many words that two texts share gives them a common fingerprint. */
const SEEN = 11

const sketchOf = (words: readonly string[]): Uint32Array => sketch(foldWords(words.join(' ')))
const numbered = (count: number, letter = 'w'): readonly string[] => Array.from({ length: count }, (_, i) => letter + i)
/** Few distinct words, so that shingles repeat. */
const someWords = fc.array(fc.constantFrom('na', 'ko', 'ти', 'و', 'le'), { maxLength: 60 })

describe('sketch', () => {
  it('keeps between a fifth and a quarter of all shingles', () => {
    const kept = sketchOf(numbered(20_000)).length / 20_000
    expect(kept).toBeGreaterThan(0.2)
    expect(kept).toBeLessThan(0.25)
  })

  it.each([
    ['nothing of a text shorter than a shingle', 3, 0],
    ['the only shingle of a text of four words', 4, 1],
    ['one of two shingles', 5, 1]
  ])('keeps %s', (_name, words, kept) => {
    expect(sketchOf(numbered(words))).toHaveLength(kept)
  })

  it('keeps the least of each eight neighbouring shingles, and of all where there are fewer', () => {
    const texts = Array.from({ length: 60 }, (_, count) => numbered(count))
    const short = [...'abcdefghijklm'].map((letter) => numbered(14, letter))
    for (const text of [...texts, ...short]) {
      const words = foldWords(text.join(' '))
      const hashes = Array.from({ length: Math.max(0, text.length - 3) }, (_, i) => shingleHash(words, i, 4))
      const windows = hashes.map((_, i) => hashes.slice(i, i + 8)).filter((some, i) => some.length === 8 || i === 0)
      const least = new Set(windows.map((some) => mix(Math.min(...some))))
      expect([...sketch(words)]).toEqual([...least].sort((a, b) => a - b))
    }
  })

  it('gives ascending and distinct fingerprints, spread evenly over 32 bits', () => {
    fc.assert(
      fc.property(someWords, (words) => {
        const kept = sketchOf(words)
        expect([...kept]).toEqual([...new Set(kept)].sort((a, b) => a - b))
      })
    )
    const high = sketchOf(numbered(20_000)).filter((hash) => hash >= 2 ** 31).length
    expect(high / sketchOf(numbered(20_000)).length).toBeCloseTo(0.5, 1)
  })

  it(`shares a fingerprint with every text that copies ${SEEN} words of it`, () => {
    fc.assert(
      fc.property(
        someWords,
        fc.array(fc.constantFrom('na', 'ko', 'le'), { minLength: SEEN, maxLength: 30 }),
        someWords,
        someWords,
        someWords,
        (before, run, after, otherBefore, otherAfter) => {
          const article = new Set(sketchOf([...before, ...run, ...after]))
          return sketchOf([...otherBefore, ...run, ...otherAfter]).some((hash) => article.has(hash))
        }
      )
    )
  })

  it('is part of what a page with the text has', () => {
    fc.assert(
      fc.property(someWords, (words) => {
        const page = new Set(sketchPage(foldWords(words.join(' '))))
        return sketchOf(words).every((hash) => page.has(hash))
      })
    )
  })

  it('shares none with a text that has no four words of it in a row', () => {
    const article = new Set(sketchOf(numbered(400)))
    const threeInARow = numbered(400).flatMap((word, i) => (i % 3 === 2 ? [word, `x${i}`] : [word]))
    expect(sketchOf(threeInARow).some((hash) => article.has(hash))).toBe(false)
  })
})

describe('shingleHash', () => {
  it('depends on the words and their order, not on what stands around', () => {
    const words = foldWords('a b c d x a b c d b a c d')
    expect(shingleHash(words, 5, 4)).toBe(shingleHash(words, 0, 4))
    expect(shingleHash(words, 9, 4)).not.toBe(shingleHash(words, 0, 4))
  })
})
