import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { keepIfAlways } from '../../../src/extension/background/keep-always'
import { keptPages } from '../../../src/extension/records/read-many'
import { forgetAllPages } from '../../../src/extension/records/store'
import { FOUND } from '../../core/records/found-fixture'

const browser = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  isPrivate: false,
  address: ''
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: { get: async () => ({ settings: browser.stored }) },
      session: {
        get: async () => ({ ...browser.session }),
        set: async (change: object) => void Object.assign(browser.session, change)
      }
    },
    tabs: {
      get: async () => ({ incognito: browser.isPrivate }),
      sendMessage: async () => ({
        reply: {
          page: { title: 'Talks', address: browser.address },
          imprint: { outlet: null, authors: [], published: null },
          seen: new Date().toISOString(),
          links: {},
          quotes: {},
          reading: { language: 'en', leaders: [], topics: [], statements: [FOUND], sketch: [7] }
        }
      })
    },
    runtime: { getManifest: () => ({ version: '0.1.0' }) }
  }
}))

const TALKS = 'https://news.example/talks'
const visit = (document: string, url = TALKS) => keepIfAlways({ kind: 'page', tab: 7, document, url })
const kept = async (): Promise<readonly string[]> => (await keptPages()).pages.map(({ address }) => address)

beforeEach(async () => {
  Object.assign(browser, { stored: { keptSites: ['news.example'] }, session: {}, isPrivate: false, address: TALKS })
  await forgetAllPages()
})

it('a page of a site that the user chose is kept as it is opened', async () => {
  await visit('a')
  expect(await kept()).toEqual([TALKS])
})

it('is not kept again by what keeping it reports, nor once its user forgot it, until it is opened again', async () => {
  await Promise.all([visit('a'), visit('a')])
  await forgetAllPages()
  await visit('a')
  expect(await kept()).toEqual([])
  await visit('b')
  expect(await kept()).toEqual([TALKS])
})

it.each([
  ['nobody chose any site', {}, TALKS],
  ['another site was chosen', { keptSites: ['other.example'] }, TALKS],
  ['the site around it was chosen', { keptSites: ['example'] }, TALKS],
  ['the tab has gone on to another site', { keptSites: ['news.example'] }, 'https://other.example/']
])('nothing is kept where %s', async (_, stored, address) => {
  Object.assign(browser, { stored, address })
  await visit('a')
  expect(await kept()).toEqual([])
})

it('nothing is kept from a private window', async () => {
  browser.isPrivate = true
  await visit('a')
  expect(await kept()).toEqual([])
})
