// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import type { Elsewhere, QuotedThere } from '../../src/core/compare/elsewhere'
import type { Likeness } from '../../src/core/compare/likeness'
import { INTERFACE_LANGUAGES } from '../../src/core/text/language'
import { ElsewhereLine } from '../../src/ui/elsewhere/elsewhere'
import { ELSEWHERE } from '../../src/ui/elsewhere/elsewhere-strings'
import { dictionaryFor } from '../../src/ui/strings'
import { speak } from '../../src/ui/strings/speak'

const PAGE: QuotedThere['page'] = {
  origin: 'kept',
  address: 'https://www.news.example/talks',
  title: 'Talks by the river',
  language: 'en',
  seen: '2026-11-01T12:00:00.000Z'
}
const macron = { ar: 'ماكرون', en: 'Macron', fr: 'Macron', ru: 'Макрон' }
const diff = [
  { op: 'removed', text: 'Friday' },
  { op: 'added', text: 'Sunday' }
] as const
const there = (likeness: Likeness): QuotedThere => ({ likeness, speakers: [macron], page: PAGE })
const CHANGED = there({ kind: 'changed', diff, changes: ['number'] })

function show(all: readonly QuotedThere[], language: (typeof INTERFACE_LANGUAGES)[number] = 'en'): void {
  const elsewhere: Elsewhere = { statement: 's1', there: all, total: all.length, first: PAGE }
  const strings = speak(dictionaryFor(language, []), { digits: 'auto', languages: [] })
  act(() => render(<ElsewhereLine elsewhere={elsewhere} strings={strings} />, document.body))
}
const text = (selector: string): string => document.querySelector(selector)?.textContent ?? ''

afterEach(() => render(null, document.body))

it.each<[string, Likeness, string]>([
  ['the same words', { kind: 'same', verdict: 'verbatim' }, 'Word for word'],
  ['changed words', { kind: 'changed', diff, changes: [] }, 'changed'],
  ['a part here', { kind: 'part', whole: 'there', diff }, 'this page has a part of them'],
  ['a part there', { kind: 'part', whole: 'here', diff }, 'that page has a part of them'],
  ['another speaker', { kind: 'another-speaker', diff }, 'from another speaker: Macron']
])('one line says what stands elsewhere, where and when: %s', (_, likeness, said) => {
  show([there(likeness)])
  expect(text('summary')).toBe(`The same words elsewhere: ${said} · news.example, 1 November 2026`)
  expect(document.querySelector('details')?.getAttribute('data-elsewhere')).toBe(likeness.kind)
  expect(document.querySelector('.diff') === null).toBe(likeness.kind === 'same')
})

it('the day follows the outlet as its language has it', () => {
  show([CHANGED], 'ar')
  expect(text('summary')).toContain('news.example، ')
})

it('the gravest is in the line, and each has its kind of change and leads to its page', () => {
  show([CHANGED, there({ kind: 'same', verdict: 'typographic' })])
  expect(text('summary')).toContain('changed')
  expect(text('.change')).toBe('a number was changed')
  expect(text('del')).toContain('Friday')
  expect(text('ins')).toContain('Sunday')
  expect([...document.querySelectorAll('a')].map(({ href, rel }) => [href, rel])).toEqual([
    [PAGE.address, 'noreferrer'],
    [PAGE.address, 'noreferrer']
  ])
  expect(text('details > p')).toBe('The earliest: news.example, 1 November 2026. Articles with these words: 2')
})

it('what this page itself had when it was kept is said to be that', () => {
  show([{ ...CHANGED, page: { ...PAGE, origin: 'here' } }])
  expect(text('summary')).toBe('The same words elsewhere: changed · this page as it was kept, 1 November 2026')
})

it('a bundled article is called so, with the day of its event wherever the user is, and leads to its place in the library', () => {
  const address = 'chrome-extension://id/library/library.html#article=talks&statement=p1'
  show([{ ...CHANGED, page: { ...PAGE, origin: 'bundled', address, seen: '2025-07-01' } }])
  expect(text('summary')).toBe('The same words elsewhere: changed · an article bundled with Mawqif, 1 July 2025')
  expect(document.querySelector('.onward')?.getAttribute('href')).toBe(address)
})

it.each(INTERFACE_LANGUAGES)('is said in %s, with every word there', (language) => {
  show([CHANGED], language)
  expect(text('summary')).toContain(ELSEWHERE[language].heading)
  for (const words of Object.values(ELSEWHERE[language])) expect(words).not.toBe('')
})
