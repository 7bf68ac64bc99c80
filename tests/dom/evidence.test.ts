// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { atOnce } from '../../src/core/steps'
import { asSeen } from '../../src/dom/as-seen'
import { Evidence } from '../../src/dom/evidence'
import { turn } from '../../src/dom/in-slices'
import { layOut } from './laid-out'

layOut()

const frames = (): readonly (readonly Range[])[] =>
  [...document.querySelectorAll('p')].map((paragraph) => {
    const range = new Range()
    range.selectNodeContents(paragraph)
    range.setStart(paragraph.firstChild as Text, 0)
    range.setEnd(paragraph.lastChild as Text, (paragraph.lastChild as Text).length)
    return [range]
  })

/** What a rule that is put into a style sheet does: it tells nobody. */
const hideByStyle = () =>
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return this.localName !== 'b'
  })

describe('what was seen of an article', () => {
  beforeEach(() => {
    vi.restoreAllMocks()
    document.body.innerHTML =
      '<main><p>The minister said that the ferries would <b>not</b> sail.</p><p>He left.</p></main>'
  })

  it.each([
    ['in slices', false],
    ['at once', true]
  ])('is asked about %s: nothing of it was touched where it is as before', async (_how, isAtOnce) => {
    const evidence = new Evidence(frames(), null, isAtOnce, atOnce(asSeen(frames())))
    for (let slice = 0; slice < 100; slice++) await turn()
    expect(evidence.isTouched).toBe(false)
    expect(atOnce(evidence.isAsItWas())).toBe(true)
  })

  it('was touched where it cannot be asked about', async () => {
    const sights = atOnce(asSeen(frames()))
    // A glance asks for no box of a single line.
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(() => {
      throw new Error('out of order')
    })
    const evidence = new Evidence(frames(), null, false, sights)
    await expect.poll(() => evidence.isTouched).toBe(true)
  })

  it.each([
    ['in slices', false],
    ['at once', true]
  ])('is asked about %s: it was touched where a style hid a word of it since', async (_how, isAtOnce) => {
    const sights = atOnce(asSeen(frames()))
    hideByStyle()
    const evidence = new Evidence(frames(), null, isAtOnce, sights)
    await expect.poll(() => evidence.isTouched).toBe(true)
    expect(atOnce(evidence.isAsItWas())).toBe(false)
  })

  it('is what is seen first, where nothing is known from before', async () => {
    hideByStyle()
    const evidence = new Evidence(frames(), null, true)
    expect([evidence.isTouched, atOnce(evidence.isAsItWas())]).toEqual([false, true])
    vi.restoreAllMocks()
    expect(atOnce(evidence.isAsItWas())).toBe(false)
  })

  it('is looked at as before where fewer sentences are listed: what lies over them is sought in the same element', () => {
    const before = atOnce(asSeen(frames()))
    expect(before.around.localName).toBe('main')
    expect(atOnce(asSeen(frames().slice(0, 1), before)).around).toBe(before.around)
  })

  it('is nothing where the sentences are gone', () => {
    const evidence = new Evidence(frames(), null, true)
    document.body.innerHTML = ''
    expect(atOnce(evidence.isAsItWas())).toBe(false)
  })
})
