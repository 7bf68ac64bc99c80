/** Pages that change after they have loaded: late text, and routes that swap articles without a load. */
import { articleLines, TITLE } from './article'
import { htmlPage } from './document'
import { block } from './paragraphs'
import { teaserList } from './systems/system'

const article = (): string => `<article>${articleLines().map(block).join('')}</article>`
const inserted = (html: string): string => JSON.stringify(html).replaceAll('<', '\\u003c')

/** A page that is nearly empty when it loads and writes its article `delay` milliseconds later. */
export function latePage(delay: number): string {
  return htmlPage({
    title: TITLE,
    body: `<div id="app"></div>
<script>setTimeout(() => { document.getElementById('app').innerHTML = ${inserted(article())} }, ${delay})</script>`
  })
}

/** Menus, teasers and a footer, more text than many articles have; nothing in it names a topic. */
const FULL = teaserList('p', 30)

/** How a page writes its article into `main` when it has it. */
export const WRITINGS = {
  'at once': 'main.innerHTML = html',
  'line by line': `const lines = html.split(/(?<=<\\/\\w+>)(?=<)/); const next = () => { if (lines.length) { main.insertAdjacentHTML('beforeend', lines.shift()); setTimeout(next, 20) } }; next()`,
  'into elements that are there': `const page = new DOMParser().parseFromString(html, 'text/html'); [...page.querySelectorAll('p, h2')].forEach(({ textContent }, i) => { main.children[i].textContent = textContent })`
} as const

/** A page that is full when it loads, and writes its article `delay` milliseconds later. */
export function fullLatePage(writing: keyof typeof WRITINGS, delay: number): string {
  return htmlPage({
    title: TITLE,
    body: `<nav>${FULL}</nav><main>${writing === 'into elements that are there' ? '<p></p>'.repeat(40) : ''}</main><footer>${FULL}</footer>
<script>setTimeout(() => { const main = document.querySelector('main'), html = ${inserted(article())}; ${WRITINGS[writing]} }, ${delay})</script>`
  })
}

/** What hides a page until its framework has set it, or for so long. */
function boilerplate(most: string): string {
  return `body { animation: -start ${most} steps(1, end) 0s 1 normal both } @keyframes -start { from { visibility: hidden } to { visibility: visible } }`
}

/** Lifted where the class of the root says so. */
const byClass = (css: string): readonly [string, string] => [
  `<style>html:not(.on) ${css}</style>`,
  "document.documentElement.classList.add('on')"
]

/** How a page hides all of its text until a script shows it. */
export const VEILS = {
  'a style of its body that goes': [
    '<style id="veil">body { visibility: hidden !important }</style>',
    "document.getElementById('veil').remove()"
  ],
  'a body that fades in': [
    '<style>body { opacity: 0 } body.seen { opacity: 1; transition: opacity 200ms }</style>',
    "document.body.className = 'seen'"
  ],
  'an article without a box': [
    '<style>main { display: none }</style>',
    "document.querySelector('main').style.display = 'block'"
  ],
  'the boilerplate of a framework, which a script takes away': [
    `<style id="boilerplate">${boilerplate('30s')}</style>`,
    "document.getElementById('boilerplate').remove()"
  ],
  'the same, which ends by itself': [`<style>${boilerplate('2s')}</style>`, ''],
  'an article that a class hides': [
    '<style>main:not(.on) { opacity: 0 }</style>',
    "document.querySelector('main').classList.add('on')"
  ],
  'a blur': byClass('main { filter: blur(8px) }'),
  'a blur of each paragraph': byClass('p { filter: blur(5px) }'),
  'a fold': byClass('main { max-height: 0; overflow: hidden }'),
  'a shape that cuts all away': byClass('main { clip-path: inset(100%) }'),
  'a place far aside': byClass('main { transform: translateX(-9999px) }'),
  'a place far to the left': byClass('main { position: relative; left: -9999px }'),
  'letters without colour': byClass('main * { color: transparent !important }'),
  'a trace of opacity': byClass('main { opacity: 0.02 }'),
  'no size': byClass('main { transform: scale(0) }'),
  'letters without size': byClass('main * { font-size: 0 !important }'),
  'a blur that fades': [
    '<style>main { filter: blur(9px); transition: filter 900ms } .on main { filter: none }</style>',
    "document.documentElement.classList.add('on')"
  ]
} as const

/** A page whose text is there from the start and is shown `delay` milliseconds later, without a change of its text. */
export function veiledPage(veil: keyof typeof VEILS, delay: number): string {
  const [head, lift] = VEILS[veil]
  return htmlPage({
    title: TITLE,
    head,
    body: `<nav>${FULL}</nav><main>${article()}</main><script>setTimeout(() => { ${lift} }, ${delay})</script>`
  })
}

/** A page that shows itself only when its wall is pressed away. */
export function walledPage(): string {
  return htmlPage({
    title: TITLE,
    body: `<div id="wall" style="position: fixed; inset: 0; background: white"><button>قبول</button></div>
<div id="app" style="display: none"><main>${article()}</main></div>
<script>document.querySelector('button').onclick = () => { wall.remove(); app.style.display = 'block' }</script>`
  })
}

/** How a page puts another document in the place of its own. */
export const REPLACEMENTS = {
  'an element in the place of its root':
    "document.documentElement.replaceWith(new DOMParser().parseFromString(html, 'text/html').documentElement)",
  'a document written anew': 'document.open(); document.write(html); document.close()',
  'a document written in pieces':
    'document.open(); const at = html.length / 2; document.write(html.slice(0, at)); setTimeout(() => { document.write(html.slice(at)); document.close() }, 700)',
  'other contents of its root': 'document.documentElement.innerHTML = html'
} as const

/** A page with the article that can do so: `replace(way, keeps)` with the same article or without it. */
export function replacedPage(): string {
  const page = (text: string): string => htmlPage({ title: TITLE, body: `<main>${text}</main>` })
  const other = page(`<h1>خبر آخر</h1><p>${'خبر محلي عن الطرق والمدارس والأسواق في المدينة. '.repeat(40)}</p>`)
  return htmlPage({
    title: TITLE,
    body: `<main>${article()}</main>
<script>
window.replace = (way, keeps) => {
  const html = keeps ? ${inserted(page(article()))} : ${inserted(other)}
  new Function('html', way)(html)
}
</script>`
  })
}

/** A site of one document: its links change the address and the text, and load nothing. */
export function routedPage(): string {
  const routes = {
    '/routed': `<h1>الصفحة الأولى</h1><p>${'خبر محلي عن الطرق والمدارس والأسواق في المدينة. '.repeat(40)}</p>`,
    '/routed/article': article()
  }
  return htmlPage({
    title: TITLE,
    body: `<nav><a href="/routed">الأولى</a> <a href="/routed/article">المقال</a></nav><main></main>
<script>
const routes = ${inserted(JSON.stringify(routes))}
const draw = () => { document.querySelector('main').innerHTML = JSON.parse(routes)[location.pathname] }
document.querySelector('nav').addEventListener('click', (event) => {
  event.preventDefault()
  history.pushState(null, '', event.target.href)
  draw()
})
draw()
</script>`
  })
}

/** A page with the article whose clock never rests. */
export function restlessPage(): string {
  return htmlPage({
    title: TITLE,
    body: `<p id="clock">0</p>${article()}
<script>let n = 0; setInterval(() => { document.getElementById('clock').textContent = String(++n) }, 20)</script>`
  })
}

/**
 * A page with functions that do to it what the browsers' own translators do: `wrap` and `unwrap` as Chromium's, which puts
 * elements around every text and marks the root; `replace` and `restore` as Firefox's, which changes texts and the root's language.
 */
export function translatedPage(): string {
  return htmlPage({
    title: TITLE,
    body: `<main>${article()}</main>
<script>
const texts = () => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
  const list = []
  while (walker.nextNode()) if (walker.currentNode.data.trim() !== '') list.push(walker.currentNode)
  return list
}
const foreign = (text) => text.split(' ').map((word, i) => 'word' + (word.length + i)).join(' ')
const root = document.documentElement
let originals = []
window.translators = {
  wrap() {
    for (const node of texts()) {
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      outer.style.verticalAlign = inner.style.verticalAlign = 'inherit'
      inner.textContent = foreign(node.data)
      outer.append(inner)
      originals.push([outer, node])
      node.replaceWith(outer)
    }
    root.lang = 'en'
    root.classList.add('translated-ltr')
  },
  unwrap() {
    root.classList.remove('translated-ltr')
    root.lang = 'ar'
    for (const [outer, node] of originals) outer.replaceWith(node)
    originals = []
  },
  replace() {
    root.lang = 'en'
    for (const node of texts()) { originals.push([node, node.data]); node.data = foreign(node.data) }
  },
  restore() {
    for (const [node, text] of originals) node.data = text
    originals = []
    root.lang = 'ar'
  }
}
</script>`
  })
}
