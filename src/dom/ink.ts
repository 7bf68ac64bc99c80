/**
 * Tell whether letters can be told from what is behind them: by their fill, what shines through them, their outline or their shadow,
 * as filters around them leave it.
 */
import { type Colour, colourOf, contrast, over } from './colour'
import { gradientColours } from './gradients'
import { LEAST_OPACITY } from './hiding-style'
import { paintedBehind } from './layers-behind'
import { type Layer, PAPER } from './layer'

/** Letters that differ less from what is behind them are not read. */
const LEAST_CONTRAST = 1.2
/** A shadow stands for the letters where it is no farther from them, and no more blurred, in their size. */
const MOST_ASIDE = 1
const MOST_BLURRED = 0.2
const SHADOW = /((?:rgba?|color|oklch|oklab|lab|lch)\([^)]*\))\s+(-?[\d.]+)px\s+(-?[\d.]+)px(?:\s+([\d.]+)px)?/gu

/** True where nobody can tell the letters of a layer's own text from their ground. */
export function isLost(layer: Layer): boolean {
  const { element, opacity } = layer
  const [inks, grounds] = layer.hasFilter ? filtered(layer) : [inksOf(layer.style), layer.grounds]
  const seen = inks
    .map(([red, green, blue, alpha]): Colour => [red, green, blue, alpha * opacity])
    .filter((ink) => ink[3] >= LEAST_OPACITY)
  if (seen.length === 0) return true
  if (grounds === null) return false
  const isReadOn = (ground: Colour): boolean =>
    seen.some((ink) => contrast(over(ink, ground), ground) >= LEAST_CONTRAST)
  return !grounds.some(isReadOn) && !paintedBehind(element).some((ground) => ground === null || isReadOn(ground))
}

/** The colours that the letters are drawn in. */
function inksOf(style: CSSStyleDeclaration): readonly Colour[] {
  const fill = colourOf(style.webkitTextFillColor || style.color || 'rgb(0, 0, 0)')
  const outline =
    Number.parseFloat(style.webkitTextStrokeWidth) > 0 ? [colourOf(style.webkitTextStrokeColor || style.color)] : []
  return [fill, ...outline, ...shadowsOf(style), ...(fill[3] < 1 ? shiningThrough(style) : [])]
}

function shadowsOf({ textShadow, fontSize }: CSSStyleDeclaration): readonly Colour[] {
  if (textShadow === 'none' || textShadow === '') return []
  const size = Number.parseFloat(fontSize) || 16
  return [...textShadow.matchAll(SHADOW)].flatMap(([, colour = '', x, y, blur = '0']) => {
    const isNear = Math.max(Math.abs(Number(x)), Math.abs(Number(y))) <= MOST_ASIDE * size
    return isNear && Number(blur) <= MOST_BLURRED * size ? [colourOf(colour)] : []
  })
}

/** The colours of a background that is cut to the letters; a picture may be of any. */
function shiningThrough({ backgroundClip, backgroundColor, backgroundImage }: CSSStyleDeclaration): readonly Colour[] {
  if (!backgroundClip.includes('text')) return []
  const picture: readonly Colour[] = backgroundImage.includes('url(')
    ? [BLACK, WHITE]
    : gradientColours(backgroundImage)
  return [colourOf(backgroundColor), ...picture]
}

const BLACK: Colour = [0, 0, 0, 1]
const WHITE: Colour = [255, 255, 255, 1]

/** The colours of the letters and of their ground after all filters around them. */
function filtered(layer: Layer): readonly [readonly Colour[], readonly Colour[] | null] {
  let inks = inksOf(layer.style)
  let grounds: readonly Colour[] | null | undefined
  for (let at: Layer | null = layer; at !== null; at = at.outer) {
    grounds ??= at.isGround ? at.grounds : undefined
    if (grounds === null) return [inks, null]
    const change = filterOf(at.style.filter)
    if (change === null) continue
    inks = inks.map(change)
    grounds = grounds?.map(change)
  }
  return [inks, grounds ?? [PAPER]]
}

/** What a filter does to a colour, as far as it makes it lighter or darker; null of one that doesn't. */
function filterOf(filter: string): ((colour: Colour) => Colour) | null {
  const steps = [...filter.matchAll(/(invert|brightness|contrast)\(([\d.]+)(%?)\)/gu)]
  if (steps.length === 0) return null
  return ([red, green, blue, alpha]) => {
    const change = (value: number): number =>
      steps.reduce((sum, [, name = '', amount, percent]) => {
        const by = Number(amount) / (percent === '%' ? 100 : 1)
        return Math.min(255, Math.max(0, CHANGES[name as keyof typeof CHANGES](sum, by)))
      }, value)
    return [change(red), change(green), change(blue), alpha]
  }
}

const CHANGES = {
  invert: (value: number, by: number): number => value * (1 - 2 * by) + 255 * by,
  brightness: (value: number, by: number): number => value * by,
  contrast: (value: number, by: number): number => (value - 127.5) * by + 127.5
}
