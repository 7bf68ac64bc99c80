/**
 * Stop the background while a page is being asked about: at any moment from before its question until after the answer, cold and
 * warm. `npm run stops` tries more of them.
 */
import { expect, it } from 'vitest'
import { backgroundStopper } from '../../scripts/browser/stop-background'
import { CEILING, pause } from '../../scripts/browser/wait'
import { newPage } from '../../scripts/browser/launch'
import { inBothBrowsers } from './stage'

const STOPS = Number(process.env['STOPS'] ?? 4)
/** From the start of a load until its sidebar is there on a busy machine, in ms. */
const LONGEST = 400
/** Spreads any number of moments evenly, in no order. */
const GOLDEN = 0.618034
const PATHS = ['/paragraphs', '/other'] as const

inBothBrowsers('a background that is stopped', (stage) => {
  it(
    `loses no page: ${STOPS} stops`,
    async () => {
      const stopper = await backgroundStopper(stage.session)
      const silent: string[] = []
      for (let i = 1; i <= STOPS; i++) {
        const path = PATHS[i % PATHS.length] ?? '/paragraphs'
        const moment = Math.round(((i * GOLDEN) % 1) * LONGEST)
        const page = await newPage(stage.session.browser)
        await page.bringToFront()
        const loading = page.goto(stage.server.url(path))
        await pause(moment)
        await stopper.stop()
        await loading
        await stage.view(page).catch(() => silent.push(`${path} at ${moment} ms`))
        await page.close()
      }
      await stopper.close()
      expect(silent).toEqual([])
    },
    STOPS * CEILING
  )
})
