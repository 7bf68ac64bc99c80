/**
 * Pages that Chrome loads in advance, for a user who may come to see them or not.
 *
 * The driver loses a tab whose page was loaded in advance, so these are opened and asked through the extension's own interface.
 */
import type { Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { openOptions } from '../../scripts/browser/control'
import { pause } from '../../scripts/browser/wait'
import { unknownPage } from '../pages/unknown'
import { paragraphsPage } from '../pages/paragraphs'
import { inChromium } from './stage'

/** A page that has another loaded in advance. */
const indexOf = (path: string): string => `<!doctype html><html lang="ar" dir="rtl"><title>عناوين اليوم</title>
<h1>عناوين اليوم</h1><a href="${path}">${path}</a>
<script type="speculationrules">${JSON.stringify({ prerender: [{ urls: [path], eagerness: 'immediate' }] })}</script></html>`

/** The same page, telling the server that it has loaded. */
const telling = (html: string, path: string): string =>
  `${html}<script>addEventListener('load', () => fetch('${path}-loaded'))</script>`

/** Longer than the gate asks again where nobody answers, in ms. */
const GIVEN_UP = 10_000

/** What is the case in a tab. */
interface Seen {
  readonly path: string
  /** It was loaded before it was seen. */
  readonly ahead: boolean
  readonly sidebar: boolean
  readonly badge: string
}

interface ExtensionWorld {
  readonly chrome: {
    readonly tabs: { create(how: object): Promise<{ readonly id: number }>; remove(tab: number): Promise<void> }
    readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> }
    readonly scripting: { executeScript(injection: object): Promise<readonly { readonly result?: unknown }[]> }
  }
}

inChromium(
  'a page that was loaded in advance',
  (stage) => {
    let control: Page
    beforeAll(async () => {
      control = await openOptions(stage.session)
    })

    const open = (path: string): Promise<number> =>
      control.evaluate(
        async (url) => (await (globalThis as unknown as ExtensionWorld).chrome.tabs.create({ url, active: true })).id,
        stage.server.url(path)
      )
    const close = (tab: number): Promise<void> =>
      control.evaluate((id) => (globalThis as unknown as ExtensionWorld).chrome.tabs.remove(id), tab)
    const follow = (tab: number): Promise<unknown> =>
      control.evaluate(
        (tabId) =>
          (globalThis as unknown as ExtensionWorld).chrome.scripting.executeScript({
            target: { tabId },
            func: () => document.querySelector('a')?.click()
          }),
        tab
      )
    const see = (tab: number): Promise<Seen> =>
      control.evaluate(async (tabId) => {
        const { scripting, action } = (globalThis as unknown as ExtensionWorld).chrome
        const [ran] = await scripting.executeScript({
          target: { tabId },
          func: () => {
            const [load] = performance.getEntriesByType('navigation') as readonly {
              readonly activationStart?: number
            }[]
            return {
              path: location.pathname,
              ahead: (load?.activationStart ?? 0) > 0,
              sidebar: document.querySelector('mawqif-sidebar') !== null
            }
          }
        })
        return { ...(ran?.result as Omit<Seen, 'badge'>), badge: await action.getBadgeText({ tabId }) }
      }, tab)
    const hasLoaded = (path: string): Promise<void> =>
      expect.poll(() => stage.server.requests().includes(`${path}-loaded`)).toBe(true)

    it('shows its article once it is seen, and nothing before', async () => {
      const tab = await open('/index')
      await hasLoaded('/ahead')
      await pause(GIVEN_UP)
      expect(await see(tab)).toEqual({ path: '/index', ahead: false, sidebar: false, badge: '' })
      await follow(tab)
      await expect
        .poll(() => see(tab))
        .toEqual({ path: '/ahead', ahead: true, sidebar: true, badge: expect.stringMatching(/^[1-9]/) })
      await close(tab)
    })

    it('shows what is said in an unknown article, seen as soon as it has loaded', async () => {
      const tab = await open('/index-unknown')
      await hasLoaded('/ahead-unknown')
      await follow(tab)
      await expect.poll(() => see(tab)).toMatchObject({ path: '/ahead-unknown', ahead: true, sidebar: true })
      await close(tab)
    })
  },
  {
    '/index': indexOf('/ahead'),
    '/ahead': telling(paragraphsPage(), '/ahead'),
    '/index-unknown': indexOf('/ahead-unknown'),
    '/ahead-unknown': telling(unknownPage('en'), '/ahead-unknown')
  }
)
