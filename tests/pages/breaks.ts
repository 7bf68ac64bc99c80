/** An older newsroom system: one box of text, its paragraphs parted by pairs of line breaks and its headings only bold. */
import { type ArticleLine, articleLines, TITLE } from './article'
import { escapeHtml, htmlPage } from './document'

export function breaksPage(): string {
  return htmlPage({
    title: TITLE,
    body: `<table width="100%"><tr><td class="top"><a href="/">وكالة الأفق</a></td></tr></table>
<div class="story">
<div class="story-title">${escapeHtml(TITLE)}</div>
<div class="story-date">02-07-2025 09:14</div>
<div class="story-text" align="right">
${articleLines().map(stretch).join('<br>\n<br>\n')}
</div>
<div class="story-tools"><a href="#">طباعة</a> | <a href="#">أرسل إلى صديق</a></div>
</div>`
  })
}

function stretch({ role, text }: ArticleLine): string {
  const html = escapeHtml(text)
  return role === 'heading' ? `<b>${html}</b>` : html
}
