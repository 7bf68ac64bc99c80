/** Send messages as the extension's own scripts can, whatever they hold, and give what comes back. */
import type { Page } from 'puppeteer-core'

interface ExtensionWorld {
  readonly browser: {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> }
    readonly tabs: { sendMessage(tab: number, message: unknown, options: object): Promise<unknown> }
    readonly scripting: {
      executeScript(injection: object): Promise<readonly { readonly result?: unknown }[]>
    }
  }
}

/** What nobody answered. */
export const UNANSWERED = 'unanswered'

/** Send from a script of the extension in the page of a tab, each by itself; `control` is a page of the extension. */
export function sendFromPage(control: Page, tab: number, messages: readonly unknown[]): Promise<readonly unknown[]> {
  return control.evaluate(
    async (tabId, all, unanswered) => {
      const { scripting } = (globalThis as unknown as ExtensionWorld).browser
      const [ran] = await scripting.executeScript({
        target: { tabId },
        args: [all, unanswered],
        func: (all: readonly unknown[], unanswered: string) => {
          const { browser, chrome = browser } = globalThis as unknown as Partial<
            Record<'browser' | 'chrome', ExtensionWorld['browser']>
          >
          const send = (message: unknown): Promise<unknown> =>
            (browser ?? chrome)?.runtime.sendMessage(message).then(
              (answer) => answer ?? unanswered,
              () => unanswered
            ) ?? Promise.resolve('no interface')
          return Promise.all(all.map(send))
        }
      })
      return ran?.result as readonly unknown[]
    },
    tab,
    messages as never,
    UNANSWERED
  )
}

/** Send from a page of the extension to its other parts, each by itself. */
export function sendFromExtension(control: Page, messages: readonly unknown[]): Promise<readonly unknown[]> {
  return control.evaluate(
    (all, unanswered) => {
      const { runtime } = (globalThis as unknown as ExtensionWorld).browser
      const send = (message: unknown): Promise<unknown> =>
        runtime.sendMessage(message).then(
          (answer) => answer ?? unanswered,
          () => unanswered
        )
      return Promise.all((all as readonly unknown[]).map(send))
    },
    messages as never,
    UNANSWERED
  )
}

/** Send from a page of the extension to the session in the page of a tab, each by itself. */
export function sendToPage(control: Page, tab: number, messages: readonly unknown[]): Promise<readonly unknown[]> {
  return control.evaluate(
    (tab, all, unanswered) => {
      const { tabs } = (globalThis as unknown as ExtensionWorld).browser
      const send = (message: unknown): Promise<unknown> =>
        tabs.sendMessage(tab, message, { frameId: 0 }).then(
          (answer) => answer ?? unanswered,
          () => unanswered
        )
      return Promise.all((all as readonly unknown[]).map(send))
    },
    tab,
    messages as never,
    UNANSWERED
  )
}
