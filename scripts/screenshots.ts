/**
 * Make the pictures of the README and of both stores, the tile and the tour: the built extension, in real browsers, on the
 * sample pages of this project.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import sharp from 'sharp'
import { openOptions } from './browser/control'
import { launchBrowser } from './browser/launch'
import { builtExtension, loopbackBuild } from './browser/build'
import { serve } from './browser/server'
import { samplePages } from '../tests/pages/index'
import { otherArticlePage, otherEnglishPage } from '../tests/pages/other-article'
import { SAMPLE_STYLE } from '../tests/pages/sample-style'
import { buildExtension, ROOT } from './command'
import type { Target } from './browser/find-browser.mjs'
import { drawTile, TILE_LANGUAGES } from './screenshot-tile'
import { recordTour } from './screenshot-tour'
import { anyArticle, changed, evidence, HOST, library, popup, type Studio, type View } from './screenshot-views'

/** In the order of the store's page: each view's name, and whether it is shown dark. */
const STORE_VIEWS: readonly { readonly name: string; readonly view: View; readonly dark: boolean }[] = [
  { name: '1-evidence', view: evidence, dark: false },
  { name: '2-changed-words', view: changed, dark: true },
  { name: '3-any-article', view: anyArticle, dark: false },
  { name: '4-popup', view: popup, dark: true },
  { name: '5-library', view: library, dark: false }
]
const STORES: Readonly<Record<Target, string>> = { chromium: 'chrome', firefox: 'firefox' }

console.log('Building…')
await buildExtension()
const server = await serve({
  ...samplePages(),
  '/news-ar': dressed(otherArticlePage()),
  '/news-en': dressed(otherEnglishPage())
})
try {
  for (const target of ['chromium', 'firefox'] as const) await photograph(target)
} finally {
  await server.close()
}

async function photograph(target: Target): Promise<void> {
  const build = loopbackBuild(builtExtension(target), [HOST])
  const port = Number(new URL(server.origin).port)
  const session = await launchBrowser(target, build.dir, { host: HOST, port })
  try {
    const studio: Studio = { session, server, control: await openOptions(session) }
    for (const language of ['ar', 'en'] as const) {
      for (const { name, view, dark } of STORE_VIEWS) {
        const picture = await view(studio, { language, dark })
        await keepJpeg(`docs/store/pictures/${STORES[target]}/${language}/${name}.jpg`, picture)
      }
    }
    if (target === 'firefox') return
    await keepPng('docs/pictures/sidebar-ar.png', await evidence(studio, { language: 'ar', dark: false }))
    await keepPng('docs/pictures/sidebar-en-dark.png', await evidence(studio, { language: 'en', dark: true }))
    for (const language of TILE_LANGUAGES)
      await keepPng(`docs/store/pictures/tile-${language}.png`, await drawTile(session, language))
    keep('docs/pictures/tour.webp', await recordTour(studio))
  } finally {
    await session.close()
    build.remove()
  }
}

/** Set a bare page as the sample paper is, beside where the sidebar opens. */
function dressed(html: string): string {
  const style = `${SAMPLE_STYLE} article{max-inline-size:700px;margin:56px 80px}`
  return html.replace('</head>', `<style>${style}</style></head>`)
}

/** The stores take JPEG, and PNG without transparency; letters stay sharp where colour is kept whole. */
async function keepJpeg(path: string, picture: Uint8Array): Promise<void> {
  keep(path, await sharp(picture).flatten().jpeg({ quality: 86, chromaSubsampling: '4:4:4', mozjpeg: true }).toBuffer())
}

async function keepPng(path: string, picture: Uint8Array): Promise<void> {
  keep(path, await sharp(picture).removeAlpha().png({ palette: true, compressionLevel: 9, effort: 10 }).toBuffer())
}

function keep(path: string, bytes: Uint8Array): void {
  const full = join(ROOT, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, bytes)
  console.log(`${relative(ROOT, full)}: ${Math.round(bytes.length / 1000)} kB`)
}
