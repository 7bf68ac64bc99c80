// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { emptyShelf, withPages } from '../../src/core/library/shelf'
import { DEFAULT_SETTINGS } from '../../src/core/settings'
import { KeptView } from '../../src/ui/library/kept-view'
import type { LibraryProps } from '../../src/ui/library/library-props'
import { libraryStringsFor } from '../../src/ui/strings/library'
import { edit, IMPRINT, PAGE, STATEMENT } from '../core/records/kept-fixture'
import { en } from './translations'

const same = (name: string) => ({ ar: name, en: name, fr: name, ru: name })
const macron = { id: 'macron', name: same('Emmanuel Macron'), shortName: same('Macron') }
const kept = {
  pages: [PAGE],
  total: 1,
  isMore: false,
  isSavable: true,
  reminder: null,
  leaders: [macron],
  topics: [{ ...macron, id: 'ukraine', name: same('Ukraine') }]
}

const calls = {
  forget: vi.fn<LibraryProps['onForget']>(),
  forgetAll: vi.fn<LibraryProps['onForgetAll']>(),
  forgetPages: vi.fn<LibraryProps['onForgetPages']>(),
  unforgetPages: vi.fn<LibraryProps['onUnforgetPages']>(),
  shelf: vi.fn<LibraryProps['onShelf']>(),
  unforget: vi.fn<LibraryProps['onUnforget']>(),
  putOff: vi.fn<LibraryProps['onPutOff']>(),
  takeBack: vi.fn<LibraryProps['onTakeBack']>()
}
const show = (change: Partial<LibraryProps>): void => {
  const props = {
    strings: en,
    words: libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, []),
    kept,
    keptNews: null,
    editing: null,
    onForget: calls.forget,
    onForgetAll: calls.forgetAll,
    onUnforget: calls.unforget,
    onPutOff: calls.putOff,
    onTakeBack: calls.takeBack,
    onForgetPages: calls.forgetPages,
    onUnforgetPages: calls.unforgetPages,
    onShelf: calls.shelf,
    shelf: null,
    tally: null,
    ...change
  } as LibraryProps
  act(() => render(<KeptView {...props} />, document.body))
}
const text = (selector: string): string => document.querySelector(selector)?.textContent ?? ''
const press = (selector: string): void => {
  act(() => document.querySelector<HTMLElement>(selector)?.click())
}

afterEach(() => {
  act(() => render(null, document.body))
  vi.clearAllMocks()
})

describe('the kept pages', () => {
  it('remind of a backup that is due, which can be put off', () => {
    show({})
    expect(document.querySelector('[data-kept=reminder]')).toBeNull()
    show({ kept: { ...kept, reminder: { saved: null } } })
    expect(text('[data-kept=reminder]')).toContain('in no backup yet')
    show({ kept: { ...kept, reminder: { saved: '2026-11-01T09:30:00.000Z' } } })
    expect(text('[data-kept=reminder]')).toContain('since 1 November 2026')
    press('[data-kept=put-off]')
    expect(calls.putOff).toHaveBeenCalledOnce()
  })

  it('tell what came of a file of annotations, and of each that was left out where it stands and why', () => {
    const left = [{ place: 'annotations[3]', why: 'no-words' as const }]
    show({ keptNews: { kind: 'brought-in', added: 2, noted: 1, left, changes: [{ before: null, after: PAGE }] } })
    press('[data-kept=undo]')
    expect(calls.takeBack).toHaveBeenCalledWith([{ before: null, after: PAGE }], null)
    const told = text('[data-news=brought-in]')
    for (const part of [
      '2 statements added.',
      '1 kept statement got',
      '1 annotation was left out:',
      'annotations[3]: it quotes nothing'
    ])
      expect(told).toContain(part)
    show({ keptNews: { kind: 'brought-in', added: 1, noted: 0, left: [], changes: [] } })
    expect(text('[data-news=brought-in]')).toBe('1 statement added.')
  })

  it('tell who published each and when, as far as the page says so', () => {
    const told = (): readonly string[] =>
      [...document.querySelectorAll('[data-imprint]')].map(({ textContent }) => textContent ?? '')
    show({})
    expect(told()).toEqual([])
    show({ kept: { ...kept, pages: [{ ...PAGE, imprint: IMPRINT }] } })
    expect(told()).toEqual(['The River News', 'by Ann Lee and Bo Li', 'published on 31 October 2026'])
  })

  it('are told apart from none, from what is still read, and from what cannot be', () => {
    show({ kept: { ...kept, pages: [], total: 0, isSavable: false } })
    expect(text('[data-kind=empty]')).toContain('Nothing is kept yet')
    expect(document.querySelector('[data-kept=backup]')).toBeNull()
    // Whom the user watches for is in a backup too.
    show({ kept: { ...kept, pages: [], total: 0 } })
    expect(document.querySelector('[data-kept=backup]')).not.toBeNull()
    show({ kept: 'loading' })
    expect(text('[data-kind=loading]')).toContain('Reading…')
    show({ kept: 'failed' })
    expect(text('[data-kind=failed]')).toContain('Could not be read')
  })

  it('are listed with who says what, in the page’s language and direction', () => {
    show({ kept: { ...kept, pages: [{ ...PAGE, language: 'ar', title: 'محادثات' }] } })
    expect(text('.facts')).toContain('news.example')
    expect(text('.kept-statements .leader')).toContain('Macron')
    const words = document.querySelector('blockquote')
    expect([words?.lang, words?.dir, words?.textContent]).toEqual(['ar', 'rtl', STATEMENT.words])
    expect(text('.kept-statements .facts')).toBe('UkraineCalls forQuotedFound automatically; may be wrong')
  })

  it('name whom this version does not know by the id', () => {
    show({ kept: { ...kept, leaders: [], topics: [] } })
    expect(text('.kept-statements .who')).toBe('macron')
  })

  it('say that a page changed the words, and from whom an article has them', () => {
    const statement = { ...STATEMENT, act: null, verdict: 'altered' as const, sources: ['this article', 'the Kremlin'] }
    show({ kept: { ...kept, pages: [{ ...PAGE, statements: [statement] }] } })
    expect(text('.kept-statements .facts')).toBe(
      `UkraineQuoted${en.viaAfter('this article', ['the Kremlin'])}${en.verdict.altered}`
    )
  })

  it('are shown as the user’s where the user corrected them, with note and tags, and struck out where rejected', () => {
    const edits = [
      edit('a', { kind: 'speaker', id: 'own-1', name: 'Ann Lee' }),
      edit('bb', { kind: 'note', note: 'Ask.' }),
      edit('ccc', { kind: 'tags', tags: ['truce'] })
    ]
    show({ kept: { ...kept, pages: [{ ...PAGE, edits }] } })
    expect(document.querySelector('[data-statement]')?.getAttribute('data-origin')).toBe('mine')
    expect(text('.kept-statements .who')).toBe('Ann Lee')
    expect(text('.kept-statements .facts')).toBe('UkraineCalls forQuotedCorrected by you#truce')
    expect(text('.own-note')).toBe('Ask.')
    show({ kept: { ...kept, pages: [{ ...PAGE, edits: [edit('a', { kind: 'reject' })] }] } })
    expect(text('[data-rejected=true] .facts')).toContain('Rejected by you')
    expect(text('summary .facts')).toContain('0 statements')
  })

  it('are drawn as text, whatever a backup holds', () => {
    const words = '<img src=x onerror=alert(1)>'
    show({ kept: { ...kept, pages: [{ ...PAGE, title: words, statements: [{ ...STATEMENT, words }] }] } })
    expect(document.querySelector('.kept img')).toBeNull()
    expect(text('blockquote')).toBe(words)
  })

  it('are all forgotten only after a question, whose focus is on the way back', () => {
    show({})
    press('[data-kept=forget-all]')
    expect(calls.forgetAll).not.toHaveBeenCalled()
    expect(document.activeElement?.textContent).toBe('Cancel')
    press('[data-kept=sure]')
    expect(calls.forgetAll).toHaveBeenCalledOnce()
  })

  it('are forgotten one by one, and given back', () => {
    show({})
    press('[data-kept=forget]')
    expect(calls.forget).toHaveBeenCalledWith(PAGE)
    show({ keptNews: { kind: 'forgotten', page: PAGE } })
    press('[data-kept=undo]')
    expect(calls.unforget).toHaveBeenCalledWith(PAGE)
  })

  it.each([
    [{ kind: 'restored', pages: 3, changes: [], watched: null }, '3 pages restored.'],
    [{ kind: 'failed' }, 'what was kept is unchanged'],
    [{ kind: 'refused', problems: [{ kind: 'newer' }] }, 'A later version of Mawqif made it'],
    [{ kind: 'refused', problems: [{ kind: 'field', place: 'pages[3].title' }] }, 'pages[3].title']
  ] as const)('say what came of it: %o', (keptNews, said) => {
    show({ keptNews })
    expect(text('.kept-news')).toContain(said)
  })
})

describe('a site or a span of time', () => {
  const other = { ...PAGE, address: 'https://other.example/b', seen: '2026-10-01T00:00:00.000Z' }
  const shelf = withPages(emptyShelf({ leaders: [], topics: [] }), [PAGE, other], 2, 2)
  const choose = (selector: string, value: string): void => {
    const control = document.querySelector(selector) as HTMLSelectElement
    control.value = value
    act(() => void control.dispatchEvent(new Event('change', { bubbles: true })))
  }
  const button = () => document.querySelector('[data-kept=forget-some]') as HTMLButtonElement

  it('is read once it is asked for, and nothing is forgotten before all has been read', () => {
    show({})
    const details = document.querySelector('.forget-some') as HTMLDetailsElement
    details.open = true
    act(() => void details.dispatchEvent(new Event('toggle')))
    expect(calls.shelf).toHaveBeenCalled()
    expect(button()).toBeNull()
    show({ shelf: { ...shelf, total: 3 } })
    expect(button()).toBeNull()
    show({ shelf: 'failed' })
    expect(text('.forget-some .hint')).toContain('does not let Mawqif read')
  })

  it('is forgotten as it was chosen, and not before', () => {
    show({ shelf })
    expect(button().disabled).toBe(true)
    choose('.forget-some select', 'other.example')
    expect(button().textContent).toBe('Forget 1 page')
    choose('.forget-some select', '')
    choose('.forget-some [type=date]', '2026-09-01')
    expect(button().textContent).toBe('Forget 2 pages')
    choose('.forget-some label:nth-of-type(3) [type=date]', '2026-10-31')
    expect(button().textContent).toBe('Forget 1 page')
    act(
      () => void document.querySelector('.forget-some form')?.dispatchEvent(new Event('submit', { cancelable: true }))
    )
    expect(calls.forgetPages).toHaveBeenCalledExactlyOnceWith([other])
    expect(button().disabled).toBe(true)
  })

  it('is back with one press', () => {
    show({ keptNews: { kind: 'forgotten-pages', pages: [PAGE, other] } })
    expect(text('.kept-news p')).toContain('2 pages forgotten.')
    press('[data-kept=undo]')
    expect(calls.unforgetPages).toHaveBeenCalledExactlyOnceWith([PAGE, other])
  })
})
