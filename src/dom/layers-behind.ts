/** Tell what other than the elements around a text is painted behind it: a pseudo-element, a sibling laid under it. */
import { type Colour, colourOf } from './colour'
import { gradientColours } from './gradients'

/** Elements looked at beside each that is around the text. */
const MOST_BESIDE = 40
const PAINTED = 'img, picture, video, canvas, svg, iframe'

/** The colours that may be behind a text, null for a picture: asked only where it would else be lost in the page's own. */
export function paintedBehind(element: Element): readonly (Colour | null)[] {
  const box = Element.prototype.getBoundingClientRect.call(element)
  const behind: (Colour | null)[] = []
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    for (const where of ['::before', '::after'] as const) {
      const style = getComputedStyle(around, where)
      if (isLaidUnder(style, box)) behind.push(...paintOf(style))
    }
    const beside = around.parentElement?.children ?? []
    for (let i = 0; i < beside.length && i < MOST_BESIDE; i++) {
      const other = beside[i] as Element
      if (other === around || !covers(other, box)) continue
      behind.push(...(holdsPicture(other) ? [null] : paintOf(getComputedStyle(other))))
    }
  }
  return behind
}

/** True of a pseudo-element with room for the text. */
const isLaidUnder = ({ content, display, width, height }: CSSStyleDeclaration, box: DOMRect): boolean =>
  content !== 'none' &&
  display !== 'none' &&
  !(Number.parseFloat(width) < box.width / 2) &&
  !(Number.parseFloat(height) < box.height / 2)

function paintOf({
  backgroundColor,
  backgroundImage,
  visibility,
  opacity
}: CSSStyleDeclaration): readonly (Colour | null)[] {
  if (visibility !== 'visible' || Number(opacity) <= 0.5) return []
  if (backgroundImage.includes('url(')) return [null]
  return [colourOf(backgroundColor), ...gradientColours(backgroundImage)].filter(([, , , alpha]) => alpha > 0.5)
}

const holdsPicture = (element: Element): boolean =>
  Element.prototype.matches.call(element, PAINTED) || Element.prototype.querySelector.call(element, PAINTED) !== null

function covers(element: Element, { left, right, top, bottom }: DOMRect): boolean {
  const box = Element.prototype.getBoundingClientRect.call(element)
  return box.left <= left + 2 && box.right >= right - 2 && box.top <= top + 2 && box.bottom >= bottom - 2
}
