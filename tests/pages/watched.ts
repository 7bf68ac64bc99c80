/** A page whose clock never rests, and what may be done on it to the words that a verdict rests on, each of it undone again. */
import { type ArticleLine, articleLines, TITLE } from './article'
import { htmlPage } from './document'
import { block } from './paragraphs'

/** A change of the page, and what a statement is after it; before it, and once it is undone, all are verbatim. */
export interface WatchedChange {
  readonly name: string
  readonly statement: string
  readonly expected: 'altered' | 'absent'
  /** Scripts that run in the page. */
  readonly change: string
  readonly undo: string
}

const setText = (id: string, from: string, to: string): string =>
  `{ const node = document.getElementById('${id}').firstChild; node.data = node.data.replace('${from}', '${to}') }`

export const WATCHED_CHANGES: readonly WatchedChange[] = [
  {
    name: 'another name beside the quotation',
    statement: 'm2',
    expected: 'altered',
    change: setText('before', 'ماكرون', 'بوتين'),
    undo: setText('before', 'بوتين', 'ماكرون')
  },
  {
    name: 'a word within the passage',
    statement: 'm1',
    expected: 'altered',
    change: setText('m1', 'الثابت', 'المشروط'),
    undo: setText('m1', 'المشروط', 'الثابت')
  },
  {
    name: 'the paragraph written anew',
    statement: 'm3',
    expected: 'altered',
    change: `was = m3.innerHTML; m3.innerHTML = was.replace('أكد', 'نفى')`,
    undo: 'm3.innerHTML = was'
  },
  {
    name: 'the paragraph taken away',
    statement: 'm3',
    expected: 'absent',
    change: 'was = m3; place = was.previousSibling; was.remove()',
    undo: 'place.after(was)'
  },
  {
    name: 'a class that hides the passage',
    statement: 'm3',
    expected: 'absent',
    change: `m3.className = 'gone'`,
    undo: `m3.className = ''`
  },
  {
    name: 'a style that hides the passage',
    statement: 'p3',
    expected: 'absent',
    change: `p3.style.visibility = 'hidden'`,
    undo: `p3.style.visibility = ''`
  },
  {
    name: 'an attribute of the root that a style sheet waits for',
    statement: 'm3',
    expected: 'absent',
    change: `document.documentElement.dataset.edition = 'short'`,
    undo: 'delete document.documentElement.dataset.edition'
  },
  {
    name: 'details that are closed',
    statement: 'j1',
    expected: 'absent',
    change: 'more.open = false',
    undo: 'more.open = true'
  },
  {
    name: 'a fold',
    statement: 'p3',
    expected: 'absent',
    change: `fold.className = 'folded'`,
    undo: `fold.className = ''`
  },
  {
    name: 'a box that is ticked without a word to anybody',
    statement: 'm3',
    expected: 'absent',
    change: 'tick.checked = true',
    undo: 'tick.checked = false'
  },
  {
    name: 'a rule put into a style sheet',
    statement: 'm3',
    expected: 'absent',
    change: `document.styleSheets[0].insertRule('#m3 { display: none }', 0)`,
    undo: 'document.styleSheets[0].deleteRule(0)'
  }
]

const STYLE = `<style>
.gone, [data-edition=short] #m3, #tick:checked ~ * #m3 { display: none }
.folded { height: 0; overflow: hidden }
</style>`

/** The element of each line that something is done to. */
const IDS: Readonly<Record<number, string>> = { 7: 'm1', 8: 'm2', 11: 'p3', 12: 'm3' }

function line(one: ArticleLine): string {
  const html = block(one)
  const id = IDS[one.number]
  if (one.number === 8) return html.replace(/^<p>([^“]*)/u, '<p><span id="before">$1</span>')
  if (one.number === 11) return `<div id="fold">${html.replace('<p>', '<p id="p3">')}</div>`
  if (one.number === 14) return `<details id="more" open><summary>المزيد</summary>${html}</details>`
  return id === undefined ? html : html.replace('<p>', `<p id="${id}">`)
}

/** Its clock changes a hundred times a second, text and style. */
export function watchedPage(): string {
  return htmlPage({
    title: TITLE,
    head: STYLE,
    body: `<input id="tick" type="checkbox"><p id="clock">0</p><article>${articleLines().map(line).join('\n')}</article>
<script>
let n = 0, was, place
setInterval(() => { clock.textContent = String(++n); clock.style.opacity = String(0.5 + (n % 50) / 100) }, 10)
</script>`
  })
}
