import { expect, it } from 'vitest'
import { painted } from '../../scripts/browser/painted'
import { stopBackground } from '../../scripts/browser/stop-background'
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
    // What the sidebar keeps, the background stores and tells the page.
    await stage.sidebar(before).press('.marks')
    await expect.poll(() => painted(before)).toEqual({})
    await stopBackground(stage.session)
    await stage.sidebar(before).press('.marks')
    await expect.poll(async () => Object.keys(await painted(before)).sort()).toEqual(['mawqif-macron', 'mawqif-putin'])
    await before.close()
  })
})
