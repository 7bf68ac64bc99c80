// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogueOf, NO_FILTERS } from '../../src/core/library/catalogue'
import { HOME } from '../../src/core/library/route'
import { DEFAULT_SETTINGS } from '../../src/core/settings'
import { Library } from '../../src/ui/library/library'
import type { LibraryProps } from '../../src/ui/library/library-props'
import { DICTIONARIES } from '../../src/ui/strings'
import { introductionStringsFor } from '../../src/ui/strings/introduction'
import { libraryStringsFor } from '../../src/ui/strings/library'
import { DOSSIER } from './dossier-fixture'
import { ar, en } from './translations'

const words = libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, [])
const catalogue = catalogueOf([DOSSIER])
const loaded = new Map([[DOSSIER.id, DOSSIER]])
const many = Array.from({ length: 300 }, (_, i) => ({ ...DOSSIER, id: `call-${i}` }))

const calls = {
  need: vi.fn<LibraryProps['onNeed']>(),
  route: vi.fn<LibraryProps['onRoute']>(),
  retry: vi.fn<LibraryProps['onRetry']>(),
  allow: vi.fn<LibraryProps['onAllow']>(),
  save: vi.fn<LibraryProps['onSave']>()
}
const props: LibraryProps = {
  strings: en,
  theme: 'auto',
  words,
  guide: introductionStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, []),
  languages: DICTIONARIES.map(({ language, name }) => ({ code: language, name })),
  route: HOME,
  catalogue,
  dossiers: loaded,
  hits: null,
  access: { listed: 40, granted: { listed: true, every: false }, refused: false },
  brief: null,
  shelf: null,
  tally: null,
  keptHits: null,
  keptPage: null,
  kept: 'loading',
  keptNews: null,
  onForget: () => undefined,
  onUnforget: () => undefined,
  onForgetPages: () => undefined,
  onUnforgetPages: () => undefined,
  onShelf: () => undefined,
  onForgetAll: () => undefined,
  onBackup: () => undefined,
  selected: null,
  onAdd: async () => undefined,
  onDropSelected: () => undefined,
  onBringIn: () => undefined,
  onPutOff: () => undefined,
  onTakeBack: () => undefined,
  onRestore: () => undefined,
  onMoreKept: () => undefined,
  onOut: () => undefined,
  editing: null,
  onEditing: () => undefined,
  onEdit: async () => undefined,
  onUndoEdits: () => undefined,
  onNeed: calls.need,
  onRoute: calls.route,
  onSearch: () => undefined,
  onLanguage: () => undefined,
  onOptions: () => undefined,
  onRetry: calls.retry,
  onAllow: calls.allow,
  onCopy: async () => 'copied',
  onPrint: () => undefined,
  onSave: calls.save
}

const show = (change: Partial<LibraryProps>): void => {
  act(() => render(<Library {...props} {...change} />, document.body))
}
const text = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? ''
const press = (selector: string): void => {
  act(() => document.querySelector<HTMLElement>(selector)?.click())
}

/** The last element observed: the end of a list that is drawn bit by bit. */
let observed: { readonly arrive: () => void } | null = null

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        observed = { arrive: () => callback([{ isIntersecting: true }]) }
      }
      observe(): void {}
      disconnect(): void {}
    }
  )
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.unstubAllGlobals()
  vi.clearAllMocks()
  observed = null
})

describe('the library', () => {
  it.each([
    ['the catalogue did not come', { catalogue: 'failed' }, words.failed.title],
    [
      'an article did not come',
      { route: { view: 'article', article: DOSSIER.id, statement: null }, dossiers: new Map([[DOSSIER.id, 'failed']]) },
      words.failed.title
    ],
    ['the search did not come', { route: { ...HOME, query: 'x' }, hits: 'failed' }, words.failed.title],
    [
      'a brief’s article did not come',
      { route: { view: 'brief', article: DOSSIER.id }, brief: 'failed' },
      words.failed.title
    ]
  ] as const)('says so and offers to try again where %s', (_, change, title) => {
    show(change as Partial<LibraryProps>)
    expect(text('.state h1')).toBe(title)
    expect(document.querySelector('[role=alert]')).not.toBeNull()
    press('.state button')
    expect(calls.retry).toHaveBeenCalledOnce()
  })

  it.each([
    ['nothing is bundled', { catalogue: catalogueOf([]) }, words.empty.title],
    [
      'nothing fits the choice',
      { route: { ...HOME, filters: { ...NO_FILTERS, leader: 'nobody' } } },
      words.nothing.title
    ],
    ['the article is not there', { route: { view: 'article', article: 'gone', statement: null } }, words.missing.title],
    ['the page of a brief has gone', { route: { view: 'page-brief', tab: 1 }, brief: 'gone' }, words.brief.gone.title]
  ] as const)('says so where %s', (_, change, title) => {
    show(change as Partial<LibraryProps>)
    expect(text('.state h1')).toBe(title)
    expect(document.querySelector('[role=status]')).not.toBeNull()
  })

  it('draws of hundreds of articles what is looked at, and asks for no more', () => {
    show({ catalogue: catalogueOf(many), dossiers: new Map() })
    const drawn = (): number => document.querySelectorAll('[data-article]').length
    expect(drawn()).toBe(24)
    expect(calls.need.mock.lastCall?.[0]).toHaveLength(24)
    act(() => observed?.arrive())
    expect(drawn()).toBe(48)
    press('.more')
    expect(drawn()).toBe(72)
  })

  it('offers filters where there is more than one article, or an address has set one', () => {
    show({})
    expect(document.querySelector('.filters')).toBeNull()
    show({ route: { ...HOME, filters: { ...NO_FILTERS, leader: 'putin' } } })
    expect(document.querySelector('.filters')).not.toBeNull()
    show({ catalogue: catalogueOf(many) })
    expect(document.querySelector('.filters')).not.toBeNull()
  })

  it('says what a result was found by where its own words don’t show it', () => {
    const hits = [{ dossier: DOSSIER.id, kind: 'position', id: 'putin-ukraine' }] as const
    show({ route: { ...HOME, query: 'بوتين' }, hits })
    expect(text('.reasons')).toBe(`${words.matches} بوتين`)
    expect(document.querySelector('.reasons bdi')?.getAttribute('dir')).toBe('rtl')
    expect(text('.reasons mark')).toBe('بوتين')
    show({ route: { ...HOME, query: 'answerable' }, hits })
    expect(document.querySelector('.reasons')).toBeNull()
  })

  it('leaves of what a search finds the statements that fit the filters', () => {
    const hits = ['p1', 'm1'].map((id) => ({ dossier: DOSSIER.id, kind: 'statement', id }) as const)
    show({ route: { ...HOME, query: 'x', filters: { ...NO_FILTERS, leader: 'macron' } }, hits })
    expect([...document.querySelectorAll('.result a')].map((link) => link.getAttribute('href'))).toEqual([
      `#article=${DOSSIER.id}&statement=m1`
    ])
  })

  it('says once what leaders hold together, and gives each a place for what is their own', () => {
    show({ route: { ...HOME, view: 'compare' } })
    const cells = [...document.querySelectorAll('.cell')].map((cell) => [
      cell.getAttribute('data-speaker'),
      cell.getAttribute('data-topic')
    ])
    expect(cells).toEqual([
      ['putin', 'ukraine'],
      ['macron', 'ukraine'],
      ['putin', 'iran'],
      ['macron', 'iran'],
      ['putin macron', 'follow-up']
    ])
  })

  it('names every control, and sets the article in its own language and direction', () => {
    show({ route: { view: 'article', article: DOSSIER.id, statement: 'p1' } })
    for (const control of document.querySelectorAll('button, a, select, input')) {
      const label = control.closest('label')?.textContent ?? ''
      expect(`${control.getAttribute('aria-label') ?? ''}${control.textContent}${label}`.trim()).not.toBe('')
    }
    expect(document.querySelector('.words')?.getAttribute('dir')).toBe('rtl')
    expect(text('#note-p1 h3')).toContain('Putin')
    press('#note-p1 .number')
    expect(document.activeElement?.id).toBe('in-text-p1')
    expect(document.querySelector('.colophon a')?.getAttribute('href')).toBe('#welcome')
    expect(document.querySelector('#note-p1')?.getAttribute('aria-current')).toBe('true')
  })

  it('asks for the listed sites only where they are not granted', () => {
    const access = { ...props.access, granted: { listed: false, every: false } }
    show({ route: { view: 'welcome', at: 'access' }, access, strings: ar })
    press('[data-allow=listed]')
    press('[data-allow=every]')
    expect(calls.allow.mock.calls).toEqual([['listed'], ['every']])
    show({ route: { view: 'welcome', at: 'access' } })
    expect(document.querySelector('[data-allow=listed]')).toBeNull()
  })
})
