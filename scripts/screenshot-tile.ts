/** Draw the small tile of the Chrome Web Store, 440 by 280: the icon, the name, and what it is for in a few words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Session } from './browser/launch'
import { ROOT } from './command'

const SIZE = { width: 440, height: 280 } as const

const WORDS = {
  ar: { dir: 'rtl', name: 'موقف', line: 'أين يقف القادة، بالكلمات نفسها' },
  en: { dir: 'ltr', name: 'Mawqif', line: 'Where leaders stand, in the very words' }
} as const

export type TileLanguage = keyof typeof WORDS
export const TILE_LANGUAGES: readonly TileLanguage[] = ['ar', 'en']

/** Give the tile as a PNG. */
export async function drawTile({ browser }: Session, language: TileLanguage): Promise<Uint8Array> {
  const { dir, name, line } = WORDS[language]
  const icon = readFileSync(join(ROOT, 'public/icons/mawqif.svg'), 'utf8')
  const page = await browser.newPage()
  await page.setViewport(SIZE)
  await page.setContent(`<!doctype html><html lang="${language}" dir="${dir}"><style>
body{margin:0;block-size:280px;display:grid;align-content:center;justify-items:center;gap:14px;background:#f6f5f2;color:#1b1a18;
text-align:center;font:21px/1.6 'Noto Sans Arabic','Noto Sans',system-ui,sans-serif}
svg{inline-size:72px;block-size:72px}b{font-size:44px;line-height:1.2}
mark{background:#ebf2fc;color:inherit;border-block-end:3px solid #1d5bb8;padding-inline:6px}</style>
${icon}<b>${name}</b><span><mark>${line}</mark></span></html>`)
  const picture = await page.screenshot()
  await page.close()
  return picture
}
