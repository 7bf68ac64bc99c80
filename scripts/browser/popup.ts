/**
 * Open the popup, press its button in the toolbar, and use it.
 *
 * Pressing the button gives the extension leave to run on the tab (`activeTab`). In Chromium it is pressed, and its popup is then a page
 * like any other. Firefox's is out of the protocol's reach: its text can be read and one thing in it pressed as it is shown; for more
 * the tab is given that leave, and the same document is opened in a tab, which `?tab=` tells whose state to show.
 */
import type { Page } from 'puppeteer-core'
import type { Session } from './launch'
import { evaluateInFirefoxWindow } from './protocol'
import { CEILING, waitFor } from './wait'

/** So long a document of Firefox's own may take to answer, in milliseconds. */
const ANSWER_MS = 2000
/** Where there is no popup so long after its button was pressed, none comes. */
const UNHEARD_MS = 10_000

/** Runs in Firefox's window, after `$ID` is replaced by the extension's id. */
const FIREFOX_PRELUDE = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID($ID)
  const api = ExtensionParent.apiManager.global
  const popup = () => document.querySelector('browser.webextension-popup-browser')
  const sidePanel = () =>
    document.getElementById('sidebar')?.contentDocument?.querySelector('#webext-panels-browser')
  const openPanels = () => [...document.querySelectorAll('panel')].filter(({ state }) => state !== 'closed')
  const panelState = () => popup()?.closest('panel')?.state ?? 'closed'
`

const PRESS = `
  for (const panel of openPanels()) panel.hidePopup()
  const button = api.browserActionFor(extension)
  CustomizableUI.addWidgetToArea(button.widget.id, CustomizableUI.AREA_NAVBAR)
  await button.openPopup(window)
  return ''
`

/**
 * Open the popup for `page`, as its button does, and give the popup's own page. In Firefox the tab is given the leave that pressing the
 * button gives.
 */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  if (session.target === 'firefox') {
    await page.bringToFront()
    const tab = await inFirefox(
      session,
      `extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)
      return String(api.tabTracker.getId(gBrowser.selectedTab))`
    )
    return session.openExtensionPage(`${session.popup}?tab=${tab}`)
  }
  await pressInChromium(session, page)
  const address = `${session.origin}/${session.popup}`
  const target = await session.browser.waitForTarget((candidate) => candidate.url().startsWith(address), {
    timeout: CEILING
  })
  const popup = await target.asPage()
  popup.setDefaultTimeout(CEILING)
  return popup
}

/** Press the button while `page` is in front, and what fits `selector` in the browser's own popup, over the page. */
export async function pressInPopup(session: Session, page: Page, selector: string): Promise<void> {
  if (session.target === 'chromium') {
    const popup = await openPopup(session, page)
    await popup.waitForSelector(selector)
    // A popup that the press closes may not live to tell of it.
    return popup.click(selector).catch((error: unknown) => {
      if (!popup.isClosed()) throw error
    })
  }
  await pressInFirefox(session, page)
  // A click from the browser's own code is a trusted one, and a gesture where it is said to be.
  const click = `(() => {
    const found = content.document.querySelector(${JSON.stringify(selector)})
    const gesture = content.windowUtils.setHandlingUserInput(true)
    found?.click()
    gesture.destruct()
    return found ? 'pressed' : ''
  })()`
  // A popup that the press closes may not live to tell of it.
  await waitFor(
    `${selector} in Firefox's popup`,
    async () =>
      (await inFirefoxPopup(session, click)) === 'pressed' ||
      (await inFirefox(session, 'return panelState()')) === 'closed'
  )
  await closeInFirefox(session)
}

/** Press the button while `page` is in front, give the text of the browser's own popup once it shows `expected`, close it. */
export async function popupText(session: Session, page: Page, expected: RegExp): Promise<string> {
  if (session.target === 'chromium') {
    const popup = await openPopup(session, page)
    const text = await waitFor(`a popup that says ${expected}`, async () => {
      const shown = await popup.evaluate(() => document.body.innerText)
      return expected.test(shown) ? shown : null
    })
    await popup.close()
    return text
  }
  await pressInFirefox(session, page)
  const shown = await waitFor(`a popup that says ${expected}`, async () => {
    const text = await inFirefoxPopup(session, `content.document.body?.innerText ?? ''`)
    return expected.test(text) ? text : null
  })
  await closeInFirefox(session)
  return shown
}

/** Give the text of the browser's own side panel once it shows `expected`. */
export async function sidePanelText(session: Session, expected: RegExp): Promise<string> {
  return waitFor(`a side panel that says ${expected}`, async () => {
    const text = await readSidePanel(session)
    return expected.test(text) ? text : null
  })
}

/** The text of the browser's own side panel; empty where none is open. */
export async function readSidePanel(session: Session): Promise<string> {
  if (session.target === 'firefox')
    return inFirefoxDocument(session, 'sidePanel()', `content.document.body?.innerText ?? ''`)
  const address = `${session.origin}/side-panel/side-panel.html`
  const target = session.browser.targets().find((each) => each.url() === address)
  return target === undefined ? '' : (await target.asPage()).evaluate(() => document.body.innerText)
}

/** Evaluate an expression, which gives a string, beside the document of Firefox's popup: `content` is its window. */
function inFirefoxPopup(session: Session, expression: string): Promise<string> {
  return inFirefoxDocument(session, 'popup()', expression)
}

function inFirefoxDocument(session: Session, browser: 'popup()' | 'sidePanel()', expression: string): Promise<string> {
  const script = `data:,${encodeURIComponent(`sendAsyncMessage('mawqif-answer', ${expression})`)}`
  return inFirefox(
    session,
    `const browser = ${browser}
    if (!browser) return ''
    return new Promise((resolve) => {
      const { messageManager } = browser
      const answer = (text) => { messageManager.removeMessageListener('mawqif-answer', listener); resolve(text) }
      const listener = ({ data }) => answer(data)
      messageManager.addMessageListener('mawqif-answer', listener)
      // A document that closes meanwhile never answers.
      setTimeout(() => answer(''), ${ANSWER_MS})
      messageManager.loadFrameScript(${JSON.stringify(script)}, false)
    })`
  )
}

async function pressInChromium(session: Session, page: Page): Promise<void> {
  await page.bringToFront()
  const extension = (await session.browser.extensions()).get(session.extensionId)
  if (!extension) throw new Error(`Chromium does not list the extension ${session.extensionId}`)
  await extension.triggerAction(page)
}

/**
 * Press the button in the toolbar, where a user pins it: within the list of extensions, Firefox opens and closes that list's panel first.
 * A panel that is left open without its popup, as a tab that closes at that moment may leave it, is closed and the button pressed again.
 */
async function pressInFirefox(session: Session, page: Page): Promise<void> {
  await page.bringToFront()
  let pressedAt = -Infinity
  await waitFor("Firefox's popup", async () => {
    const found = await inFirefox(
      session,
      `return [popup() ? panelState() : 'none', Services.focus.activeWindow === window, ...openPanels().map(({ id }) => id)].join(', ')`
    )
    if (found.startsWith('open,')) return true
    if (found.startsWith('none,') && performance.now() - pressedAt > UNHEARD_MS) {
      await inFirefox(session, PRESS)
      pressedAt = performance.now()
    }
    throw new Error(`its panel, whether its window has the focus, panels that are open: ${found}`)
  })
}

async function closeInFirefox(session: Session): Promise<void> {
  await inFirefox(session, `popup()?.closest('panel')?.hidePopup(); return ''`)
  await waitFor("Firefox's popup closed", async () => (await inFirefox(session, 'return panelState()')) === 'closed')
}

function inFirefox(session: Session, body: string): Promise<string> {
  const prelude = FIREFOX_PRELUDE.replace('$ID', JSON.stringify(session.extensionId))
  return evaluateInFirefoxWindow(session.browser, `(async () => { ${prelude}; ${body} })()`)
}
