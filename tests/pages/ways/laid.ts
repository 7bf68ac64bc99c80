/** More ways to add a word: by the layout of what stands around the sentence, by shadow trees, by rules of style sheets. */
import { added, around, NOT, type Way, within } from './way'

export const LAID: readonly Way[] = [
  {
    name: 'content before a paragraph of a custom element',
    expected: 'altered',
    html: within('<p class="put"><x-y>', '</x-y></p>'),
    css: '.put::before { content: "لم " }'
  },
  {
    name: 'content before a block whose paragraph runs on',
    expected: 'altered',
    html: within('<div class="put"><p style="display:inline">', '</p></div>'),
    css: '.put::before { content: "لم " }'
  },
  {
    name: 'content after a block whose paragraph runs on',
    expected: 'altered',
    html: (before, after) =>
      `<div class="put"><p style="display:inline">${before}${after.replace(/\.$/u, '')}</p></div>`,
    css: '.put::after { content: " وليس صحيحا" }'
  },
  {
    name: 'a word before a paragraph that runs on',
    expected: 'altered',
    html: within('<div>لم <p style="display:inline">', '</p></div>')
  },
  {
    name: 'a button before a custom element',
    expected: 'altered',
    html: within('<p><button>لم</button> <x-y>', '</x-y></p>')
  },
  {
    name: 'content before contents that have no box',
    expected: 'altered',
    html: within('<div class="put" style="display:contents"><p style="display:inline">', '</p></div>'),
    css: '.put::before { content: "لم " }'
  },
  added('a list that shows all its lines', `<select size="2"><option>نعم</option><option>${NOT}</option></select>`),
  added('an object without data', `<object>${NOT}</object>`),
  added('a short object without data', `<object>لا</object>`),
  added('a picture that is broken', `<img alt="${NOT}" src="/none.png">`),
  added('a short picture that is broken', `<img alt="لا" src="/none.png">`),
  added('a summary', '', {
    html: (before, after) =>
      `<div>${before}<details style="display:inline" open><summary style="display:inline">${NOT}</summary></details> ${after}</div>`
  }),
  added('a marquee', `<marquee width="40">${NOT}</marquee>`),
  added('a drawing that uses another', '<svg width="40" height="20"><use href="#w"/></svg>', {
    script: `{ const s = document.createElement('div'); s.id = 'elsewhere'; s.innerHTML = '<svg width="0" height="0"><defs><text id="w" x="36" y="16">${NOT}</text></defs></svg>'; document.body.append(s) }`
  }),
  added('a shadow root by markup', '<span id="host"></span>', {
    script: `host.setHTMLUnsafe ? host.setHTMLUnsafe('<span><template shadowrootmode="open">${NOT}</template></span>') : host.append('${NOT}')`
  }),
  added('a mask of a colour', '<i class="sprite"></i>', {
    css: `.sprite { display: inline-block; width: 40px; height: 20px; background: #000; -webkit-mask: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='20'%3E%3Crect width='30' height='4' y='8'/%3E%3C/svg%3E") }`
  }),
  added('the border of a picture', '<i class="sprite"></i>', {
    css: `.sprite { display: inline-block; border: 10px solid; width:20px; border-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='20'%3E%3Crect width='30' height='4' y='8'/%3E%3C/svg%3E") 10 fill }`
  }),
  added('an editor’s brackets', `[${NOT}]`),
  added('an editor’s brackets of their own element', `<span class="editor">[${NOT}]</span>`),
  added('the heading of a ruby', '', { html: around((text) => `<ruby>${text}<rtc><rt>${NOT}</rt></rtc></ruby>`) }),
  added('a counter of words', '<i class="put"></i>', {
    css: `@counter-style turn { system: fixed 0; symbols: "${NOT}"; suffix: "" } .put { counter-reset: c 0 } .put::before { content: counter(c, turn) }`
  }),
  added('counters of words', '<i class="put"></i>', {
    css: `@counter-style turn { system: fixed 0; symbols: "${NOT}"; suffix: "" } .put { counter-reset: c 0 } .put::before { content: counters(c, ".", turn) }`
  }),
  added('content that follows a property', '<i class="put" style="--w:\'عدم\'"></i>', {
    css: '.put::before { content: var(--w) }'
  }),
  added('content of a :has rule', '<i class="put"></i>', { css: `article:has(p) .put::before { content: "${NOT}" }` }),
  added('content of a container query', '<i class="put"></i>', {
    css: `article { container-type: inline-size } @container (min-width: 10px) { .put::before { content: "${NOT}" } }`
  }),
  added('content of a scope', '<i class="put"></i>', {
    css: `@scope (article) { .put::before { content: "${NOT}" } }`
  }),
  added('content before the first line', '', {
    html: within('<p><span class="put">', '</span></p>'),
    css: `.put::before { content: "لم "; float: right }`
  }),
  added('content that floats', '<i class="put"></i>', { css: `.put::before { content: "${NOT}"; float: right }` }),
  added('content laid into a gap', '<i class="put"></i>', {
    css: `.put { display:inline-block; width: 60px; height: 1em; position: relative } .put::before { content: "${NOT}"; position: absolute; inset: 0; top: -8px }`
  }),
  added('content of a part', '<my-part id="host"></my-part>', {
    css: `my-part::part(x)::before { content: "${NOT}" }`,
    script: `host.attachShadow({ mode: 'open' }).innerHTML = '<b part="x"></b>'`
  }),
  added('content within a shadow root', '<span id="host"></span>', {
    script: `host.attachShadow({ mode: 'open' }).innerHTML = '<style>b::before{content:"${NOT}"}</style><b></b>'`
  }),
  added('content of the host', '<span id="host"></span>', {
    script: `host.attachShadow({ mode: 'open' }).innerHTML = '<style>:host::before{content:"${NOT}"}</style>'`
  }),
  added('a legend', '', {
    html: (before, after) =>
      `<div>${before}<fieldset style="display:contents"><legend style="display:inline">${NOT}</legend></fieldset> ${after}</div>`
  }),
  added('a progress bar’s label', `<label>${NOT}<progress style="width:1px"></progress></label>`),
  {
    name: 'words of slots in another order',
    expected: 'not kept',
    html: (before, after) =>
      `<p><span id="host"><span slot="b">${before}</span><span slot="a">${after}</span></span></p>`,
    script: `host.attachShadow({ mode: 'open' }).innerHTML = '<slot name="a"></slot> <slot name="b"></slot>'`
  },
  {
    name: 'a sentence in the light of a shadow root without a slot',
    expected: 'not kept',
    html: within('<p><span id="host">', '</span></p>'),
    script: `host.attachShadow({ mode: 'open' }).textContent = '…'`
  }
]
