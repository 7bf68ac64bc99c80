/**
 * A set of hashes in a string, near to the least that it can take: `log2(space / count) + 1.5` bits each.
 *
 * The distances between ascending hashes are written by Golomb's code for powers of two (Rice, "Some practical universal
 * noiseless coding techniques", 1979): what is left over `2 ** low` in ones and a zero, then `low` bits; six bits a character.
 * How wide the hashes are decides how often another word is in the set by chance: 5 in 1,000 hashes of `2 ** 17` ⇒ 1 in 130.
 */

export interface HashSet {
  /** Bits of a hash: the upper ones of 32. */
  readonly width: number
  readonly low: number
  readonly code: string
}

/** The test of a 32-bit hash. */
export type HasHash = (hash: number) => boolean

const BITS = 6
/** From `(` on stand 64 characters that need no escape in a script, but for the backslash. */
const FIRST = 0x28
const BACKSLASH = 0x5c

/** Write the upper `width` bits of `hashes`. */
export function encodeHashes(hashes: readonly number[], width: number): HashSet {
  const cut = [...new Set(hashes.map((hash) => hash >>> (32 - width)))].sort((a, b) => a - b)
  const low = Math.max(0, Math.floor(Math.log2((2 ** width / Math.max(1, cut.length)) * Math.LN2)))
  let bits = ''
  let next = 0
  for (const hash of cut) {
    const gap = hash - next
    next = hash + 1
    bits += '1'.repeat(gap >>> low) + '0' + (low === 0 ? '' : (gap % 2 ** low).toString(2).padStart(low, '0'))
  }
  const code = (bits.match(/.{1,6}/gu) ?? []).map((six) => character(Number.parseInt(six.padEnd(BITS, '1'), 2)))
  return { width, low, code: code.join('') }
}

function character(value: number): string {
  const point = FIRST + value
  return String.fromCharCode(point < BACKSLASH ? point : point + 1)
}

/** The inverse of `encodeHashes`: the test whether a hash is in the set. */
export function decodeHashes({ width, low, code }: HashSet): HasHash {
  const hashes = new Set<number>()
  const bit = (at: number): number => {
    const point = code.charCodeAt(Math.floor(at / BITS))
    return ((point - FIRST - Number(point > BACKSLASH)) >> (BITS - 1 - (at % BITS))) & 1
  }
  let next = 0
  for (let at = 0; at < code.length * BITS; at++) {
    if (bit(at) === 1) next += 2 ** low
    else {
      for (let i = low - 1; i >= 0; i--) next += bit(++at) * 2 ** i
      hashes.add(next++)
    }
  }
  return (hash) => hashes.has(hash >>> (32 - width))
}
