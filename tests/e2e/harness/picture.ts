/**
 * Compare how a view is drawn with a picture that was kept.
 *
 * Machines differ in their fonts and in how they smooth letters, and neither is a fault. So the letters are set in fonts
 * that come with the tests, and pictures are compared at a third of their size, where an edge's smoothing is averaged away
 * and a line that wraps elsewhere, a box that moved or a colour that changed is not.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import type { ElementHandle } from 'puppeteer-core'
import sharp from 'sharp'
import { steady } from '../../../scripts/browser/steady'

/** A kept picture's width and height are the view's, divided by this. */
const SCALE = 3
/** How far a pixel's colour may be off, of 1, before it counts as another. */
const THRESHOLD = 0.12
/** The share of other pixels that is no fault: letters smoothed otherwise, a line of text half a pixel lower. */
export const TOLERANCE = 0.02

const KEPT = fileURLToPath(new URL('../../pictures', import.meta.url))
const FAILED = fileURLToPath(new URL('../../../out/pictures', import.meta.url))
const renewing = process.env.RENEW_PICTURES === '1'

const FONTS = ['noto-sans-arabic/files/noto-sans-arabic-arabic', 'noto-sans/files/noto-sans-latin'] as const

/** Set all letters below `root` in the fonts of the tests, and stop what moves. */
export async function setLetters(root: ElementHandle<HTMLElement>): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  for (const name of FONTS) {
    const data = readFileSync(resolve(`@fontsource-variable/${name}-wght-normal.woff2`)).toString('base64')
    await root.evaluate(async (_, letters) => {
      const bytes = Uint8Array.from(atob(letters), (each) => each.codePointAt(0) ?? 0)
      document.fonts.add(await new FontFace('Kept', bytes, { weight: '100 900' }).load())
    }, data)
  }
  await addStyle(
    root,
    `.mawqif { --font: 'Kept' !important } * { transition: none !important; animation: none !important; caret-color: transparent !important }`
  )
  await root.evaluate(() => document.fonts.ready.then(() => null))
}

/** Add a style sheet to the document of `root`, as no policy of it forbids; returns what takes it out again. */
export async function addStyle(root: ElementHandle<HTMLElement>, css: string): Promise<() => Promise<void>> {
  const sheet = await root.evaluateHandle((_, text) => {
    const added = new CSSStyleSheet()
    added.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, added]
    return added
  }, css)
  return () => sheet.evaluate((added) => added.replaceSync(''))
}

/** A picture at the size it is compared at. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Four bytes a pixel. */
  readonly pixels: Uint8Array
}

/** Make a picture of a screenshot. */
export async function shrink(screenshot: Uint8Array): Promise<Picture> {
  const { width } = await sharp(screenshot).metadata()
  const { data, info } = await sharp(screenshot)
    .resize(Math.round(width / SCALE), null, { kernel: 'cubic' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, pixels: data }
}

/** Give the share of pixels in which two pictures differ: 1 where they have not the same size. */
export function difference(one: Picture, other: Picture, drawn: Uint8Array | undefined = undefined): number {
  const { width, height } = one
  if (width !== other.width || height !== other.height) return 1
  return pixelmatch(one.pixels, other.pixels, drawn, width, height, { threshold: THRESHOLD }) / (width * height)
}

/**
 * Give how far a steady screenshot is from the picture kept under `name`. What is beyond `tolerance` is left in
 * `out/pictures`, beside a picture of what differs. With RENEW_PICTURES=1 the screenshot is kept instead.
 */
export async function differenceFromKept(
  name: string,
  take: () => Promise<Uint8Array>,
  tolerance = TOLERANCE
): Promise<number> {
  const seen = await shrink(await steady(take))
  const path = join(KEPT, `${name}.png`)
  if (renewing) await write(path, seen)
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run pictures", and look at it`)
  const kept = await sharp(readFileSync(path)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const drawn = new Uint8Array(seen.pixels.length)
  const { width, height } = kept.info
  const share = difference(seen, { width, height, pixels: kept.data }, drawn)
  if (share > tolerance) {
    await write(join(FAILED, `${name}.png`), seen)
    await write(join(FAILED, `${name}.differs.png`), { ...seen, pixels: drawn })
  }
  return share
}

async function write(path: string, { width, height, pixels }: Picture): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const png = sharp(pixels, { raw: { width, height, channels: 4 } }).png({ compressionLevel: 9, palette: true })
  writeFileSync(path, await png.toBuffer())
}
