/** Measure what is drawn: the panel at the edge of the window, and painted passages in the text. */
import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { isSidebarAt, sidebarIn } from '../../../scripts/browser/sidebar'
import { waitFor } from '../../../scripts/browser/wait'

export interface DrawnPanel {
  readonly open: boolean
  readonly side: 'left' | 'right'
  /** In CSS pixels; 0 while collapsed. */
  readonly width: number
  /** The tab that opens it can be seen. */
  readonly tab: boolean
}

/** Measure the panel, or the tab it is collapsed to; null while neither is drawn. */
export async function drawnPanel(page: Page): Promise<DrawnPanel | null> {
  const sidebar = sidebarIn(page)
  const [panel, tab] = [await sidebar.box('.panel'), await sidebar.box('.tab')]
  const seen = panel ?? tab
  if (seen === null) return null
  const beyond = (await page.evaluate(() => document.documentElement.clientWidth)) - seen.x - seen.width
  return {
    open: panel !== null,
    side: seen.x < beyond ? 'left' : 'right',
    width: Math.round(panel?.width ?? 0),
    tab: tab !== null
  }
}

/** Wait until the panel is drawn so. */
export async function waitForPanel(page: Page, wanted: Partial<DrawnPanel>): Promise<void> {
  await expect.poll(() => drawnPanel(page)).toMatchObject(wanted)
}

/** Press the pointer on the sidebar at a point of the window, and hold it: while it drags it is followed over all of the window. */
export async function pressAndHold(page: Page, x: number, y: number): Promise<void> {
  await waitFor('the sidebar below the pointer', () => isSidebarAt(page, x, y))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await waitFor('the pointer to be followed', () => isSidebarAt(page, 5, 5))
}

/** Longer than a pointer rests before something is shown. */
const NOTICED_MS = 8000

export interface PassageBox {
  /** The middle of its first line, in CSS pixels of the viewport. */
  readonly x: number
  readonly y: number
  /** All of it is in the viewport. */
  readonly inView: boolean
  /** Its first line is in the viewport, with nothing over the end of it. */
  readonly begins: boolean
}

/** Find the painted passage that starts with `words`; null where none does. */
export function passageBox(page: Page, words: string): Promise<PassageBox | null> {
  return page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (name === 'mawqif-active') continue
      for (const painted of highlight) {
        const range = document.createRange()
        range.setStart(painted.startContainer, painted.startOffset)
        range.setEnd(painted.endContainer, painted.endOffset)
        const [line] = range.getClientRects()
        if (!line || !String(range).startsWith(wanted)) continue
        const { top, bottom } = range.getBoundingClientRect()
        const there = document.elementFromPoint(line.right - 6, line.top + line.height / 2)
        const isOnTop = there !== null && there.contains(painted.startContainer)
        return {
          x: line.left + line.width / 2,
          y: line.top + line.height / 2,
          inView: top >= 0 && bottom <= innerHeight,
          begins: isOnTop && line.top >= 0 && line.bottom <= innerHeight
        }
      }
    }
    return null
  }, words)
}

/** Rest the pointer on a passage until that is noticed: a page that still scrolls takes the passage away from under it. */
export async function restOn(page: Page, words: string, isNoticed: () => Promise<boolean>): Promise<void> {
  await waitFor(`the pointer on ${words}`, async () => {
    const box = await waitFor('the painted passage', () => passageBox(page, words))
    await page.mouse.move(box.x, box.y)
    await page.mouse.move(box.x + 3, box.y)
    return waitFor('to be noticed', isNoticed, NOTICED_MS)
  })
}
