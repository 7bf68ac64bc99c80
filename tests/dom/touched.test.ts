// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { watchTouches, type Touches } from '../../src/dom/touched'

const PAGE = `<div id="clock">12:00</div>
<main id="main"><h1>Talks</h1><p id="line">She said that <b id="not">no</b> paper was signed.</p><p id="other">Nobody else spoke.</p></main>
<aside id="aside">More</aside>`

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement
const head = (tag: string): HTMLElement => document.head.appendChild(document.createElement(tag))

describe('watchTouches', () => {
  let touches: Touches

  beforeEach(() => {
    document.head.innerHTML = ''
    document.body.innerHTML = PAGE
    touches = watchTouches()
  })
  afterEach(() => touches.stop())

  const isReached = (): boolean => touches.reach([byId('line')])

  it.each<[string, () => unknown]>([
    ['its text is written', () => ((byId('not').firstChild as Text).data = 'a')],
    ['an element in it gets other words', () => (byId('not').textContent = 'a')],
    ['a word is put into it', () => byId('line').append('never')],
    ['a word of it is hidden', () => (byId('not').hidden = true)],
    ['it is hidden', () => (byId('line').className = 'folded')],
    ['what is around it is hidden', () => (byId('main').hidden = true)],
    ['the whole page gets another class', () => (document.body.className = 'dark')],
    ['it is moved', () => byId('main').append(byId('line'))],
    ['what is around it is moved', () => document.body.append(byId('main'))],
    ['it is moved and put back', () => byId('main').insertBefore(byId('line'), byId('other'))],
    ['a style sheet comes', () => head('style')],
    ['a style sheet is linked', () => head('link')],
    ['it gets a shadow tree', () => byId('line').attachShadow({ mode: 'open' })],
    ['what is around it gets a shadow tree', () => byId('main').attachShadow({ mode: 'open' })]
  ])('tells of a line of which %s', (_what, change) => {
    change()
    expect(isReached()).toBe(true)
  })

  it('tells of a style sheet that is rewritten, and of one that goes', () => {
    const style = head('style')
    style.textContent = 'b { display: none }'
    for (const change of [() => (style.textContent = ''), () => style.remove()]) {
      touches.stop()
      touches = watchTouches()
      change()
      expect(isReached()).toBe(true)
    }
  })

  it.each<[string, () => unknown]>([
    ['nothing happens', () => undefined],
    ['a clock ticks', () => (byId('clock').textContent = '12:01')],
    ['a box beside it fades', () => (byId('aside').style.opacity = '0.5')],
    ['a box comes', () => document.body.append(document.createElement('div'))],
    ['the line below it changes', () => (byId('other').textContent = 'Somebody spoke.')],
    ['a script comes', () => head('script')]
  ])('leaves a line alone where %s', (_what, change) => {
    change()
    expect(isReached()).toBe(false)
  })

  it('tells of a shadow tree once: one that is known hides nothing anew', () => {
    byId('line').attachShadow({ mode: 'open' })
    expect(isReached()).toBe(true)
    expect(isReached()).toBe(false)
  })

  it('tells of more changes than it keeps', () => {
    for (let i = 0; i < 2100; i++) (byId('clock').firstChild as Text).data = String(i)
    expect(isReached()).toBe(true)
  })

  it('tells of changes in a shadow tree that a line stands in', () => {
    touches.stop()
    const root = byId('aside').attachShadow({ mode: 'open' })
    root.innerHTML = '<p>She said so.</p>'
    const line = root.querySelector('p') as HTMLElement
    watchTouches([line]).reach([line])
    touches = watchTouches([line])
    line.textContent = 'She did not.'
    expect(touches.reach([line])).toBe(true)
  })

  it.each<[string, () => unknown, number]>([
    ['text that is written', () => ((byId('clock').firstChild as Text).data = '12:00:00'), 3],
    ['text that comes', () => byId('aside').append(' of it'), 5],
    ['text that goes', () => byId('aside').remove(), -4],
    ['text that is moved', () => document.body.prepend(byId('aside')), 0]
  ])('counts %s', (_what, change, grown) => {
    change()
    expect(touches.growth()).toBe(grown)
  })
})
