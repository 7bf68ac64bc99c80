/** Time a cold service worker in Chromium: a browser started anew with an extension that holds the index. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launch } from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../scripts/find-browser.mjs'

/** Milliseconds. */
export interface WorkerTimes {
  readonly read: number
  readonly decode: number
  readonly lookUp: number
  /** From the page's message until its answer, the worker having been stopped before. */
  readonly answer: number
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Cold worker',
  version: '1',
  background: { service_worker: 'worker.js' }
}

/** Times of the first question, with the sketch of the matching page; null where there is no Chromium. */
export async function measureWorker(index: Uint8Array, pagesFile: string): Promise<WorkerTimes | null> {
  const executablePath = findBrowser('chromium')
  if (executablePath === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'mawqif-worker-'))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST))
  writeFileSync(join(folder, 'index.bin'), index)
  writeFileSync(join(folder, 'page.html'), '<!doctype html>')
  await bundleWorker(folder)
  const browser = await launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-gpu']
  })
  try {
    const id = await browser.installExtension(folder)
    const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker')
    const page = await browser.newPage()
    await page.goto(`chrome-extension://${id}/page.html`)
    await (await target.worker())?.close()
    const { match } = JSON.parse(readFileSync(pagesFile, 'utf8')) as { match: number[] }
    return await page.evaluate(async (sketch) => {
      const runtime = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } })
        .chrome.runtime
      const start = performance.now()
      const times = (await runtime.sendMessage(sketch)) as { read: number; decode: number; lookUp: number }
      return { ...times, answer: performance.now() - start }
    }, match)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

async function bundleWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'scale-worker-script.ts'),
        output: { format: 'iife', entryFileNames: 'worker.js' }
      }
    }
  })
}
