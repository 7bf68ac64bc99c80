/**
 * Answer the scripts in the pages: look up fingerprints, inject the annotator where a page has an article, keep the
 * badge. It holds no state that matters: the browser may stop it after any answer and start it for the next question.
 */
import type { Dossier } from '../../core/dossier'
import { highlightRules } from '../../dom/highlight-rules'
import { type Dictionary, dictionaryFor } from '../../ui/strings'
import { browser } from '../browser'
import { openLibrary } from '../library-tab'
import { listenInBackground, type Sender, type ToBackground } from '../messages'
import { readSettings } from '../settings'
import { findDossiers, readDossier } from './dossier-store'
import { syncGrantedSites } from './site-access'

type PageSender = Extract<Sender, { kind: 'page' }>

const BADGE_COLOUR = '#1f5fbf'

listenInBackground((message, sender) => (sender.kind === 'page' ? answerPage(message, sender) : answerPopup(message)))

function answerPage(message: ToBackground, from: PageSender): Promise<unknown> | undefined {
  switch (message.type) {
    case 'candidate':
      return considerPage(message.sketch, from)
    case 'open':
      return openFor(message.sketch, from)
    case 'report':
      return showBadge(from.tab, message.positions)
    case 'paint':
      return paint(message.dossier, from)
    case 'words':
      return words()
    case 'library':
      return openLibrary({ view: 'article', article: message.article, statement: message.statement })
    case 'brief':
      return openLibrary({ view: 'page-brief', tab: from.tab })
    case 'run':
      return undefined
  }
}

function answerPopup(message: ToBackground): Promise<unknown> | undefined {
  return message.type === 'run' ? inject('annotator.js', message.tab, 0) : undefined
}

async function words(): Promise<Dictionary> {
  return dictionaryFor((await readSettings()).language, navigator.languages)
}

async function isPaused(url: string): Promise<boolean> {
  const { pausedSites } = await readSettings()
  return pausedSites.includes(new URL(url).host)
}

async function considerPage(sketch: readonly number[], from: PageSender): Promise<void> {
  if (from.frame !== 0 || (await isPaused(from.url))) return
  if ((await findDossiers(sketch)).length > 0) await inject('annotator.js', from.tab, from.frame)
}

async function openFor(sketch: readonly number[], from: PageSender): Promise<readonly Dossier[] | null> {
  if (await isPaused(from.url)) return null
  return Promise.all((await findDossiers(sketch)).map(readDossier))
}

async function inject(file: string, tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
}

/** Insert the highlights' rules; taken out first, so that asking twice leaves one. */
async function paint(dossier: string, from: PageSender): Promise<void> {
  const { speakers } = await readDossier(dossier)
  const sheet = {
    target: { tabId: from.tab, frameIds: [from.frame] },
    css: highlightRules(speakers.map(({ id }) => id))
  }
  await browser.scripting.removeCSS(sheet)
  await browser.scripting.insertCSS(sheet)
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
