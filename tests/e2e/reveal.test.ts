import type { Page } from 'puppeteer-core'
import { it } from 'vitest'
import { waitFor } from '../../scripts/browser/wait'
import { REVEALED } from '../pages/revealed'
import { inBothBrowsers } from './stage'

const CASES = Object.keys(REVEALED).map((name, index) => ({ name, path: `/revealed/${index}` }))
const PAGES = Object.fromEntries(CASES.map(({ name, path }) => [path, REVEALED[name] as string]))
/** The ends of the article, the last first: each is far from the one before. */
const STATEMENTS = { j1: 'اتفقا على تنسيق', p1: 'في ملف الحرب', m3: 'أما ماكرون' } as const

/** Whether the first line of the painted passage that begins so is in the window, with nothing over its middle. */
function isInSight(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (name === 'mawqif-active') continue
      for (const painted of highlight) {
        const range = document.createRange()
        range.setStart(painted.startContainer, painted.startOffset)
        range.setEnd(painted.endContainer, painted.endOffset)
        const [line] = range.getClientRects()
        if (line === undefined || !String(range).startsWith(wanted)) continue
        const there = document.elementFromPoint(line.right - 6, line.top + line.height / 2)
        return there !== null && there.contains(painted.startContainer) && line.top >= 0 && line.bottom <= innerHeight
      }
    }
    return false
  }, words)
}

inBothBrowsers(
  'a passage',
  (stage) => {
    it.each(CASES)('is brought into sight in $name', async ({ path }) => {
      const page = await stage.open(path)
      await stage.view(page)
      for (const [statement, words] of Object.entries(STATEMENTS)) {
        await stage.sidebar(page).press(`[data-statement=${statement}] .reveal`)
        await waitFor(`${statement} in sight`, () => isInSight(page, words), 6000)
      }
      await page.close()
    })
  },
  PAGES
)
