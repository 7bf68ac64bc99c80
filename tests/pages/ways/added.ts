/** Ways to add a word that is seen, and stands in no text that is read by its tags. */
import { HARMLESS } from './harmless'
import { LAID } from './laid'
import { added, around, between, NOT, plain, type Way, within, WORD } from './way'

export const ADDED: readonly Way[] = [
  added('an element of no known name', `<x-y>${NOT}</x-y>`),
  added('a custom element', `<my-word>${NOT}</my-word>`),
  added('a button', `<button>${NOT}</button>`),
  added('a button without a look', `<button style="all:unset">${NOT}</button>`),
  added('a field’s value', `<input value="${NOT}" size="3">`),
  added('a field’s placeholder', `<input placeholder="${NOT}" size="3">`),
  added('a button’s value', `<input type="button" value="${NOT}">`),
  added('a text area', `<textarea rows="1" cols="4">${NOT}</textarea>`),
  added('a list to choose from', `<select><option>نعم</option><option selected>${NOT}</option></select>`),
  added('an output', `<output>${NOT}</output>`),
  added('a span called an advertisement', `<span class="ad">${NOT}</span>`),
  added('a span called a caption', `<span class="caption">${NOT}</span>`),
  added('an ins called an advertisement', `<ins class="adsbygoogle">${NOT}</ins>`),
  added('a division that runs on', `<div class="ad" style="display:inline">${NOT}</div>`, {
    html: (before, after) => `<div>${before}<div class="ad" style="display:inline">${NOT}</div> ${after}</div>`
  }),
  added('an aside that runs on', '', {
    html: (before, after) => `<div>${before}<aside style="display:inline">${NOT}</aside> ${after}</div>`
  }),
  added('a figure that runs on', '', {
    html: (before, after) => `<div>${before}<figure style="display:inline;margin:0">${NOT}</figure> ${after}</div>`
  }),
  added('an inline block', `<span style="display:inline-block">${NOT}</span>`),
  added('an inline flex box', `<span style="display:inline-flex">${NOT}</span>`),
  added('an inline grid', `<span style="display:inline-grid">${NOT}</span>`),
  added('an inline table', `<span style="display:inline-table">${NOT}</span>`),
  added('an open shadow root', '<span id="host"></span>', {
    script: `host.attachShadow({ mode: 'open' }).textContent = '${NOT}'`
  }),
  added('an open shadow root of a custom element', '<my-host></my-host>', {
    script: `document.querySelector('my-host').attachShadow({ mode: 'open' }).innerHTML = '<b>${NOT}</b>'`
  }),
  added('a slot’s own content', '<span id="host"></span>', {
    script: `host.attachShadow({ mode: 'open' }).innerHTML = '<slot>${NOT}</slot>'`
  }),
  added('an element that is hidden and shown by style', `<span hidden class="shown">${NOT}</span>`, {
    css: '.shown { display: inline !important }'
  }),
  added('an element whose own style is overridden', `<span style="display:none" class="shown">${NOT}</span>`, {
    css: '.shown { display: inline !important }'
  }),
  added('an element for screen readers that is shown', `<span class="sr-only">${NOT}</span>`),
  added('a script that is shown', `<script type="text/plain" class="shown">${NOT}</script>`, {
    css: '.shown { display: inline }'
  }),
  added('a style sheet that is shown', `<style class="shown">${NOT}</style>`, { css: '.shown { display: inline }' }),
  added('a template that is shown', '<template class="shown"></template>', {
    css: '.shown { display: inline !important }',
    script: `document.querySelector('template').append('${NOT}')`
  }),
  added('a list of suggestions that is shown', `<datalist class="shown">${NOT}</datalist>`, {
    css: '.shown { display: inline !important }'
  }),
  added('a noscript, which no browser shows', `<noscript class="shown">${NOT}</noscript>`, {
    expected: 'kept',
    css: '.shown { display: inline !important }'
  }),
  added('an open dialog', `<dialog open style="display:inline;position:static;border:0;padding:0">${NOT}</dialog>`),
  added('a drawing', `<svg width="40" height="20"><text x="36" y="16">${NOT}</text></svg>`),
  added('foreign content of a drawing', '', {
    html: between(
      `<svg width="40" height="24"><foreignObject width="40" height="24"><b>${NOT}</b></foreignObject></svg>`
    )
  }),
  added('a formula', `<math><mtext>${NOT}</mtext></math>`),
  added('a picture’s words', `<img alt="${NOT}" src="${pictureOf(NOT)}" width="40" height="20">`),
  added('a picture', `<img alt="" src="${pictureOf(NOT)}" width="40" height="20">`),
  added('a canvas', '<canvas width="40" height="20"></canvas>', {
    script: `{ const pen = document.querySelector('canvas').getContext('2d'); pen.font = '16px serif'; pen.fillText('${NOT}', 30, 16) }`
  }),
  added('a frame', `<iframe srcdoc="${NOT}" width="50" height="24" style="border:0"></iframe>`),
  added('an object', `<object data="data:text/plain,no" width="50" height="24"></object>`),
  added('a sprite', `<i class="sprite"></i>`, {
    css: `.sprite { display: inline-block; width: 40px; height: 20px; background: url("${pictureOf(NOT)}") }`
  }),
  added('content before an element', '<i class="put"></i>', { css: `.put::before { content: "${NOT}" }` }),
  added('content after an element', '<i class="put"></i>', { css: `.put::after { content: "${NOT}" }` }),
  added('content before a word', '', {
    html: around((word) => `<i class="put">${word}</i>`),
    css: `.put::before { content: "${NOT} " }`
  }),
  added('content taken from an attribute', `<i class="put" data-word="${NOT}"></i>`, {
    css: '.put::before { content: attr(data-word) }'
  }),
  added('content written as code points', '<i class="put"></i>', {
    css: String.raw`.put::before { content: "\639\62F\645" }`
  }),
  added('content that is a picture', '<i class="put"></i>', {
    css: `.put::before { content: url("${pictureOf(NOT)}") }`
  }),
  added('the style of a counter', '<i class="put"></i>', {
    css: `@counter-style turn { system: cyclic; symbols: "${NOT}"; suffix: "" } .put::before { content: counter(none, turn) }`
  }),
  added('quotation marks of its own', '', {
    html: around((word) => `<q class="put">${word}</q>`),
    css: `.put { quotes: "${NOT} " "" }`
  }),
  added('content before the paragraph', '', {
    html: (before, after) => `<p class="put">${before}${after}</p>`,
    css: '.put::before { content: "لم " }'
  }),
  added('content after the paragraph', '', {
    html: (before, after) => `<p class="put">${before}${after.replace(/\.$/u, '')}</p>`,
    css: '.put::after { content: " وليس صحيحا" }'
  }),
  added('the marker of a line', '', {
    html: (before, after) => `<p class="put">${before}${after}</p>`,
    css: '.put { display: list-item; list-style: inside "لم " }'
  }),
  added('a note within the sentence', `<small>(${NOT})</small>`),
  added('a raised note of words', `<sup>${NOT}</sup>`),
  added('the reading of a word', '', { html: around((word) => `<ruby>${word}<rt>${NOT}</rt></ruby>`) }),
  added('an element laid into the line', '', {
    html: (before, after) =>
      `<p style="position:relative">${before}<span style="display:inline-block;width:60px"></span>${after}<span style="position:absolute;inset-inline-start:0;top:0" id="laid">${NOT}</span></p>`,
    script: `{ const gap = document.querySelector('p > span').getBoundingClientRect(), base = laid.parentElement.getBoundingClientRect(); laid.style.inset = 'auto'; laid.style.left = gap.left - base.left + 10 + 'px'; laid.style.top = gap.top - base.top - 10 + 'px' }`
  }),
  added('an element laid into the line from elsewhere', '', {
    html: (before, after) =>
      `<p>${before}<span id="gap" style="display:inline-block;width:60px;height:1em"></span>${after}</p>`,
    script: `{ const gap = document.getElementById('gap').getBoundingClientRect(); const word = document.createElement('b'); word.id = 'elsewhere'; word.textContent = '${NOT}'; word.style.cssText = 'position:absolute;pointer-events:none;left:' + (gap.left + scrollX + 10) + 'px;top:' + (gap.top + scrollY) + 'px'; document.body.append(word) }`
  }),
  added('a float laid into the line', '', {
    html: (before, after) => `<p>${before}${after}</p><b class="up">${NOT}</b>`,
    css: '.up { float: right; margin-top: -40px; margin-inline-start: 100px; position: relative; background: #fff }'
  }),
  added('an element pushed over the words', `<b class="over">${NOT}</b>`, {
    css: '.over { background: #fff; margin-inline-end: -60px; padding-inline-end: 20px; position: relative }'
  }),
  added('a block of its own that is called an advertisement', '', {
    html: (before, after) => `<div>${before}<div class="ad">${NOT}</div>${after}</div>`
  }),
  added('a block of its own of no known name', '', {
    html: (before, after) => `<div>${before}<x-y style="display:block">${NOT}</x-y>${after}</div>`
  }),
  added('an inserted text', `<ins>${NOT}</ins>`),
  ...LAID,
  { name: 'nothing but a paragraph', expected: 'kept', html: plain },
  { name: 'an icon in the line', expected: 'kept', html: between('<svg width="12" height="12"><circle r="6"/></svg>') },
  { name: 'a note’s mark', expected: 'kept', html: around((word) => `${word}<sup><a href="#n">1</a></sup>`) },
  { name: 'a link', expected: 'kept', html: around((word) => `<a href="#">${word}</a>`) },
  {
    name: 'a drop cap',
    expected: 'kept',
    html: within('<p class="drop">', '</p>'),
    css: '.drop::first-letter { float: right; font-size: 3em }'
  },
  {
    name: 'a drop cap that hangs below its line',
    expected: 'kept',
    html: within('<p class="drop">', '</p>'),
    css: '.drop::first-letter { float: right; font-size: 4em; line-height: 1.6; margin-left: 8px }'
  },
  {
    name: 'a drop cap of three lines',
    expected: 'kept',
    html: within('<p class="drop">', '</p>'),
    css: '.drop::first-letter { -webkit-initial-letter: 3; initial-letter: 3 }'
  },
  {
    name: 'a large initial',
    expected: 'kept',
    html: (before, after) =>
      `<p><span style="float:right;font-size:3em">${before.slice(0, 1)}</span>${before.slice(1)}${after}</p>`
  },
  { name: 'bold and italic words', expected: 'kept', html: around((word) => `<b><i>${word}</i></b>`) },
  { name: 'justified text', expected: 'kept', html: within('<p style="text-align:justify;width:300px">', '</p>') },
  {
    name: 'text in columns',
    expected: 'kept',
    html: within('<div style="columns:2"><p style="margin:0">', '</p></div>')
  },
  {
    name: 'a closed tooltip',
    expected: 'kept',
    html: around((word) => `<span class="tip">${word}<span>شرح الكلمة</span></span>`),
    css: '.tip { position: relative } .tip > span { position: absolute; visibility: hidden }'
  },
  {
    name: 'a note for screen readers',
    expected: 'kept',
    html: around((word) => `${word}<span class="away"> (يفتح نافذة)</span>`),
    css: '.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }'
  },
  {
    name: 'a paragraph that is moved',
    expected: 'kept',
    html: within('<p style="transform:translateY(10px);position:relative;top:4px">', '</p>')
  },
  {
    name: 'a card that is a link all over',
    expected: 'kept',
    isElsewhere: true,
    html: within('<div style="position:relative"><p>', `</p><a href="#" style="position:absolute;inset:0"></a></div>`)
  },
  {
    name: 'a picture under the words',
    expected: 'kept',
    html: within(
      `<div style="position:relative"><div style="position:absolute;inset:0;background:#eee"></div><p style="position:relative">`,
      '</p></div>'
    )
  },
  {
    name: 'white on dark',
    expected: 'kept',
    html: within('<div style="background:#111"><p style="color:#fff">', '</p></div>')
  },
  {
    name: 'white on the dark of a pseudo-element',
    expected: 'kept',
    html: within('<div class="dark"><p>', '</p></div>'),
    css: '.dark { color: #fff; position: relative; z-index: 0 } .dark::before { content: ""; position: absolute; inset: 0; background: #111; z-index: -1 }'
  },
  {
    name: 'white on the dark of a sibling',
    expected: 'kept',
    html: within(
      '<div style="position:relative;color:#fff;z-index:0"><div style="position:absolute;inset:0;background:#111;z-index:-1"></div><p>',
      '</p></div>'
    )
  },
  {
    name: `the word ${WORD} in two elements`,
    expected: 'kept',
    html: around((word) => `<span>${word.slice(0, 1)}</span><span>${word.slice(1)}</span>`)
  },
  ...HARMLESS
]

/** A picture of a word, as a drawing in an address. */
function pictureOf(word: string): string {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="36" y="16">${word}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(drawing).replaceAll("'", '%27')}`
}
