/**
 * Answer the scripts in the pages: look up fingerprints, inject the annotator where a page has an article, keep the
 * badge. It holds no state that matters: the browser may stop it after any answer and start it for the next question.
 */
import type { Dossier } from '../../core/dossier'
import { foundKey } from '../../core/find/statement-key'
import type { Settings } from '../../core/settings'
import { HOME } from '../../core/library/route'
import { highlightRules } from '../../dom/highlight-rules'
import { type Room, roomRule } from '../../dom/room'
import { browser } from '../browser'
import { openLibrary } from '../library-tab'
import { askPage } from '../messages/ask-page'
import { askPanel } from '../messages/ask-panel'
import { ADD_SELECTED, type Command, isCommand } from '../messages/command'
import { answerCalls } from '../messages/listen'
import type { PageSender } from '../messages/sender'
import { TO_BACKGROUND } from '../messages/to-background'
import { changeSettings, readSettings } from '../settings'
import { forgetReadings } from '../finder-offer'
import { openSidePanel } from '../open-side-panel'
import { markAsked } from '../asked'
import { keepTab } from '../records/keep-tab'
import { unrejectInTab } from '../records/rejections'
import { addOrExplain, addSelected } from './add-selected'
import { elsewhereOf } from './elsewhere'
import { dismissedAt, keepDismissed } from './dismissed'
import { findDossiers, readDossier } from './dossier-store'
import { keepIfAlways } from './keep-always'
import { lookAtOpenTabs, lookAtTabsFromBefore } from './open-tabs'
import { watchOwnPages } from './own-pages'
import { withOwn, withOwnIn } from './own-statements'
import { readArticle } from './read-article'
import { recordOf } from './record'
import { followWatchList, runWatchGate } from './watch-gate'
import { makeSelectionMenu, watchSelectionMenu } from './selection-menu'
import { keepSidePanel, openWantedPanel } from './side-panel'
import { syncGrantedSites } from './site-access'

const BADGE_COLOUR = '#1f5fbf'

answerCalls(TO_BACKGROUND, {
  candidate: ({ sketch }, page) => considerPage(sketch, page),
  read: (_, page) => injectUnlessPaused('annotator.js', page),
  open: ({ sketch }, page) => openFor(sketch, page),
  find: ({ asked }, page) => readUnknown(page, asked),
  article: async ({ text, date }, { url }) =>
    (await isPaused(url)) ? null : withOwn(await readArticle(text, date), text, url),
  report: async ({ positions }, page) => {
    if (positions > 0) void keepIfAlways(page).catch(() => undefined)
    await showBadge(page.tab, positions)
  },
  // Whoever pressed a passage wants to see its statement; after anything else the browser refuses, as it should.
  active: (_, { tab }) => openWantedPanel(tab).catch(() => undefined),
  paint: ({ speakers }, page) => paint(speakers, page),
  room: ({ was, now }, page) => makeRoom(was, now, page),
  record: (asked, { url }) => recordOf(asked, url),
  dismissed: ({ address }) => dismissedAt(address),
  dismiss: ({ address, statements }) => keepDismissed(address, statements),
  settings: readSettings,
  marks: async ({ shown }) => void (await changeSettings({ marks: shown })),
  admit: ({ key }, { tab }) => askPage(tab, 'admit', { key }),
  change: ({ change }, { tab }) => keep(change, tab),
  library: ({ article, statement }) => openLibrary(article === null ? HOME : { view: 'article', article, statement }),
  keep: ({ also }, { tab }) => keepTab(tab, also),
  add: (_, { tab }) => addSelected(tab, null),
  unreject: (said, { tab }) => unrejectInTab(tab, foundKey(said)),
  brief: (_, { tab }) => openLibrary({ view: 'page-brief', tab }),
  elsewhere: (sought, { tab }) => elsewhereOf(tab, sought),
  options: () => browser.runtime.openOptionsPage(),
  sharing: (_, page) => inject('sharing.js', documentOf(page)),
  keepTab: ({ tab, also }) => keepTab(tab, also),
  addInTab: ({ tab }) => addSelected(tab, null),
  unrejectInTab: ({ tab, ...said }) => unrejectInTab(tab, foundKey(said)),
  elsewhereOfTab: ({ tab, ...sought }) => elsewhereOf(tab, sought),
  run: ({ tab }) => lookAt(tab)
})
void keepSidePanel()
void lookAtTabsFromBefore()

async function keep(change: Partial<Settings>, tab: number): Promise<void> {
  // Where the browser refuses, the button in the toolbar opens it.
  if (change.showIn === 'browser') openSidePanel(tab).catch(() => undefined)
  await changeSettings(change)
}

async function isPaused(url: string): Promise<boolean> {
  const { pausedSites } = await readSettings()
  return pausedSites.includes(new URL(url).host)
}

async function considerPage(sketch: readonly number[], page: PageSender): Promise<void> {
  const isKnown = (await findDossiers(sketch)).length > 0
  await (isKnown ? injectUnlessPaused('annotator.js', page) : readUnknown(page, false))
}

/** Read a page that carries no known article, if the user wants such pages read or asked for this one. */
async function readUnknown(page: PageSender, asked: boolean): Promise<void> {
  if (asked || (await readSettings()).unknown !== 'off') await injectUnlessPaused('finder.js', page)
}

async function injectUnlessPaused(file: string, page: PageSender): Promise<void> {
  if (!(await isPaused(page.url))) await inject(file, documentOf(page))
}

async function openFor(sketch: readonly number[], from: PageSender): Promise<readonly Dossier[] | null> {
  if (await isPaused(from.url)) return null
  return Promise.all((await findDossiers(sketch)).map(async (id) => withOwnIn(await readDossier(id))))
}

/** The very document that asked, so that nothing is run in one that has taken its place. */
const documentOf = ({ tab, document }: PageSender): browser.Scripting.InjectionTarget =>
  document === null ? topOf(tab) : { tabId: tab, documentIds: [document] }

const topOf = (tabId: number): browser.Scripting.InjectionTarget => ({ tabId, frameIds: [0] })

/** Look at a page because the user asked for it. */
async function lookAt(tabId: number): Promise<void> {
  const target = topOf(tabId)
  await browser.scripting.executeScript({ target, func: markAsked })
  await browser.scripting.executeScript({ target, func: forgetReadings })
  await inject('annotator.js', target)
}

async function inject(file: string, target: browser.Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.executeScript({ target, files: [file] })
}

/**
 * Highlights within shadow trees: in Firefox only the user's style sheets reach there; in Chromium the document's are
 * inherited there, and washes of the user's are not drawn.
 */
const HIGHLIGHTS_ORIGIN = browser.runtime.getURL('').startsWith('moz-') ? ('USER' as const) : ('AUTHOR' as const)

/** Insert the highlights' rules; taken out first, so that asking twice leaves one. */
async function paint(speakers: readonly string[], from: PageSender): Promise<void> {
  const sheet = {
    target: documentOf(from),
    css: highlightRules(speakers),
    origin: HIGHLIGHTS_ORIGIN
  }
  await browser.scripting.removeCSS(sheet)
  await browser.scripting.insertCSS(sheet)
}

async function makeRoom(was: Room | null, now: Room | null, from: PageSender): Promise<void> {
  const sheet = (room: Room) => ({
    target: documentOf(from),
    css: roomRule(room),
    origin: 'USER' as const
  })
  if (was !== null) await browser.scripting.removeCSS(sheet(was))
  if (now !== null) await browser.scripting.insertCSS(sheet(now))
}

async function showBadge(tabId: number, positions: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR })
  await browser.action.setBadgeText({ tabId, text: positions > 0 ? String(positions) : '' })
}

// A route that changes without a load starts no content script, so the gate is run on the new address.
browser.tabs.onUpdated.addListener((tabId, { url }) => {
  // Without access to the new address the browser refuses, which is the answer.
  if (url !== undefined) followRoute(tabId).catch(() => undefined)
})

async function followRoute(tabId: number): Promise<void> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => (globalThis as { [key: symbol]: unknown })[Symbol.for('mawqif.gate')] === location.href
  })
  if (result?.result !== false) return
  await inject('gate.js', topOf(tabId))
  await runWatchGate([tabId])
}

browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined) return
  if (command === ADD_SELECTED) return void addOrExplain(tab.id, null)
  if (!isCommand(command)) return
  // Before anything is awaited: the keys are a gesture no longer than that.
  const inPanel =
    command === 'toggle-sidebar'
      ? openWantedPanel(tab.id).then(
          () => true,
          () => false
        )
      : askPanel('keys', { tab: tab.id, command }).catch(() => false)
  void obey(command, tab.id, inPanel)
})

/** Hand a command that the side panel did not obey to the session of the tab; where there is none, the keys that open the sidebar look at the page. */
async function obey(command: Command, tabId: number, inPanel: Promise<boolean>): Promise<void> {
  if (await inPanel) return
  try {
    await askPage(tabId, 'command', { command })
  } catch {
    // On the browser's own pages nothing can be looked at.
    if (command === 'toggle-sidebar') await lookAt(tabId).catch(() => undefined)
  }
}

watchSelectionMenu()
followWatchList()
watchOwnPages()
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  void syncGrantedSites()
  // From here: the popup may close before it could.
  void lookAtOpenTabs(origins)
})
browser.permissions.onRemoved.addListener(() => void syncGrantedSites())
browser.runtime.onInstalled.addListener(({ reason }) => {
  void syncGrantedSites()
  void makeSelectionMenu()
  if (reason === 'install') void openLibrary({ view: 'welcome', at: 'what' })
})
browser.runtime.onStartup.addListener(() => void syncGrantedSites())
