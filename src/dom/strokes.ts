/** Give what an element's own style draws through its letters: its outline, its border, a line in its background. */
import { bandsOf, isRuled } from './gradients'
import { ringsOf } from './patches'

/** A thicker band is a ground for the letters, not a line through them, in their size. */
const THICKEST = 0.35

export function strokesOf(element: Element): readonly DOMRect[] {
  const style = getComputedStyle(element)
  const isLined = style.backgroundImage.includes('linear-gradient')
  const hasRing =
    style.outlineStyle !== 'none' ||
    Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.borderBottomWidth) > 0
  if (!isLined && !hasRing) return []
  const size = Number.parseFloat(style.fontSize) || 16
  return [...Element.prototype.getClientRects.call(element)].flatMap((box) => [
    ...(hasRing ? ringsOf(style, box) : []),
    ...(isLined ? linesOf(style, box, size) : [])
  ])
}

function linesOf(style: CSSStyleDeclaration, box: DOMRect, size: number): readonly DOMRect[] {
  if (isRuled(style)) return [box]
  return bandsOf(style, box.width, box.height).flatMap(({ top, bottom, left, right }) => {
    const height = (bottom - top) * box.height
    return height > 0 && height < THICKEST * size
      ? [new DOMRect(box.left + left * box.width, box.top + top * box.height, (right - left) * box.width, height)]
      : []
  })
}
