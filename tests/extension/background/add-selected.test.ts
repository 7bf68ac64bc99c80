import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LONGEST_ARTICLE } from '../../../src/core/find/longest-article'
import { articleSketch } from '../../../src/core/recognise/article-sketch'
import { addOrExplain, addSelected } from '../../../src/extension/background/add-selected'
import { makeSelectionMenu, watchSelectionMenu } from '../../../src/extension/background/selection-menu'
import { FOUND } from '../../core/records/found-fixture'
import { heldSelection } from '../../../src/extension/records/selections'

type Choose = (info: object, tab?: { readonly id?: number }) => void

const browser = vi.hoisted(() => ({
  isPrivate: false,
  url: 'https://news.example/talks?utm_source=mail',
  /** What the script in the page gives. */
  read: null as unknown,
  refuses: false,
  /** What the page itself says that it lists. */
  exported: null as object | null,
  held: new Map<string, unknown>(),
  opened: [] as string[],
  menu: [] as { readonly id: string; readonly contexts: readonly string[] }[],
  choose: (() => undefined) as Choose
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      get: async () => ({ incognito: browser.isPrivate, title: 'Talks' }),
      sendMessage: async () => browser.exported && { reply: browser.exported },
      create: async ({ url }: { readonly url: string }) => void browser.opened.push(url)
    },
    scripting: {
      executeScript: async ({ files }: { readonly files?: readonly string[] }) => {
        if (browser.refuses) throw new Error('no access')
        return [{ result: files === undefined ? { address: browser.url, taken: browser.read } : undefined }]
      }
    },
    storage: {
      session: {
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) browser.held.set(key, value)
        },
        get: async (key: string) => ({ [key]: browser.held.get(key) })
      }
    },
    contextMenus: {
      removeAll: async () => void browser.menu.splice(0),
      create: (entry: (typeof browser.menu)[number]) => void browser.menu.push(entry),
      onClicked: { addListener: (choose: Choose) => void (browser.choose = choose) }
    },
    i18n: { getMessage: (name: string) => name },
    runtime: { getManifest: () => ({ version: '0.1.0' }), getURL: (path: string) => path }
  }
}))
vi.mock('../../../src/extension/background/read-article', () => ({
  readerOf: async () => ({ sentencesIn: (paragraph: string) => [{ start: 0, end: paragraph.length }] })
}))

const TEXT = 'Ann Lee wants the ferries back.'
const READ = {
  text: TEXT,
  selected: { start: 8, end: 30 },
  article: `${TEXT} It was the first time that she said so in the weeks since the bridge was closed to all of the traffic.`,
  imprint: { outlet: 'The Harbour Post', authors: ['Kay Moss'], published: '2026-11-27' }
}
const ADDED = 'library/library.html#add='

describe('adding what is selected', () => {
  beforeEach(() => {
    Object.assign(browser, {
      isPrivate: false,
      read: READ,
      refuses: false,
      exported: null,
      opened: [],
      held: new Map()
    })
    browser.url = 'https://news.example/talks?utm_source=mail'
  })

  it('holds its sentence with the page, and opens the library there', async () => {
    expect(await addSelected(7, null)).toBe('opened')
    expect(browser.opened).toEqual([`${ADDED}7`])
    expect(await heldSelection(7)).toMatchObject({
      words: TEXT,
      extent: READ.selected,
      page: {
        address: 'https://news.example/talks',
        title: 'Talks',
        imprint: READ.imprint,
        language: 'en',
        sketch: articleSketch(READ.article),
        statements: [],
        names: {},
        edits: []
      }
    })
    expect(await heldSelection(8)).toBeNull()
  })

  it.each([
    ['a word for why not', 'outside', 'outside'],
    ['another word', 'because', 'failed'],
    ['nothing', undefined, 'failed'],
    ['no place', { ...READ, selected: null }, 'failed'],
    ['a place that is none', { ...READ, selected: { start: -1, end: 30 } }, 'failed'],
    ['a text of any length', { ...READ, text: 'a'.repeat(20_001) }, 'failed'],
    ['an article of any length', { ...READ, article: 'a'.repeat(LONGEST_ARTICLE + 1) }, 'failed'],
    ['an article in no language that is read', { ...READ, article: 'Lorem ipsum dolor sit amet.' }, 'language'],
    ['no imprint', { ...READ, imprint: undefined }, 'failed'],
    ['an outlet of any length', { ...READ, imprint: { ...READ.imprint, outlet: 'a'.repeat(201) } }, 'failed'],
    ['any number of authors', { ...READ, imprint: { ...READ.imprint, authors: Array(17).fill('Kay') } }, 'failed'],
    ['a day that is none', { ...READ, imprint: { ...READ.imprint, published: 'today' } }, 'failed'],
    ['too much', { ...READ, text: 'One.\n'.repeat(9), selected: { start: 0, end: 40 } }, 'long']
  ])('holds nothing where the page’s script gives %s', async (_, read, came) => {
    browser.read = read
    expect(await addSelected(7, null)).toBe(came)
    expect([browser.opened, browser.held.size]).toEqual([[], 0])
  })

  it('holds nothing in a private window, of an address that cannot be opened again, or where the browser lets no script run', async () => {
    browser.isPrivate = true
    expect(await addSelected(7, null)).toBe('private')
    Object.assign(browser, { isPrivate: false, url: 'file:///etc/hosts' })
    expect(await addSelected(7, null)).toBe('language')
    Object.assign(browser, { refuses: true })
    expect(await addSelected(7, null)).toBe('failed')
    expect(browser.held.size).toBe(0)
  })

  it('holds nothing where the browser says that other words were selected, whatever their spaces', async () => {
    expect(await addSelected(7, 'wants  the\nferries back')).toBe('opened')
    browser.held.clear()
    expect(await addSelected(7, 'wants the ferries gone')).toBe('changed')
    expect(browser.held.size).toBe(0)
  })

  it('holds nothing where the tab has gone on to another page', async () => {
    browser.exported = {
      page: { title: 'Talks', address: browser.url },
      imprint: READ.imprint,
      seen: '2026-11-01T09:30:00.000Z',
      links: {},
      quotes: {},
      reading: { language: 'en', leaders: [], topics: [], statements: [FOUND], sketch: [7] }
    }
    expect(await addSelected(7, null)).toBe('opened')
    browser.held.clear()
    browser.url = 'https://news.example/other'
    expect(await addSelected(7, null)).toBe('changed')
    expect(browser.held.size).toBe(0)
  })

  it('says in the library why nothing is added, where the user chose it in the browser', async () => {
    await addOrExplain(7, null)
    browser.read = 'field'
    await addOrExplain(7, null)
    expect(browser.opened).toEqual([`${ADDED}7`, `${ADDED}field`])
  })

  it('is an entry of the browser’s menu over what is selected, once, for the article’s document alone', async () => {
    await makeSelectionMenu()
    await makeSelectionMenu()
    expect(browser.menu).toMatchObject([{ id: 'add-selected', contexts: ['selection'] }])
    watchSelectionMenu()
    const chosen = { menuItemId: 'add-selected', selectionText: 'wants the ferries back', frameId: 0 }
    browser.choose({ ...chosen, menuItemId: 'other' }, { id: 7 })
    browser.choose(chosen)
    browser.choose({ ...chosen, frameId: 3 }, { id: 7 })
    await vi.waitFor(() => expect(browser.opened).toEqual([`${ADDED}outside`]))
    browser.choose(chosen, { id: 7 })
    await vi.waitFor(() => expect(browser.opened).toEqual([`${ADDED}outside`, `${ADDED}7`]))
    browser.choose({ ...chosen, selectionText: 'other words' }, { id: 7 })
    await vi.waitFor(() => expect(browser.opened.at(-1)).toBe(`${ADDED}changed`))
  })
})
