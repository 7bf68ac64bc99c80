// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import type { KeptCopy } from '../../src/core/compare/elsewhere'
import { INTERFACE_LANGUAGES } from '../../src/core/text/language'
import { ELSEWHERE } from '../../src/ui/elsewhere/elsewhere-strings'
import { KeptCopies } from '../../src/ui/elsewhere/kept-copies'
import { dictionaryFor } from '../../src/ui/strings'
import { speak } from '../../src/ui/strings/speak'

const COPY: KeptCopy = {
  page: {
    origin: 'kept',
    address: 'https://www.news.example/talks',
    title: '<b>Talks</b> by the river',
    language: 'en',
    seen: '2026-11-01T12:00:00.000Z'
  },
  verdicts: { verbatim: 3, typographic: 0, altered: 1, absent: 0 }
}
const HERE: KeptCopy = { ...COPY, page: { ...COPY.page, origin: 'here' } }

function show(copies: readonly KeptCopy[], language: (typeof INTERFACE_LANGUAGES)[number] = 'en'): void {
  const strings = speak(dictionaryFor(language, []), { digits: 'auto', languages: [] })
  act(() => render(<KeptCopies copies={copies} strings={strings} />, document.body))
}
const texts = (selector: string): readonly (string | null)[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)

afterEach(() => render(null, document.body))

it('a copy is told with where and when it was kept, what this page has of it, and a way there', () => {
  show([COPY])
  expect(texts('li > p:first-child')).toEqual(['A copy of this article is kept: news.example, 1 November 2026'])
  expect(texts('[data-verdict]')).toEqual(['Word for word: 3', 'Changed on this page: 1'])
  expect(texts('a bdi')).toEqual([COPY.page.title])
  expect(document.querySelector('a')?.rel).toBe('noreferrer')
})

it('this page is told with when it was kept, and leads nowhere', () => {
  show([HERE, COPY])
  expect(texts('li > p:first-child')[0]).toBe('This page is kept: 1 November 2026')
  expect(document.querySelectorAll('a')).toHaveLength(1)
})

it.each(INTERFACE_LANGUAGES)('both are said in %s', (language) => {
  show([HERE, COPY], language)
  const words = ELSEWHERE[language]
  expect(
    texts('li > p:first-child').map((text, i) => text?.startsWith(i === 0 ? words.hereKept : words.copyKept))
  ).toEqual([true, true])
})
