import { it } from 'vitest'
import type { Target } from '../../scripts/browser/launch'

/** Matrices in which one more case rarely tells more: `npm run test:wide` tries all of them, `npm test` a part. What renews docs/trust.md tries all. */
export const isWide = process.env['WIDE'] === '1' || process.env['RENEW_TRUST'] !== undefined

const isTurnOf = (target: Target, i: number): boolean => i % 2 === (target === 'chromium' ? 0 : 1)

/** The cases that are tried in a browser: `npm test` tries each in one of the two, in turns. */
export const triedIn = <Case>({ target }: { readonly target: Target }, cases: readonly Case[]): readonly Case[] =>
  isWide ? cases : cases.filter((_, i) => isTurnOf(target, i))

type Test = (what: string, test: () => Promise<void>) => void
const leftOut: Test = () => undefined

/** An `it` for what depends on nothing of the browser: `npm test` tries each in one of the two, in turns. */
export function inTurns({ target }: { readonly target: Target }): Test {
  let turn = 0
  return (what, test) => (isTurnOf(target, turn++) || isWide ? it : leftOut)(what, test)
}
