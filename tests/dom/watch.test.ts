// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Change, watchPage } from '../../src/dom/watch'

/** What a question and a look take, in ms, on a slow machine. */
const QUESTION = 2
const LOOK = 40

/** Time that passes in no other way than the tests say. */
let now = 0
const pass = (ms: number): void => {
  now += ms
}

describe('watchPage', () => {
  let stop = (): void => undefined
  let said: Change[] = []
  let asked = 0
  let words = ''
  let isBroken = false
  let glanced = ''

  beforeEach(() => {
    vi.useFakeTimers()
    now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + now)
    document.body.innerHTML = '<p id="clock">0</p><p id="feed"></p>'
    said = []
    asked = 0
    isBroken = false
    words = 'as they were'
    let seen = words
    let last = glanced
    const watched = {
      *isAsItWas() {
        yield
        if (isBroken) throw new Error('cannot be asked')
        asked++
        pass(QUESTION)
        return words === seen
      },
      isAsItWasAtAGlance: () => {
        const is = glanced === last
        last = glanced
        return is
      }
    }
    stop = watchPage(watched, (change) => {
      said.push(change)
      pass(LOOK)
      seen = words
    })
  })
  afterEach(() => {
    stop()
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement
  /** Let `minutes` pass, with `change` a hundred times in each second. */
  const restless = async (minutes: number, change: (turn: number) => void): Promise<void> => {
    for (let turn = 0; turn < minutes * 6000; turn++) {
      change(turn)
      await vi.advanceTimersByTimeAsync(10)
    }
  }

  it.each<[string, (turn: number) => void]>([
    ['a clock', (turn) => (byId('clock').textContent = String(turn % 10))],
    ['a style', (turn) => (byId('clock').style.opacity = String((turn % 10) / 10))],
    ['a feed that grows', (turn) => (byId('feed').textContent = 'word '.repeat(turn * 9))],
    ['a feed that is changed', (turn) => (byId('feed').textContent = 'word '.repeat((turn % 7) * 20))]
  ])(
    'takes less than a hundredth of three minutes in which %s changes a hundred times a second',
    async (_name, change) => {
      await restless(3, change)
      const spent = asked * QUESTION + said.length * LOOK
      expect(said).not.toContain('evidence')
      expect(spent / (3 * 60_000)).toBeLessThan(0.01)
      words = 'others'
      await restless(2 / 60, change)
      expect(said).toContain('evidence')
    }
  )

  it('sees words that changed without a change of the page: within two seconds at a glance, else within six', async () => {
    await vi.advanceTimersByTimeAsync(10_000)
    words = 'others'
    glanced = 'otherwise'
    await vi.advanceTimersByTimeAsync(2000)
    expect(said).toEqual(['evidence'])
    words = 'others again'
    await vi.advanceTimersByTimeAsync(6500)
    expect(said).toEqual(['evidence', 'evidence'])
  })

  it('takes what cannot be asked for changed, and goes on watching', async () => {
    isBroken = true
    byId('clock').textContent = '1'
    await vi.advanceTimersByTimeAsync(2000)
    expect(said).toContain('evidence')
    isBroken = false
    const before = said.length
    await vi.advanceTimersByTimeAsync(10_000)
    words = 'others'
    glanced = 'otherwise'
    await vi.advanceTimersByTimeAsync(2000)
    expect(said.slice(before)).toContain('evidence')
  })

  it('asks next to nothing of a page that rests', async () => {
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toBeLessThanOrEqual(12)
  })

  it('sees another document, once it is there', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    const old = document.documentElement
    const copy = old.cloneNode(true)
    old.remove()
    document.append(copy)
    await vi.advanceTimersByTimeAsync(2000)
    expect(said).toEqual([])
    state.mockReturnValue('complete')
    await vi.advanceTimersByTimeAsync(2000)
    expect(said).toContain('document')
  })

  it('sees text that came late at once', async () => {
    byId('feed').textContent = 'A sentence that was not there before, and no clock.'
    await vi.advanceTimersByTimeAsync(500)
    expect(said).toEqual(['text'])
  })

  it('takes no notice of digits that come', async () => {
    byId('clock').textContent = '12:00:00'
    await vi.advanceTimersByTimeAsync(5000)
    expect(said).toEqual([])
  })

  it('is silent once it is stopped', async () => {
    byId('feed').textContent = 'A sentence that was not there before, and no clock.'
    stop()
    words = 'others'
    const before = asked
    await vi.advanceTimersByTimeAsync(60_000)
    expect([said, asked - before]).toEqual([[], 0])
  })
})
