import { expect, it } from 'vitest'
import { findSidebar } from './harness/shadow'
import { stopBackground } from './harness/stop-background'
import { pause } from './harness/wait'
import { inBothBrowsers } from './stage'

/** Messages that no part of the extension sends: unknown, malformed, oversized, or out of place. */
const FORGED: readonly unknown[] = [
  null,
  'candidate',
  { type: 'delete-everything' },
  { type: 'candidate' },
  { type: 'candidate', sketch: ['1'] },
  { type: 'candidate', sketch: [-1, 2 ** 40] },
  { type: 'open', sketch: [1.5] },
  { type: 'paint', dossier: '../settings' },
  { type: 'report', positions: 1e9 },
  { type: 'run', tab: 'all' }
]

inBothBrowsers('the background', (stage) => {
  it('leaves forged messages unanswered, and goes on answering', async () => {
    const page = await stage.session.openExtensionPage('options/options.html')
    for (const message of FORGED) {
      const answer = await page.evaluate(async (forged) => {
        const { browser: api } = globalThis as unknown as {
          readonly browser: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } }
        }
        const silence = new Promise((resolve) => setTimeout(resolve, 300, 'silence'))
        const reply = api.runtime.sendMessage(forged).then(
          (value: unknown) => value ?? 'silence',
          () => 'silence'
        )
        return Promise.race([reply, silence])
      }, message as never)
      expect([message, answer]).toEqual([message, 'silence'])
    }
    await page.close()
    const article = await stage.open('/paragraphs')
    expect((await stage.view(article)).statements).toHaveLength(7)
    await article.close()
  })

  it('cannot be reached by the page', async () => {
    const page = await stage.open('/plain')
    const reach = await page.evaluate(() => {
      window.postMessage({ type: 'run', tab: 1 }, '*')
      document.dispatchEvent(new CustomEvent('mawqif', { detail: { type: 'open', sketch: [1] } }))
      return typeof (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
        ?.sendMessage
    })
    expect(reach).toBe('undefined')
    await pause(500)
    expect(await findSidebar(stage.target, page)).toBeNull()
    await page.close()
  })

  it('answers again after it was stopped, to an open page and to a new one', async () => {
    const before = await stage.open('/paragraphs')
    await stage.view(before)
    await stopBackground(stage.session)
    const after = await stage.open('/breaks')
    expect((await stage.view(after)).statements).toHaveLength(7)
    await after.close()
    await stopBackground(stage.session)
    await before.bringToFront()
    await before.evaluate(() => document.querySelector('article, main, body')?.append('نص أضيف لاحقًا'))
    await pause(1200)
    expect((await stage.view(before)).grade).toBe('full')
    await before.close()
  })
})
