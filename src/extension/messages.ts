/**
 * Every message of the extension, by direction, typed as functions.
 *
 * A message is hostile until its shape and its sender are known: `listen` checks both and leaves whatever it does not
 * know unanswered, so an unknown or forged message has no effect.
 */
import * as v from 'valibot'
import type { Dossier } from '../core/dossier'
import type { PageReading } from '../core/find/page-reading'
import type { RecordedPosition } from '../core/library/recorded-positions'
import { type Settings, WIDTH } from '../core/settings'
import type { PageExport, ReadingExport } from '../core/share/page-export'
import type { Sighting } from '../core/verify/sighting'
import type { Room } from '../dom/room'
import type { Dictionary } from '../ui/strings'
import { browser } from './browser'

/** What the reader can do from the keyboard anywhere in the browser; the manifest lists the same names. */
const COMMANDS = ['toggle-sidebar', 'next-passage', 'previous-passage', 'toggle-marks'] as const

/** More fingerprints than a page of two million characters has. */
const MOST_FINGERPRINTS = 1 << 19

/** More leaders than an article names. */
const MOST_SLUGS = 64

/** Made when the background listens: a script that only sends carries none of it. */
function toBackground() {
  const uint32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff))
  const fingerprints = v.pipe(v.array(uint32), v.maxLength(MOST_FINGERPRINTS))
  const tab = v.pipe(v.number(), v.integer(), v.minValue(0))
  const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))
  const slugs = v.pipe(v.array(slug), v.maxLength(MOST_SLUGS))
  const width = v.pipe(v.number(), v.integer(), v.minValue(WIDTH.min), v.maxValue(WIDTH.max))
  const room = v.nullable(v.object({ side: v.picklist(['left', 'right']), width }))
  return v.variant('type', [
    // Gate → background: this page names a leader near a topic, and may carry a known article.
    v.object({ type: v.literal('candidate'), sketch: fingerprints }),
    // Reader → background: this page carries no known article, and statements were found in it.
    v.object({ type: v.literal('read') }),
    v.object({ type: v.literal('open'), sketch: fingerprints }),
    v.object({ type: v.literal('report'), positions: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)) }),
    v.object({ type: v.literal('paint'), speakers: slugs }),
    v.object({ type: v.literal('record'), speakers: slugs, topics: slugs }),
    v.object({ type: v.literal('find') }),
    v.object({ type: v.literal('active'), statement: slug }),
    v.object({ type: v.literal('preferences') }),
    v.object({ type: v.literal('change'), change: v.record(v.string(), v.unknown()) }),
    v.object({ type: v.literal('library'), article: slug, statement: v.nullable(slug) }),
    v.object({ type: v.literal('brief') }),
    v.object({ type: v.literal('sharing') }),
    v.object({ type: v.literal('room'), was: room, now: room }),
    v.object({ type: v.literal('options') }),
    v.object({ type: v.literal('run'), tab })
  ])
}

/** Checked by hand: the annotator has three messages to know, and the library would be a tenth of it. */
function isToAnnotator(raw: unknown): raw is ToAnnotator {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return false
  switch (raw.type) {
    case 'describe':
    case 'export':
      return true
    case 'show':
      return 'statement' in raw && (raw.statement === null || typeof raw.statement === 'string')
    case 'list':
      return 'dismissed' in raw && isListOfStrings(raw.dismissed) && 'unsure' in raw && typeof raw.unsure === 'boolean'
    case 'command':
      return 'command' in raw && typeof raw.command === 'string' && isCommand(raw.command)
    default:
      return false
  }
}

const isListOfStrings = (raw: unknown): boolean => Array.isArray(raw) && raw.every((each) => typeof each === 'string')

export type Command = (typeof COMMANDS)[number]
export type ToBackground = v.InferOutput<ReturnType<typeof toBackground>>
export type ToAnnotator =
  | { readonly type: 'describe' }
  | { readonly type: 'export' }
  | { readonly type: 'show'; readonly statement: string | null }
  | { readonly type: 'list'; readonly dismissed: readonly string[]; readonly unsure: boolean }
  | { readonly type: 'command'; readonly command: Command }

/** What a recognised page answers to `describe`. */
export interface Description {
  readonly dossier: Dossier
  readonly sighting: Sighting
}

/** What a page without a known article answers, where statements were found in it. */
export interface ReadingDescription {
  readonly reading: PageReading
  readonly record: readonly RecordedPosition[]
  /** The ids of what the reader dismissed. */
  readonly dismissed: readonly string[]
}

/** Annotator → background: the dossiers that share enough with this page; null where the site is paused. */
export const openPage = (sketch: Uint32Array): Promise<readonly Dossier[] | null> =>
  browser.runtime.sendMessage({ type: 'open', sketch: Array.from(sketch) })

/** Annotator → background: how many positions this page shows, for the badge. */
export const reportPositions = (positions: number): Promise<void> =>
  browser.runtime.sendMessage({ type: 'report', positions })

/** Annotator → background and side panel: the reader came to this statement in the page. */
export const reportActive = (statement: string): Promise<void> =>
  browser.runtime.sendMessage({ type: 'active', statement })

/** Annotator → background: insert the style sheet that paints these speakers' passages. */
export const requestPaint = (speakers: readonly string[]): Promise<void> =>
  browser.runtime.sendMessage({ type: 'paint', speakers })

/** Annotator → background: read this page, which carries no known article. */
export const requestReading = (): Promise<void> => browser.runtime.sendMessage({ type: 'find' })

/** Annotator → background: the positions that the dossiers have of these speakers on these topics, the newest first. */
export const requestRecord = (
  speakers: readonly string[],
  topics: readonly string[]
): Promise<readonly RecordedPosition[]> => browser.runtime.sendMessage({ type: 'record', speakers, topics })

/** What the reader chose, the words of the interface in the reader's language, and how the sidebar looks. */
export interface Preferences {
  readonly settings: Settings
  readonly dictionary: Dictionary
  /** The sidebar's style sheet. */
  readonly styles: string
  /** The browser lets a page's script open its side panel. */
  readonly dockable: boolean
}

/** Annotator → background: the reader's preferences. */
export const requestPreferences = (): Promise<Preferences> => browser.runtime.sendMessage({ type: 'preferences' })

/** Annotator → background: keep these settings; rejects where the browser refuses to store. */
export const requestChange = (change: Partial<Settings>): Promise<void> =>
  browser.runtime.sendMessage({ type: 'change', change })

/** Annotator → background: open the library at an article, at one of its statements where one is given. */
export const requestLibrary = (article: string, statement: string | null): Promise<void> =>
  browser.runtime.sendMessage({ type: 'library', article, statement })

/** Annotator → background: run the script that shares in this frame; resolves once it has run. */
export const requestSharing = (): Promise<void> => browser.runtime.sendMessage({ type: 'sharing' })

/** Annotator → background: open the brief of this page. */
export const requestBrief = (): Promise<void> => browser.runtime.sendMessage({ type: 'brief' })

/** Annotator → background: take one rule that makes room out of the page, and put another in. */
export const requestRoom = (was: Room | null, now: Room | null): Promise<void> =>
  browser.runtime.sendMessage({ type: 'room', was, now })

/** Annotator → background: open the options page, which a page's script may not. */
export const requestOptions = (): Promise<void> => browser.runtime.sendMessage({ type: 'options' })

/** Popup → background: look at this tab once, whether its site is listed or not. */
export const runOnTab = (tabId: number): Promise<void> => browser.runtime.sendMessage({ type: 'run', tab: tabId })

/** Background → annotator: the reader pressed the keys of a command; rejects where no annotator runs. */
export const sendCommand = (tabId: number, command: Command): Promise<void> =>
  browser.tabs.sendMessage(tabId, { type: 'command', command }, { frameId: 0 })

/** Popup → annotator: what is on this page; rejects where no annotator runs. */
export const describePage = (tabId: number): Promise<Description | ReadingDescription | null> =>
  browser.tabs.sendMessage(tabId, { type: 'describe' }, { frameId: 0 })

/** Library → annotator: the page as it is now, to be exported; null where its article has gone. */
export const exportPage = (tabId: number): Promise<PageExport | ReadingExport | null> =>
  browser.tabs.sendMessage(tabId, { type: 'export' }, { frameId: 0 })

/** Popup → annotator: open the sidebar, at a statement where one is given. */
export const showStatement = (tabId: number, statement: string | null): Promise<void> =>
  browser.tabs.sendMessage(tabId, { type: 'show', statement }, { frameId: 0 })

/** Side panel → annotator: what the reader dismissed, and whether what is less sure is listed. */
export const listStatements = (tabId: number, dismissed: readonly string[], unsure: boolean): Promise<void> =>
  browser.tabs.sendMessage(tabId, { type: 'list', dismissed, unsure }, { frameId: 0 })

/** Background → side panel: the keys of a command were pressed over this tab; true where the panel obeyed. */
export const sendToPanel = async (tab: number, command: Command): Promise<boolean> =>
  (await browser.runtime.sendMessage({ type: 'command', tab, command })) === true

/** False once the extension was updated, disabled or removed while this script's page stayed open. */
export const isConnected = (): boolean => browser.runtime?.id !== undefined

/** Who sent a message: one of the extension's own pages, or one of its scripts in a tab's frame. */
export type Sender =
  | { readonly kind: 'extension' }
  | { readonly kind: 'page'; readonly tab: number; readonly frame: number; readonly url: string }

/** Whether a command that the browser names is one of ours. */
export const isCommand = (name: string): name is Command => (COMMANDS as readonly string[]).includes(name)

type Handler<M> = (message: M, sender: Sender) => Promise<unknown> | undefined

export function listenInBackground(handler: Handler<ToBackground>): () => void {
  const schema = toBackground()
  return listen((raw) => {
    const message = v.safeParse(schema, raw)
    return message.success ? message.output : null
  }, handler)
}

/** What the side panel listens to: of what pages tell the background, what concerns it; and commands. */
export type ToPanel =
  | { readonly type: 'report' }
  | { readonly type: 'active'; readonly statement: string }
  | { readonly type: 'command'; readonly tab: number; readonly command: Command }

function toPanel() {
  return v.variant('type', [
    v.object({ type: v.literal('report') }),
    v.object({ type: v.literal('active'), statement: v.string() }),
    v.object({ type: v.literal('command'), tab: v.number(), command: v.picklist(COMMANDS) })
  ])
}

export function listenInPanel(handler: Handler<ToPanel>): () => void {
  const schema = toPanel()
  return listen((raw) => {
    const message = v.safeParse(schema, raw)
    return message.success ? message.output : null
  }, handler)
}

export const listenInAnnotator = (handler: Handler<ToAnnotator>): (() => void) =>
  listen((raw) => (isToAnnotator(raw) ? raw : null), handler)

function listen<M>(parse: (raw: unknown) => M | null, handler: Handler<M>): () => void {
  const listener = (raw: unknown, from: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    const sender = senderOf(from)
    const message = parse(raw)
    return sender !== null && message !== null ? handler(message, sender) : undefined
  }
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0])
  return () => browser.runtime.onMessage.removeListener(listener as never)
}

function senderOf(from: browser.Runtime.MessageSender): Sender | null {
  if (from.id !== browser.runtime.id) return null
  if (from.url?.startsWith(browser.runtime.getURL(''))) return { kind: 'extension' }
  if (from.tab?.id === undefined) return from.url === undefined ? { kind: 'extension' } : null
  return { kind: 'page', tab: from.tab.id, frame: from.frameId ?? 0, url: from.url ?? '' }
}
