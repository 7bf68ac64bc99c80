/**
 * Measure what Mawqif costs a browser, beside an extension that does nothing but put one element into each page: `idle` tabs,
 * a `restless` page, `routes` of one page, the first `paint`, long `tasks` of a processor that is four times as slow. In Chromium, on demand:
 * `npm run bench:costs idle paint`.
 *
 * Time is the processor time of all the browser's processes as the system counts it, or of a task's thread, which other programs
 * change little.
 */
import { loadavg } from 'node:os'
import { launchBrowser, type Session } from '../scripts/browser/launch'
import { builtExtension, loopbackBuild } from '../scripts/browser/build'
import { serve, type PageServer } from '../scripts/browser/server'
import { sidebarIn } from '../scripts/browser/sidebar'
import { pause, waitFor } from '../scripts/browser/wait'
import { crowdedPage } from '../tests/pages/unknown'
import { restlessPage, routedPage } from '../tests/pages/changing'
import { samplePages } from '../tests/pages'
import { emptyExtension } from './empty-extension'
import { benchPage } from './pages'
import { LONG_PAGES, longTasks } from './long-tasks'
import { memoryOf, processorTimeOf } from './processes'

const TABS = 16
const WATCHED = 30_000
const ROUTES = 200
const LOADS = 9

const PAGES = {
  '/sample': samplePages()['/sample'] ?? '',
  '/restless': restlessPage(),
  '/crowded': crowdedPage(600),
  '/routed': routedPage(),
  '/routed/article': routedPage(),
  '/6000': benchPage('article', 6000),
  '/60000': benchPage('article', 60_000)
}

interface Bench {
  readonly session: Session
  readonly server: PageServer
  readonly isEmpty: boolean
}

/** Open a page and wait until what the extension shows is there. */
async function open({ session, server, isEmpty }: Bench, path: string) {
  const page = await session.openPage(server.url(path))
  if (isEmpty) await page.waitForSelector('empty-sidebar')
  else await waitFor('the sidebar', () => sidebarIn(page).read())
  return page
}

/** The share of a core that the browser takes, in percent. */
async function shareOf({ session }: Bench): Promise<number> {
  const pid = session.browser.process()?.pid ?? 0
  const before = processorTimeOf(pid)
  const start = performance.now()
  await pause(WATCHED)
  return ((processorTimeOf(pid) - before) / (performance.now() - start)) * 100
}

const MEASURES: Readonly<Record<string, (bench: Bench) => Promise<Readonly<Record<string, number>>>>> = {
  async idle(bench) {
    const pages = []
    for (let i = 0; i < TABS; i++) pages.push(await open(bench, '/sample'))
    await pause(8000)
    const share = await shareOf(bench)
    const memory = memoryOf(bench.session.browser.process()?.pid ?? 0)
    const heaps = await Promise.all(
      pages.map(async (page) => {
        const debug = await page.createCDPSession()
        await debug.send('HeapProfiler.collectGarbage')
        return (await debug.send('Runtime.getHeapUsage')).usedSize / 1e6
      })
    )
    return { 'core, %': share, 'memory of all, MB': memory, 'heap of a tab, MB': heaps.reduce((a, b) => a + b) / TABS }
  },
  async restless(bench) {
    const shares: Record<string, number> = {}
    for (const path of ['/restless', '/crowded']) {
      const page = await open(bench, path)
      if (path === '/crowded')
        await page.evaluate(() => setInterval(() => (document.title = String(performance.now())), 10))
      await pause(3000)
      shares[`${path}, core, %`] = await shareOf(bench)
      await page.close()
    }
    return shares
  },
  async routes(bench) {
    const page = await bench.session.openPage(bench.server.url('/routed'))
    const debug = await page.createCDPSession()
    const count = async (): Promise<readonly [number, number]> => {
      await debug.send('HeapProfiler.collectGarbage')
      const { jsEventListeners } = await debug.send('Memory.getDOMCounters')
      return [(await debug.send('Runtime.getHeapUsage')).usedSize / 1e6, jsEventListeners]
    }
    const follow = (link: string) => page.$eval(link, (element) => (element as HTMLElement).click())
    const there = (): Promise<boolean> => page.evaluate(() => document.querySelector('mawqif-sidebar') !== null)
    const before = await count()
    for (let i = 0; i < ROUTES / 2; i++) {
      await follow('nav a:last-child')
      if (i % 10 === 0 && !bench.isEmpty) await waitFor('the sidebar', there)
      await follow('nav a:first-child')
      if (i % 10 === 0 && !bench.isEmpty) await waitFor('no sidebar', async () => !(await there()))
    }
    await pause(5000)
    const after = await count()
    return {
      'heap before, MB': before[0],
      'heap after, MB': after[0],
      'listeners before': before[1],
      'listeners after': after[1]
    }
  },
  async paint(bench) {
    const times: Record<string, number> = {}
    for (const path of ['/sample', '/6000', '/60000']) {
      const all: number[] = []
      for (let i = 0; i < LOADS; i++) {
        const page = await open(bench, path)
        const loaded = await page.evaluate(() => {
          const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
          return performance.timeOrigin + (load?.loadEventEnd ?? 0)
        })
        all.push((await paintedAt(bench, page)) - loaded)
        await page.close()
      }
      times[`${path}, first, ms`] = all[0] ?? 0
      times[`${path}, median, ms`] = all.toSorted((a, b) => a - b)[LOADS >> 1] ?? 0
    }
    return times
  },
  async tasks({ session, server, isEmpty }) {
    const tasks: Record<string, number> = {}
    for (const path of ['/sample', '/6000', '/60000', ...Object.keys(LONG_PAGES)]) {
      const { page, sidebar, isSidebarSlowed } = await longTasks(session, server.url(path), isEmpty)
      tasks[`${path}, sidebar slowed`] = Number(isSidebarSlowed)
      for (const [where, all] of Object.entries({ page, sidebar })) {
        tasks[`${path}, ${where}, tasks over 50 ms`] = all.length
        tasks[`${path}, ${where}, the longest, ms`] = Math.max(0, ...all)
      }
    }
    return tasks
  }
}

/** When what the extension shows was painted first: the sidebar's own document tells, and the empty extension's element. */
async function paintedAt({ isEmpty }: Bench, page: Awaited<ReturnType<typeof open>>): Promise<number> {
  if (isEmpty)
    return waitFor('paint', () =>
      page.$eval('empty-sidebar', (element) => Number(element.getAttribute('data-painted')) || null)
    )
  const frame = await sidebarIn(page).frame()
  return waitFor('paint', () =>
    frame.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      return paint === undefined ? null : performance.timeOrigin + paint.startTime
    })
  )
}

const server = await serve({ ...PAGES, ...LONG_PAGES })
for (const name of process.argv.slice(2)) {
  const measure = MEASURES[name]
  if (measure === undefined) throw new Error(`bench:costs knows ${Object.keys(MEASURES).join(', ')}, and not ${name}`)
  for (const isEmpty of [true, false]) {
    const extension = isEmpty ? emptyExtension() : loopbackBuild(builtExtension('chromium'))
    const session = await launchBrowser('chromium', extension.dir, { introduction: isEmpty })
    try {
      const found = await measure({ session, server, isEmpty })
      const figures = Object.entries(found).map(([what, value]) => `${what}: ${value.toFixed(value < 10 ? 2 : 0)}`)
      console.log(`${name}, ${isEmpty ? 'empty' : 'Mawqif'} (load ${loadavg()[0]?.toFixed(1)}): ${figures.join('; ')}`)
    } finally {
      await session.close()
      extension.remove()
    }
  }
}
await server.close()
