/** Tell whether something other than the elements around a text is painted behind it: a pseudo-element, a sibling laid under it. */
import { colourOf } from './colour'

/** Elements looked at beside each that is around the text. */
const MOST_BESIDE = 40
const PAINTED = 'img, picture, video, canvas, svg, iframe'

/** True where a layer may be what makes the text's colour legible: only where it would else be lost in the page's own. */
export function isPaintedBehind(element: Element): boolean {
  const box = Element.prototype.getBoundingClientRect.call(element)
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    if (isPainted(getComputedStyle(around, '::before')) || isPainted(getComputedStyle(around, '::after'))) return true
    const beside = around.parentElement?.children ?? []
    for (let i = 0; i < beside.length && i < MOST_BESIDE; i++) {
      const other = beside[i] as Element
      if (other !== around && covers(other, box) && (isPainted(getComputedStyle(other)) || holdsPicture(other)))
        return true
    }
  }
  return false
}

function isPainted({
  content,
  display,
  backgroundColor,
  backgroundImage,
  visibility,
  opacity
}: CSSStyleDeclaration): boolean {
  return (
    content !== 'none' &&
    display !== 'none' &&
    visibility === 'visible' &&
    Number(opacity) > 0.5 &&
    (backgroundImage !== 'none' || colourOf(backgroundColor)[3] > 0.5)
  )
}

const holdsPicture = (element: Element): boolean =>
  Element.prototype.matches.call(element, PAINTED) || Element.prototype.querySelector.call(element, PAINTED) !== null

function covers(element: Element, { left, right, top, bottom }: DOMRect): boolean {
  const box = Element.prototype.getBoundingClientRect.call(element)
  return box.left <= left + 2 && box.right >= right - 2 && box.top <= top + 2 && box.bottom >= bottom - 2
}
