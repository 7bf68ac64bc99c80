/** Tell whether a style keeps a text from being read although it is laid out: cut away, moved aside, blurred, made small. */
import { colourOf } from './colour'

/** Text is moved aside by more than this, in CSS pixels, to be replaced by an image. */
export const FAR_ASIDE = 900
/** Text in a box of one pixel, as browsers round it, is there for screen readers or for nobody. */
export const LEAST_SIZE = 1.5
/** A blur of so many CSS pixels leaves no letter to be read: what paywalls use. */
const LEAST_BLUR = 2
/** Text of less than this opacity is not read. */
export const LEAST_OPACITY = 0.1
/** Letters of less than this size, in CSS pixels, are not read. */
export const LEAST_LETTER = 4

/** True where an element of this style, the text's own or one around it, hides the text; its opacity and colours aside. */
export function hidesText(style: CSSStyleDeclaration, isOwn: boolean): boolean {
  return isClipped(style) || isFiltered(style.filter) || isMasked(style) || (isOwn && isOut(style))
}

/** True where the style may pass into another by itself: text that fades in as it is scrolled to is only not yet seen. */
export function isAnimated({ animationName, transitionDuration }: CSSStyleDeclaration): boolean {
  return animationName !== 'none' || /[1-9]/u.test(transitionDuration)
}

function isFiltered(filter: string): boolean {
  if (filter === 'none' || filter === '') return false
  const amount = (name: string): number => {
    const found = new RegExp(`${name}\\(([\\d.]+)(px|%)?\\)`, 'u').exec(filter)
    return found === null ? Number.NaN : Number(found[1]) / (found[2] === '%' ? 100 : 1)
  }
  return amount('blur') >= LEAST_BLUR || amount('opacity') < LEAST_OPACITY || amount('contrast') < LEAST_OPACITY
}

/** True where the text's own style leaves nothing of its letters in their place. */
function isOut(style: CSSStyleDeclaration): boolean {
  return (
    Math.abs(Number.parseFloat(style.textIndent)) > FAR_ASIDE ||
    Number.parseFloat(style.fontSize) < LEAST_LETTER ||
    isColourless(style)
  )
}

/** True where nothing, or next to nothing, is left of the box. */
function isClipped({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  const isCut = position === 'absolute' || position === 'fixed'
  return (isCut && isEmptyRect(clip)) || isEmptyPath(clipPath)
}

function isEmptyRect(clip: string): boolean {
  const [top, right, bottom, left] = [...clip.matchAll(/-?[\d.]+px/gu)].map(([length]) => Number.parseFloat(length))
  return (
    top !== undefined &&
    right !== undefined &&
    bottom !== undefined &&
    left !== undefined &&
    (right - left <= 1 || bottom - top <= 1)
  )
}

/** True of a shape without an inside, as far as its numbers say it. */
function isEmptyPath(path: string): boolean {
  const [, shape = '', text = ''] = /^(\w+)\((.*)\)/u.exec(path) ?? []
  const [lengths = ''] = text.split(/\s+(?:round|at)\s+/u)
  return EMPTY_SHAPES.get(shape)?.(lengths.split(/[\s,]+/u).map(Number.parseFloat), text.includes('%')) ?? false
}

/** Whether a shape of these numbers is empty, and whether some are shares: a circle without a radius, points in one line. */
const EMPTY_SHAPES: ReadonlyMap<string, (values: readonly number[], isShare: boolean) => boolean> = new Map([
  ['circle', hasNoRadius],
  ['ellipse', hasNoRadius],
  ['inset', isInsetFromAllSides],
  ['polygon', isOneLine],
  ['rect', hasNoSize],
  ['xywh', hasNoSize]
])

function hasNoRadius(values: readonly number[]): boolean {
  return values.slice(0, 2).some((radius) => radius <= 1)
}

function isInsetFromAllSides(values: readonly number[], isShare: boolean): boolean {
  const [top = 0, right = top, bottom = top, left = right] = values
  return isShare && (top + bottom >= 100 || left + right >= 100)
}

function isOneLine(values: readonly number[]): boolean {
  const spread = (list: readonly number[]): number => Math.max(...list) - Math.min(...list)
  const across = values.filter((_, i) => i % 2 === 0)
  const down = values.filter((_, i) => i % 2 === 1)
  return spread(across) <= 1 || spread(down) <= 1
}

function hasNoSize(values: readonly number[]): boolean {
  return values.slice(2).every((length) => length <= 1)
}

/** True where a mask lets nothing through: none of its colours is opaque. */
function isMasked(style: CSSStyleDeclaration): boolean {
  const image = style.maskImage || style.webkitMaskImage || 'none'
  if (!image.includes('gradient(')) return false
  const colours = image.match(/rgba?\([^)]*\)|transparent|color\([^)]*\)/gu) ?? []
  return colours.length > 0 && colours.every((colour) => colourOf(colour)[3] < LEAST_OPACITY)
}

/** True where the letters have next to no colour, and no background shines through them nor shadow stands behind. */
function isColourless(style: CSSStyleDeclaration): boolean {
  const alpha = colourOf(style.webkitTextFillColor || style.color || 'rgb(0, 0, 0)')[3]
  if (alpha >= LEAST_OPACITY || style.textShadow !== 'none' || Number.parseFloat(style.webkitTextStrokeWidth) > 0)
    return false
  return (
    style.backgroundClip !== 'text' ||
    (style.backgroundImage === 'none' && colourOf(style.backgroundColor)[3] < LEAST_OPACITY)
  )
}
