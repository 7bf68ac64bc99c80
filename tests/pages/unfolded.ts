/** An article that no dossier knows, whose end is folded away and unfolded by style alone: its text is there from the start. */
import { htmlPage } from './document'
import { STORIES } from './unknown'

/** A way to fold, `rest` being the element that holds the article's end; scripts that run in the page. */
interface Fold {
  readonly name: string
  readonly fold: string
  readonly unfold: string
  /** It is noticed in another way than those before it. */
  readonly isOdd?: true
}

const byClass = (name: string): Pick<Fold, 'fold' | 'unfold'> => ({
  fold: `rest.className = '${name}'`,
  unfold: `rest.className = ''`
})

/** The first is how the page is served. */
export const FOLDS: readonly Fold[] = [
  { name: 'a class without a box', ...byClass('gone') },
  { name: 'a box of no height', ...byClass('flat') },
  { name: 'a box cut to its first line', ...byClass('cut'), isOdd: true },
  { name: 'a class that makes it transparent', ...byClass('clear') },
  { name: 'a box cut away by a path', ...byClass('clipped') },
  { name: 'a box moved off the page', ...byClass('away') },
  { name: 'a row of a grid of no height', ...byClass('row') },
  { name: 'content that is not drawn', ...byClass('undrawn') },
  { name: 'an attribute', fold: 'rest.hidden = true', unfold: 'rest.hidden = false' },
  { name: 'its own style', fold: `rest.style.display = 'none'`, unfold: `rest.style.display = ''` },
  { name: 'details', fold: 'more.open = false', unfold: 'more.open = true' },
  {
    name: 'a class of the body',
    fold: `document.body.className = 'short'`,
    unfold: `document.body.className = ''`
  },
  { name: 'a box that is ticked', fold: 'tick.checked = true', unfold: 'tick.checked = false', isOdd: true },
  {
    name: 'a style sheet',
    fold: `document.adoptedStyleSheets = [sheet]`,
    unfold: `document.adoptedStyleSheets = []`
  }
]

const STYLE = `<style>
.gone, .short #rest, #tick:checked ~ * #rest { display: none }
.flat { height: 0; overflow: hidden }
.cut { max-height: 1.2em; overflow: hidden; -webkit-mask-image: linear-gradient(black, transparent) }
.clear { opacity: 0 }
.clipped { clip-path: inset(50%) }
.away { position: absolute; left: -9999px }
.row { display: grid; grid-template-rows: 0fr } .row > * { min-height: 0; overflow: hidden }
.undrawn { content-visibility: hidden }
</style>`

const { title, paragraphs } = STORIES.en
/** One statement before the fold, one behind it. */
const [opening = '', seen = '', unseen = '', end = ''] = paragraphs
const LATER = 'The old town will stay closed to traffic until the last delegation has left for the airport on Friday.'
const p = (text: string): string => `<p>${text}</p>`
const MENU = Array.from({ length: 12 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('')

/** The page, with the first of the folds. */
export function unfoldedPage(): string {
  return htmlPage({
    title,
    language: 'en',
    head: STYLE,
    body: `<nav><ul>${MENU}</ul></nav><input id="tick" type="checkbox"><main><article><h1>${title}</h1>
${p(opening)}${p(seen)}
<details id="more" open><summary>Read more</summary><div id="rest" class="gone"><div>${p(end)}${p(unseen)}${p(LATER)}</div></div></details>
</article></main><footer>${MENU}</footer>
<script>const sheet = new CSSStyleSheet(); sheet.replaceSync('#rest { display: none }')</script>`
  })
}
