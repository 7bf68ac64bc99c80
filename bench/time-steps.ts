/**
 * Time every step on every page, in Chromium without the extension.
 *
 * Pages are isolated from other origins, which gives their clock a resolution of 5 µs.
 */
import { launch } from 'puppeteer-core'
import { findBrowser } from '../scripts/browser/find-browser.mjs'
import { loadDossiers } from '../build/load-dossiers'
import { serve } from '../scripts/browser/server'
import { bundleSteps, DOSSIERS } from './bundle-steps'
import { benchPage, ELEMENTS, KINDS, type Kind } from './pages'
import type { PageTimes, Scope } from './steps'

export interface TimedPage extends PageTimes {
  readonly kind: Kind
}

const DOSSIER = 'putin-macron-call-2025'
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

export interface StepsRun {
  readonly browser: string
  readonly pages: readonly TimedPage[]
}

/** Time all pages; `report` hears of each as it is done. */
export async function timeSteps(report: (page: TimedPage) => void): Promise<StepsRun> {
  const script = await bundleSteps('steps.ts')
  const dossier = loadDossiers(DOSSIERS).find(({ id }) => id === DOSSIER)
  const wanted = KINDS.flatMap((kind) => ELEMENTS.map((elements) => ({ kind, elements, path: `/${kind}/${elements}` })))
  const server = await serve(
    Object.fromEntries(
      wanted.map(({ kind, elements, path }) => [path, { html: benchPage(kind, elements), headers: ISOLATED }])
    )
  )
  const browser = await launch({
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
    // Defuddle on the largest page takes a second, and is repeated.
    protocolTimeout: 600_000
  })
  try {
    const pages: TimedPage[] = []
    for (const { kind, path } of wanted) {
      const tab = await browser.newPage()
      await tab.goto(server.url(path))
      await tab.evaluate(script)
      const times = await tab.evaluate(
        (data, scope) =>
          (globalThis as unknown as { mawqifBench: (d: unknown, s: Scope) => PageTimes }).mawqifBench(data, scope),
        dossier as unknown,
        kind === 'article' ? ('all' as const) : ('gate' as const)
      )
      await tab.close()
      pages.push({ ...times, kind })
      report({ ...times, kind })
    }
    return { browser: await browser.version(), pages }
  } finally {
    await browser.close()
    await server.close()
  }
}
