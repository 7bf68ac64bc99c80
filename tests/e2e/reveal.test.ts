import { expect, it } from 'vitest'
import { MORE_REVEALED, REVEALED } from '../pages/revealed'
import { passageBox } from './harness/drawn'
import { inBothBrowsers } from './stage'
import { noteTrust } from './trust'
import { isWide, triedIn } from './wide'

const CASES = Object.entries({ ...REVEALED, ...(isWide ? MORE_REVEALED : {}) }).map(([name, html], index) => ({
  name,
  html,
  path: `/revealed/${index}`
}))
const PAGES = Object.fromEntries(CASES.map(({ path, html }) => [path, html]))
/** The ends of the article, the last first: each is far from the one before. */
const STATEMENTS = { j1: 'اتفقا على تنسيق', p1: 'في ملف الحرب', m3: 'أما ماكرون' } as const

inBothBrowsers(
  'a passage',
  (stage) => {
    const note = noteTrust('revealed', stage)
    it.each(triedIn(stage, CASES))('is brought into sight in $name', async ({ name, path }) => {
      const page = await stage.open(path)
      await stage.view(page)
      for (const [statement, words] of Object.entries(STATEMENTS)) {
        await stage.sidebar(page).press(`[data-statement=${statement}] .reveal`)
        await expect
          .poll(() => passageBox(page, words), { message: `${statement} in sight` })
          .toMatchObject({ begins: true })
      }
      await page.close()
      note(name)
    })
  },
  PAGES
)
