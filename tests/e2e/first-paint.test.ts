import type { Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { emulateSystem } from '../../scripts/browser/appearance'
import { openOptions, storeSettings } from '../../scripts/browser/control'
import { inBothBrowsers } from './stage'

const PAGES = [
  'popup/popup.html',
  'options/options.html',
  'library/library.html',
  'side-panel/side-panel.html'
] as const

inBothBrowsers('the first paint', (stage) => {
  let control: Page
  beforeAll(async () => {
    control = await openOptions(stage.session)
  })

  /** Give the colour of a page that has its first script behind it, and not yet its module. */
  const firstColour = (): Promise<string> =>
    control.evaluate(async () => {
      const { documentElement: root } = document
      delete root.dataset.theme
      const script = document.createElement('script')
      const done = new Promise((resolve) => script.addEventListener('load', resolve))
      script.src = '/theme.js'
      root.append(script)
      await done
      script.remove()
      return getComputedStyle(root).backgroundColor
    })

  it.each(['light', 'dark'] as const)('is in the chosen theme, %s, whatever the system’s', async (theme) => {
    await emulateSystem(stage.session, control, { dark: theme === 'light' })
    await storeSettings(control, { language: 'en', theme })
    await control.waitForSelector(`html[data-theme=${theme}]`)
    const chosen = await control.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(await firstColour()).toBe(chosen)
    await storeSettings(control, { language: 'en', theme: 'auto' })
    await control.waitForSelector('html[data-theme=auto]')
    expect(await firstColour()).not.toBe(chosen)
  })

  it.each(PAGES)('waits in %s for the script that knows the theme, and for nothing else that runs', async (path) => {
    const scripts = await control.evaluate(async (address) => {
      const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html')
      return [...page.querySelectorAll('script')].map((script) => [
        new URL(script.src).pathname.split('/').at(-1),
        script.type === 'module' || script.hasAttribute('async') || script.hasAttribute('defer')
      ])
    }, `/${path}`)
    expect(scripts).toEqual([
      ['theme.js', false],
      [`${path.split('/')[0]}.js`, true]
    ])
  })
})
