/**
 * Open the browser's own side panel, and say when it is wanted.
 *
 * Both browsers open it within a gesture only, and a gesture is over once anything was awaited. A background that the keys
 * have just woken has read no settings by then: so Chrome is told beforehand whether the panel is wanted, and itself
 * refuses to open it where it is not.
 */
import { browser, sidePanel } from './browser'

const PATH = 'side-panel/side-panel.html'

/** Open it beside the tab, and from now on beside each; call it within a gesture, before anything is awaited. */
export function openSidePanel(tabId: number): Promise<void> {
  void offerSidePanel(true)
  return open(tabId)
}

/** Open it beside this tab alone; call it as `openSidePanel`. */
export function openSidePanelHere(tabId: number): Promise<void> {
  void sidePanel()?.setOptions({ tabId, enabled: true, path: PATH })
  return open(tabId)
}

function open(tabId: number): Promise<void> {
  return sidePanel()?.open({ tabId }) ?? browser.sidebarAction.open()
}

/** Let the panel be opened, or not. Firefox lists it always. */
export async function offerSidePanel(offered: boolean): Promise<void> {
  await sidePanel()?.setOptions({ enabled: offered, path: PATH })
}
