// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogueOf } from '../../src/core/library/catalogue'
import { HOME, type Route } from '../../src/core/library/route'
import { emptyShelf, type Shelved, withPages } from '../../src/core/library/shelf'
import { DEFAULT_SETTINGS } from '../../src/core/settings'
import { Library } from '../../src/ui/library/library'
import type { LibraryProps } from '../../src/ui/library/library-props'
import { introductionStringsFor } from '../../src/ui/strings/introduction'
import { libraryStringsFor } from '../../src/ui/strings/library'
import { editedStatements } from '../../src/core/records/apply-edits'
import { IMPRINT, PAGE, STATEMENT } from '../core/records/kept-fixture'
import { DOSSIER } from './dossier-fixture'
import { en } from './translations'

const words = libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, [])
const macron = {
  id: 'macron',
  name: { ar: 'إيمانويل ماكرون', en: 'Emmanuel Macron', fr: 'Emmanuel Macron', ru: 'Эмманюэль Макрон' },
  shortName: { ar: 'ماكرون', en: 'Macron', fr: 'Macron', ru: 'Макрон' }
}
const ukraine = {
  id: 'ukraine',
  name: { ar: 'أوكرانيا', en: 'Ukraine', fr: 'Ukraine', ru: 'Украина' },
  shortName: { ar: 'أوكرانيا', en: 'Ukraine', fr: 'Ukraine', ru: 'Украина' }
}
const SUBJECTS = { leaders: [macron], topics: [ukraine] }
const shelf = withPages(emptyShelf(SUBJECTS), [PAGE], 1, 1)
const found: readonly Shelved[] = editedStatements(PAGE).map((statement) => ({ page: PAGE, statement }))
const out = vi.fn<LibraryProps['onOut']>()
const route = vi.fn<LibraryProps['onRoute']>()

const show = (change: Partial<LibraryProps>): void => {
  const props = {
    strings: en,
    theme: 'auto',
    words,
    guide: introductionStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, []),
    languages: [],
    route: { ...HOME, query: 'truce' },
    catalogue: catalogueOf([DOSSIER]),
    dossiers: new Map([[DOSSIER.id, DOSSIER]]),
    hits: [],
    tally: null,
    shelf,
    keptHits: found,
    keptPage: null,
    onNeed: () => undefined,
    onRoute: route,
    onOut: out,
    ...change
  } as LibraryProps
  act(() => render(<Library {...props} />, document.body))
}
const text = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? ''

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    }
  )
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

describe('what a search finds in what is kept', () => {
  it('stands beside what is bundled, each with its origin and number', () => {
    show({ hits: [{ dossier: DOSSIER.id, kind: 'position', id: 'putin-ukraine' }] })
    expect(text('.list-title')).toBe('2 results')
    const heads = [...document.querySelectorAll('.found h2')].map((head) => head.textContent)
    expect(heads).toEqual([`${words.origins.bundled} 1`, `${words.origins.kept} 1`])
  })

  it('says who, on what, where and when, marks the words, and leads to the page', () => {
    show({})
    expect(text('[data-kind=kept] .facts')).toBe('MacronUkraineTalks by the rivernews.exampleseen on 1 November 2026')
    expect(text('[data-kind=kept] mark')).toBe('truce')
    expect(document.querySelector<HTMLAnchorElement>('[data-kind=kept] .hit')?.hash).toBe(
      `#page=${encodeURIComponent(PAGE.address)}&statement=s1`
    )
    expect(text('.reasons')).toBe('')
  })

  it('says why it was found where its words do not', () => {
    show({ route: { ...HOME, query: 'Украина' } })
    expect(text('[data-kind=kept] .reasons')).toContain('Украина')
    expect(document.querySelector('.reasons bdi')?.getAttribute('lang')).toBe('ru')
  })

  it('has the outlet as the page names it, and says who wrote the page only where that was sought', () => {
    const page = { ...PAGE, imprint: IMPRINT }
    const keptHits = editedStatements(page).map((statement) => ({ page, statement }))
    show({ route: { ...HOME, query: 'River News' }, keptHits })
    expect(text('[data-kind=kept] [data-imprint=outlet]')).toBe('The River News')
    expect(text('.reasons')).toBe('')
    show({ route: { ...HOME, query: 'Bo Li' }, keptHits })
    expect(text('[data-kind=kept] .reasons')).toContain('Bo Li')
  })

  it('is there before the rest has been read, and before what is bundled', () => {
    show({ hits: null, shelf: { ...shelf, total: 9 } })
    expect(text('[aria-labelledby=found-kept] .hint')).toBe('1 of 9 kept pages searched…')
    show({ hits: null, shelf: { ...shelf, total: Infinity } })
    expect(text('[aria-labelledby=found-kept] .hint')).toBe(words.loading)
    expect(document.querySelectorAll('[data-kind=kept]')).toHaveLength(1)
  })

  it('says where it cannot be read', () => {
    show({ shelf: 'failed', keptHits: 'failed' })
    expect(text('[aria-labelledby=found-kept] .hint')).toBe(words.kept.failed.text)
  })

  it('is no matter where nothing is kept', () => {
    show({ shelf: emptyShelf(SUBJECTS), keptHits: [] })
    expect(document.querySelector('.found')).toBeNull()
    expect(text('.list-title')).toBe('0 results')
  })

  it('can be saved once all has been searched', () => {
    show({})
    for (const kind of ['md', 'csv', 'jsonld'] as const) {
      act(() => document.querySelector<HTMLElement>(`[data-out=${kind}]`)?.click())
      expect(out).toHaveBeenLastCalledWith('found', kind)
    }
    show({ shelf: { ...shelf, total: 9 } })
    expect(document.querySelector('[data-out]')).toBeNull()
    show({ keptHits: [] })
    expect(document.querySelector('[data-out]')).toBeNull()
  })

  it('is narrowed by origin, site and language', () => {
    show({})
    const choices = (i: number) => [...(document.querySelectorAll('.filters select')[i] as HTMLSelectElement).options]
    expect(choices(2).map(({ text }) => text)).toEqual([words.everyOrigin, words.origins.bundled, words.origins.kept])
    expect(choices(3).map(({ text }) => text)).toEqual([words.allOutlets, 'news.example'])
    expect(choices(4).map(({ text }) => text)).toEqual([words.allLanguages, 'English'])
    for (const [i, expected] of [
      [2, { origin: 'kept' }],
      [3, { outlet: 'news.example' }],
      [4, { language: 'en' }]
    ] as const) {
      const select = document.querySelectorAll('.filters select')[i] as HTMLSelectElement
      select.value = Object.values(expected)[0] as string
      act(() => void select.dispatchEvent(new Event('change', { bubbles: true })))
      expect(route.mock.lastCall?.[0]).toMatchObject({ filters: expected })
    }
  })
})

describe('a kept page', () => {
  const at = (statement: string | null): Route => ({ view: 'kept-page', address: PAGE.address, statement })
  const said = ['s1', 's2', 's3'].map((id) => ({ ...STATEMENT, id, words: `Words of ${id}.` }))
  const page = { ...PAGE, language: 'ar' as const, statements: said }

  it('has its statements in their order, in its own language and direction', () => {
    show({ route: at('s2'), keptPage: { page, ...SUBJECTS } })
    expect(text('h1')).toBe(PAGE.title)
    const quotes = [...document.querySelectorAll('blockquote')]
    expect(quotes.map((quote) => [quote.lang, quote.dir, quote.textContent])).toEqual(
      said.map((statement) => ['ar', 'rtl', statement.words])
    )
    expect(text('.kept-statements .facts')).toBe('UkraineCalls forQuotedFound automatically; may be wrong')
    expect(document.querySelector('[aria-current=true][data-statement]')?.getAttribute('data-statement')).toBe('s2')
    expect(document.activeElement?.getAttribute('data-statement')).toBe('s2')
    expect(document.querySelector<HTMLAnchorElement>('.ways a')?.href).toBe(PAGE.address)
    act(() => document.querySelector<HTMLElement>('[data-out=md]')?.click())
    expect(out).toHaveBeenLastCalledWith('page', 'md')
  })

  it('has the text of its article, folded, with what is said in it marked and led to; none where none was kept', () => {
    const text = 'Rain fell.\nIn the hall. Words of s1.'
    show({ route: at(null), keptPage: { page: { ...page, text }, ...SUBJECTS } })
    const details = document.querySelector<HTMLDetailsElement>('.kept-text')
    expect(details?.open).toBe(false)
    expect(details?.querySelector('summary')?.textContent).toBe(words.keptPage.text)
    expect(details?.querySelector('div')?.lang).toBe('ar')
    expect([...(details?.querySelectorAll('p') ?? [])].map((each) => each.textContent)).toEqual(text.split('\n'))
    const marked = details?.querySelector('a')
    expect([marked?.textContent, marked?.hash]).toEqual([
      'Words of s1.',
      `#page=${encodeURIComponent(PAGE.address)}&statement=s1`
    ])
    show({ route: at(null), keptPage: { page, ...SUBJECTS } })
    expect(document.querySelector('.kept-text')).toBeNull()
  })

  it('says where it is no longer kept, or cannot be read', () => {
    show({ route: at(null), keptPage: 'gone' })
    expect(text('.state h1')).toBe(words.keptPage.gone.title)
    act(() => document.querySelector<HTMLElement>('.state button')?.click())
    expect(route).toHaveBeenLastCalledWith({ view: 'kept' })
    show({ route: at(null), keptPage: 'failed' })
    expect(text('.state h1')).toBe(words.kept.failed.title)
  })
})
