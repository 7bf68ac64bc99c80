/** Record the tour of the README: pictures of the extension at work, each under a line that says what it shows. */
import sharp from 'sharp'
import {
  anyArticle,
  changed,
  comparison,
  evidence,
  introduction,
  kept,
  library,
  type Look,
  type Studio,
  type View
} from './screenshot-views'

/** As wide as the README shows it; small enough for a page on a slow line. */
const SIZE = { width: 960, height: 652 } as const
/** Long enough to read the line and to look. */
const FRAME_MS = 2800

const ENGLISH: Look = { language: 'en', dark: false }
const SCENES: readonly { readonly view: View; readonly look: Look; readonly line: string }[] = [
  { view: introduction, look: ENGLISH, line: 'Installed: what it does, tried on two sample pages' },
  { view: evidence, look: ENGLISH, line: 'On a news page: each leader’s position, and the very words it rests on' },
  { view: changed, look: ENGLISH, line: 'A copy that changed a leader’s words is told, with the difference' },
  {
    view: anyArticle,
    look: ENGLISH,
    line: 'On other articles: what the leaders are reported to say, found by machine'
  },
  { view: comparison, look: ENGLISH, line: 'The leaders, side by side' },
  { view: kept, look: ENGLISH, line: 'Kept with one press, on this device: what was said, to be looked up later' },
  { view: library, look: ENGLISH, line: 'A library of all that is bundled, with or without a page' },
  {
    view: evidence,
    look: { language: 'ar', dark: true },
    line: 'At home in Arabic, English, French and Russian, light and dark'
  }
]

/** Give the tour as an animated WebP. */
export async function recordTour(studio: Studio): Promise<Uint8Array> {
  const caption = await studio.session.browser.newPage()
  await caption.setViewport(SIZE)
  const frames: Buffer[] = []
  for (const { view, look, line } of SCENES) {
    const picture = Buffer.from(await view(studio, look)).toString('base64')
    await caption.bringToFront()
    await caption.setContent(`<!doctype html><style>body{margin:0;background:#1b1a18;color:#fff;
font:20px/52px 'Noto Sans',system-ui,sans-serif;text-align:center}img{display:block;inline-size:960px;block-size:600px}</style>
<img src="data:image/png;base64,${picture}" alt="">${line}`)
    await caption.waitForFunction(() => document.images[0]?.complete === true)
    frames.push(Buffer.from(await caption.screenshot()))
  }
  await caption.close()
  return sharp(frames, { join: { animated: true } })
    .webp({ quality: 82, effort: 6, delay: frames.map(() => FRAME_MS), loop: 0 })
    .toBuffer()
}
