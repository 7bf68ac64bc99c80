/**
 * A heavily linked page: names are links, words are split between elements, and advertising, scripts and figures stand
 * inside and between the paragraphs. None of it is text of the article, and none of it changes what a user reads.
 */
import { type ArticleLine, articleLines, TITLE } from './article'
import { escapeHtml, htmlPage } from './document'

/** Set as links wherever they occur. */
const LINKED = ['فلاديمير بوتين', 'إيمانويل ماكرون', 'قصر الإليزيه', 'الدول الغربية', 'الوكالة الدولية للطاقة الذرية']

/** Cut in two where marked, by an element that begins inside the word. */
const SPLIT = ['حمّ|ل بوتين', 'استر|ضاء', 'الم|دنيين', 'مشدد|ًا', 'برنا|مج نووي', 'الكا|مل لمعاهدة', 'تنس|يق جهودهما']

/** Takes no part in the text: it is empty, hidden, or no text at all. */
const INSIDE_AD =
  '<ins class="ad-slot" aria-hidden="true"></ins><script type="text/plain">slot.push("بوتين ماكرون")</script>'

const BETWEEN_AD = `<aside class="ad"><span>إعلان</span><a href="#">اشترك الآن واحصل على شهرين مجانًا</a>
<style>.ad { display: block; padding: 8px }</style></aside>`

export function inlinePage(): string {
  const lines = articleLines()
  return htmlPage({
    title: TITLE,
    body: `<article itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${escapeHtml(TITLE)}</h1>
<figure><img src="data:," alt="صورة مركبة للرئيسين"><figcaption>الرئيسان في مناسبتين سابقتين (أرشيف)</figcaption></figure>
<div itemprop="articleBody">
${lines.map((line) => section(line)).join('\n')}
</div>
</article>`
  })
}

function section({ number, role, text }: ArticleLine): string {
  if (role === 'heading') return `<h3><span>${escapeHtml(text)}</span></h3>`
  if (role === 'related') return `<div class="box"><a href="#">${escapeHtml(text)}</a></div>`
  const between = number % 4 === 0 ? BETWEEN_AD : ''
  const figure =
    number === 10 ? '<figure><img src="data:," alt=""><figcaption>منشأة نووية (صورة تعبيرية)</figcaption></figure>' : ''
  return `<p><span class="run">${dress(text)}</span></p>${between}${figure}`
}

function dress(text: string): string {
  let html = escapeHtml(text)
  for (const name of LINKED) html = html.replaceAll(name, `<a href="#" title="المزيد عن ${name}">${name}</a>`)
  for (const mark of SPLIT) {
    const [before = '', after = ''] = mark.split('|')
    html = html.replace(before + after, `${before}<em>${after}</em>`)
  }
  return html.replace('، ', `،${INSIDE_AD} <wbr>`)
}
