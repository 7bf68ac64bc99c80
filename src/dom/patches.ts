/** Give what a style paints of a box that may lie over letters: its background, and the rings of its border, outline and shadows. */
import { colourOf } from './colour'
import { bandsOf } from './gradients'

/** Fainter paint leaves the letters under it to be read. */
const LEAST_PAINT = 0.5
/** A shadow is drawn as far as this without being one, in CSS pixels. */
const LEAST_SPREAD = 4
const SHADOW = /((?:rgba?|color|oklch|oklab|lab|lch)\([^)]*\))((?:\s+-?[\d.]+px)+)(\s+inset)?/gu

/** The painted parts of an element's box. */
export function patchesOf(style: CSSStyleDeclaration, box: DOMRect): readonly DOMRect[] {
  return [...groundsOf(style, box), ...ringsOf(style, box)]
}

/** The parts of the box that its background covers. */
function groundsOf(style: CSSStyleDeclaration, box: DOMRect): readonly DOMRect[] {
  const backdrop = style.backdropFilter
  const isFrosted = backdrop !== undefined && backdrop !== '' && backdrop !== 'none'
  if (isFrosted || /url\(/u.test(style.backgroundImage)) return [box]
  return bandsOf(style, box.width, box.height).map(
    ({ left, top, right, bottom }) =>
      new DOMRect(
        box.left + left * box.width,
        box.top + top * box.height,
        (right - left) * box.width,
        (bottom - top) * box.height
      )
  )
}

/** What is painted around the box or at its edges. */
export function ringsOf(style: CSSStyleDeclaration, box: DOMRect): readonly DOMRect[] {
  return [...bordersOf(style, box), ...outlineOf(style, box), ...shadowsOf(style, box)]
}

function bordersOf(style: CSSStyleDeclaration, { left, top, width, height }: DOMRect): readonly DOMRect[] {
  const side = (name: 'Top' | 'Right' | 'Bottom' | 'Left'): number =>
    style[`border${name}Style`] === 'none' || colourOf(style[`border${name}Color`])[3] < LEAST_PAINT
      ? 0
      : Number.parseFloat(style[`border${name}Width`])
  const [t, r, b, l] = [side('Top'), side('Right'), side('Bottom'), side('Left')]
  return [
    new DOMRect(left, top, width, t),
    new DOMRect(left, top + height - b, width, b),
    new DOMRect(left, top, l, height),
    new DOMRect(left + width - r, top, r, height)
  ].filter((ring) => ring.width > 0 && ring.height > 0)
}

function outlineOf(style: CSSStyleDeclaration, box: DOMRect): readonly DOMRect[] {
  const width = Number.parseFloat(style.outlineWidth)
  if (!(width > 0) || style.outlineStyle === 'none' || colourOf(style.outlineColor)[3] < LEAST_PAINT) return []
  const offset = Number.parseFloat(style.outlineOffset) || 0
  return ring(grown(box, offset + width), grown(box, offset))
}

function shadowsOf({ boxShadow }: CSSStyleDeclaration, box: DOMRect): readonly DOMRect[] {
  if (boxShadow === 'none') return []
  return [...boxShadow.matchAll(SHADOW)].flatMap(([, colour = '', lengths = '', inset]) => {
    const [x = 0, y = 0, blur = 0, spread = 0] = (lengths.match(/-?[\d.]+/gu) ?? []).map(Number)
    const reach = Math.max(spread, Math.abs(x), Math.abs(y))
    if (reach < LEAST_SPREAD || blur > reach || colourOf(colour)[3] <= LEAST_PAINT) return []
    const moved = new DOMRect(box.left + x, box.top + y, box.width, box.height)
    return inset === undefined ? ring(grown(moved, spread), box) : ring(box, grown(moved, -spread))
  })
}

const grown = ({ left, top, width, height }: DOMRect, by: number): DOMRect =>
  new DOMRect(left - by, top - by, Math.max(0, width + 2 * by), Math.max(0, height + 2 * by))

/** What is in one rectangle and not in the other. */
function ring(outer: DOMRect, inner: DOMRect): readonly DOMRect[] {
  const [left, right] = [Math.max(outer.left, inner.left), Math.min(outer.right, inner.right)]
  const [top, bottom] = [Math.max(outer.top, inner.top), Math.min(outer.bottom, inner.bottom)]
  if (right <= left || bottom <= top) return [outer]
  return [
    new DOMRect(outer.left, outer.top, outer.width, top - outer.top),
    new DOMRect(outer.left, bottom, outer.width, outer.bottom - bottom),
    new DOMRect(outer.left, top, left - outer.left, bottom - top),
    new DOMRect(right, top, outer.right - right, bottom - top)
  ].filter(({ width, height }) => width > 0 && height > 0)
}
