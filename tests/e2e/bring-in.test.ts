import { expect, it } from 'vitest'
import { writeBackup } from '../../src/core/records/backup'
import { fileOf, hypothesis } from '../core/records/annotation-fixture'
import { IMPRINT, PAGE } from '../core/records/kept-fixture'
import { bringIn, restoreBackup } from './harness/kept-library'
import { openLibrary, textOf } from './harness/library'
import { inBothBrowsers } from './stage'

inBothBrowsers('a page that is kept', (stage) => {
  it('has what was marked on it elsewhere, which can be undone, and a file that can’t be read changes nothing', async () => {
    const list = await openLibrary(stage.session, '#kept')
    await restoreBackup(list, writeBackup({ pages: [{ ...PAGE, imprint: IMPRINT }], watched: [] }, ''))
    await list.waitForSelector(`[data-kept-page="${PAGE.address}"]`)
    const marked = hypothesis({ text: 'Ask again.', tags: ['river'] }, 'a truce along the river', PAGE.address)
    await bringIn(list, fileOf(marked, { ...marked, text: 7 }))
    await expect.poll(() => textOf(list, '[data-news=refused]')).toContain('annotations[1].text')
    await bringIn(list, fileOf(marked, hypothesis()))
    await expect
      .poll(() => textOf(list, '[data-news=brought-in]'))
      .toContain('1 statement added. 1 kept statement got its note and tags.')
    await list.$$eval('[data-kept-page] details', (all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true
    })
    await expect.poll(() => textOf(list, `[data-kept-page="${PAGE.address}"]`)).toContain('Ask again.')
    await expect.poll(() => textOf(list, '[data-kept-page^="https://news.example/ferries"]')).toContain('not named')
    await list.$eval('[data-kept=undo]', (button) => (button as HTMLElement).click())
    await expect.poll(() => textOf(list, '.kept-pages')).not.toContain('Ask again.')
    expect(await textOf(list, '.kept-pages')).not.toContain('Ferries')
    await list.close()
  })
})
