import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TONES } from '../../src/core/speaker-look'
import { highlightRules } from '../../src/dom/highlight-rules'

type Colour = readonly [number, number, number]
const THEMES = ['light', 'dark'] as const
const tokens = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')

/** A token's colour as red, green and blue from 0 to 1. */
function token(name: string, theme: (typeof THEMES)[number]): Colour {
  const value = new RegExp(`--${name}: var\\(--light, #(\\w{6})\\) var\\(--dark, #(\\w{6})\\)`).exec(tokens)
  const hex = value?.[theme === 'light' ? 1 : 2]
  if (hex === undefined) throw new Error(`no token ${name}`)
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Colour
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [one, other]
    .map(([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b))
    .toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** The place of a colour in Oklab, where distances are as they are seen. */
function seen([red, green, blue]: Colour): Colour {
  const [r, g, b] = [linear(red), linear(green), linear(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  ]
}

const distance = (one: Colour, other: Colour): number =>
  Math.hypot(...seen(one).map((part, i) => part - (seen(other)[i] ?? 0)))
const hue = (colour: Colour): number => (Math.atan2(seen(colour)[2], seen(colour)[1]) * 180) / Math.PI

describe.each(THEMES)('the tones of speakers, %s', (theme) => {
  it.each(TONES)('can be read as %s on paper and on its own wash', (tone) => {
    for (const ground of ['paper', 'raised', `${tone}-wash`])
      expect(contrast(token(tone, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  it('can be told apart', () => {
    const alike = TONES.flatMap((one, i) =>
      TONES.slice(i + 1)
        .filter((other) => distance(token(one, theme), token(other, theme)) < 0.08)
        .map((other) => `${one} ${other}`)
    )
    expect(alike).toEqual([])
  })
})

describe('the paint on the page', () => {
  // One speaker for each tone, in the order of the tones.
  const rules = highlightRules([
    'putin',
    'macron',
    'zelensky',
    'trump',
    'netanyahu',
    'pezeshkian',
    'erdogan',
    'khamenei'
  ])
  const lines = TONES.map((tone, i) => ({ tone, rule: rules.split('\n')[i] ?? '' }))

  it.each(lines)('has the hue of tone $tone', ({ tone, rule }) => {
    const [, r, g, b] = /(?:solid|dotted|dashed|double) \dpx rgb\((\d+) (\d+) (\d+)\)/.exec(rule) ?? []
    const painted = [Number(r) / 255, Number(g) / 255, Number(b) / 255] as const
    const apart = Math.abs(hue(painted) - hue(token(tone, 'light')))
    expect(Math.min(apart, 360 - apart)).toBeLessThan(15)
  })

  it('underlines two of one tone otherwise', () => {
    const [one = '', other = ''] = highlightRules(['putin', 'araghchi']).split('\n')
    const washOf = (rule: string): string | undefined => /background-color: ([^;]*)/.exec(rule)?.[1]
    const lineOf = (rule: string): string | undefined => /: (underline [a-z ]+ \dpx)/.exec(rule)?.[1]
    expect(washOf(other)).toBe(washOf(one))
    expect(lineOf(other)).not.toBe(lineOf(one))
  })

  it('underlines each otherwise, for whoever sees no difference between the hues', () => {
    const styles = lines.map(({ rule }) => /: (underline [a-z ]+ \dpx)/.exec(rule)?.[1])
    expect(new Set(styles).size).toBe(TONES.length)
  })
})
