/** Compare colours as they are computed, in whatever notation a page gives them. */

/** Red, green and blue from 0 to 255, and how opaque it is from 0 to 1. */
export type Colour = readonly [number, number, number, number]

const RGB = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/u
const known = new Map<string, Colour>()

/** Read a computed colour; one in a notation of wider gamuts is drawn to be read. */
export function colourOf(computed: string): Colour {
  const [, red, green, blue, alpha = '1'] = RGB.exec(computed) ?? []
  if (red !== undefined) return [Number(red), Number(green), Number(blue), Number(alpha)]
  let colour = known.get(computed)
  if (colour === undefined) {
    colour = draw(computed)
    known.set(computed, colour)
  }
  return colour
}

function draw(computed: string): Colour {
  const canvas = computed === 'transparent' || computed === '' ? null : new OffscreenCanvas(1, 1).getContext('2d')
  if (canvas === null) return [0, 0, 0, 0]
  canvas.fillStyle = computed
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}

/** Lay one colour over another, which is opaque. */
export function over([r, g, b, alpha]: Colour, [R, G, B]: Colour): Colour {
  const mix = (top: number, bottom: number): number => top * alpha + bottom * (1 - alpha)
  return [mix(r, R), mix(g, G), mix(b, B), 1]
}

/** The contrast of two opaque colours, 1 to 21, as WCAG 2 has it. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number => (value <= 10.314 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
