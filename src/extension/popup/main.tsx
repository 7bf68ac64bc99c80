/** The popup: what the toolbar button says about the tab it was opened on. */
import { HOME, type Route } from '../../core/library/route'
import type { Settings, UnknownShown } from '../../core/settings'
import { isRefused, type TabState } from '../../core/tab-state'
import { Summary } from '../../ui/summary/summary'
import { browser } from '../browser'
import { drawPage } from '../draw-page'
import { openLibrary } from '../library-tab'
import { askBackground } from '../messages/ask-background'
import { askPage } from '../messages/ask-page'
import '../../ui/summary/summary.css'
import { changeSettings, readSettings } from '../settings'
import { openSidePanel, openSidePanelHere } from '../open-side-panel'
import { lookAtTab, originOf, pauseSite, readTabState } from '../tab-state'

interface PopupState {
  readonly settings: Settings
  readonly tab: TabState
}

const everySite = await browser.permissions.contains({ origins: ['*://*/*'] })
const tabId = await chosenTab()
const isPrivate = await browser.tabs.get(tabId).then(
  ({ incognito }) => incognito,
  () => true
)
const page = drawPage<PopupState>(
  { settings: await readSettings(), tab: await readTabState(tabId, 'popup') },
  ({ settings, tab }, strings) => {
    const host = 'host' in tab ? tab.host : ''
    return {
      title: strings.product,
      content: (
        <Summary
          state={tab}
          strings={strings}
          everySite={everySite}
          onOpenSidebar={() => void show(null)}
          onJump={(statement) => void show(statement)}
          settings={settings}
          onUnknown={(shown) => void keepUnknown(shown, tab)}
          onPause={(paused) => void pause(host, paused)}
          onRunHere={() => void look(host)}
          onAllowSite={() => void allow(host)}
          keepsAlways={isPrivate ? null : settings.keptSites.includes(host)}
          onKeepAlways={(always) => void keepAlways(host, always)}
          onReload={() => void browser.tabs.reload(tabId).then(() => window.close())}
          onOptions={() => void browser.runtime.openOptionsPage()}
          onLibrary={() => void leaveFor(libraryOf(tab))}
          onWatchList={() => void openWatchList()}
          onIntroduction={() => void leaveFor({ view: 'welcome', at: 'what' })}
          onBrief={() => void leaveFor({ view: 'page-brief', tab: tabId })}
        />
      )
    }
  }
)

/** The tab named in the address (the popup opened as a page), else the active tab of this window. */
async function chosenTab(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
  if (Number.isInteger(named)) return named
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active?.id ?? -1
}

function libraryOf(tab: TabState): Route {
  return tab.kind === 'recognised' ? { view: 'article', article: tab.dossier.id, statement: null } : HOME
}

async function leaveFor(route: Route): Promise<void> {
  await openLibrary(route)
  window.close()
}

async function openWatchList(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`watch-list/watch-list.html?tab=${tabId}`) })
  window.close()
}

async function show(statement: string | null): Promise<void> {
  // Before anything is awaited: the click is a gesture no longer than that.
  const opened = openPanel()
  await askPage(tabId, 'show', { statement })
  await opened
  window.close()
}

/** Open the browser's side panel where the user wants the list in it, or the page leaves it no other place. */
function openPanel(): Promise<void> | null {
  const { settings, tab } = page.state
  if (settings.showIn === 'browser') return openSidePanel(tabId)
  return isRefused(tab) ? openSidePanelHere(tabId) : null
}

/** What was not read is, as soon as such articles are wanted. */
async function keepUnknown(unknown: UnknownShown, { kind, ...tab }: TabState): Promise<void> {
  page.change({ settings: await changeSettings({ unknown }) })
  if (kind === 'unread' && 'host' in tab) await look(tab.host)
}

/** Keep the pages of a site as they are opened, this one at once; or no longer. */
async function keepAlways(host: string, always: boolean): Promise<void> {
  const others = (await readSettings()).keptSites.filter((site) => site !== host)
  page.change({ settings: await changeSettings({ keptSites: always ? [...others, host] : others }) })
  if (always) await askBackground('keepTab', { tab: tabId, also: null })
}

async function pause(host: string, paused: boolean): Promise<void> {
  await pauseSite(host, paused)
  if (paused) page.change({ tab: { kind: 'paused', host } })
  else await look(host)
}

async function allow(host: string): Promise<void> {
  if (await browser.permissions.request({ origins: [originOf(host)] })) await look(host)
}

async function look(host: string): Promise<void> {
  page.change({ tab: { kind: 'looking', host } })
  page.change({ tab: await lookAtTab(tabId, host, 'popup') })
}
