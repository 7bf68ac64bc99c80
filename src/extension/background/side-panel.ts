/** Keep the browser's side panel as the user wants it, and open it where it is wanted. */
import { browser, sidePanel } from '../browser'
import { readSettings, watchSettings } from '../settings'
import { offerSidePanel } from '../open-side-panel'

/** Known once the settings were read. */
let isWanted = false

/** Offer the panel as the settings say, now and whenever they change. */
export async function keepSidePanel(): Promise<void> {
  const offer = (wanted: boolean): Promise<void> => {
    isWanted = wanted
    return offerSidePanel(wanted)
  }
  watchSettings(({ showIn }) => void offer(showIn === 'browser'))
  await offer((await readSettings()).showIn === 'browser')
}

/** Open the panel beside the tab if it is wanted; rejects where not, or outside of a gesture. Firefox closes an open one. */
export async function openWantedPanel(tabId: number): Promise<void> {
  const chrome = sidePanel()
  if (chrome !== undefined) return chrome.open({ tabId })
  if (!isWanted) throw new Error('the sidebar is shown in the page')
  return browser.sidebarAction.toggle()
}
