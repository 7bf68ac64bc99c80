/** The popup: what the toolbar button says about the tab it was opened on. */
import { render } from 'preact'
import { HOME, type Route } from '../../core/library/route'
import type { TabState } from '../../core/tab-state'
import { stringsFor } from '../../ui/strings'
import { Summary } from '../../ui/summary/summary'
import { browser } from '../browser'
import { openLibrary } from '../library-tab'
import { showStatement } from '../messages'
import { dressPage } from '../appearance'
import '../../ui/summary/summary.css'
import { readSettings, watchSettings } from '../settings'
import { openSidePanel } from '../open-side-panel'
import { lookAtTab, originOf, pauseSite, readTabState } from '../tab-state'

let settings = await readSettings()
const everySite = await browser.permissions.contains({ origins: ['*://*/*'] })
const tabId = await chosenTab()
let state = await readTabState(tabId, 'popup')
watchSettings((changed) => {
  settings = changed
  draw()
})
draw()

/** The tab named in the address (the popup opened as a page), else the active tab of this window. */
async function chosenTab(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
  if (Number.isInteger(named)) return named
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active?.id ?? -1
}

function become(next: TabState): void {
  state = next
  draw()
}

function draw(): void {
  const strings = stringsFor(settings, navigator.languages)
  dressPage(strings, settings)
  document.title = strings.product
  const host = 'host' in state ? state.host : ''
  render(
    <Summary
      state={state}
      strings={strings}
      everySite={everySite}
      onOpenSidebar={() => void show(null)}
      onJump={(statement) => void show(statement)}
      onPause={(paused) => void pause(host, paused)}
      onRunHere={() => void look(host)}
      onAllowSite={() => void allow(host)}
      onReload={() => void browser.tabs.reload(tabId).then(() => window.close())}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onLibrary={() => void leaveFor(libraryOf(state))}
      onBrief={() => void leaveFor({ view: 'page-brief', tab: tabId })}
    />,
    document.body
  )
}

function libraryOf(state: TabState): Route {
  return state.kind === 'recognised' ? { view: 'article', article: state.dossier.id, statement: null } : HOME
}

async function leaveFor(route: Route): Promise<void> {
  await openLibrary(route)
  window.close()
}

async function show(statement: string | null): Promise<void> {
  // Before anything is awaited: the click is a gesture no longer than that.
  const opened = settings.showIn === 'browser' ? openSidePanel(tabId) : null
  await showStatement(tabId, statement)
  await opened
  window.close()
}

async function pause(host: string, paused: boolean): Promise<void> {
  await pauseSite(host, paused)
  if (paused) become({ kind: 'paused', host })
  else await look(host)
}

async function allow(host: string): Promise<void> {
  if (await browser.permissions.request({ origins: [originOf(host)] })) await look(host)
}

async function look(host: string): Promise<void> {
  become({ kind: 'looking', host })
  become(await lookAtTab(tabId, host, 'popup'))
}
