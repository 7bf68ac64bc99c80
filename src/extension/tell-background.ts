/**
 * Tell the background of a page, without the polyfill that everything else reaches the browser through.
 *
 * The gate runs on every page, and the reader on many that have nothing to show; both send messages to which no answer
 * matters. Of all that the polyfill evens out, they would need nothing but the name. It would be a third of the gate.
 */
import type { ToBackground } from './messages'

interface Api {
  readonly runtime: { readonly sendMessage: (message: ToBackground) => Promise<unknown> }
}
const { browser, chrome } = globalThis as { readonly browser?: Api; readonly chrome?: Api }

export function tellBackground(message: ToBackground): void {
  // The background may be gone after an update of the extension: then this page is left alone.
  try {
    ;(browser ?? chrome)?.runtime.sendMessage(message).catch(() => undefined)
  } catch {
    // Chromium takes `runtime` away from scripts of an extension that is gone.
  }
}
