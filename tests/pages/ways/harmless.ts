/** What pages do to a sentence that makes it no other. */
import { around, type Way, within } from './way'

const kept = (name: string, html: Way['html'], rest: Partial<Way> = {}): Way => ({
  name,
  expected: 'kept',
  html,
  ...rest
})

export const HARMLESS: readonly Way[] = [
  kept(
    'soft hyphens in a word',
    around((text) => [...text].join('\u00AD'))
  ),
  kept(
    'places for a break in a word',
    around((text) => [...text].join('<wbr>'))
  ),
  kept(
    'joiners in a word',
    around((text) => [...text].join('\u200D'))
  ),
  kept(
    'a marker’s underline',
    around((text) => `<span class="it">${text}</span>`),
    { css: '.it { background: linear-gradient(transparent 60%, #ff0 60%) }' }
  ),
  kept(
    'an underlined word',
    around((text) => `<u>${text}</u>`)
  ),
  kept(
    'a link underlined by its background',
    around((text) => `<a class="it" href="#">${text}</a>`),
    { css: '.it { text-decoration: none; background: linear-gradient(#00f, #00f) no-repeat 0 100% / 100% 1px }' }
  ),
  kept(
    'a highlighted word',
    around((text) => `<mark>${text}</mark>`)
  ),
  kept('a paragraph that is inert', within('<p inert>', '</p>')),
  kept('a paragraph on a gradient', within('<div style="background:linear-gradient(#fff,#eee)"><p>', '</p></div>')),
  kept(
    'white words on a dark gradient',
    within('<div style="background:linear-gradient(#111,#333);color:#fff"><p>', '</p></div>')
  ),
  kept('words through which a gradient shines', within('<p class="it">', '</p>'), {
    css: '.it { color: transparent; background: linear-gradient(90deg, #900, #009); -webkit-background-clip: text; background-clip: text }'
  }),
  kept('words with a soft shadow', within('<p style="text-shadow:0 1px 2px #ccc">', '</p>')),
  kept('a page turned dark by a filter', within('<div class="it"><p>', '</p></div>'), {
    css: '.it { background: #fff; filter: invert(1) hue-rotate(180deg) }'
  }),
  kept('a card with rounded corners by a path', within('<div style="clip-path:inset(0 round 8px)"><p>', '</p></div>')),
  kept('a paragraph in a tall scroller', within('<div style="overflow:auto;height:200px"><p>', '</p></div>')),
  kept(
    'a paragraph below a shaded box',
    within('<div style="position:relative;box-shadow:0 0 4px #888">.</div><p>', '</p>')
  ),
  kept('a paragraph with a border', within('<p style="border:2px solid #888;padding:6px">', '</p>')),
  kept('a focused paragraph', within('<p style="outline:2px solid #00f">', '</p>')),
  kept('a paragraph whose colour passes into another', within('<p style="transition:color 1s">', '</p>')),
  kept(
    'a word that another’s highlight marks',
    around((text) => `<span class="it">${text}</span>`),
    {
      css: '::highlight(find) { background-color: yellow; color: #000 }',
      script: `{ const r = new Range(); r.selectNodeContents(document.querySelector('.it')); CSS.highlights.set('find', new Highlight(r)) }`
    }
  ),
  kept('a sentence in an open details element', within('<details open><summary>المزيد</summary><p>', '</p></details>')),
  kept(
    'a sentence in slots',
    (before, after) => `<p><span id="host"><span slot="a">${before}</span><span slot="b">${after}</span></span></p>`,
    { script: `host.attachShadow({ mode: 'open' }).innerHTML = '<slot name="a"></slot><slot name="b"></slot>'` }
  ),
  kept('letters a little apart', within('<p style="letter-spacing:0.02em">', '</p>'))
]
