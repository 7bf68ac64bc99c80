/**
 * Time Mawqif on the sample page, in both browsers, beside one read of the page's text.
 *
 * Steps are timed in the page with the extension's own code; the way to the first paint is timed from outside, on the
 * built extension: from the page's load event to the first frame after the host element appears.
 */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { build } from 'vite'
import { dossierAssets } from '../build/dossier-assets'
import { loadDossiers } from '../build/load-dossiers'
import { launchBrowser, type Target } from '../tests/e2e/harness/launch'
import { builtExtension, loopbackBuild } from '../tests/e2e/harness/loopback-build'
import { serve } from '../tests/e2e/harness/server'
import { waitFor } from '../tests/e2e/harness/wait'
import { samplePages } from '../tests/pages'
import type { StepTimes } from './steps'

const REPETITIONS = 60
const LOADS = 9
const DOSSIERS = resolve(import.meta.dirname, '../src/dossiers')

async function bundleSteps(): Promise<string> {
  const out = resolve(import.meta.dirname, '../out/bench')
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [dossierAssets({ root: DOSSIERS })],
    build: {
      outDir: out,
      minify: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'steps.ts'),
        output: { format: 'iife', entryFileNames: 'steps.js' }
      }
    }
  })
  return readFileSync(`${out}/steps.js`, 'utf8')
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Milliseconds from the page's load event to the first frame with the sidebar, and to the element itself. */
async function timeToPaint(page: Page, url: string): Promise<{ element: number; paint: number }> {
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
      const { load, element, paint } = (window as unknown as { mawqifTimes: Record<string, number> }).mawqifTimes as {
        load: number
        element: number
        paint: number
      }
      return paint > 0 && load > 0 ? { element: element - load, paint: paint - load } : null
    })
  )
}

async function measure(target: Target, steps: string): Promise<void> {
  const server = await serve(samplePages())
  const extension = loopbackBuild(builtExtension(target))
  const session = await launchBrowser(target, extension.dir)
  try {
    console.log(`\n${target} ${await session.browser.version()}`)
    const loads = []
    for (let i = 0; i < LOADS; i++) {
      const page = await session.browser.newPage()
      await page.bringToFront()
      loads.push(await timeToPaint(page, server.url('/sample')))
      await page.close()
    }
    const page = await session.openPage(server.url('/sample'))
    await page.evaluate(steps)
    const dossier = loadDossiers(DOSSIERS).find(({ id }) => id === 'putin-macron-call-2025')
    const times = await page.evaluate(
      (data, repetitions) =>
        (globalThis as unknown as { mawqifBench: (d: unknown, r: number) => StepTimes }).mawqifBench(data, repetitions),
      dossier as unknown,
      REPETITIONS
    )
    const floor = median(times.textContent)
    for (const [name, values] of Object.entries(times) as [string, number[]][]) {
      const middle = median(values)
      console.log(
        `  ${name.padEnd(12)} first ${(values[0] ?? 0).toFixed(2)} ms, median ${middle.toFixed(3)} ms, ${(middle / floor).toFixed(1)} × textContent`
      )
    }
    const [cold, ...warm] = loads
    console.log(
      `  load → element: first ${cold?.element.toFixed(0)} ms, median ${median(warm.map((l) => l.element)).toFixed(0)} ms`
    )
    console.log(
      `  load → paint:   first ${cold?.paint.toFixed(0)} ms, median ${median(warm.map((l) => l.paint)).toFixed(0)} ms`
    )
  } finally {
    await session.close()
    await server.close()
    extension.remove()
  }
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
const steps = await bundleSteps()
for (const target of ['chromium', 'firefox'] as const) await measure(target, steps)
