/** A second article, in another language, added as a folder: alone on a page, and on one page with the first. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossierAssets } from '../../build/dossier-assets'
import { articleLines, TITLE } from '../pages/article'
import { htmlPage } from '../pages/document'
import { block } from '../pages/paragraphs'
import { painted } from '../../scripts/browser/painted'
import { launchBrowser, type Session, type Target } from '../../scripts/browser/launch'
import { builtExtension, loopbackBuild, type LoopbackBuild } from '../../scripts/browser/build'
import { serve, type PageServer } from '../../scripts/browser/server'
import { sidebarIn, type SidebarView } from '../../scripts/browser/sidebar'
import { waitFor } from '../../scripts/browser/wait'

const ROOT = resolve(import.meta.dirname, '../..')
const LAKESIDE = join(ROOT, 'tests/dossiers/lakeside-talks-2031')

const lakeside = readFileSync(join(LAKESIDE, 'article.en.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => `<p>${line}</p>`)
  .join('')
const call = articleLines().map(block).join('')
const PAGES = {
  '/lakeside': htmlPage({ title: 'Talks', body: `<article dir="ltr" lang="en">${lakeside}</article>` }),
  '/both': htmlPage({
    title: TITLE,
    body: `<article>${call}</article><div style="height: 200vh"></div><article dir="ltr" lang="en">${lakeside}</article>`
  })
}

/** Build what depends on the dossiers anew, from the bundled folders and one more, into a copy of the extension. */
async function addDossier(extension: string): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'mawqif-dossiers-'))
  cpSync(join(ROOT, 'src/dossiers'), root, { recursive: true })
  cpSync(LAKESIDE, join(root, 'lakeside-talks-2031'), { recursive: true })
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [dossierAssets({ root })],
    build: {
      outDir: extension,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(ROOT, 'src/extension/gate/main.ts'),
        output: { format: 'iife', entryFileNames: 'gate.js' }
      }
    }
  })
  rmSync(root, { recursive: true, force: true })
}

describe.each<Target>(['chromium', 'firefox'])('a second article in %s', (target) => {
  let extension: LoopbackBuild
  let session: Session
  let server: PageServer

  beforeAll(async () => {
    extension = loopbackBuild(builtExtension(target))
    await addDossier(extension.dir)
    server = await serve(PAGES)
    session = await launchBrowser(target, extension.dir)
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
    extension?.remove()
  })

  const viewOf = (page: Page, dossier: string): Promise<SidebarView> =>
    waitFor(`the sidebar of ${dossier}`, async () => {
      const view = await sidebarIn(page).read()
      return view?.dossier === dossier ? view : null
    })

  it('is recognised in its own language', async () => {
    const page = await session.openPage(server.url('/lakeside'))
    const view = await viewOf(page, 'lakeside-talks-2031')
    expect(view.grade).toBe('full')
    expect(new Set(view.statements.map(({ verdict }) => verdict))).toEqual(new Set(['verbatim']))
    await page.close()
  })

  it('gets a sidebar and marks of its own on a page that has both, as the user scrolls', async () => {
    const page = await session.openPage(server.url('/both'))
    const first = await viewOf(page, 'putin-macron-call-2025')
    expect(first.statements).toHaveLength(7)
    expect(Object.keys(await painted(page)).sort()).toEqual(['mawqif-macron', 'mawqif-putin'])
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const second = await viewOf(page, 'lakeside-talks-2031')
    expect(second.statements.map(({ verdict }) => verdict)).not.toContain('absent')
    expect(Object.keys(await painted(page))).not.toContain('mawqif-putin')
    await page.evaluate(() => scrollTo(0, 0))
    await viewOf(page, 'putin-macron-call-2025')
    await page.close()
  })
})
