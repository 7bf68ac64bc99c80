/**
 * Time the whole way of the built extension, from outside: from the page's load event to the host element, and to the
 * first frame after it.
 */
import type { Page } from 'puppeteer-core'
import { launchBrowser, type Target } from '../scripts/browser/launch'
import { builtExtension, loopbackBuild } from '../scripts/browser/build'
import { serve } from '../scripts/browser/server'
import { waitFor } from '../scripts/browser/wait'
import { samplePages } from '../tests/pages'
import { benchPage, ELEMENTS } from './pages'

/** Milliseconds from the load event. */
interface Way {
  readonly element: number
  readonly paint: number
}

export interface TimedWay {
  readonly page: string
  /** In a browser that has just started. */
  readonly first: Way
  readonly later: readonly Way[]
}

export interface PaintRun {
  readonly browser: string
  readonly ways: readonly TimedWay[]
}

const LOADS = 8

/** Load each page several times, in a new tab each. */
export async function timeToPaint(target: Target): Promise<PaintRun> {
  const pages: Readonly<Record<string, string>> = {
    '/sample': samplePages()['/sample'],
    ...Object.fromEntries(ELEMENTS.map((elements) => [`/${elements}`, benchPage('article', elements)]))
  }
  const server = await serve(pages)
  const extension = loopbackBuild(builtExtension(target))
  const session = await launchBrowser(target, extension.dir)
  try {
    const ways: TimedWay[] = []
    for (const path of Object.keys(pages)) {
      const times: Way[] = []
      for (let i = 0; i < LOADS; i++) {
        const page = await session.browser.newPage()
        await page.bringToFront()
        times.push(await wayOf(page, server.url(path)))
        await page.close()
      }
      const [first, ...later] = times
      if (first !== undefined) ways.push({ page: path.slice(1), first, later })
    }
    return { browser: await session.browser.version(), ways }
  } finally {
    await session.close()
    await server.close()
    extension.remove()
  }
}

interface Marks {
  readonly load: number
  readonly element: number
  readonly paint: number
}

async function wayOf(page: Page, url: string): Promise<Way> {
  await page.evaluateOnNewDocument(() => {
    const times = { load: 0, element: 0, paint: 0 }
    Object.assign(window, { mawqifTimes: times })
    addEventListener('load', () => {
      times.load = performance.now()
    })
    new MutationObserver((_records, observer) => {
      if (document.querySelector('html > mawqif-sidebar') === null) return
      observer.disconnect()
      times.element = performance.now()
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          times.paint = performance.now()
        })
      )
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(url)
  return waitFor('the first paint', () =>
    page.evaluate(() => {
      const { load, element, paint } = (window as unknown as { mawqifTimes: Marks }).mawqifTimes
      return paint > 0 && load > 0 ? { element: element - load, paint: paint - load } : null
    })
  )
}
