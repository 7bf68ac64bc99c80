/** Time Mawqif's own steps on the sample page, in both browsers without the extension: `npx tsx bench/sample.ts`. */
import { launch } from 'puppeteer-core'
import { loadDossiers } from '../build/load-dossiers'
import { findBrowser } from '../scripts/browser/find-browser.mjs'
import { serve } from '../scripts/browser/server'
import { samplePage } from '../tests/pages/sample'
import { bundleSteps, DOSSIERS } from './bundle-steps'
import { median } from './figures'
import type { PageTimes, Scope } from './steps'

const STEPS = ['floor', 'gate', 'recognise', 'anchor', 'recogniseAndAnchor'] as const
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

const script = await bundleSteps()
const dossier = loadDossiers(DOSSIERS).find(({ id }) => id === 'putin-macron-call-2025')
const server = await serve({ '/sample': { html: samplePage(), headers: ISOLATED } })
for (const target of ['chromium', 'firefox'] as const) {
  const browser = await launch({
    executablePath: findBrowser(target) ?? '',
    headless: true,
    ...(target === 'firefox' ? { browser: 'firefox' as const } : { args: ['--no-sandbox', '--disable-gpu'] })
  })
  const page = await browser.newPage()
  await page.goto(server.url('/sample'))
  await page.evaluate(script)
  const { steps } = await page.evaluate(
    (data, scope) =>
      (globalThis as unknown as { mawqifBench: (d: unknown, s: Scope) => PageTimes }).mawqifBench(data, scope),
    dossier as unknown,
    'all' as const
  )
  console.log(`| ${await browser.version()} | first, ms | median, ms |\n| --- | --- | --- |`)
  for (const step of STEPS) {
    const values = steps[step] ?? []
    console.log(`| ${step} | ${(values[0] ?? Number.NaN).toFixed(2)} | ${median(values).toFixed(3)} |`)
  }
  await browser.close()
}
await server.close()
