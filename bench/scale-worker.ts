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

/** Browsers started for each index. */
const STARTS = 5

/** Medians of the first question, asked with the sketch of the matching page; null where there is no Chromium. */
export async function measureWorker(index: Uint8Array, pagesFile: string): Promise<WorkerTimes | null> {
  const executablePath = findBrowser('chromium')
  if (executablePath === null) return null
  const { match } = JSON.parse(readFileSync(pagesFile, 'utf8')) as { match: number[] }
  const folder = mkdtempSync(join(tmpdir(), 'mawqif-worker-'))
  try {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST))
    writeFileSync(join(folder, 'index.bin'), index)
    writeFileSync(join(folder, 'page.html'), '<!doctype html>')
    await bundleWorker(folder)
    const times: WorkerTimes[] = []
    while (times.length < STARTS) times.push(await askOnce(executablePath, folder, match))
    const median = (key: keyof WorkerTimes): number =>
      times.map((time) => time[key]).sort((a, b) => a - b)[STARTS >> 1] as number
    return { read: median('read'), decode: median('decode'), lookUp: median('lookUp'), answer: median('answer') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function askOnce(executablePath: string, extension: string, sketch: number[]): Promise<WorkerTimes> {
  const browser = await launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-gpu']
  })
  try {
    const id = await browser.installExtension(extension)
    const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker')
    const page = await browser.newPage()
    await page.goto(`chrome-extension://${id}/page.html`)
    await (await target.worker())?.close()
    return await page.evaluate(async (question) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      const start = performance.now()
      const times = (await chrome.runtime.sendMessage(question)) as Omit<WorkerTimes, 'answer'>
      return { ...times, answer: performance.now() - start }
    }, sketch)
  } finally {
    await browser.close()
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
