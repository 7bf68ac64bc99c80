/**
 * The browser's own interface as it is, for messages and for all else that the scripts in pages need of it.
 *
 * The polyfill evens out what listeners to messages return, and nothing else that these scripts use; it would be a third of
 * the gate. `chrome` is there in both browsers and gives promises in both. `browser` is not there in older Chromes, and what is
 * not there an element of the page can stand in for, by its id.
 */
import type { Answer } from './messages/answer'
import type { Origin } from './messages/sender'

type Hear = (raw: unknown, from: Origin, respond: (answer: Answer) => void) => boolean
export type StorageChanges = Readonly<Record<string, { readonly newValue?: unknown }>>

interface Heard<Listener> {
  addListener(listener: Listener): void
  removeListener(listener: Listener): void
}

interface Native {
  /** Chromium takes it away from scripts of an extension that is gone. */
  readonly runtime?: {
    /** Missing once the extension is gone. */
    readonly id?: string
    readonly onMessage: Heard<Hear>
    getURL(path: string): string
    /** Resolves with nothing where nobody listens or answers; in Chromium it throws once the extension is gone. */
    sendMessage(message: object): Promise<Answer | null | undefined>
  }
  readonly storage: {
    readonly onChanged: Heard<(changes: StorageChanges, area: string) => void>
    readonly local: { get(key: string): Promise<Readonly<Record<string, unknown>>> }
  }
}

const { chrome } = globalThis as unknown as { readonly chrome: Native }
export { chrome as native }

/** False once the extension was updated, disabled or removed while this script's page stayed open. */
export const isConnected = (): boolean => chrome.runtime?.id !== undefined
