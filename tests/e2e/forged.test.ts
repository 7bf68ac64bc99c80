/**
 * Every message of the extension, forged: malformed, and well-formed from who may not send it. A script of the extension in a
 * page is what an attacker would take over first; a page itself has no way to send at all.
 */
import type { Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import type { Sender } from '../../src/extension/messages/sender'
import { BACKGROUND_FORGERIES } from '../extension/messages/forgeries'
import { PAGE_FORGERIES, PANEL_FORGERIES } from '../extension/messages/page-forgeries'
import { rest } from '../../scripts/browser/at-rest'
import { openOptions, tabOf } from '../../scripts/browser/control'
import { sendFromExtension, sendFromPage, UNANSWERED } from './harness/send'
import { inBothBrowsers } from './stage'

type Cases = Readonly<
  Record<
    string,
    {
      readonly from: Sender['kind']
      readonly proper: readonly object[]
      readonly forged: Readonly<Record<string, object>>
    }
  >
>

const named = (cases: Cases, of: 'proper' | 'forged'): readonly object[] =>
  Object.entries(cases).flatMap(([type, each]) => Object.values(each[of]).map((asked) => ({ type, ...asked })))

const askedBy = (...kinds: readonly Sender['kind'][]): Cases =>
  Object.fromEntries(Object.entries(BACKGROUND_FORGERIES).filter(([, { from }]) => kinds.includes(from)))
/** What a script of the extension in a page may ask. */
const OF_PAGES = askedBy('page')
/** What only documents of the extension may ask. */
const OF_DOCUMENTS = askedBy('extension', 'frame')
const STRANGE: readonly unknown[] = [
  null,
  'candidate',
  [],
  7,
  {},
  { type: 'delete-everything' },
  { type: 'constructor' }
]

inBothBrowsers('a forged message', (stage) => {
  let control: Page
  beforeAll(async () => {
    control = await openOptions(stage.session)
  })

  const silence = (messages: readonly unknown[]): readonly unknown[] => messages.map(() => UNANSWERED)

  it('from a page’s script stays unanswered, and what is proper is answered', async () => {
    const page = await stage.open('/plain')
    const tab = await tabOf(control, page.url())
    for (const messages of [named(OF_PAGES, 'forged'), STRANGE]) {
      expect(messages.length).toBeGreaterThan(1)
      expect(await sendFromPage(control, tab, messages)).toEqual(silence(messages))
    }
    const proper = [
      { type: 'report', positions: 3 },
      { type: 'settings' },
      { type: 'record', leaders: [], topics: [], statements: [7] }
    ]
    expect(await sendFromPage(control, tab, proper)).toEqual([
      { reply: null },
      { reply: expect.objectContaining({ showIn: 'page' }) },
      { reply: { subjects: { leaders: [], topics: [] }, positions: [], before: [], rejected: [] } }
    ])
    await page.close()
  })

  it('from a page’s script has no tab looked at, and no part that pages must not ask', async () => {
    const page = await stage.open('/plain')
    const tab = await tabOf(control, page.url())
    const other = await stage.open('/plain?other')
    const messages = [
      { type: 'run', tab: await tabOf(control, other.url()) },
      ...named(OF_DOCUMENTS, 'proper'),
      ...named(PAGE_FORGERIES, 'proper'),
      ...named(PANEL_FORGERIES, 'proper')
    ]
    expect(await sendFromPage(control, tab, messages)).toEqual(silence(messages))
    await other.close()
    await page.close()
  })

  it('from a page of the extension that is a page’s script’s to send stays unanswered', async () => {
    const messages = [...named(askedBy('page', 'frame'), 'proper'), ...named(askedBy('extension'), 'forged')]
    expect(await sendFromExtension(control, messages)).toEqual(silence(messages))
  })

  it('to the session in a page stays unanswered, and what is proper is answered', async () => {
    const page = await stage.open('/paragraphs')
    await stage.view(page)
    const tab = await tabOf(control, page.url())
    const messages = [...named(PAGE_FORGERIES, 'forged'), ...named(OF_PAGES, 'proper'), ...STRANGE]
    expect(await sendFromExtension(control, messages, tab)).toEqual(silence(messages))
    expect(await sendFromExtension(control, [{ type: 'describe', listed: false }], tab)).toEqual([
      { reply: { content: expect.objectContaining({ dossier: expect.anything() }), tampered: false, refused: false } }
    ])
    await page.close()
  })

  it('from a page has no way to go', async () => {
    const page = await stage.open('/plain')
    const messages = [...named(BACKGROUND_FORGERIES, 'proper'), ...named(PAGE_FORGERIES, 'proper')]
    const ways = await page.evaluate((all) => {
      const { chrome, browser } = globalThis as unknown as Record<string, { readonly runtime?: object } | undefined>
      for (const message of all as readonly object[]) {
        window.postMessage(message, '*')
        document.dispatchEvent(new CustomEvent('mawqif', { detail: message }))
      }
      return [chrome, browser].filter((api) => api?.runtime !== undefined && 'sendMessage' in api.runtime).length
    }, messages as never)
    expect(ways).toBe(0)
    await rest(control, page)
    expect(await stage.sidebar(page).isThere()).toBe(false)
    await page.close()
  })
})
