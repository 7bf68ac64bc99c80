/**
 * Tell the background of a page, without the polyfill that everything else reaches the browser through.
 *
 * The gate runs on every page, and the finder on many that have nothing to show; what both tell needs no reply. Of all that
 * the polyfill evens out, they would need nothing but the name. It would be a third of the gate.
 */
import type { Asked, Name } from './direction'
import type { ToBackground } from './to-background'

type Told = { [K in Name<ToBackground>]: { readonly type: K } & Asked<ToBackground[K]> }[Name<ToBackground>]

interface Api {
  readonly runtime: { readonly sendMessage: (message: Told) => Promise<unknown> }
}
const { browser, chrome } = globalThis as { readonly browser?: Api; readonly chrome?: Api }

export function tellBackground(message: Told): void {
  // The background may be gone after an update of the extension: then this page is left alone.
  try {
    ;(browser ?? chrome)?.runtime.sendMessage(message).catch(() => undefined)
  } catch {
    // Chromium takes `runtime` away from scripts of an extension that is gone.
  }
}
