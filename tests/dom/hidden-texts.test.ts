// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { HiddenTexts, hiddenTexts } from '../../src/dom/hidden-texts'
import { readMainText } from '../../src/dom/page-article'
import { layOut } from './laid-out'

layOut()

const SEEN =
  'The delegates met for two days in the old customs house by the harbour, and the talks went on into the night.'
const UNSEEN =
  'Nobody expected a result, and yet a short paper was signed before the last ferry left for the islands that evening.'
const NEXT =
  'The next meeting is planned for the autumn, when the house will have been restored and the harbour dredged again.'
const LAST = 'Until then the delegates go on writing to each other, and the old customs house stays closed to visitors.'
const ARTICLE = `<h1>Talks</h1><p>${SEEN}</p><p>${NEXT}</p><p>${LAST}</p>`
const folded = `<p hidden>${UNSEEN}</p>`

/** The hidden texts of a page with this body. */
function find(body: string): readonly Text[] {
  document.body.innerHTML = body
  const { page, main } = readMainText(document)
  return hiddenTexts(page, main?.blocks ?? [], document.querySelector('article') ?? document.body)
}

it.each<[string, string, number]>([
  ['a folded paragraph', `<article>${ARTICLE}${folded}</article>`, 1],
  ['a paragraph in a folded box', `<article>${ARTICLE}<div hidden><div><p>${UNSEEN}</p></div></div></article>`, 1],
  ['nothing of what is seen', `<article>${ARTICLE}<p>${UNSEEN}</p></article>`, 0],
  ['no label', `<article>${ARTICLE}<p hidden>Read more</p></article>`, 0],
  ['nothing before it', `<article>${folded}${ARTICLE}</article>`, 0],
  ['nothing beside it', `<article>${ARTICLE}</article>${folded}`, 0],
  ['no comment', `<article>${ARTICLE}<div id="comments">${folded}</div></article>`, 0],
  ['the nearest of many', `<article>${ARTICLE}${folded.repeat(40)}</article>`, 16]
])('awaits of an article %s', (_name, body, count) => {
  expect(find(body)).toHaveLength(count)
})

it('notices what comes into sight, and not again where it made no difference', () => {
  const [text] = find(`<article>${ARTICLE}${folded}</article>`) as readonly [Text]
  const fold = text.parentElement as HTMLElement
  const hidden = new HiddenTexts()
  hidden.settle([text], false)
  const look = (): readonly boolean[] => [hidden.areHiddenAtAGlance(), hidden.areHidden()]
  expect(look()).toEqual([true, true])
  fold.hidden = false
  expect(look()).toEqual([false, false])
  // It made a difference: folded and unfolded once more, it may do so again.
  hidden.settle([], false)
  fold.hidden = true
  hidden.settle([text], false)
  fold.hidden = false
  expect(look()).toEqual([false, false])
  hidden.settle([], true)
  fold.hidden = true
  hidden.settle([text], true)
  fold.hidden = false
  expect(look()).toEqual([true, true])
})
