import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepFound } from '../../../src/core/records/keep-found'
import { keepTab } from '../../../src/extension/records/keep-tab'
import { keptPages } from '../../../src/extension/records/read-many'
import { forgetAllPages } from '../../../src/extension/records/store'
import { FOUND } from '../../core/records/found-fixture'

const browser = vi.hoisted(() => ({
  said: [] as object[],
  isPrivate: false,
  opened: [] as string[],
  keepText: false as unknown,
  /** What the script in the page gives; null where none may run. */
  read: null as object | null
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      get: async () => ({ incognito: browser.isPrivate }),
      sendMessage: async () => ({
        reply: {
          page: { title: 'Talks', address: 'https://news.example/talks' },
          imprint: { outlet: null, authors: [], published: null },
          seen: '2026-11-01T09:30:00.000Z',
          links: {},
          quotes: {},
          reading: { language: 'en', leaders: [], topics: [], statements: browser.said, sketch: [7] }
        }
      }),
      create: async ({ url }: { readonly url: string }) => void browser.opened.push(url)
    },
    scripting: {
      executeScript: async ({ files }: { readonly files?: readonly string[] }) => {
        if (browser.read === null) throw new Error('no access')
        return [{ result: files === undefined ? browser.read : undefined }]
      }
    },
    storage: { local: { get: async () => ({ settings: { keepText: browser.keepText } }) } },
    runtime: { getManifest: () => ({ version: '0.1.0' }), getURL: (path: string) => path }
  }
}))

const { id } = keepFound(FOUND)
const kept = async () => (await keptPages()).pages

describe('what is done with a statement of a page that is kept', () => {
  beforeEach(async () => {
    Object.assign(browser, { said: [FOUND], isPrivate: false, opened: [], keepText: false, read: null })
    await forgetAllPages()
  })

  it('is that it is rejected', async () => {
    expect(await keepTab(7, { action: 'reject', statement: id, address: null })).toBe('kept')
    expect((await kept()).flatMap(({ edits }) => edits)).toMatchObject([{ statement: id, change: { kind: 'reject' } }])
    expect(browser.opened).toEqual([])
  })

  it('is that the library opens there', async () => {
    expect(await keepTab(7, { action: 'correct', statement: id, address: null })).toBe('kept')
    expect(browser.opened).toEqual([expect.stringContaining(`statement=${id}`)])
    expect((await kept()).flatMap(({ edits }) => edits)).toEqual([])
  })

  it('is that the library opens where the user’s own is kept, and the page is not', async () => {
    const address = 'https://other.example/talks'
    expect(await keepTab(7, { action: 'correct', statement: 'mine-1', address })).toBe('kept')
    expect(browser.opened).toEqual([expect.stringContaining(`page=${encodeURIComponent(address)}&statement=mine-1`)])
    expect(await kept()).toEqual([])
  })

  it.each([
    ['says something else in its place', { ...FOUND, words: 'Macron asked only for a truce.' }],
    ['says it of another leader', { ...FOUND, speaker: 'putin' }],
    ['is less sure of it', { ...FOUND, tier: 3 }]
  ])('is nothing where the page by then %s: it is not even kept', async (_what, said) => {
    browser.said = [said]
    for (const action of ['reject', 'correct'] as const)
      expect(await keepTab(7, { action, statement: id, address: null })).toBe('gone')
    expect([await kept(), browser.opened]).toEqual([[], []])
  })

  it('is nothing in a private window', async () => {
    browser.isPrivate = true
    expect(await keepTab(7, { action: 'reject', statement: id, address: null })).toBe('private')
    expect(await kept()).toEqual([])
  })
})

describe('the text of an article', () => {
  const read = { address: 'https://news.example/talks?utm_source=mail#top', taken: 'First.\nSecond.' }
  beforeEach(async () => {
    Object.assign(browser, { said: [FOUND], isPrivate: false, opened: [], keepText: true, read })
    await forgetAllPages()
  })

  it('is kept with its page where the user wants that', async () => {
    expect(await keepTab(7, null)).toBe('kept')
    expect(await kept()).toMatchObject([{ address: 'https://news.example/talks', text: read.taken }])
  })

  it.each<[string, object]>([
    ['the user does not want it', { keepText: false }],
    ['no script may run', { read: null }],
    ['the tab has gone on to another page', { read: { ...read, address: 'https://news.example/other' } }],
    ['the page has none', { read: { ...read, taken: null } }],
    ['it is empty', { read: { ...read, taken: '' } }],
    ['it is longer than any', { read: { ...read, taken: 'a'.repeat(500_001) } }],
    ['the script gives something else', { read: { text: 'First.' } }]
  ])('is not kept where %s, and its page is', async (_, change) => {
    Object.assign(browser, change)
    expect(await keepTab(7, null)).toBe('kept')
    expect((await kept()).map(({ text }) => text)).toEqual([null])
  })
})
