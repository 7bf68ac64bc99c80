// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { catalogueOf, type Filters, NO_FILTERS } from '../../src/core/library/catalogue'
import { keptTally } from '../../src/core/library/kept-tally'
import { HOME } from '../../src/core/library/route'
import { tallyPage } from '../../src/core/records/page-tally'
import { DEFAULT_SETTINGS } from '../../src/core/settings'
import type { ListProps } from '../../src/ui/library/library-props'
import { TimelineView } from '../../src/ui/library/timeline-view'
import { libraryStringsFor } from '../../src/ui/strings/library'
import { edit, PAGE, STATEMENT } from '../core/records/kept-fixture'
import { DOSSIER } from './dossier-fixture'
import { ar, en } from './translations'

vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe(): void {}
    disconnect(): void {}
  }
)

const own = edit('own', { kind: 'speaker', id: 'own-1', name: 'Ann Lee' })
const kept = (...pages: readonly (typeof PAGE)[]) => keptTally(pages.map(tallyPage), { leaders: [], topics: [] })
const words = libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, [])
const show = (tally: ListProps['tally'], filters: Partial<Filters> = {}, strings = en): void => {
  const props = {
    strings,
    words,
    catalogue: catalogueOf([DOSSIER]),
    tally,
    route: { ...HOME, view: 'timeline', filters: { ...NO_FILTERS, ...filters } }
  } as Partial<ListProps>
  act(() => render(<TimelineView {...(props as ListProps)} />, document.body))
}
const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)]
const texts = (selector: string): readonly string[] => all(selector).map((each) => each.textContent?.trim() ?? '')
const hrefs = (selector: string): readonly string[] => all(selector).map((each) => each.getAttribute('href') ?? '')
const openTable = (): void => {
  const table = document.querySelector('.as-table') as HTMLDetailsElement
  act(() => {
    table.open = true
    table.dispatchEvent(new Event('toggle'))
  })
}

afterEach(() => act(() => render(null, document.body)))

describe('who spoke when and on what', () => {
  it('waits for what is kept, and says where that cannot be read', () => {
    show(null)
    expect(texts('.state h1')).toEqual([words.loading])
    show('failed')
    expect(texts('.hint')).toContain(words.kept.failed.text)
    expect(all('.matrix tbody tr')).toHaveLength(2)
  })

  it('says so where nothing is left', () => {
    show(kept(PAGE), { leader: 'nobody' })
    expect(texts('.state h1')).toEqual([words.nothing.title])
  })

  it('has for each leader and topic how often, when last, from where, and the way to it', () => {
    show(kept(PAGE, { ...PAGE, address: 'https://news.example/2', seen: '2026-11-02T00:00:00.000Z' }))
    const cell = document.querySelector('.matrix [data-speaker=macron] [data-topic=ukraine]')
    expect(cell?.querySelector('a')?.textContent).toBe('4 statements')
    expect(cell?.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-02')
    expect(texts('.matrix [data-speaker=macron] [data-topic=ukraine] .origins > span')).toEqual(['2 bundled', '2 kept'])
    expect(hrefs('.matrix [data-speaker=macron] [data-topic=ukraine] a')).toEqual([
      '#view=statements&leader=macron&topic=ukraine'
    ])
    expect(texts('.matrix tbody th .leader').map((name) => name.replace(/^[A-Z]/, ''))).toEqual(['Macron', 'Putin'])
  })

  it('leads from each point to what was said there and then, within the days that are chosen', () => {
    show(kept({ ...PAGE, seen: '2026-11-11T00:00:00.000Z' }), {
      from: '2025-07-01',
      to: '2026-11-20',
      topic: 'ukraine'
    })
    expect(hrefs('.drawn [data-speaker=macron] a')).toEqual([
      '#view=statements&leader=macron&topic=ukraine&from=2025-07-01&to=2025-07-31',
      '#view=statements&leader=macron&topic=ukraine&from=2026-11-01&to=2026-11-20'
    ])
  })

  it('says in a table all that is drawn, the newest first', () => {
    show(kept(PAGE))
    expect(all('.counts')).toHaveLength(0)
    openTable()
    expect(hrefs('.counts a').toSorted()).toEqual(hrefs('.drawn .lanes a').toSorted())
    expect(texts('.counts tbody tr:first-child > *')).toEqual([
      'November 2026',
      'Macron',
      'Ukraine',
      '1 statement1 kept'
    ])
  })

  it('draws what is kept filled, what is bundled as a ring, and both as both', () => {
    show(
      kept(
        { ...PAGE, seen: '2025-07-01T00:00:00.000Z' },
        { ...PAGE, address: 'https://news.example/2', seen: '2025-07-03T00:00:00.000Z' }
      )
    )
    const drawn = all('.drawn [data-speaker=macron] [data-topic=ukraine] a').map((point) =>
      [...point.querySelectorAll('circle')].map((each) => each.getAttribute('class'))
    )
    expect(drawn).toEqual([['kept', 'bundled'], ['kept']])
    expect(texts('.drawn [data-speaker=putin] [data-topic=iran] a circle')).toHaveLength(1)
  })

  it('begins where lines of its language begin', () => {
    const places = (): readonly number[] =>
      all('.drawn [data-speaker=macron] circle').map((each) => Number.parseFloat(each.getAttribute('cx') ?? ''))
    show(kept(PAGE), { topic: 'ukraine' })
    const [bundled = 0, last = 0] = places()
    expect(bundled).toBeLessThan(last)
    show(kept(PAGE), { topic: 'ukraine' }, ar)
    expect(places().map((place) => Math.round(100 - place))).toEqual([Math.round(bundled), Math.round(last)])
  })

  it('names whom its user named, and no one who has no name otherwise than by the id', () => {
    show(
      kept(
        { ...PAGE, edits: [own] },
        { ...PAGE, address: 'https://news.example/2', statements: [{ ...STATEMENT, topic: 'grain' }] }
      )
    )
    expect(texts('.matrix tbody th').join(' ')).toContain('Ann Lee')
    expect(texts('.matrix thead th')).toContain('grain')
  })

  it('is for eyes and pointers where it is drawn: keys and screen readers have the table', () => {
    show(kept(PAGE))
    expect(document.querySelector('.drawn')?.getAttribute('aria-hidden')).toBe('true')
    expect(all('.drawn a').every((link) => link.getAttribute('tabindex') === '-1')).toBe(true)
    expect(all('.matrix a').every((link) => !link.hasAttribute('tabindex'))).toBe(true)
  })
})
