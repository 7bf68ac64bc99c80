/**
 * Trace what an unknown article costs the main thread of its page, in Chromium with the built extension:
 * `npm run bench:finder-page`, with the folder of another build to measure that. The pages have no scripts of their own, so every task in which a script runs is ours.
 */
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
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
/** What tells that a script runs in a task. */
const SCRIPTED = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'v8.run'])

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Time of the processor alone. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

/** Milliseconds in all and of the longest task, from the script that begins a phase to the next one's. */
interface Cost {
  readonly all: number
  readonly longest: number
}

const PHASES = ['gate', 'finder', 'annotator'] as const
type Costs = Readonly<Record<(typeof PHASES)[number], Cost>>

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

/** Costs by phase, of one load. */
function costsIn(events: readonly TraceEvent[]): Costs {
  const startOf = (script: string): TraceEvent | undefined =>
    events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(`/${script}.js`))
  const starts = PHASES.map((phase) => startOf(phase)?.ts ?? Infinity)
  const main = startOf('gate')
  const ours = events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid)
  const scripted = ours.filter(({ name }) => SCRIPTED.has(name))
  const tasks = ours.filter(
    ({ name, ts, dur = 0 }) => name === 'RunTask' && scripted.some((event) => event.ts >= ts && event.ts <= ts + dur)
  )
  const cost = (phase: number): Cost => {
    const taken = tasks
      .filter(({ ts, dur = 0 }) => ts + dur > (starts[phase] ?? 0) && ts + dur <= (starts[phase + 1] ?? Infinity))
      .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000)
    return { all: taken.reduce((sum, each) => sum + each, 0), longest: Math.max(0, ...taken) }
  }
  return { gate: cost(0), finder: cost(1), annotator: cost(2) }
}

async function traceLoad(session: Session, url: string, throttle: number): Promise<Costs> {
  const page = await session.browser.newPage()
  await page.emulateCPUThrottling(throttle)
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'] })
  await page.goto(url)
  await waitFor('the sidebar', () => sidebarIn(page).read())
  const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString()) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  await page.close()
  return costsIn(traceEvents)
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
      for (let i = 0; i < LOADS; i++) loads.push(await traceLoad(session, server.url(`/${size}`), throttle))
      const cell = (of: (costs: Costs) => number): string =>
        `${ms(of(loads[0] as Costs))} / ${ms(median(loads.map(of)))}`
      rows.push([
        String(size),
        `${throttle} ×`,
        ...PHASES.flatMap((phase) => [cell((costs) => costs[phase].all), cell((costs) => costs[phase].longest)])
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
      ...PHASES.flatMap((phase) => [`${phase}, all: first / median, ms`, 'its longest task'])
    ],
    ...rows
  ])
)
