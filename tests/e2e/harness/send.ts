/**
 * Send messages as the extension's own scripts can, whatever they hold, and give what comes back for each. They travel there as
 * one text: a driver takes seconds for a list of half a million numbers.
 */
import type { Page } from 'puppeteer-core'

interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> }
  readonly tabs: { sendMessage(tab: number, message: unknown, options: object): Promise<unknown> }
  readonly scripting: { executeScript(injection: object): Promise<readonly { readonly result?: unknown }[]> }
}

/** What nobody answered. */
export const UNANSWERED = 'unanswered'

/** Send from a script of the extension in the page of a tab; `control` is a page of the extension. */
export function sendFromPage(control: Page, tab: number, messages: readonly unknown[]): Promise<readonly unknown[]> {
  return control.evaluate(
    async (tabId, all, unanswered) => {
      const { scripting } = (globalThis as unknown as { readonly chrome: Api }).chrome
      const [ran] = await scripting.executeScript({
        target: { tabId },
        args: [all, unanswered],
        func: (all: string, unanswered: string) => {
          const { runtime } = (globalThis as unknown as { readonly chrome: Api }).chrome
          const send = (message: unknown): Promise<unknown> =>
            runtime.sendMessage(message).then(
              (answer) => answer ?? unanswered,
              () => unanswered
            )
          return Promise.all((JSON.parse(all) as readonly unknown[]).map(send))
        }
      })
      return ran?.result as readonly unknown[]
    },
    tab,
    JSON.stringify(messages),
    UNANSWERED
  )
}

/** Send from a page of the extension to its other parts; with `tab`, to the session in that tab's page. */
export function sendFromExtension(
  control: Page,
  messages: readonly unknown[],
  tab: number | null = null
): Promise<readonly unknown[]> {
  return control.evaluate(
    (all, tab, unanswered) => {
      const { runtime, tabs } = (globalThis as unknown as { readonly chrome: Api }).chrome
      const send = (message: unknown): Promise<unknown> =>
        (tab === null ? runtime.sendMessage(message) : tabs.sendMessage(tab, message, { frameId: 0 })).then(
          (answer) => answer ?? unanswered,
          () => unanswered
        )
      return Promise.all((JSON.parse(all) as readonly unknown[]).map(send))
    },
    JSON.stringify(messages),
    tab,
    UNANSWERED
  )
}
