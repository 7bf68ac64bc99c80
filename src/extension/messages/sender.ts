/** Tell who sent a message, by what the browser says of its sender. */

/** One of the extension's own pages, or its background. */
export interface ExtensionSender {
  readonly kind: 'extension'
}

/** One of the extension's scripts in the top document of a tab. */
export interface PageSender {
  readonly kind: 'page'
  readonly tab: number
  /** The browser's name of the document, which no other ever has; null where it gives none. */
  readonly document: string | null
  readonly url: string
}

/** The sidebar's document, in its frame within the page of a tab. */
export interface FrameSender {
  readonly kind: 'frame'
  readonly tab: number
}

export type Sender = ExtensionSender | PageSender | FrameSender

/** What the browser says of a sender. */
export interface Origin {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
  readonly frameId?: number | undefined
  readonly documentId?: string | undefined
}

/** Null where it is another extension, or no script of ours runs in such a place. `own`: this extension, and the root of its pages. */
export function senderOf(from: Origin, own: { readonly id: string | undefined; readonly root: string }): Sender | null {
  if (own.id === undefined || from.id !== own.id) return null
  const tab = from.tab?.id
  if (from.url?.startsWith(own.root)) {
    return tab !== undefined && (from.frameId ?? 0) !== 0 ? { kind: 'frame', tab } : { kind: 'extension' }
  }
  if (tab === undefined) return from.url === undefined ? { kind: 'extension' } : null
  if (from.frameId !== 0) return null
  return { kind: 'page', tab, document: from.documentId ?? null, url: from.url ?? '' }
}
