/** Inspect pages in Firefox, over WebDriver BiDi. */
import type { Browser } from 'puppeteer-core'
import { contextId, evaluateInFirefoxWindow, sendBidi } from './browser/protocol'
import { waitFor } from './browser/wait'
import { noteSidebar } from './inspect-page'
import { calm, type InspectTab, sourceOf, WORLD } from './inspect-tab'

interface Answer {
  readonly result?: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string }
}

/** Give what opens windows: each tab has its own, so that the page is seen and not throttled behind another. */
export function firefoxTabs(browser: Browser, extensionOrigin: string): () => Promise<InspectTab> {
  return () => openTab(browser, extensionOrigin)
}

async function openTab(browser: Browser, extensionOrigin: string): Promise<InspectTab> {
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
  let since = Date.now()
  return {
    page,
    async navigate(url) {
      since = Date.now()
      await sendBidi(browser, 'browsingContext.navigate', { context, url, wait: 'none' })
    },
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
    async takeErrors() {
      const told = await evaluateInFirefoxWindow(browser, consoleErrors(since, extensionOrigin))
      since = Date.now()
      return JSON.parse(told) as readonly string[]
    },
    close: () => page.close()
  }
}

/**
 * Write what reads the browser's console, in the browser's own window: errors of content scripts are told nowhere else.
 * They come without the page that they are of, so they count for every page that was open then.
 */
function consoleErrors(since: number, origin: string): string {
  return `JSON.stringify(Services.console.getMessageArray().flatMap((message) => {
    if (!(message instanceof Ci.nsIScriptError) || message.timeStamp < ${since}) return []
    // Pages are left while the extension waits for an answer, which is nothing that a reader could see.
    if (/after context unloaded|while context is inactive/.test(message.errorMessage)) return []
    const place = message.sourceName + ':' + message.lineNumber
    if (!(message.errorMessage + place).includes(${JSON.stringify(origin)})) return []
    return ['exception, here or on a page open beside it: ' + message.errorMessage + ' at ' + place]
  }))`
}
