import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TabState } from '../../../src/core/tab-state'
import { FollowedTab } from '../../../src/extension/side-panel/followed-tab'

const unknown = (host: string): TabState => ({ kind: 'unknown', host })
const paused = (host: string): TabState => ({ kind: 'paused', host })

describe('FollowedTab', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** What each tab answers; changed by a test as the tab changes. */
  const tabs = new Map<number, TabState>()
  const shown: (readonly [number, TabState['kind']])[] = []
  const follow = (tab: number): FollowedTab =>
    new FollowedTab(
      tab,
      async (id) => tabs.get(id) ?? { kind: 'withheld' },
      ({ kind }, id) => void shown.push([id, kind])
    )
  beforeEach(() => {
    tabs.clear()
    shown.length = 0
  })

  it('turns to the tab that the user turns to, and asks it once', async () => {
    tabs.set(1, unknown('one.example')).set(2, paused('two.example'))
    const tab = follow(1)
    await tab.look()
    await tab.turnTo(2)
    await tab.turnTo(2)
    expect(shown).toEqual([
      [1, 'unknown'],
      [2, 'paused']
    ])
    expect(tab.id).toBe(2)
  })

  it('is looking until a page that has just loaded had time to be recognised', async () => {
    tabs.set(1, unknown('one.example'))
    const tab = follow(1)
    await tab.loads()
    expect(shown).toEqual([[1, 'looking']])
    await vi.advanceTimersByTimeAsync(1000)
    // The page loads on: the time begins anew.
    await tab.loads()
    await vi.advanceTimersByTimeAsync(1000)
    expect(shown.at(-1)).toEqual([1, 'looking'])
    await vi.advanceTimersByTimeAsync(600)
    expect(shown.at(-1)).toEqual([1, 'unknown'])
  })

  it('shows what else is the case at once, and does not wait for a tab that was left', async () => {
    tabs.set(1, paused('one.example')).set(2, unknown('two.example'))
    const tab = follow(1)
    await tab.loads()
    expect(shown).toEqual([[1, 'paused']])
    await tab.turnTo(2)
    expect(shown.at(-1)).toEqual([2, 'unknown'])
    await vi.advanceTimersByTimeAsync(5000)
    expect(shown).toHaveLength(2)
  })

  it('drops an answer that comes after the next question', async () => {
    const answers: ((state: TabState) => void)[] = []
    const tab = new FollowedTab(
      1,
      () => new Promise((resolve) => answers.push(resolve)),
      ({ kind }, id) => void shown.push([id, kind])
    )
    const slow = tab.look()
    const quick = tab.turnTo(2)
    answers[1]?.(paused('two.example'))
    await quick
    answers[0]?.(unknown('one.example'))
    await slow
    expect(shown).toEqual([[2, 'paused']])
  })
})
