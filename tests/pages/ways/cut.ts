/** More ways to take a word from a sentence: by shapes, masks, boxes and places that leave nothing of it, by time, by order. */
import { paragraph, styled, type Way } from './way'

export const CUT: readonly Way[] = [
  styled('cut away by insets in pixels', 'display: inline-block; clip-path: inset(40px)'),
  styled('cut away from one side', 'display: inline-block; clip-path: inset(0 0 0 100%)'),
  styled(
    'cut away by a polygon elsewhere',
    'display: inline-block; clip-path: polygon(-90px -90px, -80px -90px, -80px -80px)'
  ),
  styled('cut away by a circle elsewhere', 'display: inline-block; clip-path: circle(20px at -200px 0)'),
  styled('cut away by an empty path', 'display: inline-block; clip-path: path("M0 0h1v1z")'),
  styled('cut away by a drawing', 'display: inline-block; clip-path: url(#cut)', {
    script: `{ const s = document.createElement('div'); s.id = 'elsewhere'; s.innerHTML = '<svg width="0" height="0"><clipPath id="cut"><rect width="1" height="1"/></clipPath></svg>'; document.body.append(s) }`
  }),
  paragraph('cut away by a polygon elsewhere', 'clip-path: polygon(-90px -90px, -80px -90px, -80px -80px)'),
  paragraph('cut away by insets in pixels', 'clip-path: inset(0 0 400px 0)'),
  styled(
    'in a mask of a picture',
    'display: inline-block; -webkit-mask-image: url("data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E"); mask-image: url("data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E")'
  ),
  styled('drawn by a font made small', 'font-family: tiny', {
    css: '@font-face { font-family: tiny; src: local("Noto Sans Arabic"), local("Noto Sans"), local("DejaVu Sans"), local("DejaVu Serif"); size-adjust: 1% } .it { font-family: tiny }'
  }),
  styled('adjusted to no size', 'font-size-adjust: 0'),
  styled('of letters drawn onto each other', 'letter-spacing: -1em'),
  styled('with its letters far apart', 'letter-spacing: 3em'),
  styled('in a scroller of no height', 'display: inline-block; overflow: auto; height: 0; vertical-align: bottom'),
  styled(
    'in a box that contains its paint',
    'display: inline-block; contain: paint; height: 0; vertical-align: bottom'
  ),
  paragraph('in a box that contains its paint', 'contain: paint; height: 0'),
  paragraph('in a scroller of no height', 'overflow: auto; height: 0'),
  paragraph(
    'cut to its first line',
    'display: -webkit-box; -webkit-line-clamp: 1; -webkit-box-orient: vertical; overflow: hidden; width: 200px'
  ),
  paragraph('cut off by an ellipsis', 'white-space: nowrap; overflow: hidden; text-overflow: ellipsis; width: 200px'),
  paragraph('without a height of lines', 'line-height: 0; overflow: hidden'),
  paragraph('moved away by its own property', 'translate: -9999px 0'),
  paragraph('moved away by a margin', 'margin-left: -9999px; margin-right: 9999px'),
  paragraph('moved away by a transform', 'transform: translateX(-3000px)'),
  paragraph('along a path away', 'offset-path: path("M-3000 0h1"); '),
  {
    name: 'words each isolated in a line that runs the other way',
    expected: 'not kept',
    html: (before, after) =>
      `<p dir="ltr">${`${before}${after}`
        .split(' ')
        .map((text) => `<bdi>${text}</bdi>`)
        .join(' ')}</p>`
  },
  {
    name: 'a sentence of two runs that change places',
    expected: 'not kept',
    html: (before, after) => `<p dir="ltr"><bdi>${before}</bdi><bdi>${after}</bdi></p>`
  },
  styled('turned upright', 'display: inline-block; writing-mode: vertical-rl; rotate: 180deg'),
  {
    name: 'words in a grid in another order',
    expected: 'not kept',
    html: (before, after) =>
      `<p class="it"><span style="grid-area:b">${before}</span><span style="grid-area:a">${after}</span></p>`,
    css: `.it { direction: ltr; display: grid; grid-template-areas: "b a" }`
  }
]
