// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Visibility } from '../../src/dom/visibility'
import { layOut } from './laid-out'

layOut()

/** A paragraph of no opacity that may pass into another, whose box begins at `top`. */
function fading(top: number): Element {
  document.body.innerHTML = '<p style="opacity: 0; transition-duration: 1s; display: block">Words</p>'
  const paragraph = document.querySelector('p') as Element
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 400, 40))
  return paragraph
}

/** Let an animation run on every element that ends after so long, in ms. */
function animate(endTime: number): void {
  const effect = { getComputedTiming: () => ({ endTime }) }
  Object.assign(Element.prototype, { getAnimations: () => [{ playState: 'running', effect }] })
}

afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(Element.prototype, 'getAnimations')
})

describe('a paragraph without opacity that may fade in', () => {
  it('is shown where it was not scrolled to', () => {
    expect(new Visibility().isShown(fading(innerHeight - 50))).toBe(true)
  })

  it('is not shown where it was', () => {
    expect(new Visibility().isShown(fading(50))).toBe(false)
  })

  it('is shown there while it is fading in, and not for the sake of an animation that goes on', () => {
    const paragraph = fading(50)
    animate(1000)
    expect(new Visibility().isShown(paragraph)).toBe(true)
    animate(60_000)
    expect(new Visibility().isShown(paragraph)).toBe(false)
  })
})
