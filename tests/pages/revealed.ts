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
  ),
  'a head that sticks within the box': page(
    '.box { height: 600px; overflow: auto } header { position: sticky; top: 0; height: 300px; background: #246 }',
    `<div class="box"><header>شعار</header>${ARTICLE}</div>`
  ),
  'a head laid over the box': page(
    '.frame { position: relative } .box { height: 700px; overflow: auto; padding-block: 360px } header { position: absolute; inset: 0 0 auto; height: 360px; background: #246 }',
    `<div class="frame"><div class="box">${ARTICLE}</div><header>شعار</header></div>`
  ),
  'a body that scrolls in the window’s stead': page(
    'html, body { height: 100%; overflow: hidden } body { overflow-y: auto }',
    ARTICLE
  ),
  'a box that is zoomed': page(
    '.box { zoom: 1.5; height: 400px; overflow: auto }',
    `<div class="box">${ARTICLE}</div>`
  ),
  'a box in a shadow root': page(
    '',
    `<my-story><template shadowrootmode="open"><div style="height:500px;overflow:auto"><slot></slot></div></template>${ARTICLE}</my-story>`
  ),
  'columns that run under the sidebar': page(
    'html { overflow-x: auto } body { width: auto; height: 600px; columns: 300px; column-fill: auto }',
    ARTICLE
  ),
  'lines that run downward': page(
    'body { width: auto } main { writing-mode: vertical-rl; height: 600px }',
    `<main>${ARTICLE}</main>`
  )
}

/** More of them, of which one more rarely tells more. */
export const MORE_REVEALED: Readonly<Record<string, string>> = {
  'a page that snaps': page('html { scroll-snap-type: y mandatory } article > * { scroll-snap-align: start }', ARTICLE),
  'a box that snaps': page(
    '.box { height: 500px; overflow: auto; scroll-snap-type: y mandatory } article > * { scroll-snap-align: center }',
    `<div class="box">${ARTICLE}</div>`
  ),
  'a box within boxes': page(
    '.a { height: 600px; overflow: auto } .b { height: 900px; overflow: auto } .c { height: 1200px; overflow: auto }',
    `<div class="a"><div class="b"><div class="c">${ARTICLE}</div></div></div>`
  ),
  'a box that clips': page('.box { overflow: clip }', `<div class="box">${ARTICLE}</div>`),
  'heads that stick below each other': page(
    'header { position: sticky; top: 0; height: 150px; background: #246 } header + header { top: 150px }',
    `<header>شعار</header><header>أقسام</header>${ARTICLE}`
  ),
  'a foot that sticks within the box': page(
    '.box { height: 600px; overflow: auto } footer { position: sticky; bottom: 0; height: 300px; background: #246 }',
    `<div class="box">${ARTICLE}<footer>لافتة</footer></div>`
  ),
  'a head that comes when one scrolls up': page(
    'header { position: fixed; inset: 0 0 auto; height: 420px; background: #246; transform: translateY(-100%) } .on { transform: none } main { padding-top: 430px }',
    `<header>شعار</header><main>${ARTICLE}</main><script>
      let y = 0
      addEventListener('scroll', () => { document.querySelector('header').classList.toggle('on', scrollY < y); y = scrollY })
    </script>`
  ),
  'a box of downward lines': page(
    'body { width: auto } main { writing-mode: vertical-rl; height: 600px; width: 800px; overflow: auto }',
    `<main>${ARTICLE}</main>`
  ),
  'a page that is zoomed': page('main { zoom: 1.6 }', `<main>${ARTICLE}</main>`),
  'a page that is made smaller': page(
    'main { transform: scale(0.6); transform-origin: 0 0 }',
    `<main>${ARTICLE}</main>`
  ),
  'a box that is made smaller': page(
    '.box { transform: scale(0.6); transform-origin: 100% 0; height: 700px; overflow: auto }',
    `<div class="box">${ARTICLE}</div>`
  ),
  'a page that scrolls smoothly': page('* { scroll-behavior: smooth }', ARTICLE),
  'a box that scrolls smoothly': page(
    '.box { height: 500px; overflow: auto; scroll-behavior: smooth }',
    `<div class="box">${ARTICLE}</div>`
  ),
  'parts that are laid out late': page(
    'article > * { content-visibility: auto; contain-intrinsic-size: auto 30px; padding-block-end: 300px }',
    ARTICLE
  ),
  'a head and a padding for it': page(
    'html { scroll-padding: 300px 0 0 } header { position: fixed; inset: 0 0 auto; height: 280px; background: #246 } main { padding-top: 300px }',
    `<header>شعار</header><main>${ARTICLE}</main>`
  )
}
