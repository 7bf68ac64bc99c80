import { expect, it } from 'vitest'
import { WATCHED_CHANGES, watchedPage } from '../pages/watched'
import type { SidebarView } from '../../scripts/browser/sidebar'
import { writeTable } from '../pages/ways/report'
import { inBothBrowsers } from './stage'

/** A verdict is true again within this time, in ms; reading the sidebar takes some of it. */
const SOON = 2500

const verdictOf = (view: SidebarView, statement: string): string | undefined =>
  view.statements.find(({ id }) => id === statement)?.verdict
const areVerbatim = (view: SidebarView): boolean =>
  view.statements.length === 7 && view.statements.every(({ verdict }) => verdict === 'verbatim')

inBothBrowsers(
  'a page that never rests',
  (stage) => {
    it('shows each change of the words that a verdict rests on within two seconds', { timeout: 180_000 }, async () => {
      const page = await stage.open('/watched')
      await stage.viewWhere(page, 'seven statements word for word', areVerbatim)
      const late: string[] = []
      const seen = new Map<string, string>()
      for (const { name, statement, expected, change, undo } of WATCHED_CHANGES) {
        for (const [script, test] of [
          [change, (view: SidebarView) => verdictOf(view, statement) === expected],
          [undo, areVerbatim]
        ] as const) {
          await page.evaluate(script)
          const start = performance.now()
          await stage.viewWhere(page, `${name}: ${script}`, test).catch(() => late.push(`${name}: never`))
          const took = performance.now() - start
          if (took > SOON) late.push(`${name}: ${Math.round(took)} ms`)
        }
        seen.set(name, late.some((line) => line.startsWith(name)) ? 'late' : `${expected}, and back`)
      }
      if (process.env['RENEW_TRUST'] !== undefined) writeTable('watched', stage.target, seen)
      expect(late).toEqual([])
      await page.close()
    })
  },
  { '/watched': watchedPage() }
)
