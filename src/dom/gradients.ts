/**
 * Read what a background paints: one colour over all of a box, or bands of it where a gradient passes from one colour to another,
 * or where a picture of one colour is made small. Pictures from an address tell nothing.
 */
import { type Colour, colourOf } from './colour'

/** A part of a box, in shares of its width and height, painted in a colour. */
export interface Band {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly colour: Colour
}

/** What counts as painted: more of it than of what is behind. */
const LEAST_PAINT = 0.5
const COLOUR = /(?:rgba?|color|oklch|oklab|lab|lch|hsla?|hwb|color-mix)\([^()]*(?:\([^()]*\)[^()]*)*\)|transparent/gu

/** The colours of the gradients of a background; empty where it has none. */
export const gradientColours = (image: string): readonly Colour[] =>
  image.includes('gradient(') ? (image.match(COLOUR) ?? []).map(colourOf) : []

/** True where a background is repeated gradients: a pattern. */
const isPattern = (image: string): boolean => image.includes('repeating-')

/** The bands that the background pictures of a style paint into a box of this size, and its plain colour. */
export function bandsOf(style: CSSStyleDeclaration, width: number, height: number): readonly Band[] {
  const { backgroundColor, backgroundImage } = style
  const colour = colourOf(backgroundColor)
  const plain = colour[3] > LEAST_PAINT ? [{ ...WHOLE, colour }] : []
  if (backgroundImage === 'none') return plain
  const [sizes, places, repeats] = [style.backgroundSize, style.backgroundPosition, style.backgroundRepeat].map(listOf)
  const images = listOf(backgroundImage).flatMap((image, i) => {
    const within = layerBands(image)
    const size = at(sizes, i)
    if (size === undefined || !/\d/u.test(size) || /^100%( 100%)?$/u.test(size)) return within
    const [w = 'auto', h = w] = size.split(' ')
    const [x = '0%', y = '0%'] = (at(places, i) ?? '').split(' ')
    const isRepeated = !(at(repeats, i) ?? 'repeat').includes('no-repeat')
    if (isRepeated) return within.length === 1 && within[0] !== undefined && isWhole(within[0]) ? within : []
    const [left, right] = spanOf(w, x, width)
    const [top, bottom] = spanOf(h, y, height)
    return within.map((band) => ({
      colour: band.colour,
      left: left + band.left * (right - left),
      right: left + band.right * (right - left),
      top: top + band.top * (bottom - top),
      bottom: top + band.bottom * (bottom - top)
    }))
  })
  return [...plain, ...images]
}

/** True where a background draws a pattern of lines, of which nobody here tells where they run. */
export const isRuled = ({ backgroundImage, backgroundSize, backgroundRepeat }: CSSStyleDeclaration): boolean => {
  const colours = gradientColours(backgroundImage)
  const isBroken =
    colours.some((colour) => colour[3] < LEAST_PAINT) && colours.some((colour) => colour[3] > LEAST_PAINT)
  return (
    isBroken && (isPattern(backgroundImage) || (/px/u.test(backgroundSize) && backgroundRepeat.startsWith('repeat')))
  )
}

const WHOLE = { top: 0, bottom: 1, left: 0, right: 1 }
const isWhole = ({ top, bottom, left, right }: Band): boolean => top <= 0 && left <= 0 && bottom >= 1 && right >= 1

/** The painted stretch of one gradient. */
function layerBands(image: string): readonly Band[] {
  const colours = gradientColours(image)
  const painted = colours.filter((colour) => colour[3] > LEAST_PAINT)
  const [colour] = painted
  if (colour === undefined || isPattern(image)) return []
  if (painted.length === colours.length) return [{ ...WHOLE, colour }]
  const direction = directionOf(image)
  if (direction === null) return []
  const stops = stopsOf(image)
  const opaque = stops.filter((stop) => stop.colour[3] > LEAST_PAINT).map(({ at: place }) => place)
  let [from, to] = [Math.min(...opaque), Math.max(...opaque)]
  // From here on it is painted more than not.
  const before = stops.findLast((stop) => stop.at <= from && stop.colour[3] <= LEAST_PAINT)
  const after = stops.find((stop) => stop.at >= to && stop.colour[3] <= LEAST_PAINT)
  if (before !== undefined) from = (from + before.at) / 2
  if (after !== undefined) to = (to + after.at) / 2
  if (stops[0] !== undefined && stops[0].colour[3] > LEAST_PAINT) from = 0
  if ((stops.at(-1)?.colour[3] ?? 0) > LEAST_PAINT) to = 1
  const [start, end] = direction.isReversed ? [1 - to, 1 - from] : [from, to]
  return [
    direction.isAcross ? { ...WHOLE, left: start, right: end, colour } : { ...WHOLE, top: start, bottom: end, colour }
  ]
}

/** Which way a gradient runs; null where it runs aslant, or in rings. */
function directionOf(image: string): { readonly isAcross: boolean; readonly isReversed: boolean } | null {
  const [, way] = /^(?:-webkit-)?linear-gradient\(((?:to [a-z ]+|-?[\d.]+(?:deg|turn|rad))?)/u.exec(image) ?? []
  if (way === undefined) return null
  const known = DIRECTIONS.get(way)
  return known === undefined ? null : { isAcross: known.includes('x'), isReversed: known.includes('-') }
}

const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['', 'y'],
  ['to bottom', 'y'],
  ['180deg', 'y'],
  ['to top', '-y'],
  ['0deg', '-y'],
  ['to right', 'x'],
  ['90deg', 'x'],
  ['to left', '-x'],
  ['270deg', '-x'],
  ['-90deg', '-x']
])

/** The colours of a gradient and where each stands, 0 to 1; those without a place are spread evenly. */
function stopsOf(image: string): readonly { readonly colour: Colour; readonly at: number }[] {
  const found = [...image.matchAll(new RegExp(`(${COLOUR.source})((?:\\s+-?[\\d.]+%)*)`, 'gu'))]
  return found.flatMap(([, colour = '', places = ''], i) => {
    const given = (places.match(/-?[\d.]+/gu) ?? []).map((place) => Number(place) / 100)
    const even = found.length < 2 ? 0 : i / (found.length - 1)
    return (given.length > 0 ? given : [even]).map((place) => ({ colour: colourOf(colour), at: place }))
  })
}

/** Where a picture of a size begins and ends along one side of its box, in shares of it. */
function spanOf(size: string, place: string, whole: number): readonly [number, number] {
  const share = size === 'auto' || whole === 0 ? 1 : Number.parseFloat(size) / (size.endsWith('%') ? 100 : whole)
  const offset = Number.parseFloat(place)
  const start = place.endsWith('%') ? (offset / 100) * (1 - share) : whole === 0 ? 0 : offset / whole
  return [start, start + share]
}

/** The parts of a list of layers: commas within parentheses part nothing. */
function listOf(value: string | undefined): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const character of value ?? '') {
    if (character === '(') depth++
    if (character === ')') depth--
    if (character === ',' && depth === 0) {
      parts.push(part.trim())
      part = ''
    } else part += character
  }
  return [...parts, part.trim()]
}

/** The lists of a background's properties are repeated. */
const at = (list: readonly string[] | undefined, i: number): string | undefined =>
  list === undefined ? undefined : list[i % list.length]
