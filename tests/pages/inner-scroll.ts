/** A page built like an app: the window never scrolls, an element between two bars does. */
import { articleLines, TITLE } from './article'
import { escapeHtml, htmlPage } from './document'
import { block } from './paragraphs'

export function innerScrollPage(): string {
  return htmlPage({
    title: `${TITLE} – المنصة`,
    head: `<style>
html,body{block-size:100%;margin:0;overflow:hidden}
.app{display:grid;grid-template-rows:10vh 80vh 10vh}
.view{overflow:hidden auto}
.view p{margin-block:12vh}
</style>`,
    body: `<div class="app"><header>المنصة</header>
<div class="view"><main><article><h1>${escapeHtml(TITLE)}</h1>
${articleLines().map(block).join('\n')}
</article></main></div>
<footer>حقوق النشر</footer></div>`
  })
}
