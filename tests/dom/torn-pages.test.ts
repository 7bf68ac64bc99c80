// @vitest-environment happy-dom
/** Pages that change between two steps in which they are read: what is made of them is of one moment, or thrown away. */
import { describe, expect, it } from 'vitest'
import type { ArticleReading } from '../../src/core/find/page-reading'
import { atOnce, type Steps } from '../../src/core/steps'
import { isStill, watchTouches } from '../../src/dom/touched'
import { finderOn } from '../../src/dom/page-article'
import { readUnknownArticle, type UnknownArticle } from '../../src/dom/unknown-article'
import { layOut } from './laid-out'

layOut()

const FIRST =
  'The delegates met for two days in the old customs house by the harbour, and the talks went on into the night.'
const SAID =
  'President Macron said in the evening that he <b>will</b> support the plan for the harbour, whatever the others make of it.'
const OTHER =
  'President Putin said in the evening that he <b>will not</b> support the plan for the harbour, whatever the others make of it.'
const LAST =
  'The next meeting is planned for the autumn, when the house will have been restored and the harbour dredged again.'

/** More nodes than are walked in one step. */
const page = (said: string): string =>
  `<nav><i>x</i>${'<!---->'.repeat(600)}</nav><main><h1>Talks by the harbour</h1><p>${FIRST}</p><p id="said">${said}</p><p>${LAST}</p></main>`

/** Of so many steps one is tried; of a wide run all are. */
const STRIDE = process.env['WIDE'] === '1' ? 1 : 5

/** What a finder would make of it: one statement, whose it is and what it says. */
function* readWords(text: string): Steps<ArticleReading> {
  yield Promise.resolve()
  const start = text.indexOf('President')
  const end = text.indexOf('.', start)
  const words = text.slice(start, end)
  return {
    language: 'en',
    leaders: [],
    topics: [],
    statements: start < 0 ? [] : [{ words, evidence: { start, end } }]
  } as never
}

/** The statements of an article, as they are listed and as the page has them. */
const listed = (article: UnknownArticle | null): readonly (readonly [string, string])[] =>
  (article?.reading.statements ?? []).map(({ words, evidence }) => [words, article?.toRanges(evidence).join('') ?? ''])

const THROWN = 'thrown away'
const OVER = 'over before'

/** Read a page that changes after step `at`. */
async function readTorn(change: () => unknown, at: number) {
  document.body.innerHTML = page(SAID)
  const touches = watchTouches()
  const steps = readUnknownArticle(document, finderOn(document, readWords))
  for (let taken = 0; ; taken++) {
    if (taken === at) change()
    const { done, value } = steps.next()
    if (done !== true) {
      await value
      continue
    }
    if (at > taken) return OVER
    const isThrown = !isStill(touches, value?.lines ?? [])
    touches.stop()
    return isThrown ? THROWN : listed(value)
  }
}

const said = (): HTMLElement => document.getElementById('said') as HTMLElement
const inside = (): Text => said().querySelector('b')?.firstChild as Text

describe('a page that changes while it is read in steps', () => {
  it.each<[string, () => unknown]>([
    ['writes another statement', () => (said().innerHTML = OTHER)],
    ['writes another word', () => (inside().data = 'won’t')],
    ['tells of another who said it', () => ((said().firstChild as Text).data = OTHER.slice(0, OTHER.indexOf('<')))],
    ['hides a word', () => ((inside().parentElement as HTMLElement).hidden = true)],
    ['moves the statement down', () => said().parentElement?.append(said())],
    ['takes it away', () => said().remove()],
    ['lays a shadow tree over it', () => (said().attachShadow({ mode: 'open' }).innerHTML = OTHER)],
    ['swaps two lines', () => said().after(said().previousElementSibling as Element)],
    [
      'hides the article and shows another',
      () => {
        const other = said().parentElement?.cloneNode(true) as HTMLElement
        for (const part of other.querySelectorAll('#said')) part.innerHTML = OTHER
        said().parentElement?.replaceWith(other)
      }
    ]
  ])('and %s is read as it then is, or thrown away, whatever the step', async (_what, change) => {
    document.body.innerHTML = page(SAID)
    change()
    const now = listed(atOnce(readUnknownArticle(document, finderOn(document, readWords))))
    const seen = new Set<string>()
    for (let at = 0; ; at += STRIDE) {
      const read = await readTorn(change, at)
      if (read === OVER) break
      seen.add(typeof read === 'string' ? read : 'as it is')
      if (read !== THROWN) expect([at, read]).toEqual([at, now])
    }
    expect([...seen]).toContain(THROWN)
  })

  it('is read all the same where only a clock ticks', async () => {
    document.body.innerHTML = page(SAID)
    const now = listed(atOnce(readUnknownArticle(document, finderOn(document, readWords))))
    for (let at = 0; at < 20; at += STRIDE)
      expect(
        await readTorn(
          () =>
            (((document.querySelector('nav') as HTMLElement).firstElementChild as HTMLElement).textContent =
              String(at)),
          at
        )
      ).toEqual(now)
  })
})
