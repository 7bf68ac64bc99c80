/** A clean browser with the built extension and the sample pages, for the tests of one file. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { samplePages } from '../pages'
import type { Session, Target } from '../../scripts/browser/launch'
import { lastInFocus } from '../../scripts/browser/painted'
import { serve, type PageServer, type ServedPage } from '../../scripts/browser/server'
import { sidebarIn, type Sidebar, type SidebarView } from '../../scripts/browser/sidebar'
import { waitFor } from '../../scripts/browser/wait'
import { giveBack, lend, type SharedBrowser } from './shared-browser'

export interface Stage {
  readonly target: Target
  readonly session: Session
  readonly server: PageServer
  /** Open a sample page by its path. */
  open(path: string): Promise<Page>
  /** The sidebar of a page, there or not. */
  sidebar(page: Page): Sidebar
  /** Wait for the sidebar and read it. */
  view(page: Page): Promise<SidebarView>
  /** Read the sidebar until it is as `test` wants it. */
  viewWhere(page: Page, what: string, test: (view: SidebarView) => boolean): Promise<SidebarView>
  /** Put the extension anew in the place of the one that runs, as an update does. */
  update(): Promise<void>
}

type Pages = Readonly<Record<string, string | ServedPage>>

/** Run the same tests in both browsers; `pages` are served beside the sample pages. */
export const inBothBrowsers = (name: string, tests: (stage: Stage) => void, pages: Pages = {}): void =>
  inBrowsers(['chromium', 'firefox'], name, tests, pages)

/** Run tests of what only Chromium's protocol tells. */
export const inChromium = (name: string, tests: (stage: Stage) => void, pages: Pages = {}): void =>
  inBrowsers(['chromium'], name, tests, pages)

function inBrowsers(targets: readonly Target[], name: string, tests: (stage: Stage) => void, pages: Pages): void {
  describe.each(targets)(`${name} in %s`, (target) => {
    let shared: SharedBrowser
    let server: PageServer

    beforeAll(async () => {
      server = await serve({ ...samplePages(), ...pages })
      shared = await lend(target)
    })
    afterAll(async () => {
      await giveBack(target)
      await server?.close()
    })

    const viewWhere: Stage['viewWhere'] = async (page, what, test) => {
      const sidebar = sidebarIn(page)
      return waitFor(what, async () => {
        const view = await sidebar.read()
        return view !== null && test(view) ? view : null
      })
    }
    tests({
      target,
      get session() {
        return shared.session
      },
      get server() {
        return server
      },
      async open(path) {
        const page = await shared.session.openPage(server.url(path))
        await lastInFocus(page)
        return page
      },
      sidebar: sidebarIn,
      update: () => shared.update(),
      viewWhere,
      view: (page) => viewWhere(page, 'a drawn sidebar', () => true)
    })
  })
}
