import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWords } from '../../src/core/fold'
import { sketch } from '../../src/core/sketch'
import { buildIndex, decodeIndex, encodeIndex, lookUp } from '../../src/core/sketch-index'

const text = (seed: number, words: number): string =>
  Array.from({ length: words }, (_, i) => `w${(seed * 7919 + i * 104729) % 5003}x${seed}`).join(' ')
const sketchOf = (content: string): Uint32Array => sketch(foldWords(content))
const index = buildIndex(new Map([1, 2, 3].map((seed) => [`article-${seed}`, sketchOf(text(seed, 400))])))

describe('sketch', () => {
  it('keeps fewer than half of all shingles', () => {
    expect(sketchOf(text(1, 1000)).length).toBeLessThan(500)
    expect(sketchOf(text(1, 1000)).length).toBeGreaterThan(300)
  })

  it('keeps nothing of a text shorter than a shingle', () => {
    expect(sketchOf('one two three')).toHaveLength(0)
  })

  it('shares a fingerprint with every text that copies seven words of it', () => {
    const article = text(4, 120).split(' ')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 113 }), (at) => {
        const copy = sketchOf(['before', 'it', ...article.slice(at, at + 7), 'after', 'it'].join(' '))
        const whole = new Set(sketchOf(article.join(' ')))
        return copy.some((hash) => whole.has(hash))
      })
    )
  })
})

describe('lookUp', () => {
  it('finds the article that a page contains, among others and amid other text', () => {
    const page = `${text(8, 300)} ${text(2, 400)} ${text(9, 300)}`
    const [best, ...others] = lookUp(index, sketchOf(page))
    expect(best?.id).toBe('article-2')
    expect(best?.containment).toBeGreaterThan(0.95)
    expect(others).toEqual([])
  })

  it('finds nothing in another text, and in none', () => {
    expect(lookUp(index, sketchOf(text(7, 2000)))).toEqual([])
    expect(lookUp(index, [])).toEqual([])
  })
})

describe('decodeIndex', () => {
  it('reads back what encodeIndex wrote', () => {
    expect(decodeIndex(encodeIndex(index).buffer)).toEqual(index)
  })

  it.each([
    ['no bytes', new ArrayBuffer(0)],
    ['another file', new TextEncoder().encode('{"dossiers": []}').buffer as ArrayBuffer],
    ['a truncated index', encodeIndex(index).buffer.slice(0, -4)]
  ])('refuses %s', (_name, bytes) => {
    expect(decodeIndex(bytes)).toBeNull()
  })
})
