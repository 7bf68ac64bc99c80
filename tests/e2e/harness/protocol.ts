/**
 * What puppeteer keeps to itself: the two protocols under it.
 *
 * A closed shadow root and Firefox's own windows are out of reach of puppeteer's public interface. Both can be reached
 * through objects that puppeteer has at run time and leaves out of its types. Every such reach is here, so that a new
 * version of puppeteer can break this file only.
 */
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core'

/** A value as WebDriver BiDi serialises it; only what is read here. */
export interface RemoteValue {
  readonly type: string
  readonly value?: unknown
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>
}

interface MainRealm {
  /** Chromium's DevTools protocol. */
  adoptBackendNode?(id: number): Promise<ElementHandle>
  /** WebDriver BiDi. */
  createHandle?(value: RemoteValue): ElementHandle
  readonly realm?: {
    evaluate(expression: string, awaitPromise: boolean, options: object): Promise<{ readonly result?: RemoteValue }>
  }
}

/** Send a WebDriver BiDi command to Firefox. */
export async function sendBidi(browser: Browser, method: string, params: object): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection }
  return (await connection.send(method, params)).result
}

/** Give the id that WebDriver BiDi knows `page` by. */
export function contextId(page: Page): string {
  const { _id: id } = page.mainFrame() as unknown as { readonly _id: string }
  return id
}

/** Give `frame`'s own world, the one its page runs in. */
export function mainRealm(frame: Frame): MainRealm {
  return (frame as unknown as { mainRealm(): MainRealm }).mainRealm()
}

/**
 * Evaluate an expression in Firefox's own browser window, as the browser's code is; it gives a string.
 * Needs `--remote-allow-system-access`.
 */
export async function evaluateInFirefoxWindow(browser: Browser, expression: string): Promise<string> {
  const tree = (await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as {
    readonly contexts: readonly { readonly context: string; readonly url: string }[]
  }
  const window = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')
  if (!window) throw new Error('Firefox has no browser window')
  const answer = (await sendBidi(browser, 'script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true
  })) as { readonly result?: RemoteValue; readonly exceptionDetails?: { readonly text: string } }
  if (typeof answer.result?.value !== 'string') {
    throw new Error(`Firefox's window: ${answer.exceptionDetails?.text ?? 'no string came back'}`)
  }
  return answer.result.value
}
