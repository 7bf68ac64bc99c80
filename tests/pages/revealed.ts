/** Pages on which a passage is not where a scroll to its element ends, or something lies over it there. */
import { articleLines, TITLE } from './article'
import { escapeHtml, htmlPage } from './document'
import { block } from './paragraphs'

const ARTICLE = `<article><h1>${TITLE}</h1>${articleLines().map(block).join('\n')}</article>`
const BODY = 'body { font: 22px/2 serif; margin: 0 auto; width: 620px }'

const page = (css: string, body: string): string =>
  htmlPage({ title: TITLE, head: `<style>${BODY} ${css}</style>`, body })

export const REVEALED: Readonly<Record<string, string>> = {
  'an article that is one element': page(
    '',
    `<div>${articleLines()
      .map(({ text }) => escapeHtml(text))
      .join('<br><br>\n')}</div>`
  ),
  'a head that is fixed': page(
    'header { position: fixed; inset: 0 0 auto; height: 420px; background: #246 } main { padding-top: 430px }',
    `<header>شعار</header><main>${ARTICLE}</main>`
  ),
  'a head that sticks': page(
    'header { position: sticky; top: 0; height: 420px; background: #246 }',
    `<header>شعار</header><main>${ARTICLE}</main>`
  ),
  'a banner at the foot of the window': page(
    'footer { position: fixed; inset: auto 0 0; height: 420px; background: #246 }',
    `<main>${ARTICLE}</main><footer>لافتة</footer>`
  ),
  'a head whose frame lets the pointer through': page(
    '.frame { position: fixed; inset: 0; pointer-events: none } .frame div { height: 420px; background: #246; pointer-events: auto }',
    `<div class="frame"><div>شعار</div></div><main style="padding-top:430px">${ARTICLE}</main>`
  ),
  'a box that scrolls far down the page': page(
    '.above { height: 1800px } .box { height: 300px; overflow: auto; border: 1px solid }',
    `<div class="above"></div><div class="box">${ARTICLE}</div><div class="above"></div>`
  ),
  'a box within a box': page(
    '.outer { height: 500px; overflow: auto } .inner { height: 900px; overflow: auto }',
    `<div class="outer"><div class="above" style="height:700px"></div><div class="inner">${ARTICLE}</div></div>`
  ),
  'columns that run sideways': page(
    'body { width: auto; margin: 0 } main { height: 600px; width: 560px; columns: 280px; column-fill: auto; overflow-x: auto; overflow-y: hidden; font-size: 20px }',
    `<main>${ARTICLE}</main>`
  ),
  'a page that grows above as soon as it scrolls': page(
    'html { overflow-anchor: none } .late { height: 1400px }',
    `<div id="late"></div><main>${ARTICLE}</main><script>
      addEventListener('scroll', () => { late.className = 'late' })
    </script>`
  )
}
