/**
 * Sample what an unknown article costs the main thread of its page, in Chromium with the built extension, by script:
 * `npm run bench:finder-page`, with the folder of another build to measure that.
 */
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Protocol } from 'puppeteer-core'
import { launchBrowser, type Session } from '../scripts/browser/launch'
import { builtExtension, loopbackBuild } from '../scripts/browser/build'
import { serve } from '../scripts/browser/server'
import { stopBackground } from '../scripts/browser/stop-background'
import { waitFor } from '../scripts/browser/wait'
import { sidebarIn } from '../scripts/browser/sidebar'
import { labelledArticlesIn } from '../tests/find/labelled-articles'
import { median, ms, table } from './figures'

const SIZES = [10_000, 500_000] as const
const THROTTLES = [1, 6] as const
const LOADS = 5
/** Microseconds between two samples. */
const INTERVAL = 200

/** Milliseconds in all and of the longest stretch. */
interface Cost {
  readonly all: number
  readonly longest: number
}

const SCRIPTS = ['gate', 'finder', 'annotator'] as const
type Costs = Readonly<Record<(typeof SCRIPTS)[number], Cost>>

const folder = fileURLToPath(new URL('../tests/find/articles/en', import.meta.url))
const lines = labelledArticlesIn(folder).flatMap(({ text }) => text.split('\n'))

/** Paragraphs of the labelled articles, over and over, until they are so long. */
function pageOf(size: number): string {
  const paragraphs: string[] = []
  for (let length = 0, i = 0; length < size; i++) {
    const line = lines[i % lines.length] ?? ''
    paragraphs.push(`<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    length += line.length
  }
  return `<!doctype html><html lang="en"><title>Talks</title><article><h1>Talks on Ukraine</h1>${paragraphs.join('\n')}</article>`
}

/** Costs by script, of one load: the time of the samples that are taken within it, and of the longest run of such. */
function costsIn({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): Costs {
  const scripts = new Map<number, string>()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const mark = (node: Protocol.Profiler.ProfileNode | undefined, within: string): void => {
    if (node === undefined) return
    const own = /^chrome-extension:.*\/([a-z-]+)\.js$/u.exec(node.callFrame.url)?.[1]
    const script = own?.startsWith('finder') === true ? 'finder' : (own ?? within)
    scripts.set(node.id, script)
    for (const child of node.children ?? []) mark(byId.get(child), script)
  }
  mark(nodes[0], '')
  const cost = (wanted: string): Cost => {
    let [all, run, longest] = [0, 0, 0]
    for (const [i, sample] of samples.entries()) {
      const script = scripts.get(sample)
      const taken = (timeDeltas[i + 1] ?? 0) / 1000
      // The collector interrupts whatever runs.
      const isOurs = script === wanted || (run > 0 && sample === collector)
      run = isOurs ? run + taken : 0
      all += isOurs ? taken : 0
      longest = Math.max(longest, run)
    }
    return { all, longest }
  }
  const collector = nodes.find(({ callFrame }) => callFrame.functionName === '(garbage collector)')?.id
  return { gate: cost('gate'), finder: cost('finder'), annotator: cost('annotator') }
}

async function profileLoad(session: Session, url: string, throttle: number): Promise<Costs> {
  const page = await session.browser.newPage()
  await page.emulateCPUThrottling(throttle)
  const debug = await page.createCDPSession()
  await debug.send('Profiler.enable')
  await debug.send('Profiler.setSamplingInterval', { interval: INTERVAL })
  await debug.send('Profiler.start')
  await page.goto(url)
  await waitFor('the sidebar', () => sidebarIn(page).read())
  const { profile } = await debug.send('Profiler.stop')
  await page.close()
  return costsIn(profile)
}

const server = await serve(Object.fromEntries(SIZES.map((size) => [`/${size}`, pageOf(size)])))
const extension = loopbackBuild(process.argv[2] ?? builtExtension('chromium'))
const rows: string[][] = []
for (const size of SIZES) {
  for (const throttle of THROTTLES) {
    const session = await launchBrowser('chromium', extension.dir)
    try {
      await stopBackground(session)
      const loads: Costs[] = []
      for (let i = 0; i < LOADS; i++) loads.push(await profileLoad(session, server.url(`/${size}`), throttle))
      const cell = (of: (costs: Costs) => number): string =>
        `${ms(of(loads[0] as Costs))} / ${ms(median(loads.map(of)))}`
      rows.push([
        String(size),
        `${throttle} ×`,
        ...SCRIPTS.flatMap((script) => [cell((costs) => costs[script].all), cell((costs) => costs[script].longest)])
      ])
    } finally {
      await session.close()
    }
  }
}
await server.close()
extension.remove()
console.log(`load ${loadavg()[0]?.toFixed(1)}`)
console.log(
  table([
    [
      'characters',
      'throttled',
      ...SCRIPTS.flatMap((script) => [`${script}, all: first / median, ms`, 'its longest stretch'])
    ],
    ...rows
  ])
)
