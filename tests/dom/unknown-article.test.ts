// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readMainText } from '../../src/dom/page-article'
import { layOut } from './laid-out'

layOut()

const ONE =
  'The delegates met for two days in the old customs house by the harbour, and the talks went on into the night.'
const TWO =
  'Nobody expected a result, and yet a short paper was signed before the last ferry left for the islands that evening.'
const THREE =
  'The next meeting is planned for the autumn, when the house will have been restored and the harbour dredged again.'
/** What a translator makes of a paragraph. */
const TRANSLATED = {
  fr: 'Les délégués se sont réunis pendant deux jours dans la vieille maison du port, et les discussions ont duré la nuit.',
  ru: 'Делегаты заседали два дня в старой таможне у гавани, и переговоры продолжались до самой ночи без перерыва.',
  de: 'Die Abgesandten tagten zwei Tage lang im alten Zollhaus am Hafen, und man sprach noch bis tief in der Nacht.'
}
const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')

function findIn(body: string) {
  document.body.innerHTML = body
  return readMainText(document)
}

/** The main text of a page with this body; null where it has none. */
const mainText = (body: string): string | null => findIn(body).main?.text ?? null

/** A teaser, set as a box, as two blocks, and as one. */
const card = (title: string, text: string): string => `<div><h4><a href="/x">${title}</a></h4>${p(text)}</div>`
const bare = (title: string, text: string): string => `<div><a href="/x">${title}</a>${p(text)}</div>`
const turn = (title: string, text: string): string => `<p><a href="/x">${title}</a></p>${p(text)}`
const entry = (text: string): string => `<p><a href="/x">${text.slice(0, 40)}</a>${text.slice(40)}</p>`

describe('readMainText', () => {
  it.each<[string, string]>([
    ['an article element', `<article>${p(ONE, TWO, THREE)}</article>`],
    ['divisions without a name', `<div><div>${p(ONE, TWO, THREE)}</div><div>Contact</div></div>`],
    ['a section for each paragraph', `<main><section>${p(ONE)}</section><section>${p(TWO, THREE)}</section></main>`],
    ['a navigation of links', `<nav><a href="/">${ONE}</a></nav><article>${p(ONE, TWO, THREE)}</article>`],
    ['a box beside it', `<article>${p(ONE, TWO, THREE)}<aside>${p(ONE)}</aside></article>`],
    ['comments below it', `<article>${p(ONE, TWO, THREE)}</article><div id="comments">${p(ONE, TWO)}</div>`],
    ['a caption', `<article>${p(ONE, TWO, THREE)}<figure><figcaption>${ONE}</figcaption></figure></article>`],
    ['a linked paragraph', `<article>${p(ONE, TWO, THREE)}<p><a href="/x">${TWO}</a></p></article>`],
    ['text that nobody sees', `<article>${p(ONE, TWO, THREE)}<div hidden>${p(ONE)}</div></article>`],
    ['cards among it', `<div>${p(ONE, TWO)}${card('A', TWO)}${card('B', ONE)}${p(THREE)}</div>`],
    ['cards with bare links', `<div>${p(ONE, TWO)}${bare('A', TWO)}${bare('B', ONE)}${p(THREE)}</div>`],
    ['a box of cards', `<div>${p(ONE, TWO, THREE)}<div>${card('A', TWO)}${card('B', ONE)}</div></div>`],
    ['titles and teasers by turns', `<div>${p(ONE, TWO, THREE)}<div>${turn('A', ONE)}${turn('B', TWO)}</div></div>`],
    [
      'a sentence pulled out of it',
      `<article>${p(ONE)}<figure><blockquote><p>“${TWO.slice(0, 80)}”</p></blockquote></figure>${p(TWO, THREE)}</article>`
    ],
    ['teasers that begin with their titles', `<div>${p(ONE, TWO, THREE)}<div>${entry(ONE)}${entry(TWO)}</div></div>`]
  ])('takes the paragraphs and no more from a page with %s', (_name, body) => {
    expect(mainText(body)).toBe([ONE, TWO, THREE].join('\n'))
  })

  it.each<[string, string, string]>([
    ['articles', `<div><article>${p(ONE, TWO)}</article><article>${p(THREE)}</article></div>`, `\f\n${ONE}\n${TWO}\n\f\n${THREE}`],
    ['entries of a list', `<div>${p(ONE)}<ol><li>${p(TWO)}</li></ol>${p(THREE)}</div>`, `${ONE}\n\f\n${TWO}\n\f\n${THREE}`],
    ['a rule', `<div>${p(ONE, TWO)}<aside>A</aside><hr>${p(THREE)}</div>`, `${ONE}\n${TWO}\n\f\n${THREE}`],
    ['a heading', `<div>${p(ONE, TWO)}<h2>What now?</h2>${p(THREE)}</div>`, `${ONE}\n${TWO}\n\fWhat now?\n${THREE}`],
    ['a heading to this page', `<div>${p(ONE, TWO)}<h2><a href="#a">What now?</a></h2>${p(THREE)}</div>`, `${ONE}\n${TWO}\n\fWhat now?\n${THREE}`],
    ['a heading that leads elsewhere', `<div>${p(ONE, TWO)}<h2><a href="/x">What now?</a></h2>${p(THREE)}</div>`, `${ONE}\n${TWO}\n\f\n${THREE}`],
    ['a linked source', `<div>${p(ONE, TWO)}<div><p><a href="/x">Agency</a></p>${p(THREE)}</div></div>`, `${ONE}\n${TWO}\n${THREE}`]
  ])('parts what stands on both sides of %s', (_name, body, expected) => {
    expect(mainText(body)).toBe(expected)
  }) // prettier-ignore

  it.each<[string, (own: string, other: string) => string]>([
    ['in each paragraph', (own, other) => `<p>${own}<font lang="fr"><br><font>${other}</font></font></p>`],
    ['in an element below each', (own, other) => `${p(own)}<div class="translated">${other}</div>`],
    ['below each, in another script', (own) => `${p(own)}${p(TRANSLATED.ru)}`],
    ['below each, in a language that nobody knows here', (own) => `${p(own)}${p(TRANSLATED.de)}`]
  ])('leaves out what a translator puts %s', (_name, pair) => {
    const body = [ONE, TWO, THREE].map((text) => pair(text, TRANSLATED.fr)).join('')
    expect(mainText(`<h1>Talks</h1><article>${body}</article>`)).toBe(['\fTalks', ONE, TWO, THREE].join('\n'))
  })

  const story = (title: string, ...texts: readonly string[]): string =>
    `<div class="s"><h2>${title}</h2><div>${p(...texts)}</div></div>`
  const below = `<div class="below">${story('A', TWO, THREE, TWO)}${story('B', THREE, TWO, THREE)}</div>`

  it.each<[string, string, readonly string[]]>([
    ['whole stories below', `<h1>Talks</h1><div><div>${p(ONE, TWO, THREE)}</div>${below}</div>`, [ONE, TWO, THREE]],
    ['stories below a standfirst and two paragraphs', `<h1>Talks</h1><h2>${ONE}</h2><div>${p(TWO, THREE)}</div>${below}`, [`\f${ONE}`, TWO, THREE]],
    ['a standfirst and a lead in the head', `<header><h1>Talks</h1><p>${ONE}</p><p>${TWO}</p></header><div><img alt=""><i>AFP</i>${p(THREE, TRANSLATED.de, TRANSLATED.fr, TRANSLATED.ru)}</div>`, [ONE, TWO, THREE, TRANSLATED.de, TRANSLATED.fr, TRANSLATED.ru]],
    ['another article with labels before its headline', `<div><h1>Talks</h1>${p(ONE, TWO, THREE)}</div><div><i>World</i><b>12:40</b><u>Staff</u><h1>Other</h1>${p(TWO, THREE, TWO, THREE, TWO)}</div>`, [ONE, TWO, THREE]]
  ])('reads no more than its own article from a page with %s', (_name, body, expected) => {
    document.title = 'Talks'
    expect(mainText(body)?.split('\n').slice(1)).toEqual(expected)
  }) // prettier-ignore

  it('reads nothing where a page shows one paragraph of its article and others whole', () => {
    document.title = 'Talks about the harbour'
    expect(mainText(`<div><h1>Talks about the harbour</h1>${p(ONE)}</div>${below}`)).toBeNull()
  })

  it('keeps a quotation in another language', () => {
    const body = p(ONE, TWO, TRANSLATED.fr, THREE, ONE.replace('two', 'six'))
    expect(mainText(`<article>${body}</article>`)).toContain(TRANSLATED.fr)
  })

  it('collapses white space, and tells where a stretch stands in the page', () => {
    const { page, main } = findIn(`<article>${p(ONE, TWO.replaceAll(' ', ' \n\t '), THREE)}</article>`)
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
