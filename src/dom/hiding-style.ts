/** Tell whether a style keeps a text from being read although it is laid out: cut away, moved aside, blurred, made small. */
import type { Colour } from './colour'
import { gradientColours } from './gradients'

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

/** True where an element of this style, the text's own or one around it, hides the text; its opacity, shape and colours aside. */
export function hidesText(style: CSSStyleDeclaration, isOwn: boolean, isRoot: boolean): boolean {
  return (!isRoot && isFiltered(style.filter)) || isMasked(style) || (isOwn && isOut(style))
}

/** True where the style may pass into another by itself: text that fades in as it is scrolled to is only not yet seen. */
export function isAnimated({ animationName, transitionDuration }: CSSStyleDeclaration): boolean {
  return animationName !== 'none' || /[1-9]/u.test(transitionDuration)
}

/** The functions of a filter with one number: `blur(6px) opacity(50%)`. */
const STEP = /([\w-]+)\((-?[\d.]+)(px|%)?\)/gu
const stepsOf = (filter: string, name: string): readonly number[] =>
  [...filter.matchAll(STEP)].flatMap(([, step, amount, unit]) =>
    step === name ? [Number(amount) / (unit === '%' ? 100 : 1)] : []
  )

/** How much a filter lets shine through, 0 to 1. */
export const filterOpacity = (filter: string): number =>
  filter.includes('opacity(') ? stepsOf(filter, 'opacity').reduce((product, amount) => product * amount, 1) : 1

function isFiltered(filter: string): boolean {
  if (filter === 'none' || filter === '') return false
  const blur = stepsOf(filter, 'blur').reduce((sum, amount) => sum + amount, 0)
  // What a drawing's filter leaves, nobody here can tell.
  return blur >= LEAST_BLUR || filter.includes('url(') || stepsOf(filter, 'contrast').some((by) => by < LEAST_OPACITY)
}

/** True where the text's own style leaves nothing of its letters in their place. */
function isOut(style: CSSStyleDeclaration): boolean {
  return Math.abs(Number.parseFloat(style.textIndent)) > FAR_ASIDE || Number.parseFloat(style.fontSize) < LEAST_LETTER
}

/** True where a mask leaves nothing of the text, or not all of a word; one that fades a whole block out leaves most of it. */
function isMasked(style: CSSStyleDeclaration): boolean {
  const image = style.maskImage || style.webkitMaskImage || 'none'
  if (image === 'none') return false
  if (!image.includes('gradient(') || image.includes('url(')) return true
  const size = style.maskSize || style.webkitMaskSize || 'auto'
  const repeat = style.maskRepeat || style.webkitMaskRepeat || 'repeat'
  const isSmall = /\d/u.test(size) && (/(?:^|\s)0(?:px|%)?(?:\s|$)/u.test(size) || repeat.includes('no-repeat'))
  const colours = gradientColours(image)
  const isClear = (colour: Colour): boolean => colour[3] < LEAST_OPACITY
  return isSmall || colours.every(isClear) || (style.display.startsWith('inline') && colours.some(isClear))
}
