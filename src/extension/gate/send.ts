/**
 * Tell the background of a page, without the polyfill that everything else reaches the browser through.
 *
 * The gate runs on every page, and sends one kind of message to which no answer matters: of all that the polyfill evens
 * out, it would need nothing but the name. It would be a third of the script.
 */
import type { ToBackground } from '../messages'

interface Api {
  readonly runtime: { readonly sendMessage: (message: ToBackground) => Promise<unknown> }
}
const { browser, chrome } = globalThis as { readonly browser?: Api; readonly chrome?: Api }

/** Gate → background: this page may carry a known article. The background injects the annotator if it does. */
export function sendCandidate(sketch: Uint32Array): void {
  // The background may be gone after an update of the extension: then this page is left alone.
  try {
    ;(browser ?? chrome)?.runtime.sendMessage({ type: 'candidate', sketch: Array.from(sketch) }).catch(() => undefined)
  } catch {
    // Chromium takes `runtime` away from scripts of an extension that is gone.
  }
}
