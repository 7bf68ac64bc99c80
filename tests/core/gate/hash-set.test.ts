import { describe, expect, it } from 'vitest'
import { decodeHashes, encodeHashes } from '../../../src/core/gate/hash-set'
import { fc, runs } from '../../properties'

const hash = fc.nat(0xffffffff)
const random = (count: number, seed: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => Math.imul(i + 1, seed) >>> 0)

describe('a coded set of hashes', () => {
  it('has every hash that was put in, and whatever shares its upper bits', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(hash, { maxLength: 60 }),
        fc.integer({ min: 4, max: 26 }),
        hash,
        (hashes, width, other) => {
          const has = decodeHashes(encodeHashes(hashes, width))
          const isIn = hashes.some((one) => one >>> (32 - width) === other >>> (32 - width))
          return hashes.every(has) && has(other) === isIn
        }
      ),
      runs(300)
    )
  })

  it('has nothing where it is empty', () => {
    expect(decodeHashes(encodeHashes([], 20))(12)).toBe(false)
  })

  it.each([20, 23])('takes a bit and a half above the least, in %s bits', (width) => {
    const { code } = encodeHashes(random(1000, 0x9e3779b1), width)
    expect(code.length * 6).toBeLessThan(1000 * (width - Math.log2(1000) + 1.6))
  })
})
