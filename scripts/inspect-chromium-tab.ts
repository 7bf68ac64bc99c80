/** Inspect pages in Chromium, over its DevTools protocol. */
import type { Browser, CDPSession } from 'puppeteer-core'
import { noteSidebar } from './inspect-page'
import { calm, type InspectTab, sourceOf, WORLD } from './inspect-tab'

/** Where puppeteer keeps the id that the protocol knows a target by, left out of its types. */
const ID = '_targetId'

/** Give what opens windows: each tab has its own, so that the page is seen and not throttled behind another. */
export async function chromiumTabs(browser: Browser, extensionOrigin: string): Promise<() => Promise<InspectTab>> {
  // One for all: puppeteer loses its hold of the browser where such a session is detached.
  const control = await browser.target().createCDPSession()
  return () => openTab(browser, control, extensionOrigin)
}

async function openTab(browser: Browser, control: CDPSession, extensionOrigin: string): Promise<InspectTab> {
  const { targetId } = await control.send('Target.createTarget', { url: 'about:blank', newWindow: true })
  const target = await browser.waitForTarget(
    (candidate) => (candidate as unknown as Readonly<Record<typeof ID, string>>)[ID] === targetId
  )
  const page = await target.page()
  if (page === null) throw new Error('Chromium gave no page for a new window')
  calm(page)
  const session = await page.createCDPSession()
  const errors = collectErrors(session, extensionOrigin)
  const context = followContext(session, targetId)
  await session.send('Page.enable')
  await session.send('Runtime.enable')
  await session.send('Log.enable')
  await session.send('Inspector.enable')
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${sourceOf(noteSidebar)})()`,
    worldName: WORLD
  })
  return {
    page,
    async navigate(url) {
      const { errorText } = await session.send('Page.navigate', { url })
      if (errorText !== undefined) throw new Error(errorText)
    },
    async run(fn) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${sourceOf(fn)})()`,
        contextId: context(),
        returnByValue: true
      })
      return parse(result.value, exceptionDetails)
    },
    async findShadow() {
      const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true })
      const nodes = root.children?.flatMap((child) => child.children ?? []) ?? []
      const shadow = nodes.find(({ localName }) => localName === 'mawqif-sidebar')?.shadowRoots?.[0]
      if (shadow === undefined) return null
      const { object } = await session.send('DOM.resolveNode', {
        backendNodeId: shadow.backendNodeId,
        executionContextId: context()
      })
      return object.objectId ?? null
    },
    async runIn(objectId, fn) {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: sourceOf(fn),
        arguments: [{ objectId }],
        returnByValue: true
      })
      return parse(result.value, exceptionDetails)
    },
    takeErrors: () => Promise.resolve(errors.splice(0)),
    async close() {
      // A page that hangs can't be closed: it is waited for. Its process can be ended.
      session.send('Page.crash').catch(() => undefined)
      await page.close()
    }
  }
}

function parse<Result>(json: unknown, failure: { readonly text: string } | undefined): Result {
  if (typeof json !== 'string') throw new Error(failure?.text ?? 'the page gave no answer')
  return JSON.parse(json) as Result
}

/** Keep track of our world in the main frame, which is a new one after each navigation. */
function followContext(session: CDPSession, frame: string): () => number {
  let current: number | null = null
  session.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    if (name === WORLD && (auxData as { readonly frameId?: string } | undefined)?.frameId === frame) current = id
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === current) current = null
  })
  session.on('Runtime.executionContextsCleared', () => {
    current = null
  })
  return () => {
    if (current === null) throw new Error('the page has no world yet')
    return current
  }
}

/** Collect exceptions and console messages that come from the extension or name it, and crashes. */
function collectErrors(session: CDPSession, origin: string): string[] {
  const errors: string[] = []
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
  return errors
}
