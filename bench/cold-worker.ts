/**
 * Time the built extension's own background, cold, with an index of any size in place of its own.
 *
 * A content script of this benchmark asks what the annotator asks on a page that carries the bundled article, and the
 * answer is that article: the browser starts the background, which reads the index, the settings and one dossier.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser, type Target } from '../scripts/browser/launch'
import { builtExtension, loopbackBuild } from '../scripts/browser/build'
import { serve } from '../scripts/browser/server'
import { stopBackground } from '../scripts/browser/stop-background'
import { waitFor } from '../scripts/browser/wait'
import { median } from './figures'

/** Milliseconds from the question to its answer, medians. */
export interface ColdAnswer {
  /** The background was stopped before. */
  readonly cold: number
  /** It had answered the moment before. */
  readonly warm: number
}

const TIMES = 7

/** The page's world tells the content script to ask, and reads from the document what came of it. */
const askScript = (sketch: readonly number[]): string => `document.addEventListener('mawqif-ask', async () => {
  const { runtime } = globalThis.browser ?? chrome
  const start = performance.now()
  const dossiers = await runtime.sendMessage({ type: 'open', sketch: ${JSON.stringify(sketch)} })
  document.documentElement.dataset.answer = JSON.stringify([performance.now() - start, dossiers.length])
})`

/** Ask with the sketch of the one dossier of the build, which `index` must hold under its id. */
export async function timeColdWorker(
  target: Target,
  index: Uint8Array,
  sketch: readonly number[]
): Promise<ColdAnswer> {
  const extension = loopbackBuild(builtExtension(target))
  writeFileSync(join(extension.dir, 'dossiers/index.bin'), index)
  writeFileSync(join(extension.dir, 'ask.js'), askScript(sketch))
  const path = join(extension.dir, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { readonly content_scripts: unknown[] }
  manifest.content_scripts.push({ matches: ['http://127.0.0.1/*'], js: ['ask.js'] })
  writeFileSync(path, JSON.stringify(manifest))
  const server = await serve({ '/blank': '<!doctype html><title>blank</title><p>blank' })
  const session = await launchBrowser(target, extension.dir)
  try {
    const page = await session.openPage(server.url('/blank'))
    const ask = async (): Promise<number> => {
      await page.evaluate(() => {
        delete document.documentElement.dataset['answer']
        document.dispatchEvent(new Event('mawqif-ask'))
      })
      const [took, found] = await waitFor('an answer', () =>
        page.evaluate(() => JSON.parse(document.documentElement.dataset['answer'] ?? 'null') as [number, number] | null)
      )
      if (found < 1) throw new Error('the article was not found')
      return took
    }
    const cold: number[] = []
    const warm: number[] = []
    while (cold.length < TIMES) {
      await stopBackground(session)
      cold.push(await ask())
      warm.push(await ask())
    }
    return { cold: median(cold), warm: median(warm) }
  } finally {
    await session.close()
    await server.close()
    extension.remove()
  }
}
