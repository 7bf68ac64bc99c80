/** More ways to take a word from a sentence: by lines, grounds, shadows, outlines and glass that are painted, by letters without ink. */
import { styled, type Way, within, word } from './way'

export const PAINTED: readonly Way[] = [
  styled(
    'with a line of its background through it',
    'background: linear-gradient(transparent 45%, #000 45% 55%, transparent 55%)'
  ),
  styled('with a thin background through it', 'background: linear-gradient(#000, #000) no-repeat center / 100% 2px'),
  word('with a line of a pseudo-element’s border over it', (text) => `<span class="it">${text}</span>`, {
    css: '.it { position: relative } .it::after { content: ""; position: absolute; left: 0; right: 0; top: 50%; border-top: 2px solid #000 }'
  }),
  word('with a line of an element’s border over it', (text) => `<span class="it">${text}<i></i></span>`, {
    css: '.it { position: relative } .it i { position: absolute; left: 0; right: 0; top: 50%; border-top: 2px solid #000 }'
  }),
  word('with a line of a gradient over it', (text) => `<span class="it">${text}</span>`, {
    css: '.it { position: relative } .it::after { content: ""; position: absolute; inset: 0; background: linear-gradient(transparent 45%, #000 45% 55%, transparent 55%) }'
  }),
  word('with a slanting line over it', (text) => `<span class="it">${text}</span>`, {
    css: '.it { position: relative } .it::after { content: ""; position: absolute; left: 0; right: 0; top: 50%; height: 2px; background: #000; transform: rotate(-8deg) }'
  }),
  word('with dashes of a pseudo-element over it', (text) => `<span class="it">${text}</span>`, {
    css: '.it { position: relative } .it::after { content: "———"; position: absolute; left: 0; right: 0; top: 0 }'
  }),
  styled('with an underline drawn through it', 'text-decoration: underline; text-underline-offset: -0.45em'),
  styled('covered by a thick underline', 'text-decoration: underline 1.4em; text-underline-offset: -1.2em'),
  styled(
    'with a line of its own border through it',
    'display: inline-block; height: 0.9em; line-height: 1.8em; border-bottom: 2px solid #000'
  ),
  word('crossed out by a ring', (text) => [...text].map((letter) => `${letter}\u20E0`).join('')),
  word('in a struck custom element', (text) => `<x-y class="it">${text}</x-y>`, {
    css: '.it { text-decoration: line-through }'
  }),
  {
    name: 'a sentence in a struck block',
    expected: 'not kept',
    html: within('<div class="it"><p>', '</p></div>'),
    css: '.it { text-decoration: line-through }'
  },
  word('struck out in the shadow', (text) => `<span id="host">${text}</span>`, {
    script: `host.attachShadow({ mode: 'open' }).innerHTML = '<s><slot></slot></s>'`
  }),
  styled('outlined in the colour of the page', 'color: transparent; -webkit-text-stroke: 1px #fff'),
  styled('with a shadow of the page’s colour', 'color: #fff; text-shadow: 0 0 0 #fff'),
  styled('without colour whose shadow is blurred', 'color: transparent; text-shadow: 0 0 12px #000'),
  styled('without colour whose shadow lies elsewhere', 'color: transparent; text-shadow: 4000px 0 0 #000'),
  styled(
    'through which the page’s colour shines',
    'color: transparent; background: linear-gradient(#fff, #fff); -webkit-background-clip: text; background-clip: text'
  ),
  styled('on a gradient of its own colour', 'color: #222; background: linear-gradient(#222, #222)'),
  styled('inverted to the page’s colour', 'display: inline-block; color: #000; filter: invert(1)'),
  styled('bleached', 'display: inline-block; color: #333; filter: brightness(99)'),
  styled('without contrast', 'display: inline-block; color: #000; background: #fff; filter: contrast(0)'),
  word(
    'of a chain of filters',
    (text) => `<span class="it"><span class="it"><span class="it">${text}</span></span></span>`,
    { css: '.it { filter: opacity(0.3) }' }
  ),
  word(
    'of a chain of opacities',
    (text) => `<span class="it"><span class="it"><span class="it">${text}</span></span></span>`,
    { css: '.it { opacity: 0.3 }' }
  ),
  styled('filtered by two filters', 'filter: opacity(0.5) opacity(0.05)'),
  styled('filtered by a drawing', 'filter: url(#gone)', {
    script: `{ const s = document.createElement('div'); s.id = 'elsewhere'; s.innerHTML = '<svg width="0" height="0"><filter id="gone"><feFlood flood-opacity="0"/></filter></svg>'; document.body.append(s) }`
  }),
  styled(
    'in a mask of no size',
    'display: inline-block; -webkit-mask: linear-gradient(#000, #000) no-repeat 0 0 / 0 0; mask: linear-gradient(#000, #000) no-repeat 0 0 / 0 0'
  ),
  styled(
    'in a mask that is nearly clear',
    'display: inline-block; -webkit-mask-image: linear-gradient(to right, #000 1%, transparent 1%); mask-image: linear-gradient(to right, #000 1%, transparent 1%)'
  ),
  word('under a frosted glass', (text) => `<span class="it">${text}<i></i></span>`, {
    css: '.it { position: relative } .it i { position: absolute; inset: 0; -webkit-backdrop-filter: blur(9px); backdrop-filter: blur(9px) }'
  }),
  word('under a patch of a gradient', (text) => `<span class="it">${text}<i></i></span>`, {
    css: '.it { position: relative } .it i { position: absolute; inset: 0; background: linear-gradient(#fff, #fff) }'
  }),
  word('under a patch of a border', (text) => `<span class="it">${text}<i></i></span>`, {
    css: '.it { position: relative } .it i { position: absolute; left: 0; right: 0; top: 0; border-top: 30px solid #fff }'
  }),
  word('under a patch of a shadow', (text) => `<span class="it">${text}<i></i></span>`, {
    css: '.it { position: relative } .it i { position: absolute; left: 50%; top: 50%; width: 1px; height: 1px; box-shadow: 0 0 0 40px #fff }'
  }),
  word('under a patch of a shadow within', (text) => `<span class="it">${text}<i></i></span>`, {
    css: '.it { position: relative } .it i { position: absolute; inset: 0; box-shadow: inset 0 0 0 40px #fff }'
  }),
  word('under a patch of an outline', (text) => `<span class="it">${text}<i></i></span>`, {
    css: '.it { position: relative } .it i { position: absolute; left: 50%; top: 50%; outline: 30px solid #fff }'
  }),
  styled('under its own outline', 'outline: 30px solid #fff; outline-offset: -30px'),
  {
    name: 'a paragraph under a frosted glass',
    expected: 'not kept',
    html: within(
      '<div style="position:relative"><p>',
      '</p><div style="position:absolute;inset:0;backdrop-filter:blur(9px)"></div></div>'
    )
  },
  {
    name: 'a paragraph under a gradient',
    expected: 'not kept',
    html: within(
      '<div style="position:relative"><p>',
      '</p><div style="position:absolute;inset:0;background:linear-gradient(#fff,#fff)"></div></div>'
    )
  },
  {
    name: 'white words on the white of a pseudo-element',
    expected: 'not kept',
    html: within('<div class="light"><p>', '</p></div>'),
    css: '.light { color: #fff; position: relative; z-index: 0 } .light::before { content: ""; position: absolute; inset: 0; background: #fff; z-index: -1 }'
  },
  {
    name: 'white words beside the small dark of a pseudo-element',
    expected: 'not kept',
    html: within('<div class="light"><p>', '</p></div>'),
    css: '.light { color: #fff } .light::before { content: ""; position: absolute; width: 4px; height: 4px; background: #111 }'
  },
  {
    name: 'white words on the white of a sibling',
    expected: 'not kept',
    html: within(
      '<div style="position:relative;color:#fff;z-index:0"><div style="position:absolute;inset:0;background:#fff;z-index:-1"></div><p>',
      '</p></div>'
    )
  },
  {
    name: 'a white word multiplied into a dark ground',
    expected: 'not kept',
    html: within('<div style="background:#111"><p style="color:#fff;mix-blend-mode:multiply">', '</p></div>')
  },
  styled('that comes and goes a thousand times', 'animation: blink 1s step-end 9999', {
    css: '@keyframes blink { 50% { opacity: 0 } } .it { animation: blink 1s step-end 9999 }'
  }),
  styled('that a script lets come and go', '', {
    script: `document.querySelector('.it').animate([{ opacity: 1 }, { opacity: 0, offset: 0.5 }], { duration: 1000, iterations: Infinity, easing: 'step-end' })`
  }),
  styled('that a highlight of the page hides', '', {
    css: '::highlight(mask) { color: transparent; background-color: transparent }',
    script: `{ const r = new Range(); r.selectNodeContents(document.querySelector('.it')); CSS.highlights.set('mask', new Highlight(r)) }`
  })
]
