/** Trace what scripts take of a main thread, in Chromium. */
import type { Page } from 'puppeteer-core'

export interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Time of the processor alone. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

/** A task in which a script runs: when it ended, in µs, and what it took of the processor, in ms. */
interface Task {
  readonly end: number
  readonly took: number
}

/** What tells that a script runs in a task. */
const SCRIPTED = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.evaluateModule',
  'v8.run'
])

/** Trace what happens while `go` is done. */
export async function traced(page: Page, go: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'] })
  await go()
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString()
  return (JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents
}

/** When a script began to run, by the end of its address. */
export const startOf = (events: readonly TraceEvent[], script: string): TraceEvent | undefined =>
  events.find(({ name, args }) => SCRIPTED.has(name) && args?.data?.url?.endsWith(script))

/** The tasks in which scripts run, of the thread that runs one by this end of its address. */
export function scriptedTasks(events: readonly TraceEvent[], script: string): readonly Task[] {
  const start = startOf(events, script)
  const own = events.filter(({ pid, tid }) => pid === start?.pid && tid === start.tid)
  const scripted = own.filter(({ name }) => SCRIPTED.has(name)).map(({ ts }) => ts)
  return own
    .filter(({ name, ts, dur = 0 }) => name === 'RunTask' && scripted.some((at) => at >= ts && at <= ts + dur))
    .map(({ ts, tdur, dur = 0 }) => ({ end: ts + dur, took: (tdur ?? dur) / 1000 }))
}
