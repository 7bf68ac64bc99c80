/** Inspect pages in Firefox, over WebDriver BiDi. */
import type { Browser } from 'puppeteer-core'
import { contextId, evaluateInFirefoxWindow, sendBidi } from '../tests/e2e/harness/protocol'
import { waitFor } from '../tests/e2e/harness/wait'
import { noteSidebar } from './inspect-page'
import { calm, type InspectTab, sourceOf, WORLD } from './inspect-tab'

interface Answer {
  readonly result?: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string }
}

/** Open a window of its own, so that the page is seen and not throttled as a tab behind another. */
export async function openFirefoxTab(browser: Browser, extensionOrigin: string): Promise<InspectTab> {
  const { context } = (await sendBidi(browser, 'browsingContext.create', { type: 'window' })) as {
    readonly context: string
  }
  const page = await waitFor('a new window of Firefox', async () => {
    const pages = await browser.pages()
    return pages.find((candidate) => contextId(candidate) === context) ?? null
  })
  calm(page)
  await sendBidi(browser, 'script.addPreloadScript', {
    functionDeclaration: sourceOf(noteSidebar),
    contexts: [context],
    sandbox: WORLD
  })
  const call = async <Result>(functionDeclaration: string, args: readonly unknown[]): Promise<Result> => {
    const answer = (await sendBidi(browser, 'script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context, sandbox: WORLD },
      awaitPromise: false
    })) as Answer
    if (typeof answer.result?.value !== 'string') {
      throw new Error(answer.exceptionDetails?.text ?? 'the page gave no answer')
    }
    return JSON.parse(answer.result.value) as Result
  }
  return {
    page,
    navigate: async (url) => void (await sendBidi(browser, 'browsingContext.navigate', { context, url, wait: 'none' })),
    run: (fn) => call(sourceOf(fn), []),
    async findShadow() {
      const answer = (await sendBidi(browser, 'script.evaluate', {
        expression: "Document.prototype.querySelector.call(document, 'html > mawqif-sidebar')",
        target: { context, sandbox: WORLD },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 }
      })) as Answer
      const host = answer.result?.value as { readonly shadowRoot?: { readonly sharedId?: string } | null } | undefined
      return host?.shadowRoot?.sharedId ?? null
    },
    runIn: (sharedId, fn) => call(sourceOf(fn), [{ sharedId }]),
    takeErrors: async () => JSON.parse(await evaluateInFirefoxWindow(browser, takeErrors(context, extensionOrigin))),
    close: () => page.close()
  }
}

/**
 * Write what reads the browser console for one page, in the browser's own window: errors of content scripts are told
 * nowhere else. The protocol's name of a tab is unknown there, so the tab is found by its window's place.
 */
function takeErrors(context: string, origin: string): string {
  return `(() => {
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
    const id = NavigableManager.getBrowsingContextById(${JSON.stringify(context)})?.currentWindowGlobal?.innerWindowId
    const told = Services.console.getMessageArray().flatMap((message) => {
      if (!(message instanceof Ci.nsIScriptError) || message.innerWindowID !== id) return []
      const text = message.errorMessage + ' ' + message.sourceName + ' ' + (message.stack ?? '')
      return text.includes(${JSON.stringify(origin)}) ? ['exception: ' + message.errorMessage] : []
    })
    return JSON.stringify(told)
  })()`
}
