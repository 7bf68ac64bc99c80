/** Time the background's answer to a page that has a kept article again, while so many are kept. */
import type { Page } from 'puppeteer-core'
import type { SoughtQuotations } from '../src/core/compare/elsewhere'
import type { Session } from '../scripts/browser/launch'
import { alone } from '../scripts/browser/protocol'
import { stopBackground } from '../scripts/browser/stop-background'
import { median } from './figures'

const TIMES = 7

export interface KnownAgain {
  /** Milliseconds; the background was stopped before. */
  readonly cold: number
  /** It had answered the moment before. */
  readonly warm: number
}

/** `library`: a page of the extension, which asks for a tab at another address. */
export async function timeKnownAgain(
  session: Session,
  library: Page,
  sought: readonly SoughtQuotations[]
): Promise<KnownAgain> {
  const cold: number[] = []
  const warm: number[] = []
  // One that has stopped by itself can't be stopped.
  await ask(library, sought[0])
  for (let i = 0; i < TIMES; i++) {
    await stopBackground(session)
    cold.push(await ask(library, sought[(2 * i) % sought.length]))
    warm.push(await ask(library, sought[(2 * i + 1) % sought.length]))
  }
  return { cold: median(cold), warm: median(warm) }
}

/** Throws where the article is not known. */
async function ask(library: Page, sought: SoughtQuotations | undefined): Promise<number> {
  const [took, copies] = await library.evaluate(
    alone(async (asked: SoughtQuotations | undefined): Promise<readonly [number, number]> => {
      const { runtime, tabs } =
        (globalThis as unknown as { readonly browser?: Api; readonly chrome: Api }).browser ??
        (globalThis as unknown as { readonly chrome: Api }).chrome
      const [tab] = await tabs.query({ url: 'http://127.0.0.1/*' })
      const start = performance.now()
      const { reply } = await runtime.sendMessage({ type: 'elsewhereOfTab', tab: tab?.id, ...asked })
      return [performance.now() - start, reply?.copies.length ?? 0]
    }),
    sought
  )
  if (copies === 0) throw new Error('the kept article was not known again')
  return took
}

interface Api {
  readonly tabs: { query(what: object): Promise<readonly { readonly id: number }[]> }
  readonly runtime: {
    sendMessage(message: object): Promise<{ readonly reply: { readonly copies: readonly unknown[] } | null }>
  }
}
