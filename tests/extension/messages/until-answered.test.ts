import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** What comes back of one try. */
type Outcome = 'rejected' | 'nothing' | 'answered' | 'gone'

const ANSWER = { reply: null }
/** More than the last try is ever away, in ms. */
const BOUND = 10_000

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** Ask a background that answers so, one outcome after the other, and the last again and again. */
async function ask(
  outcomes: readonly Outcome[]
): Promise<{ readonly tries: number; readonly answer: unknown; readonly ms: number }> {
  let tries = 0
  const runtime: { id?: string; sendMessage(): Promise<unknown> } = {
    id: 'ours',
    async sendMessage() {
      const outcome = outcomes[Math.min(tries++, outcomes.length - 1)]
      if (outcome === 'gone') delete runtime.id
      if (outcome === 'rejected' || outcome === 'gone') throw new Error('the channel closed')
      return outcome === 'answered' ? ANSWER : undefined
    }
  }
  vi.stubGlobal('chrome', { runtime })
  const { untilAnswered } = await import('../../../src/extension/messages/until-answered')
  const start = Date.now()
  let ms = -1
  const asked = untilAnswered({ type: 'settings' }).then((answer) => {
    ms = Date.now() - start
    return answer
  })
  await vi.advanceTimersByTimeAsync(BOUND)
  return { tries, answer: await asked, ms }
}

it.each<readonly [what: string, outcomes: readonly Outcome[], tries: number, answer: unknown]>([
  ['is answered at once', ['answered'], 1, ANSWER],
  ['rejects as it is stopped', ['rejected', 'answered'], 2, ANSWER],
  ['resolves with nothing as it is stopped', ['nothing', 'answered'], 2, ANSWER],
  ['is stopped again and again', ['nothing', 'rejected', 'nothing', 'rejected', 'answered'], 5, ANSWER],
  ['never answers', ['nothing'], 5, null],
  ['never hears', ['rejected'], 5, null],
  ['goes with the extension', ['gone', 'answered'], 1, null],
  ['goes with the extension after a try', ['nothing', 'gone', 'answered'], 2, null]
])('asks a background that %s as often as it must, and leaves nothing behind', async (_, outcomes, tries, answer) => {
  const asked = await ask(outcomes)
  expect(asked).toMatchObject({ tries, answer })
  expect(asked.ms).toBeGreaterThanOrEqual(0)
  expect(vi.getTimerCount()).toBe(0)
})

it('asks again soon after the first try, while the page is new', async () => {
  expect((await ask(['nothing', 'answered'])).ms).toBeLessThanOrEqual(100)
})

it('rejects where the extension took its interface away', async () => {
  vi.stubGlobal('chrome', {})
  const { askBackground } = await import('../../../src/extension/messages/ask-background')
  await expect(askBackground('settings')).rejects.toThrow('nobody answered')
})
