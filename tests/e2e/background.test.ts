import { expect, it } from 'vitest'
import { stopBackground } from '../../scripts/browser/stop-background'
import { pause } from '../../scripts/browser/wait'
import { inBothBrowsers } from './stage'

inBothBrowsers('the background', (stage) => {
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
