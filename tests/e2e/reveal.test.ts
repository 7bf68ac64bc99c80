import { expect, it } from 'vitest'
import { REVEALED } from '../pages/revealed'
import { passageBox } from './harness/drawn'
import { inBothBrowsers } from './stage'

const CASES = Object.keys(REVEALED).map((name, index) => ({ name, path: `/revealed/${index}` }))
const PAGES = Object.fromEntries(CASES.map(({ name, path }) => [path, REVEALED[name] as string]))
/** The ends of the article, the last first: each is far from the one before. */
const STATEMENTS = { j1: 'اتفقا على تنسيق', p1: 'في ملف الحرب', m3: 'أما ماكرون' } as const

inBothBrowsers(
  'a passage',
  (stage) => {
    it.each(CASES)('is brought into sight in $name', async ({ path }) => {
      const page = await stage.open(path)
      await stage.view(page)
      for (const [statement, words] of Object.entries(STATEMENTS)) {
        await stage.sidebar(page).press(`[data-statement=${statement}] .reveal`)
        await expect
          .poll(() => passageBox(page, words), { message: `${statement} in sight` })
          .toMatchObject({ begins: true })
      }
      await page.close()
    })
  },
  PAGES
)
