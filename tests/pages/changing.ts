/** Pages that change after they have loaded: late text, and routes that swap articles without a load. */
import { articleLines, TITLE } from './article'
import { htmlPage } from './document'
import { block } from './paragraphs'

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
