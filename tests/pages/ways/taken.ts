/** Ways to take a word from a sentence that stands in the tree: strike it out, hide it, turn it about, put it elsewhere. */
import { CUT } from './cut'
import { PAINTED } from './painted'
import { around, paragraph, styled, type Way, within, word } from './way'

const sentence = (name: string, css: string, expected: Way['expected'] = 'not kept'): Way => ({
  name: `a sentence ${name}`,
  expected,
  html: within('<p><span class="it">', '</span></p>'),
  css: `.it { ${css} }`
})

const STRUCK: readonly Way[] = [
  word('in del', (text) => `<del>${text}</del>`),
  word('in s', (text) => `<s>${text}</s>`),
  word('in strike', (text) => `<strike>${text}</strike>`),
  word('in del that style does not strike out', (text) => `<del style="text-decoration:none">${text}</del>`),
  styled('with a line through it', 'text-decoration: line-through'),
  styled('with lines under and through it', 'text-decoration: underline line-through red'),
  word('struck out by marks', (text) => [...text].map((letter) => `${letter}\u0336`).join('')),
  word('with a line laid over it', (text) => `<span class="it">${text}<i></i></span>`, {
    css: '.it { position: relative } .it i { position: absolute; left: 0; right: 0; top: 50%; height: 2px; background: #000 }'
  }),
  word('with a line of a pseudo-element over it', (text) => `<span class="it">${text}</span>`, {
    css: '.it { position: relative } .it::after { content: ""; position: absolute; left: 0; right: 0; top: 50%; height: 2px; background: #000 }'
  }),
  sentence('in a line through', 'text-decoration: line-through'),
  { name: 'a sentence in del', expected: 'not kept', html: within('<p><del>', '</del></p>') },
  { name: 'a paragraph within del', expected: 'not kept', html: within('<del><p>', '</p></del>') }
]

const UNSEEN: readonly Way[] = [
  styled('that is not displayed', 'display: none'),
  styled('that is hidden', 'visibility: hidden'),
  styled('that collapses', 'visibility: collapse'),
  styled('without opacity', 'opacity: 0'),
  styled('of next to no opacity', 'opacity: 0.03'),
  styled('of no opacity that may fade in', 'opacity: 0; transition: opacity 1s'),
  styled('without colour', 'color: transparent'),
  styled('of next to no colour', 'color: rgb(0 0 0 / 0.04)'),
  styled('without colour in another notation', 'color: oklch(0.5 0.1 120 / 0.01)'),
  styled('without a fill', '-webkit-text-fill-color: transparent'),
  styled('in the colour of the page', 'color: #fff'),
  styled('in nearly the colour of the page', 'color: #fdfdfd'),
  styled('in the colour of its own ground', 'color: #222; background: #222'),
  styled('too small to be read', 'font-size: 1px'),
  styled('of no size', 'font-size: 0'),
  styled('in a box of no size', 'display: inline-block; width: 0; height: 0; overflow: hidden'),
  styled('in a box of no width', 'display: inline-block; width: 0; overflow: hidden; vertical-align: bottom'),
  styled('made small', 'display: inline-block; transform: scale(0.01)'),
  styled('made nothing', 'display: inline-block; scale: 0'),
  styled('turned away', 'display: inline-block; transform: rotateY(90deg)'),
  styled('with its back to the user', 'display: inline-block; backface-visibility: hidden; transform: rotateY(180deg)'),
  styled('cut away by a rectangle', 'position: absolute; clip: rect(0 0 0 0)'),
  styled('cut away by a path', 'display: inline-block; clip-path: polygon(0 0, 0 0, 0 0)'),
  styled('cut away by a circle', 'display: inline-block; clip-path: circle(0)'),
  styled('cut away by insets', 'display: inline-block; clip-path: inset(50%)'),
  styled(
    'in a mask',
    'display: inline-block; -webkit-mask-image: linear-gradient(transparent, transparent); mask-image: linear-gradient(transparent, transparent)'
  ),
  styled('blurred', 'filter: blur(6px)'),
  styled('filtered away', 'filter: opacity(0)'),
  styled('moved off the page', 'position: absolute; left: -9999px'),
  styled('moved above the page', 'position: relative; top: -99999px'),
  styled('indented away', 'display: inline-block; text-indent: -9999px; overflow: hidden'),
  styled('whose contents are put off', 'display: inline-block; content-visibility: hidden'),
  styled('blended into the page', 'mix-blend-mode: screen'),
  word(
    'in a closed details element',
    (text) => `<details style="display:inline"><summary style="display:none"></summary>${text}</details>`,
    { expected: 'not kept' }
  ),
  word('in the light of a shadow root', (text) => `<span id="host">${text}</span>`, {
    script: `host.attachShadow({ mode: 'open' }).textContent = 'رفض'`
  }),
  word('under a patch', (text) => `<span class="it">${text}<i></i></span>`, {
    css: '.it { position: relative } .it i { position: absolute; inset: 0; background: #fff }'
  }),
  word('under a patch from elsewhere that lets the pointer through', (text) => `<span id="word">${text}</span>`, {
    script: `{ const box = word.getBoundingClientRect(); const patch = document.createElement('div'); patch.id = 'elsewhere'; patch.style.cssText = 'position:absolute;pointer-events:none;background:#fff;left:' + (box.left + scrollX) + 'px;top:' + (box.top + scrollY) + 'px;width:' + box.width + 'px;height:' + box.height + 'px'; document.body.append(patch) }`
  }),
  word('under another word', (text) => `<span class="it">${text}<i>رفض</i></span>`, {
    css: '.it { position: relative } .it i { position: absolute; inset: 0; background: #fff }'
  }),
  word('under another word without a ground', (text) => `<span class="it">${text}<i>رفض</i></span>`, {
    css: '.it { position: relative } .it i { position: absolute; inset: 0 }'
  }),
  word('under a patch of a pseudo-element', (text) => `<span class="it">${text}</span>`, {
    css: '.it { position: relative } .it::after { content: ""; position: absolute; inset: 0; background: #fff }'
  }),
  word('under a word of a pseudo-element', (text) => `<span class="it">${text}</span>`, {
    css: '.it { position: relative } .it::after { content: "رفض"; position: absolute; inset: 0; background: #fff }'
  }),
  word('replaced by content', (text) => `<span class="it">${text}</span>`, {
    css: '.it { font-size: 0 } .it::after { content: "رفض"; font-size: 16px }'
  }),
  word('drawn by a content of its own', (text) => `<span class="it">${text}</span>`, {
    css: '.it { content: url("data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2240%22 height=%2220%22/%3E") }',
    expected: 'not kept'
  }),
  paragraph('of no opacity', 'opacity: 0'),
  paragraph('of next to no opacity', 'opacity: 0.05'),
  paragraph('without colour', 'color: transparent'),
  paragraph('of next to no colour', 'color: rgb(0 0 0 / 0.04)'),
  paragraph('in the colour of the page', 'color: #fefefe'),
  paragraph('too small to be read', 'font-size: 2px; line-height: 1'),
  paragraph('off the page to the left', 'position: absolute; left: -9999px'),
  paragraph('off the page to the right', 'position: fixed; left: 200vw'),
  paragraph('above the page', 'position: absolute; top: -9999px'),
  paragraph('in a box of no height', 'height: 0; overflow: hidden'),
  paragraph('in a box of no greatest height', 'max-height: 0; overflow: clip'),
  paragraph('made small', 'transform: scale(0.001)'),
  paragraph('turned away', 'transform: rotateX(90deg)'),
  paragraph('with its back to the user', 'backface-visibility: hidden; transform: rotateY(180deg)', 'not kept'),
  paragraph('cut away by a path', 'clip-path: circle(0 at 0 0)'),
  paragraph(
    'in a mask',
    '-webkit-mask-image: linear-gradient(transparent, transparent); mask-image: linear-gradient(transparent, transparent)'
  ),
  paragraph('blurred', 'filter: blur(8px)'),
  paragraph('whose contents are put off for good', 'content-visibility: hidden'),
  paragraph('indented away', 'text-indent: -9999px; white-space: nowrap; overflow: hidden'),
  paragraph('zoomed away', 'zoom: 0.01'),
  paragraph('under a cover', 'position: relative', 'absent'),
  paragraph('behind the page', 'position: relative; z-index: -1', 'absent')
].map((way) => {
  if (way.name.endsWith('under a cover'))
    return {
      ...way,
      html: within(
        '<div style="position:relative"><p>',
        '</p><div style="position:absolute;inset:0;background:#fff"></div></div>'
      )
    }
  if (way.name.endsWith('behind the page'))
    return {
      ...way,
      html: within(
        '<div style="position:relative;z-index:0"><p style="position:relative;z-index:0">',
        '</p><div style="background:#fff;position:absolute;inset:0;z-index:1"></div></div>'
      )
    }
  return way
})

const TURNED: readonly Way[] = [
  word('reversed by a control', (text) => `\u202D${text}\u202C`),
  { name: 'a sentence reversed by a control', expected: 'not kept', html: within('<p>\u202D', '\u202C</p>') },
  {
    name: 'a sentence reversed by a control before it',
    expected: 'not kept',
    html: within('<p><span>\u202D</span>', '</p>')
  },
  {
    name: 'a sentence reversed by a content before it',
    expected: 'not kept',
    html: within('<p class="it">', '</p>'),
    css: String.raw`.it::before { content: "\202D" }`
  },
  sentence('reversed by style', 'unicode-bidi: bidi-override; direction: ltr'),
  styled('reversed by style', 'unicode-bidi: bidi-override; direction: ltr'),
  { name: 'a sentence in bdo', expected: 'not kept', html: within('<p><bdo dir="ltr">', '</bdo></p>') },
  styled('mirrored', 'display: inline-block; transform: scaleX(-1)'),
  styled('turned on its head', 'display: inline-block; transform: rotate(180deg)'),
  styled('mirrored by its own property', 'display: inline-block; scale: -1 1'),
  sentence('mirrored', 'display: inline-block; transform: scaleX(-1)'),
  styled('of letters drawn as dots', '-webkit-text-security: disc'),
  sentence('of letters drawn as dots', '-webkit-text-security: square'),
  {
    name: 'two words that change places by their order',
    expected: 'not kept',
    html: (before, after) =>
      `<p style="display:flex;flex-wrap:wrap;gap:0.3em">${[...before.trim().split(' '), ...after.split(' ')].map((text, i) => `<span style="order:${i === 3 ? 5 : i === 5 ? 3 : i}">${text}</span>`).join(' ')}</p>`
  },
  {
    name: 'words in a row that runs the other way',
    expected: 'not kept',
    html: (before, after) =>
      `<p style="display:flex;flex-flow:row-reverse wrap;gap:0.3em">${[...before.trim().split(' '), ...after.split(' ')].map((text) => `<span>${text}</span>`).join(' ')}</p>`
  },
  {
    name: 'two words that change places by position',
    expected: 'not kept',
    html: (before, after) =>
      `<p>${before.replace('الفرنسي', '<span style="position:relative;right:90px">الفرنسي</span>').replace('إيمانويل', '<span style="position:relative;left:60px">إيمانويل</span>')}${after}</p>`
  },
  {
    name: 'a word that floats to the other side',
    expected: 'not kept',
    html: around((text) => `<span style="float:left">${text}</span>`)
  },
  {
    name: 'a word moved up two lines',
    expected: 'not kept',
    html: around((text) => `<span style="position:relative;top:-60px">${text}</span>`)
  },
  {
    name: 'words drawn together',
    expected: 'not kept',
    html: within('<p class="it">', '</p>'),
    css: '.it { word-spacing: -0.4em }'
  },
  {
    name: 'a word torn in two',
    expected: 'not kept',
    html: around((text) => `${text.slice(0, 1)}<span style="margin-inline-start:0.6em">${text.slice(1)}</span>`)
  },
  {
    name: 'a word that comes and goes',
    expected: 'not kept',
    html: around((text) => `<span class="it">${text}</span>`),
    css: '@keyframes blink { 50% { opacity: 0 } } .it { animation: blink 1s step-end infinite }'
  },
  {
    name: 'words of a later flex line first',
    expected: 'not kept',
    html: (before, after) =>
      `<p style="display:flex;flex-direction:column-reverse"><span>${before}</span><span>${after}</span></p>`
  },
  {
    name: 'a first letter of no size',
    expected: 'not kept',
    html: within('<p class="it">', '</p>'),
    css: '.it::first-letter { font-size: 0 }'
  },
  {
    name: 'a first line without colour',
    expected: 'not kept',
    html: within('<p class="it">', '</p>'),
    css: '.it::first-line { color: transparent }'
  }
]

export const TAKEN: readonly Way[] = [...STRUCK, ...UNSEEN, ...TURNED, ...PAINTED, ...CUT]
