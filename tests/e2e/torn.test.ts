import { expect, it } from 'vitest'
import type { SidebarView } from '../../scripts/browser/sidebar'
import { TEARS, tornPage } from '../pages/torn'
import { inBothBrowsers } from './stage'
import { isWide, triedIn } from './wide'

/** More statements than are read in one slice. */
const COUNT = 150
/** When the page changes, in ms after its script ran: before, while and after it is read. */
const MOMENTS = isWide ? Array.from({ length: 40 }, (_, i) => 40 * i) : [160, 400, 1200]

const saidOf = ({ statements }: SidebarView): string | undefined =>
  statements.find(({ text }) => text.includes('the harbour of Odesa'))?.text

inBothBrowsers(
  'a page that changes while it is read',
  (stage) => {
    it.each(isWide ? Object.keys(TEARS) : triedIn(stage, ['write', 'show', 'rule', 'shadow']))(
      'by %s never ends with words that it had before',
      async (way) => {
        for (const moment of MOMENTS) {
          const page = await stage.open(`/torn#${way}-${moment}`)
          const view = await stage.viewWhere(
            page,
            `what it says after ${moment} ms`,
            (seen) => !/would keep/u.test(saidOf(seen) ?? '')
          )
          expect(saidOf(view) ?? 'would not').toMatch(/would not/u)
          await page.close()
        }
      }
    )
  },
  { '/torn': tornPage(COUNT) }
)
