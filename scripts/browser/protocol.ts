/**
 * What puppeteer keeps to itself: the two protocols under it.
 *
 * The world beside a page's own and Firefox's own windows are out of reach of puppeteer's public interface. Both can be reached
 * through objects that puppeteer has at run time and leaves out of its types. Every such reach is here, so that a new
 * version of puppeteer can break this file only.
 */
import type { Browser, CDPSession, Frame, JSHandle, Page } from 'puppeteer-core'

/** A value as WebDriver BiDi serialises it; only what is read here. */
interface RemoteValue {
  readonly type: string
  readonly value?: unknown
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>
}

/** A world of a frame: the page's own, or the one beside it that puppeteer keeps for itself. */
interface World {
  evaluate<T, Given extends readonly unknown[]>(read: (...given: Given) => T, ...given: Given): Promise<Awaited<T>>
  evaluateHandle(read: () => unknown): Promise<JSHandle>
  /** WebDriver BiDi alone has it. */
  readonly createHandle?: unknown
}

interface Worlds {
  isolatedRealm(): World
}

/**
 * Run `read` in a world apart from the page's own, where nothing that the page does to prototypes and globals reaches it. All
 * that it has there is its source; compilers name inner functions through a helper, which it is given.
 */
export function inWorldApart<T, Given extends readonly unknown[]>(
  page: Page,
  read: (...given: Given) => T,
  ...given: Given
): Promise<Awaited<T>> {
  return apartFrom(page.mainFrame()).evaluate(alone(read), ...given)
}

/** Write `read` anew so that it needs nothing but its source. */
export function alone<Given extends readonly unknown[], T>(read: (...given: Given) => T): (...given: Given) => T {
  // oxlint-disable-next-line no-new-func -- what runs in a page is a text in any case
  return new Function('...given', `const __name = (each) => each; return (${String(read)})(...given)`) as typeof read
}

/** Send a WebDriver BiDi command to Firefox. */
async function sendBidi(browser: Browser, method: string, params: object): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection }
  return (await connection.send(method, params)).result
}

/** Begin to open `url`, and return as soon as the browser has taken the order. */
export async function beginNavigation(page: Page, url: string): Promise<void> {
  if (isFirefox(page)) {
    await sendBidi(page.browser(), 'browsingContext.navigate', { context: contextId(page), url, wait: 'none' })
    return
  }
  const { errorText } = await devTools(page.mainFrame()).send('Page.navigate', { url })
  if (errorText !== undefined) throw new Error(errorText)
}

/** Whether `page` is driven over WebDriver BiDi. */
export const isFirefox = (page: Page): boolean => apartFrom(page.mainFrame()).createHandle !== undefined

/** Give the id that WebDriver BiDi knows `page` by. */
function contextId(page: Page): string {
  const { _id: id } = page.mainFrame() as unknown as { readonly _id: string }
  return id
}

/** Give the world of `frame` apart from its page's. */
export function apartFrom(frame: Frame): World {
  return (frame as unknown as Worlds).isolatedRealm()
}

/** Give the session of Chromium's DevTools protocol that reaches `frame`: a frame in a process of its own has its own. */
export function devTools(frame: Frame): CDPSession {
  return (frame as unknown as { readonly client: CDPSession }).client
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
