/** What keeps a page from answering, on a processor that is four times as slow: the pages have no scripts of their own. */
import type { CDPSession, Target } from 'puppeteer-core'
import type { Session } from '../scripts/browser/launch'
import { sidebarIn } from '../scripts/browser/sidebar'
import { pause, waitFor } from '../scripts/browser/wait'
import { crowdedPage } from '../tests/pages/unknown'
import { longPage } from './long-page'
import { scriptedTasks, traced } from './trace'

const THROTTLE = 4
/** A user begins to feel a task of so many ms. */
const FELT = 50
/** What a page goes on doing once its list is drawn, in ms. */
const AFTER = 3000
const MOST_WAITED = 120_000

/** Pages without a known article: of half a million characters, and of 2,500 statements. */
export const LONG_PAGES = { '/500000-characters': longPage(500_000), '/2500-statements': crowdedPage(2500) }

/** What each task over 50 ms took, in ms of the processor: of the page's main thread and of the sidebar's. */
export async function longTasks(session: Session, url: string, isEmpty: boolean) {
  const page = await session.browser.newPage()
  const sessions: Promise<CDPSession>[] = []
  const slowDown = (target: Target): void => {
    if (!target.url().includes('/sidebar/sidebar.html')) return
    sessions.push(
      target.createCDPSession().then(async (debug) => {
        await debug.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
        return debug
      })
    )
  }
  session.browser.on('targetcreated', slowDown).on('targetchanged', slowDown)
  await page.emulateCPUThrottling(THROTTLE)
  const events = await traced(page, async () => {
    await page.goto(url, { timeout: 180_000 })
    if (isEmpty) await page.waitForSelector('empty-sidebar')
    else await waitFor('the sidebar', () => sidebarIn(page).read(), MOST_WAITED)
    await pause(AFTER)
  })
  session.browser.off('targetcreated', slowDown).off('targetchanged', slowDown)
  const slowed = (await Promise.allSettled(sessions)).filter(({ status }) => status === 'fulfilled').length
  await page.close()
  const over = (script: string): readonly number[] =>
    scriptedTasks(events, script)
      .map(({ took }) => took)
      .filter((took) => took > FELT)
  return { page: over('/gate.js'), sidebar: over('/sidebar.js'), isSidebarSlowed: slowed > 0 }
}
