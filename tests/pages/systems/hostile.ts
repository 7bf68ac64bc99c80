/** Pages that are in the way of anyone who reads them, on purpose or by mistake. */
import { htmlPage } from '../document'
import { setPlainly, teaserList, type ContentSystem, type SystemArticle } from './system'

const page = ({ language, title }: SystemArticle, body: string, head = ''): string =>
  htmlPage({ language, title, body, head })

/** Properties of an element that a field of the same name hides on its form. */
const CLOBBERED =
  'parentElement assignedSlot getRootNode firstChild nextSibling children childNodes parentNode className classList id getAttribute hasAttribute querySelector querySelectorAll closest matches localName tagName nodeType nodeName textContent shadowRoot checkVisibility getBoundingClientRect attributes style'.split(
    ' '
  )

/** The article within a form whose fields are named like the properties of an element. */
const clobbering: ContentSystem = {
  name: 'a clobbered form',
  build: (article) =>
    page(
      article,
      `<form id="page-form" class="page-form">${CLOBBERED.map((name) => `<input type="hidden" name="${name}" value="x">`).join('')}
<div class="content-holder"><h1>${article.title}</h1>${setPlainly(article)}</div></form>`
    )
}

/** Images named like what a document is asked for. */
const clobberedDocument: ContentSystem = {
  name: 'a clobbered document',
  needsBrowser: true,
  build: (article) =>
    page(
      article,
      `${CLOBBERED_DOCUMENT.map((name) => `<img name="${name}" src="data:," alt="">`).join('')}<article><h1>${article.title}</h1>${setPlainly(article)}</article>`
    )
}

const CLOBBERED_DOCUMENT = ['body', 'documentElement', 'createElement', 'head']

/** The page's scripts put their own functions in the place of the browser's. */
const patched: ContentSystem = {
  name: 'patched prototypes',
  needsBrowser: true,
  build: (article) =>
    page(
      article,
      `<article><h1>${article.title}</h1>${setPlainly(article)}</article>`,
      `<script>
for (const name of ['map', 'filter', 'flatMap', 'sort', 'push']) Array.prototype[name] = () => []
Element.prototype.querySelectorAll = () => []
Element.prototype.checkVisibility = () => false
Element.prototype.attachShadow = () => { throw new Error('no') }
Object.defineProperty(Node.prototype, 'textContent', { get: () => '' })
Object.defineProperty(Node.prototype, 'firstChild', { get: () => null })
Object.defineProperty(CharacterData.prototype, 'data', { get: () => '' })
String.prototype.slice = () => ''
JSON.stringify = () => 'null'
</script>`
    )
}

/** How many elements stand around the article of a page that is too large. */
const MANY = 100_000

/** A page with a hundred thousand elements before and after the article. */
const crowded: ContentSystem = {
  name: '100,000 elements around',
  needsBrowser: true,
  build: (article) => {
    const rows = Array.from(
      { length: MANY / 4 / 2 },
      (_, i) => `<tr><td><b>${i}</b></td><td>قيمة ${i % 97}</td></tr>`
    ).join('')
    return page(
      article,
      `<table>${rows}</table><article><h1>${article.title}</h1>${setPlainly(article)}</article><table>${rows}</table>`
    )
  }
}

/** Nested so deep that reading it by recursion takes a deep stack. */
const deep: ContentSystem = {
  name: 'elements nested 400 deep',
  build: (article) => page(article, `${'<div>'.repeat(400)}${setPlainly(article)}${'</div>'.repeat(400)}`)
}

/** Components in a page whose menus are plain text: the article is the only thing in a shadow root. */
const shadowAmidText: ContentSystem = {
  name: 'an article in a shadow root amid plain text',
  build: (article) =>
    page(
      article,
      `<div class="menus">${teaserList('p', 8)}</div><story-view><template shadowrootmode="open"><h1>${article.title}</h1>${setPlainly(article)}</template></story-view>`
    )
}

export const hostile: readonly ContentSystem[] = [clobbering, clobberedDocument, patched, crowded, deep, shadowAmidText]
