/**
 * Trace what an unknown article costs the main thread of its page, in Chromium with the built extension:
 * `npm run bench:finder-page`, with the folder of another build to measure that. The pages have no scripts of their own, so every task in which a script runs is ours.
 */
import { loadavg } from 'node:os'
import { launchBrowser, type Session } from '../scripts/browser/launch'
import { builtExtension, loopbackBuild } from '../scripts/browser/build'
import { serve } from '../scripts/browser/server'
import { stopBackground } from '../scripts/browser/stop-background'
import { waitFor } from '../scripts/browser/wait'
import { sidebarIn } from '../scripts/browser/sidebar'
import { median, ms, table } from './figures'
import { longPage } from './long-page'
import { scriptedTasks, startOf, traced, type TraceEvent } from './trace'

const SIZES = [10_000, 500_000] as const
const THROTTLES = [1, 6] as const
const LOADS = 5
/** Milliseconds in all and of the longest task, from the script that begins a phase to the next one's. */
interface Cost {
  readonly all: number
  readonly longest: number
}

const PHASES = ['gate', 'finder', 'annotator'] as const
type Costs = Readonly<Record<(typeof PHASES)[number], Cost>>

/** Costs by phase, of one load. */
function costsIn(events: readonly TraceEvent[]): Costs {
  const starts = PHASES.map((phase) => startOf(events, `/${phase}.js`)?.ts ?? Infinity)
  const tasks = scriptedTasks(events, '/gate.js')
  const cost = (phase: number): Cost => {
    const taken = tasks
      .filter(({ end }) => end > (starts[phase] ?? 0) && end <= (starts[phase + 1] ?? Infinity))
      .map(({ took }) => took)
    return { all: taken.reduce((sum, each) => sum + each, 0), longest: Math.max(0, ...taken) }
  }
  return { gate: cost(0), finder: cost(1), annotator: cost(2) }
}

async function traceLoad(session: Session, url: string, throttle: number): Promise<Costs> {
  const page = await session.browser.newPage()
  await page.emulateCPUThrottling(throttle)
  const traceEvents = await traced(page, async () => {
    await page.goto(url)
    await waitFor('the sidebar', () => sidebarIn(page).read())
  })
  await page.close()
  return costsIn(traceEvents)
}

const server = await serve(Object.fromEntries(SIZES.map((size) => [`/${size}`, longPage(size)])))
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
