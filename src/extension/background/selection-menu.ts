/** The entry in the browser's menu over selected words that adds them. */
import { browser } from '../browser'
import { openLibrary } from '../library-tab'
import { addOrExplain } from './add-selected'

const ADD = 'add-selected'

/** The browser keeps it: it is made once, when the extension is installed or updated. */
export async function makeSelectionMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: ADD,
    title: browser.i18n.getMessage('addSelected'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*']
  })
}

/** Add what is selected where the entry is chosen. In a frame within the page stands no article of it. */
export function watchSelectionMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId !== ADD || tab?.id === undefined) return
    if (frameId) void openLibrary({ view: 'add', of: 'outside' })
    else void addOrExplain(tab.id, selectionText ?? null)
  })
}
