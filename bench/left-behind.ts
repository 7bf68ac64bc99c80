/**
 * Show what the built extension leaves on a page that doesn't match, as Chromium itself counts it.
 *
 * The debugger lists the listeners of the extension's own world and counts its observers after a collection of garbage;
 * the timeline records every timer that is set, by script; a listener in the worker counts the messages that come.
 */
import type { CDPSession, WebWorker } from 'puppeteer-core'
import { launchBrowser, type Session } from '../scripts/browser/launch'
import { builtExtension, loopbackBuild } from '../scripts/browser/build'
import { serve } from '../scripts/browser/server'
import { pause } from '../scripts/browser/wait'
import { samplePages } from '../tests/pages'
import { benchPage, type Kind } from './pages'

export interface LeftBehind {
  readonly page: string
  readonly listeners: number
  readonly observers: number
  /** Timers set by any script, from the load on; pages that don't match have no script of their own. */
  readonly timers: number
  readonly messages: number
  /** Nodes that are on the page and not in its HTML. */
  readonly nodes: number
  /**
   * Milliseconds that the gate's script took in all: compiled and run for the first time, and again where the background
   * took the load for a route, when it stops at once. Tracing adds to it.
   */
  readonly gate: number
}

/** The gate's last look at a page without text is 4 s after the load. */
const SETTLED = 5000

const MISSES: readonly Kind[] = ['arabic', 'english', 'topic-only']

/** Load pages that don't match, and the sample to show that what is counted can be counted. */
export async function countLeftBehind(): Promise<readonly LeftBehind[]> {
  const pages = {
    ...Object.fromEntries(MISSES.map((kind) => [`/${kind}`, benchPage(kind, 6000)])),
    '/sample': samplePages()['/sample']
  }
  const server = await serve(pages)
  const extension = loopbackBuild(builtExtension('chromium'))
  const session = await launchBrowser('chromium', extension.dir)
  try {
    const counts: LeftBehind[] = []
    for (const path of Object.keys(pages)) counts.push(await countOn(session, path.slice(1), server.url(path)))
    return counts
  } finally {
    await session.close()
    await server.close()
    extension.remove()
  }
}

async function countOn(session: Session, name: string, url: string): Promise<LeftBehind> {
  const worker = await listenForMessages(session)
  const page = await session.browser.newPage()
  const debug = await page.createCDPSession()
  const worlds: number[] = []
  debug.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id)
  })
  await debug.send('Runtime.enable')
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] })
  await page.goto(url)
  await pause(SETTLED)
  const trace = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString()) as Trace
  const world = worlds.at(-1)
  const counts = {
    page: name,
    listeners: world === undefined ? 0 : await countListeners(debug, world),
    observers: world === undefined ? 0 : await countObservers(debug, world),
    timers: trace.traceEvents.filter((event) => event.name === 'TimerInstall').length,
    messages: (await worker.evaluate('globalThis.mawqifMessages')) as number,
    nodes: await page.$$eval('mawqif-sidebar', (hosts) => hosts.length),
    gate: gateTime(trace)
  }
  await page.close()
  return counts
}

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string
    readonly dur?: number
    readonly args?: { readonly data?: { readonly url?: string } }
  }[]
}

function gateTime({ traceEvents }: Trace): number {
  return traceEvents
    .filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/gate.js') === true)
    .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0)
}

/** Count messages from now on, in the background's own world. */
async function listenForMessages(session: Session): Promise<WebWorker> {
  const target = await session.browser.waitForTarget((found) => found.type() === 'service_worker')
  const worker = await target.worker()
  if (worker === null) throw new Error('the background has no worker')
  await worker.evaluate(`(() => {
    if (globalThis.mawqifMessages === undefined)
      chrome.runtime.onMessage.addListener(() => { globalThis.mawqifMessages++ })
    globalThis.mawqifMessages = 0
  })()`)
  return worker
}

async function countListeners(debug: CDPSession, contextId: number): Promise<number> {
  let count = 0
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await debug.send('Runtime.evaluate', { expression, contextId })
    if (result.objectId === undefined) continue
    const { listeners } = await debug.send('DOMDebugger.getEventListeners', { objectId: result.objectId })
    count += listeners.length
  }
  return count
}

async function countObservers(debug: CDPSession, contextId: number): Promise<number> {
  let count = 0
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    const { result } = await debug.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId })
    if (result.objectId === undefined) continue
    const { objects } = await debug.send('Runtime.queryObjects', { prototypeObjectId: result.objectId })
    const { result: length } = await debug.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length }'
    })
    count += Number(length.value)
  }
  return count
}
