// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { findMainText } from '../../src/core/main-text'
import { linkedShare } from '../../src/dom/linked-share'
import { readPage } from '../../src/dom/page'
import { layOut } from '../dom/laid-out'

layOut()

const ONE =
  'The delegates met for two days in the old customs house by the harbour, and the talks went on into the night.'
const TWO =
  'Nobody expected a result, and yet a short paper was signed before the last ferry left for the islands that evening.'
const THREE =
  'The next meeting is planned for the autumn, when the house will have been restored and the harbour dredged again.'
const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')

/** The main text of a page with this body; null where it has none. */
function mainText(body: string): string | null {
  document.body.innerHTML = body
  const page = readPage(document.body)
  const linkedShareOf = (container: number): number => linkedShare(page.elementOf(container) ?? document.body)
  return findMainText(page.text, { ...page, linkedShareOf })?.text ?? null
}

describe('findMainText', () => {
  it.each<[string, string]>([
    ['an article element', `<article>${p(ONE, TWO, THREE)}</article>`],
    ['divisions without a name', `<div><div>${p(ONE, TWO, THREE)}</div><div>Contact</div></div>`],
    ['a section for each paragraph', `<main><section>${p(ONE)}</section><section>${p(TWO, THREE)}</section></main>`],
    ['a navigation of links', `<nav><a href="/">${ONE}</a></nav><article>${p(ONE, TWO, THREE)}</article>`],
    ['a box beside it', `<article>${p(ONE, TWO, THREE)}<aside>${p(ONE)}</aside></article>`],
    ['comments below it', `<article>${p(ONE, TWO, THREE)}</article><div id="comments">${p(ONE, TWO)}</div>`],
    ['a caption', `<article>${p(ONE, TWO, THREE)}<figure><figcaption>${ONE}</figcaption></figure></article>`],
    ['a linked paragraph', `<article>${p(ONE, TWO, THREE)}<p><a href="/x">${TWO}</a></p></article>`],
    ['text that nobody sees', `<article>${p(ONE, TWO, THREE)}<div hidden>${p(ONE)}</div></article>`]
  ])('takes the paragraphs and no more from a page with %s', (_name, body) => {
    expect(mainText(body)).toBe([ONE, TWO, THREE].join('\n'))
  })

  it('collapses white space, and tells where a stretch stands in the page', () => {
    document.body.innerHTML = `<article>${p(ONE, TWO.replaceAll(' ', ' \n\t '), THREE)}</article>`
    const page = readPage(document.body)
    const main = findMainText(page.text, { ...page, linkedShareOf: () => 0 })
    const start = main?.text.indexOf('short paper') ?? -1
    const { start: from, end } = main?.toPage({ start, end: start + 'short paper'.length }) ?? { start: 0, end: 0 }
    expect(main?.text).toContain(TWO)
    expect(page.text.text.slice(from, end)).toMatch(/^short\s+paper$/u)
  })

  it.each<[string, string]>([
    ['an empty page', ''],
    ['a few words', p('Soon.', 'The house is closed today.')],
    [
      'a list of teasers',
      Array.from({ length: 9 }, () => `<div><h2><a href="/x">${ONE}</a></h2>${p(TWO)}</div>`).join('')
    ],
    ['a page of links', `<ul>${`<li><a href="/x">${ONE}</a></li>`.repeat(9)}</ul>`]
  ])('finds none on %s', (_name, body) => {
    expect(mainText(body)).toBeNull()
  })
})
