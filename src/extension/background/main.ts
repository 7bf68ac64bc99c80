/**
 * Answer the scripts in the pages: look up fingerprints, inject the annotator where a page has an article, keep the
 * badge. It holds no state that matters: the browser may stop it after any answer and start it for the next question.
 */
import type { Dossier } from '../../core/dossier'
import { parseChange, type Settings } from '../../core/settings'
import { highlightRules } from '../../dom/highlight-rules'
import { type Room, roomRule } from '../../dom/room'
import { dictionaryFor } from '../../ui/strings'
import { browser, sidePanel } from '../browser'
import { openLibrary } from '../library-tab'
import {
  type Command,
  isCommand,
  listenInBackground,
  type Preferences,
  type Sender,
  sendCommand,
  sendToPanel,
  type ToBackground
} from '../messages'
import { changeSettings, readSettings } from '../settings'
import { openSidePanel } from '../open-side-panel'
import { findDossiers, readDossier } from './dossier-store'
import { recordOf } from './record'
import { keepSidePanel, openWantedPanel } from './side-panel'
import { SIDEBAR_STYLES } from './sidebar-styles'
import { syncGrantedSites } from './site-access'

type PageSender = Extract<Sender, { kind: 'page' }>

const BADGE_COLOUR = '#1f5fbf'

listenInBackground((message, sender) => (sender.kind === 'page' ? answerPage(message, sender) : answerPopup(message)))
void keepSidePanel()

function answerPage(message: ToBackground, from: PageSender): Promise<unknown> | undefined {
  switch (message.type) {
    case 'candidate':
      return considerPage(message.sketch, from)
    case 'open':
      return openFor(message.sketch, from)
    case 'report':
      return showBadge(from.tab, message.positions)
    case 'paint':
      return paint(message.speakers, from)
    case 'read':
      return showReading(from)
    case 'find':
      return findStatements(from)
    case 'record':
      return recordOf(message.speakers, message.topics)
    case 'active':
      // Whoever pressed a passage wants to see its statement; after anything else the browser refuses, as it should.
      return openWantedPanel(from.tab).catch(() => undefined)
    case 'preferences':
      return preferences()
    case 'change':
      return change(parseChange(message.change), from.tab)
    case 'library':
      return openLibrary({ view: 'article', article: message.article, statement: message.statement })
    case 'sharing':
      return inject('sharing.js', from.tab, from.frame)
    case 'brief':
      return openLibrary({ view: 'page-brief', tab: from.tab })
    case 'room':
      return makeRoom(message.was, message.now, from)
    case 'options':
      return browser.runtime.openOptionsPage()
    case 'run':
      return undefined
  }
}

function answerPopup(message: ToBackground): Promise<unknown> | undefined {
  return message.type === 'run' ? inject('annotator.js', message.tab, 0) : undefined
}

async function preferences(): Promise<Preferences> {
  const settings = await readSettings()
  return {
    settings,
    dictionary: dictionaryFor(settings.language, navigator.languages),
    styles: SIDEBAR_STYLES,
    dockable: sidePanel() !== undefined
  }
}

async function change(wanted: Partial<Settings>, tabId: number): Promise<Settings> {
  // Where the browser refuses, the button in the toolbar opens it.
  if (wanted.showIn === 'browser') openSidePanel(tabId).catch(() => undefined)
  return changeSettings(wanted)
}

async function isPaused(url: string): Promise<boolean> {
  const { pausedSites } = await readSettings()
  return pausedSites.includes(new URL(url).host)
}

async function considerPage(sketch: readonly number[], from: PageSender): Promise<void> {
  if (from.frame !== 0 || (await isPaused(from.url))) return
  const isKnown = (await findDossiers(sketch)).length > 0
  await inject(isKnown ? 'annotator.js' : 'finder.js', from.tab, from.frame)
}

async function findStatements(from: PageSender): Promise<void> {
  if (from.frame === 0 && !(await isPaused(from.url))) await inject('finder.js', from.tab, from.frame)
}

async function showReading(from: PageSender): Promise<void> {
  if (from.frame === 0 && !(await isPaused(from.url))) await inject('found.js', from.tab, from.frame)
}

async function openFor(sketch: readonly number[], from: PageSender): Promise<readonly Dossier[] | null> {
  if (await isPaused(from.url)) return null
  return Promise.all((await findDossiers(sketch)).map(readDossier))
}

async function inject(file: string, tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
}

/**
 * Highlights within shadow trees: in Firefox only the user's style sheets reach there; in Chromium the document's are
 * inherited there, and washes of the user's are not drawn.
 */
const HIGHLIGHTS_ORIGIN = browser.runtime.getURL('').startsWith('moz-') ? ('USER' as const) : ('AUTHOR' as const)

/** Insert the highlights' rules; taken out first, so that asking twice leaves one. */
async function paint(speakers: readonly string[], from: PageSender): Promise<void> {
  const sheet = {
    target: { tabId: from.tab, frameIds: [from.frame] },
    css: highlightRules(speakers),
    origin: HIGHLIGHTS_ORIGIN
  }
  await browser.scripting.removeCSS(sheet)
  await browser.scripting.insertCSS(sheet)
}

async function makeRoom(was: Room | null, now: Room | null, from: PageSender): Promise<void> {
  const sheet = (room: Room) => ({
    target: { tabId: from.tab, frameIds: [from.frame] },
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
  if (result?.result === false) await inject('gate.js', tabId, 0)
}

browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined || !isCommand(command)) return
  // Before anything is awaited: the keys are a gesture no longer than that.
  const inPanel =
    command === 'toggle-sidebar'
      ? openWantedPanel(tab.id).then(
          () => true,
          () => false
        )
      : sendToPanel(tab.id, command).catch(() => false)
  void obey(command, tab.id, inPanel)
})

/** Hand a command that the side panel did not obey to the annotator of the tab; where there is none, the keys that open the sidebar look at the page. */
async function obey(command: Command, tabId: number, inPanel: Promise<boolean>): Promise<void> {
  if (await inPanel) return
  try {
    await sendCommand(tabId, command)
  } catch {
    // On the browser's own pages nothing can be looked at.
    if (command === 'toggle-sidebar') await inject('annotator.js', tabId, 0).catch(() => undefined)
  }
}

browser.permissions.onAdded.addListener(({ origins = [] }) => {
  void syncGrantedSites()
  void lookAtOpenTabs(origins)
})
browser.permissions.onRemoved.addListener(() => void syncGrantedSites())
browser.runtime.onInstalled.addListener(({ reason }) => {
  void syncGrantedSites()
  if (reason === 'install') void openLibrary({ view: 'welcome' })
})
browser.runtime.onStartup.addListener(() => void syncGrantedSites())

/** Run the gate in the tabs that are open on newly granted sites: the popup may close before it could. */
async function lookAtOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = origins.length === 0 ? [] : await browser.tabs.query({ url: [...origins] })
  for (const { id } of tabs) {
    // A tab of the store or of a viewer refuses, although its address fits.
    if (id !== undefined) inject('gate.js', id, 0).catch(() => undefined)
  }
}
