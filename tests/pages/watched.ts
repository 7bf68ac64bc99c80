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
  /** Nothing in the tree tells of it: it is made on a page that rests, where nothing else has it looked at. */
  readonly isSilent?: true
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
  },
  {
    name: 'an animation to next to no opacity',
    ...animated('{ opacity: 0.05 }')
  },
  {
    name: 'an animation that moves the passage above the page',
    ...animated("{ transform: 'translateY(-99999px)' }")
  },
  {
    name: 'an animation that moves the passage off the page',
    ...animated("{ transform: 'translateX(-9999px)' }")
  },
  {
    name: 'an animation that blurs the passage',
    ...animated("{ filter: 'blur(9px)' }")
  },
  {
    name: 'an animation that cuts the passage away',
    ...animated("{ clipPath: 'inset(100%)' }")
  },
  {
    name: 'an animation of what is around the passage',
    ...animated("{ filter: 'blur(9px)' }", 'p3', 'fold')
  },
  {
    name: 'a rule put into a style sheet that a script made',
    statement: 'm3',
    expected: 'absent',
    isSilent: true,
    change: `{ const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [sheet]; sheet.insertRule('#m3 { filter: blur(9px) }') }`,
    undo: 'document.adoptedStyleSheets[0].deleteRule(0)'
  },
  {
    name: 'a popover over the passage',
    statement: 'm3',
    expected: 'absent',
    isSilent: true,
    change: 'm3.scrollIntoView(); lid.showPopover()',
    undo: 'lid.hidePopover()'
  },
  {
    name: 'a lid that an animation moves over the passage',
    statement: 'm3',
    expected: 'absent',
    isSilent: true,
    change: "m3.scrollIntoView(); was = cover.animate({ transform: 'none' }, { duration: 1, fill: 'forwards' })",
    undo: 'was.cancel()'
  },
  {
    name: 'a clear lid over the passage that an animation paints',
    statement: 'm3',
    expected: 'absent',
    isSilent: true,
    change: "was = glass.animate({ opacity: 1 }, { duration: 1, fill: 'forwards' })",
    undo: 'was.cancel()'
  },
  {
    name: 'a pseudo-element over the passage that an animation paints',
    statement: 'm3',
    expected: 'absent',
    isSilent: true,
    change: "was = m3.animate({ opacity: 1 }, { duration: 1, fill: 'forwards', pseudoElement: '::before' })",
    undo: 'was.cancel()'
  },
  {
    name: 'a rule that lays a pseudo-element over the passage',
    statement: 'm3',
    expected: 'absent',
    isSilent: true,
    change:
      'document.styleSheets[0].insertRule(\'#m3::after { content: ""; position: absolute; inset: 0; background: white }\', 0)',
    undo: 'document.styleSheets[0].deleteRule(0)'
  },
  {
    name: 'a rule that turns the letters of the passage around',
    statement: 'm3',
    expected: 'altered',
    isSilent: true,
    change: "document.styleSheets[0].insertRule('#m3 { unicode-bidi: bidi-override; direction: ltr }', 0)",
    undo: 'document.styleSheets[0].deleteRule(0)'
  },
  {
    name: 'a passage in sight that fades away for good',
    statement: 'm3',
    expected: 'absent',
    change: "m3.scrollIntoView(); m3.className = 'faded'",
    undo: "m3.className = ''"
  },
  {
    name: 'a passage in sight that an animation takes away later',
    statement: 'm3',
    expected: 'absent',
    change: "m3.scrollIntoView(); m3.className = 'fading'",
    undo: "m3.className = ''"
  }
]

/** An animation that a script begins leaves no trace in the tree. */
function animated(to: string, statement = 'm3', element = statement): Omit<WatchedChange, 'name'> {
  return {
    statement,
    expected: 'absent',
    isSilent: true,
    change: `was = ${element}.animate(${to}, { duration: 1, fill: 'forwards' })`,
    undo: 'was.cancel()'
  }
}

const STYLE = `<style>
.gone, [data-edition=short] #m3, #tick:checked ~ * #m3 { display: none }
.folded { height: 0; overflow: hidden }
.faded { opacity: 0; transition: opacity 100ms }
.fading { animation: fading 1ms 500ms both }
body { padding-bottom: 100vh }
#lid, #cover { position: fixed; inset: 0 0 auto; width: 100%; height: 22px; margin: 0; border: 0; padding: 0; background: white }
#m3 { position: relative }
#glass, #m3::before { content: ''; position: absolute; inset: 0; background: white; opacity: 0 }
#cover { z-index: 1; transform: translateX(-200%) }
@keyframes fading { to { opacity: 0 } }
</style>`

/** The element of each line that something is done to. */
const IDS: Readonly<Record<number, string>> = { 7: 'm1', 8: 'm2', 11: 'p3', 12: 'm3' }

function line(one: ArticleLine): string {
  const html = block(one)
  const id = IDS[one.number]
  if (one.number === 8) return html.replace(/^<p>([^“]*)/u, '<p><span id="before">$1</span>')
  if (one.number === 11) return `<div id="fold">${html.replace('<p>', '<p id="p3">')}</div>`
  if (one.number === 14) return `<details id="more" open><summary>المزيد</summary>${html}</details>`
  if (id === 'm3') return html.replace('<p>', '<p id="m3"><span id="glass"></span>')
  return id === undefined ? html : html.replace('<p>', `<p id="${id}">`)
}

const CLOCK =
  'setInterval(() => { clock.textContent = String(++n); clock.style.opacity = String(0.5 + (n % 50) / 100) }, 10)'

/** Its clock changes a hundred times a second, text and style; or nothing changes. */
export function watchedPage({ isAtRest }: { readonly isAtRest: boolean }): string {
  return htmlPage({
    title: TITLE,
    head: STYLE,
    body: `<input id="tick" type="checkbox"><p id="clock">0</p><div id="lid" popover></div><div id="cover"></div><article>${articleLines().map(line).join('\n')}</article>
<script>
let n = 0, was, place
${isAtRest ? '' : CLOCK}
</script>`
  })
}
