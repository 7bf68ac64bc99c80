/** The brief of a page, on screen, on paper and as files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePages } from '../pages'
import { settle } from '../../scripts/browser/control'
import { launchBrowser, type Session, type Target } from '../../scripts/browser/launch'
import { openedLibrary } from './harness/library'
import { builtExtension, loopbackBuild, type LoopbackBuild } from '../../scripts/browser/build'
import { pagesOf } from './harness/pdf'
import { serve, type PageServer } from '../../scripts/browser/server'
import { sidebarIn } from '../../scripts/browser/sidebar'
import { waitFor } from '../../scripts/browser/wait'

describe.each<Target>(['chromium', 'firefox'])('the brief in %s', (target) => {
  const downloads = mkdtempSync(join(tmpdir(), 'mawqif-saved-'))
  let session: Session
  let server: PageServer
  let build: LoopbackBuild

  beforeAll(async () => {
    server = await serve(samplePages())
    build = loopbackBuild(builtExtension(target))
    session = await launchBrowser(target, build.dir, { language: 'en', downloads })
    await settle(session, { language: 'en' })
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
    build?.remove()
    rmSync(downloads, { recursive: true, force: true })
  })

  /** Open a sample page and its brief from the sidebar. */
  async function briefOf(path: string): Promise<{ readonly page: Page; readonly brief: Page }> {
    const page = await session.openPage(server.url(path))
    const sidebar = sidebarIn(page)
    await sidebar.press('.onward + .onward')
    const brief = await openedLibrary(session)
    await brief.waitForSelector('.brief')
    return { page, brief }
  }

  /** Wait for a saved file of this ending, whole. */
  const saved = (ending: string): Promise<string> =>
    waitFor(`a saved ${ending}`, () => {
      const name = readdirSync(downloads).find((file) => file.endsWith(ending))
      const content = name === undefined ? '' : readFileSync(join(downloads, name), 'utf8')
      return content.endsWith('\n') ? content : null
    })

  it('has the page, its verdicts and its words, and warns of what it changed', async () => {
    const { page, brief } = await briefOf('/edited')
    const said = await brief.$$eval('.said', (all) =>
      all.map((each) => [
        each.getAttribute('data-statement'),
        each.getAttribute('data-verdict'),
        each.querySelector('blockquote')?.textContent ?? ''
      ])
    )
    expect(said.map(([id]) => id).toSorted()).toEqual(['j1', 'm1', 'm2', 'm3', 'p1', 'p2', 'p3'])
    const changed = said.filter(([, verdict]) => verdict === 'altered')
    expect(changed.length).toBeGreaterThan(0)
    expect(await brief.$$eval('.said[data-verdict=altered] .verdict', (all) => all.length)).toBe(changed.length)
    const text = await page.evaluate(() => document.body.textContent ?? '')
    for (const [, , words] of said) expect(text).toContain(words)
    expect(await brief.$eval('.address', (address) => address.textContent)).toBe(server.url('/edited'))
    await brief.close()
    await page.close()
  })

  it('fits on one sheet of paper', async () => {
    const { page, brief } = await briefOf('/sample')
    expect(pagesOf(await brief.pdf({ preferCSSPageSize: true }))).toBe(1)
    if (target === 'chromium') {
      await brief.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
      await brief.emulateMediaType('print')
      const paper = await brief.$eval('.library', (root) => getComputedStyle(root).backgroundColor)
      const shown = await brief.$eval('.brief-tools', (tools) => getComputedStyle(tools).display)
      expect([paper, shown]).toEqual(['rgb(255, 255, 255)', 'none'])
    }
    await brief.close()
    await page.close()
  })

  it('saves annotations whose positions and quotes are those of the page, and a table of the same', async () => {
    const { page, brief } = await briefOf('/edited')
    await brief.click('[data-save=jsonld]')
    await brief.click('[data-save=csv]')
    const { items } = JSON.parse(await saved('.jsonld')) as {
      readonly items: readonly {
        readonly target: readonly {
          readonly selector: readonly [
            { readonly exact: string; readonly prefix: string; readonly suffix: string },
            { readonly start: number; readonly end: number }
          ]
        }[]
      }[]
    }
    expect(items).toHaveLength(7)
    const text = [...(await page.evaluate(() => document.body.textContent ?? ''))]
    for (const { target } of items) {
      for (const { selector } of target) {
        const [{ exact, prefix, suffix }, { start, end }] = selector
        expect(text.slice(start, end).join('')).toBe(exact)
        expect(text.slice(0, start).join('').endsWith(prefix)).toBe(true)
        expect(text.slice(end).join('').startsWith(suffix)).toBe(true)
      }
    }
    const csv = await saved('.csv')
    expect(csv.startsWith('\ufeffStatement,')).toBe(true)
    const { data, errors } = Papa.parse<string[]>(csv)
    expect([data.length, errors]).toEqual([9, []])
    await brief.close()
    await page.close()
  })

  it('says so where the page has gone', async () => {
    const { page, brief } = await briefOf('/sample')
    await page.close()
    // Firefox never reports that a page of an extension has loaded again.
    await brief.evaluate(() => location.reload())
    await brief.waitForSelector('.state[data-kind=missing]')
    expect(await brief.$('.brief')).toBeNull()
    await brief.close()
  })
})
