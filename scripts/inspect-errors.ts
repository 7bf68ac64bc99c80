/** Collect what goes wrong in a page because of the extension. */
import type { Page } from 'puppeteer-core'
import { devTools, evaluateInFirefoxWindow, isFirefox } from './browser/protocol'

/** Watch `page`, and return what gives the errors since it was last asked. `origin` is the extension's. */
export function watchErrors(page: Page, origin: string): () => Promise<readonly string[]> {
  return isFirefox(page) ? inFirefox(page, origin) : inChromium(page, origin)
}

/** Exceptions and console messages that come from the extension or name it, and crashes. */
function inChromium(page: Page, origin: string): () => Promise<readonly string[]> {
  const errors: string[] = []
  const session = devTools(page.mainFrame())
  const add = (what: string, text: string, event: unknown): void => {
    if (JSON.stringify(event).includes(origin)) errors.push(`${what}: ${text}`)
  }
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) =>
    add('exception', details.exception?.description ?? details.text, details)
  )
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) =>
    add(`console.${type}`, args.map(({ value, description }) => description ?? String(value)).join(' '), [
      args,
      stackTrace
    ])
  )
  session.on('Log.entryAdded', ({ entry }) => add(`log, ${entry.level}`, entry.text, entry))
  session.on('Inspector.targetCrashed', () => errors.push('the page crashed'))
  return () => Promise.resolve(errors.splice(0))
}

function inFirefox(page: Page, origin: string): () => Promise<readonly string[]> {
  let since = Date.now()
  return async () => {
    const told = await evaluateInFirefoxWindow(page.browser(), consoleErrors(since, origin))
    since = Date.now()
    return JSON.parse(told) as readonly string[]
  }
}

/**
 * Write what reads the browser's console, in the browser's own window: errors of content scripts are told nowhere else.
 * They come without the page that they are of, so they count for every page that was open then.
 */
function consoleErrors(since: number, origin: string): string {
  return `JSON.stringify(Services.console.getMessageArray().flatMap((message) => {
    if (!(message instanceof Ci.nsIScriptError) || message.timeStamp < ${since}) return []
    // What Firefox remarks of any document, such as when it was laid out, is no error of it.
    if (message.flags & Ci.nsIScriptError.warningFlag) return []
    // Pages are left while the extension waits for an answer, which is nothing that a user could see.
    if (/after context unloaded|while context is inactive/.test(message.errorMessage)) return []
    const place = message.sourceName + ':' + message.lineNumber
    if (!(message.errorMessage + place).includes(${JSON.stringify(origin)})) return []
    return ['exception, here or on a page open beside it: ' + message.errorMessage + ' at ' + place]
  }))`
}
