/** The page that `npm start` shows and the README pictures: an invented Arabic paper, set as a careful one would be. */
import { type ArticleLine, articleLines, TITLE } from './article'
import { escapeHtml, htmlPage } from './document'
import { SAMPLE_STYLE } from './sample-style'

const SECTIONS = ['الرئيسية', 'سياسة', 'اقتصاد', 'مجتمع', 'ثقافة', 'علوم', 'رياضة', 'رأي']

const ASIDE = [
  ['مجتمع', 'حديقة على سطح المكتبة تستقبل قراءها الأوائل'],
  ['علوم', 'تلسكوب صغير يرصد مذنبًا قبل المراصد الكبرى'],
  ['ثقافة', 'مخطوط منسي يعود إلى المعرض بعد قرن'],
  ['اقتصاد', 'صيادو الخليج يجربون سوقًا إلكترونية مشتركة']
] as const

const COMMENTS = [
  ['سلمى', 'عرض متوازن. أعجبني أنكم فصلتم بين ما قيل وما يراه المراقبون.'],
  ['أبو يزن', 'ساعتان على الهاتف أفضل من ثلاث سنوات من الصمت.'],
  ['Nadia', 'Merci, j’aurais aimé lire les deux communiqués côte à côte.']
] as const

/** Write the page with these lines of the article. */
export function samplePage(lines: readonly ArticleLine[] = articleLines()): string {
  return htmlPage({
    title: `${TITLE} – المدار`,
    head: `<meta name="description" content="خبر من صفحة السياسة"><style>${SAMPLE_STYLE}</style>`,
    body: `<header class="top"><div class="wrap mast"><a class="logo" href="#">المدار</a>
<span class="motto">صحيفة يومية مستقلة</span><time datetime="2025-07-02">الأربعاء 2 تموز 2025</time></div>
<nav class="wrap">${SECTIONS.map((name, index) => `<a href="#"${index === 1 ? ' class="here"' : ''}>${name}</a>`).join('')}</nav></header>
<div class="wrap layout"><main><article>
<p class="kicker">سياسة · دبلوماسية</p>
<h1>${escapeHtml(TITLE)}</h1>
<p class="by">تحرير قسم السياسة · قراءة في أربع دقائق</p>
<figure>${PICTURE}<figcaption>خط هاتفي بين عاصمتين (رسم: المدار)</figcaption></figure>
<div class="text">
${story(lines)}
</div></article>
<section class="comments"><h2>تعليقات القراء</h2>${COMMENTS.map(([who, text]) => `<div class="comment" dir="auto"><b>${who}</b><p dir="auto">${escapeHtml(text)}</p></div>`).join('\n')}</section></main>
<aside class="side"><h2>من المدار</h2>${ASIDE.map(([section, title]) => `<a href="#"><small>${section}</small>${title}</a>`).join('')}
<form class="letter"><b>نشرة الصباح</b><p>أهم ما نُشر، كل يوم في السابعة.</p><input type="email" aria-label="البريد الإلكتروني" placeholder="بريدك الإلكتروني"><button type="button">اشترك</button></form></aside></div>
<footer><div class="wrap">المدار · صحيفة متخيلة لعرض الصفحات · من نحن · اتصل بنا</div></footer>`
  })
}

/** The two lines of the related story share one box. */
function story(lines: readonly ArticleLine[]): string {
  const [label, ...titles] = lines.filter(({ role }) => role === 'related').map(({ text }) => escapeHtml(text))
  const box = `<div class="related"><b>${label}</b> ${titles.map((title) => `<a href="#">${title}</a>`).join('')}</div>`
  return lines
    .map(({ role, text }, index) => {
      if (role === 'heading') return `<h2>${escapeHtml(text)}</h2>`
      if (role === 'paragraph') return `<p>${escapeHtml(text)}</p>`
      return lines[index - 1]?.role === 'related' ? '' : box
    })
    .join('\n')
}

const PICTURE = `<svg viewBox="0 0 960 400" role="img" aria-label="خط هاتفي بين مدينتين">
<defs><linearGradient id="sky" x1="0" x2="1"><stop offset="0" stop-color="#23395b"/><stop offset="1" stop-color="#8a3b2e"/></linearGradient></defs>
<rect width="960" height="400" fill="url(#sky)"/>
<g fill="#0f1a2b" opacity=".85"><path d="M0 400V300h60v-40h30v-60l18-34 18 34v60h34v50h50v-80h44v90h60v80z"/>
<path d="M960 400V310h-50v-50h-40v-90l-14-60-14 60v90h-36v40h-60v-60h-46v70h-40v90z"/></g>
<path d="M126 176C300 40 660 40 856 128" fill="none" stroke="#f3d9a4" stroke-width="4" stroke-dasharray="2 14" stroke-linecap="round"/>
<circle cx="126" cy="176" r="9" fill="#f3d9a4"/><circle cx="856" cy="128" r="9" fill="#f3d9a4"/></svg>`
