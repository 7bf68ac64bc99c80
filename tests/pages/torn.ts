/** A long page without a known article that changes once, at a moment that its address tells in milliseconds: `#write-120`. */
import { crowdedPage } from './unknown'

/** What it does to the sentence in which Macron speaks of the harbour; it then says that he does not. */
export const TEARS = {
  write: 'sentence.firstChild.data = sentence.firstChild.data.replace("would", "would not")',
  element: 'sentence.querySelector("i").textContent = "not"',
  show: 'document.documentElement.className = "shown"',
  style:
    'document.head.append(Object.assign(document.createElement("style"), { textContent: "b { display: inline !important }" }))',
  rule: 'document.styleSheets[0].insertRule("b { display: inline !important }", 2)',
  declaration: 'document.styleSheets[0].cssRules[0].style.display = "inline"',
  adopted:
    'const sheet = new CSSStyleSheet(); sheet.replaceSync("b { display: inline !important }"); document.adoptedStyleSheets = [sheet]',
  shadow: 'sentence.attachShadow({ mode: "open" }).textContent = sentence.textContent.replace("would", "would not")',
  replace:
    'const copy = sentence.cloneNode(true); copy.firstChild.data = copy.firstChild.data.replace("would", "would not"); sentence.replaceWith(copy)'
} as const

export const tornPage = (count: number): string =>
  crowdedPage(count)
    .replace('</head>', '<style>b { display: none } .shown b { display: inline }</style></head>')
    .replace(
      '</article>',
      `<p id="torn">President Macron said that France would <b>not</b><i></i> keep sending aid to the harbour of Odesa in Ukraine.</p></article>`
    )
    .replace(
      '</body>',
      `<script>
const [way, moment] = location.hash.slice(1).split('-')
const sentence = document.getElementById('torn')
setTimeout(() => new Function('sentence', ${JSON.stringify(TEARS)}[way])(sentence), moment)
</script></body>`
    )
