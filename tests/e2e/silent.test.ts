/** Pages about leaders and topics on which no leader says anything, through the built extension: nothing of it may be seen. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { unknownPage } from '../pages/unknown'
import { silentPages } from '../pages/silent'
import { rest } from '../../scripts/browser/at-rest'
import { openOptions, wasRead } from '../../scripts/browser/control'
import { painted } from '../../scripts/browser/painted'
import { newPage } from '../../scripts/browser/launch'
import { inBothBrowsers } from './stage'
import { isWide, triedIn } from './wide'

/** All articles, or some of each language. */
const silent = silentPages(1).filter((_, i) => isWide || i % 9 === 0)
const pages = Object.fromEntries(silent.map(({ html }, i) => [`/silent-${i}`, html]))
/** As many are open at the same time: they mostly wait until the page has rested. */
const TABS = 8

inBothBrowsers(
  'pages on which no leader says anything',
  (stage) => {
    let options: Page
    beforeAll(async () => {
      options = await openOptions(stage.session)
    })
    afterAll(() => options?.close())

    /** Open pages one after the other in one tab, and tell what was seen of the extension on each. */
    async function visit(paths: readonly string[]) {
      const page = await newPage(stage.session.browser)
      let seen: string[] = []
      page.on('pageerror', (error) => seen.push(String(error)))
      // A page's own pictures are not served.
      page.on('console', (message) => message.text().startsWith('Failed to load') || seen.push(message.text()))
      const visits = []
      for (const path of paths) {
        seen = []
        await page.goto(stage.server.url(path))
        await rest(options, page)
        if ((await page.$('mawqif-sidebar')) !== null) seen.push('a sidebar')
        seen.push(...Object.keys(await painted(page)))
        visits.push({ path, seen, isRead: await wasRead(options, stage.server.url(path)) })
      }
      await page.close()
      return visits
    }

    it('are read, and left as they were', async () => {
      const tried = triedIn(stage, Object.keys(pages))
      expect(tried.length).toBeGreaterThan(isWide ? 60 : 6)
      const paths = [...tried, '/said']
      const tabs = Array.from({ length: TABS }, (_, tab) => visit(paths.filter((_, i) => i % TABS === tab)))
      const visits = (await Promise.all(tabs)).flat()
      // What is said is shown by then, and by the same means.
      expect(visits.find(({ path }) => path === '/said')?.seen).toContain('a sidebar')
      const silently = visits.filter(({ path }) => path !== '/said')
      expect(silently.filter(({ seen }) => seen.length > 0)).toEqual([])
      expect(silently.filter(({ isRead }) => isRead).length).toBeGreaterThan(tried.length / 4)
    })
  },
  { ...pages, '/said': unknownPage('en') }
)
