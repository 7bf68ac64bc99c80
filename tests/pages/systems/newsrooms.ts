/** Systems of newsrooms, from tables of the first years to applications that draw themselves. */
import { htmlPage } from '../document'
import { sentences, set, setPlainly, teaserList, type ContentSystem, type SystemArticle } from './system'

const page = ({ language, title }: SystemArticle, body: string, head = ''): string =>
  htmlPage({ language, title, body, head })

/** A newsroom's application, drawn on the server and taken over in the browser: text in spans, comments between. */
const hydrated: ContentSystem = {
  name: 'Arc',
  build: (article) =>
    page(
      article,
      `<div id="fusion-app" class="fusion-app"><div class="c-stack b-header"><nav><a>العالم</a><a>اقتصاد</a></nav></div><main class="b-article-main"><div class="c-stack">
<h1 class="b-headline">${article.title}</h1><div class="ts-share-bar" data-testid="share-bar"><button>شارك</button></div>
<article class="b-article-body article-body-wrapper">
${set(article, {
  paragraph: (html) =>
    `<p class="c-paragraph">${sentences(html)
      .map((sentence) => `<span data-id="s">${sentence}</span>`)
      .join('<!-- --> <!-- -->')}</p>`,
  heading: (html) => `<h2 class="c-heading"><span>${html}</span></h2>`,
  related: (html) => `<div class="c-interstitial-link"><a href="#"><span>${html}</span></a></div>`
}).join('<div class="arcad-wrapper"><div id="arcad_feature"></div></div>')}
</article></div></main><div class="b-results-list">${teaserList('div', 4)}</div></div>
<script id="fusion-metadata" type="application/javascript">window.Fusion={deployment:"12",globalContent:{headlines:{basic:${JSON.stringify(article.title)}}}}</script>`
    )
}

/** A page for phones made of the elements of one framework. */
const accelerated: ContentSystem = {
  name: 'AMP',
  build: (article) =>
    page(
      article,
      `<amp-sidebar id="menu" layout="nodisplay" style="display:none"><ul>${teaserList('li', 4)}</ul></amp-sidebar>
<header class="amp-wp-header"><a href="/">منبر البحر</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${article.title}</h1></header>
<div class="amp-wp-article-content">
${set(article, {
  paragraph: (html, index) =>
    `<p>${html}</p>${index % 4 === 3 ? '<amp-ad width="300" height="250" type="a9"><div placeholder>مساحة إعلانية</div></amp-ad>' : ''}`,
  heading: (html) => `<h2>${html}</h2>`
}).join('\n')}
</div><amp-social-share type="email">إرسال</amp-social-share></article>
<amp-list><div role="list">${teaserList('div', 3)}</div></amp-list>`
    )
}

/** A daily's site as built around the year 2000: tables in tables, fonts, and breaks for paragraphs. */
const oldDaily: ContentSystem = {
  name: 'an old Arabic daily of tables',
  build: (article) =>
    page(
      article,
      `<table width="780" border="0" cellpadding="0" cellspacing="0" align="center"><tr><td colspan="3" bgcolor="#003366"><font color="white" size="5">جريدة الشاطئ</font></td></tr>
<tr><td width="140" valign="top"><table><tr><td><font size="2">${teaserList('p', 4)}</font></td></tr></table></td>
<td valign="top"><table width="100%"><tr><td><font face="Simplified Arabic" size="5" color="#990000"><b>${article.title}</b></font></td></tr>
<tr><td align="justify"><font face="Simplified Arabic" size="4">
${set(article, {
  paragraph: (html) => `&nbsp;&nbsp;&nbsp;${html}<br><br>`,
  heading: (html) => `<font color="#003366"><b>${html}</b></font><br>`
}).join('\n')}
</font></td></tr></table></td><td width="140" valign="top"><font size="2">أسعار العملات<br>دولار<br>يورو</font></td></tr></table>`
    )
}

/** A site of server-side forms: all of it is one `<form>`, and every element has a long generated id. */
const serverForms: ContentSystem = {
  name: 'ASP.NET WebForms',
  build: (article) =>
    page(
      article,
      `<form method="post" action="./Details.aspx?id=5512" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="dDwtNTY7Oz4="><input type="text" name="ctl00$txtSearch" id="ctl00_txtSearch">
<div id="ctl00_pnlMenu"><a id="ctl00_lnkHome" href="#">الرئيسة</a></div>
<div id="ctl00_ContentPlaceHolder1_UpdatePanel1"><span id="ctl00_ContentPlaceHolder1_lblTitle" class="NewsTitle">${article.title}</span><br>
<span id="ctl00_ContentPlaceHolder1_lblDate">02/07/2025</span>
<span id="ctl00_ContentPlaceHolder1_lblBody" class="NewsBody">${set(article, {
        paragraph: (html) => `<div style="text-align:justify">${html}</div>`,
        heading: (html) => `<div><strong>${html}</strong></div>`
      }).join('<div>&nbsp;</div>')}</span></div>
<div id="ctl00_ContentPlaceHolder1_rptMore">${teaserList('div', 4)}</div><select name="ctl00$ddl"><option>كل الأقسام</option></select></form>`
    )
}

/** A live page: the article comes as entries, a few paragraphs each, among entries about other things. */
const liveBlog: ContentSystem = {
  name: 'a live blog',
  build: (article) => {
    const entries = chunks(article.blocks, 4).map((blocks, index) =>
      entry(`${18 - index}:0${index}`, setPlainly({ blocks }))
    )
    return page(
      article,
      `<main class="live"><h1>${article.title}</h1><div class="live-feed" role="feed">
${entry('19:40', '<p>قطع التيار عن أحياء في المدينة بسبب العاصفة، والفرق الفنية تعمل على إعادته قبل الصباح.</p>')}
${entries.join('\n')}
${entry('09:12', '<p>صباح الخير. هذه تغطيتنا المباشرة لأحداث اليوم، ونبدأها بحركة السير والطقس.</p>')}</div></main>`
    )
  }
}

const entry = (time: string, html: string): string =>
  `<article class="live-entry"><header><time>${time}</time> <button>نسخ الرابط</button></header><div class="live-entry-body">${html}</div></article>`

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}

/** An agency's wire: lines of a set width in one `<pre>`, slugs above and below. */
const wire: ContentSystem = {
  name: 'wire copy',
  build: (article) => {
    const wrap = (html: string): string => html.replaceAll(/((?:[^ ]+ ){9})/g, '$1\n')
    const text = set(article, { paragraph: (html) => `    ${wrap(html)}`, heading: (html) => html.toUpperCase() })
    return page(
      article,
      `<pre>PRI 4 0021 POL / ARA 014\n\n${article.title}\n\n${text.join('\n\n')}\n\n(انتهى) س.ر / م.ع 011114</pre>`
    )
  }
}

/** A page to be printed: nothing but the text, its address and its date. */
const printView: ContentSystem = {
  name: 'a print view',
  build: (article) =>
    page(
      article,
      `<div class="print-logo">صحيفة السهل</div><hr><div class="print-content"><h1>${article.title}</h1>${setPlainly(article)}</div><hr>
<div class="print-source_url"><strong>رابط المادة:</strong> http://news.invalid/node/441</div>`,
      '<style media="all">@page { margin: 2cm } a::after { content: " [" attr(href) "]" }</style>'
    )
}

/** An application that ships its data beside its text: the article stands in the page a second time, as JSON. */
const dataBeside: ContentSystem = {
  name: 'Next.js',
  build: (article) => {
    const data = { props: { pageProps: { story: { title: article.title, body: article.blocks } } }, page: '/[slug]' }
    return page(
      article,
      `<div id="__next"><div class="Layout_root__x1Yz"><div class="Story_wrap__aB3"><h1 class="Story_title__Q9">${article.title}</h1><div class="Story_body__k2L" data-nosnippet="">
${set(article, {
  paragraph: (html) => `<div class="Text_p__0pQ"><p>${html}</p></div>`,
  heading: (html) => `<div class="Text_h__7mN"><h3>${html}</h3></div>`
}).join('')}</div></div><div class="Rail_root__8a">${teaserList('div', 4)}</div></div></div>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
    )
  }
}

export const newsrooms: readonly ContentSystem[] = [
  hydrated, accelerated, oldDaily, serverForms, liveBlog, wire, printView, dataBeside
] // prettier-ignore
