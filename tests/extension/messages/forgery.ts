/** What all forgeries are made of: who makes each call and with what, and forgeries of it, one for each way in which it can be malformed. */
import type { Asked, Direction, Name } from '../../../src/extension/messages/direction'

export type Forgeries<D extends Direction> = {
  readonly [K in Name<D>]: {
    readonly from: D[K]['from']
    readonly proper: readonly Asked<D[K]>[]
    readonly forged: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }
}

export const SLUG = 'leader-1'
export const LONG_SLUG = 'a'.repeat(65)

export const TABS = {
  'no tab': {},
  'a tab in words': { tab: '1' },
  'all tabs': { tab: 'all' },
  'no number': { tab: Number.NaN },
  'a fraction': { tab: 1.5 },
  'a tab below': { tab: -1 },
  'a list': { tab: [1] }
} as const

export const keysFrom = <From>(from: From) =>
  ({
    from,
    proper: [{ key: 'f3b1' }],
    forged: { nothing: {}, 'a number': { key: 1 }, 'a list': { key: ['f3b1'] }, 'a long one': { key: LONG_SLUG } }
  }) as const

export const nothingFrom = <From>(from: From) => ({ from, proper: [{}], forged: {} }) as const
