/**
 * Every message of the extension, by direction, typed as functions.
 *
 * A message is hostile until its shape and its sender are known: `listen` checks both and leaves whatever it does not
 * know unanswered, so an unknown or forged message has no effect.
 */
import * as v from 'valibot'
import type { Dossier } from '../core/dossier'
import type { PageExport } from '../core/share/page-export'
import type { Sighting } from '../core/sighting'
import type { Dictionary } from '../ui/strings'
import { browser } from './browser'

/** More fingerprints than a page of two million characters has. */
const MOST_FINGERPRINTS = 1 << 19
const uint32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff))
const fingerprints = v.pipe(v.array(uint32), v.maxLength(MOST_FINGERPRINTS))
const tab = v.pipe(v.number(), v.integer(), v.minValue(0))
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))

const toBackground = v.variant('type', [
  // Gate → background (`gate/send.ts`): this page names a leader near a topic, and may carry a known article.
  v.object({ type: v.literal('candidate'), sketch: fingerprints }),
  v.object({ type: v.literal('open'), sketch: fingerprints }),
  v.object({ type: v.literal('report'), positions: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)) }),
  v.object({ type: v.literal('paint'), dossier: slug }),
  v.object({ type: v.literal('words') }),
  v.object({ type: v.literal('library'), article: slug, statement: v.nullable(slug) }),
  v.object({ type: v.literal('brief') }),
  v.object({ type: v.literal('run'), tab })
])
const toAnnotator = v.variant('type', [
  v.object({ type: v.literal('describe') }),
  v.object({ type: v.literal('export') }),
  v.object({ type: v.literal('show'), statement: v.nullable(slug) })
])

export type ToBackground = v.InferOutput<typeof toBackground>
export type ToAnnotator = v.InferOutput<typeof toAnnotator>

/** What a recognised page answers to `describe`. */
export interface Description {
  readonly dossier: Dossier
  readonly sighting: Sighting
}

/** Annotator → background: the dossiers that share enough with this page; null where the site is paused. */
export const openPage = (sketch: Uint32Array): Promise<readonly Dossier[] | null> =>
  browser.runtime.sendMessage({ type: 'open', sketch: Array.from(sketch) })

/** Annotator → background: how many positions this page shows, for the badge. */
export const reportPositions = (positions: number): Promise<void> =>
  browser.runtime.sendMessage({ type: 'report', positions })

/** Annotator → background: insert the style sheet that paints this dossier's passages. */
export const requestPaint = (dossier: string): Promise<void> => browser.runtime.sendMessage({ type: 'paint', dossier })

/** Annotator → background: the words of the interface, in the reader's language. */
export const requestWords = (): Promise<Dictionary> => browser.runtime.sendMessage({ type: 'words' })
/** Annotator → background: open the library at an article, at one of its statements where one is given. */
export const requestLibrary = (article: string, statement: string | null): Promise<void> =>
  browser.runtime.sendMessage({ type: 'library', article, statement })

/** Annotator → background: open the brief of this page. */
export const requestBrief = (): Promise<void> => browser.runtime.sendMessage({ type: 'brief' })

/** Popup → background: look at this tab once, whether its site is listed or not. */
export const runOnTab = (tabId: number): Promise<void> => browser.runtime.sendMessage({ type: 'run', tab: tabId })

/** Popup → annotator: what is on this page; rejects where no annotator runs. */
export const describePage = (tabId: number): Promise<Description | null> =>
  browser.tabs.sendMessage(tabId, { type: 'describe' }, { frameId: 0 })

/** Library → annotator: the page as it is now, to be exported; null where its article has gone. */
export const exportPage = (tabId: number): Promise<PageExport | null> =>
  browser.tabs.sendMessage(tabId, { type: 'export' }, { frameId: 0 })

/** Popup → annotator: open the sidebar, at a statement where one is given. */
export const showStatement = (tabId: number, statement: string | null): Promise<void> =>
  browser.tabs.sendMessage(tabId, { type: 'show', statement }, { frameId: 0 })

/** False once the extension was updated, disabled or removed while this script's page stayed open. */
export const isConnected = (): boolean => browser.runtime?.id !== undefined

/** Who sent a message: one of the extension's own pages, or one of its scripts in a tab's frame. */
export type Sender =
  | { readonly kind: 'extension' }
  | { readonly kind: 'page'; readonly tab: number; readonly frame: number; readonly url: string }

type Handler<M> = (message: M, sender: Sender) => Promise<unknown> | undefined

export const listenInBackground = (handler: Handler<ToBackground>): (() => void) => listen(toBackground, handler)
export const listenInAnnotator = (handler: Handler<ToAnnotator>): (() => void) => listen(toAnnotator, handler)

function listen<M>(schema: v.GenericSchema<unknown, M>, handler: Handler<M>): () => void {
  const listener = (raw: unknown, from: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    const sender = senderOf(from)
    const message = v.safeParse(schema, raw)
    return sender !== null && message.success ? handler(message.output, sender) : undefined
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
