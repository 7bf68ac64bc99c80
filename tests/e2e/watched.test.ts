import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { WATCHED_CHANGES, watchedPage } from '../pages/watched'
import type { SidebarView } from '../../scripts/browser/sidebar'
import { writeTable } from '../pages/ways/report'
import { inBothBrowsers } from './stage'
import { triedIn } from './wide'

/** A verdict is true again within this time, in ms; reading the sidebar takes some of it. */
const SOON = 2500
/** So often a change is made that comes late: on a busy machine one does by chance. */
const TRIES = 5

const verdictOf = (view: SidebarView, statement: string): string | undefined =>
  view.statements.find(({ id }) => id === statement)?.verdict
const areVerbatim = (view: SidebarView): boolean =>
  view.statements.length === 7 && view.statements.every(({ verdict }) => verdict === 'verbatim')

inBothBrowsers(
  'a page that never rests, and one that does,',
  (stage) => {
    it('shows each change of the words that a verdict rests on within two seconds', async () => {
      const [restless, resting] = [await stage.open('/restless'), await stage.open('/resting')]
      const late: string[] = []
      const seen = new Map<string, string>()
      /** How long it takes after a script until the sidebar is as `test` wants it, in ms. */
      const timeOf = async (page: Page, script: string, test: (view: SidebarView) => boolean): Promise<number> => {
        await page.evaluate(script)
        const start = performance.now()
        await stage.viewWhere(page, script, test)
        return performance.now() - start
      }
      for (const { name, statement, expected, change, undo, isSilent } of triedIn(stage, WATCHED_CHANGES)) {
        const page = isSilent ? resting : restless
        await page.bringToFront()
        await stage.viewWhere(page, 'seven statements word for word', areVerbatim)
        let soonest = Infinity
        for (let i = 0; i < TRIES && soonest > SOON; i++) {
          const there = await timeOf(page, change, (view) => verdictOf(view, statement) === expected)
          const back = await timeOf(page, undo, areVerbatim)
          soonest = Math.min(soonest, Math.max(there, back))
        }
        if (soonest > SOON) late.push(`${name}: ${Math.round(soonest)} ms`)
        seen.set(name, soonest > SOON ? 'late' : `${expected}, and back`)
      }
      if (process.env['RENEW_TRUST'] !== undefined) writeTable('watched', stage.target, seen)
      expect(late).toEqual([])
      await restless.close()
      await resting.close()
    })
  },
  { '/restless': watchedPage({ isAtRest: false }), '/resting': watchedPage({ isAtRest: true }) }
)
