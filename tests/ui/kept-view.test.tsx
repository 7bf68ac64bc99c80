// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/core/settings'
import { KeptView } from '../../src/ui/library/kept-view'
import type { LibraryProps } from '../../src/ui/library/library-props'
import { libraryStringsFor } from '../../src/ui/strings/library'
import { PAGE, STATEMENT } from '../core/records/kept-fixture'
import { en } from './translations'

const same = (name: string) => ({ ar: name, en: name, fr: name, ru: name })
const macron = { id: 'macron', name: same('Emmanuel Macron'), shortName: same('Macron') }
const kept = {
  pages: [PAGE],
  total: 1,
  isMore: false,
  leaders: [macron],
  topics: [{ ...macron, id: 'ukraine', name: same('Ukraine') }]
}

const calls = {
  forget: vi.fn<LibraryProps['onForget']>(),
  forgetAll: vi.fn<LibraryProps['onForgetAll']>(),
  unforget: vi.fn<LibraryProps['onUnforget']>()
}
const show = (change: Partial<LibraryProps>): void => {
  const props = {
    strings: en,
    words: libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, []),
    kept,
    keptNews: null,
    onForget: calls.forget,
    onForgetAll: calls.forgetAll,
    onUnforget: calls.unforget,
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
  it('are told apart from none, from what is still read, and from what cannot be', () => {
    show({ kept: { ...kept, pages: [], total: 0 } })
    expect(text('[data-kind=empty]')).toContain('Nothing is kept yet')
    expect(document.querySelector('[data-kept=backup]')).toBeNull()
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
    [{ kind: 'restored', pages: 3 }, '3 pages restored.'],
    [{ kind: 'failed' }, 'what was kept is unchanged'],
    [{ kind: 'refused', problems: [{ kind: 'newer' }] }, 'A later version of Mawqif made it'],
    [{ kind: 'refused', problems: [{ kind: 'field', place: 'pages[3].title' }] }, 'pages[3].title']
  ] as const)('say what came of it: %o', (keptNews, said) => {
    show({ keptNews })
    expect(text('.kept-news')).toContain(said)
  })
})
