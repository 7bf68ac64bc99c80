/** A browser that a file hands on is to the next as one that was just started. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { emulateSystem } from '../../scripts/browser/appearance'
import { openOptions, storedSettings, storeSettings } from '../../scripts/browser/control'
import { keepPages } from './harness/kept-library'
import { giveBack, lend, openTabs } from './shared-browser'
import { inBothBrowsers } from './stage'

inBothBrowsers('a browser that is handed on', (stage) => {
  const left = async (control: Page): Promise<Record<string, unknown>> => ({
    settings: await storedSettings(control),
    databases: await control.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
    inPage: await control.evaluate(() => localStorage.length),
    isDark: await control.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
    tabs: await openTabs(control)
  })

  it('keeps no setting, no kept page, no wish of the system and no tab', async () => {
    const { browser } = stage.session
    const control = await openOptions(stage.session)
    const clean = await left(control)
    await keepPages(stage.session)
    await storeSettings(control, { language: 'fr' })
    await control.evaluate(() => localStorage.setItem('one', 'two'))
    await stage.open('/plain')
    await emulateSystem(stage.session, control, { dark: true })
    const used = await left(control)
    for (const [what, value] of Object.entries(clean)) expect([what, used[what]]).not.toEqual([what, value])

    await giveBack(stage.target)
    const { session } = await lend(stage.target)
    expect(session.browser).toBe(browser)
    const after = await openOptions(session)
    expect(await left(after)).toEqual(clean)
    await after.close()
  })
})
