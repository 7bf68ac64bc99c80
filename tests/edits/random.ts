/** Draw from a seed, so that every run of the suite makes the same cases. */

/** Numbers in [0, 1), the same for the same seed. */
export type Random = () => number

/** Start a generator (Tommy Ettinger's mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000
  }
}

/** Draw one of `items`. Throws where there is none. */
export function draw<T>(random: Random, items: readonly T[]): T {
  if (items.length === 0) throw new Error('Nothing to draw from')
  return items[Math.floor(random() * items.length)] as T
}

/** Draw an order for `items`. */
export function shuffle<T>(random: Random, items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
