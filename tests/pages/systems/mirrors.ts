/** Places that show what others wrote: aggregators, forums, channels, readers' apps. */
import { htmlPage } from '../document'
import { set, setPlainly, teaserList, type ContentSystem, type SystemArticle } from './system'

const page = ({ language, title }: SystemArticle, body: string, head = ''): string =>
  htmlPage({ language, title, body, head })

const withBreaks = (article: SystemArticle): string =>
  set(article, { paragraph: (html) => html, heading: (html) => `<b>${html}</b>` }).join('<br><br>\n')

/** A forum whose posts are definition lists: the article is quoted whole, and a reply quotes its first paragraph. */
const forum: ContentSystem = {
  name: 'a phpBB forum',
  build: (article) =>
    page(
      article,
      `<div id="wrap"><div id="page-body"><h2 class="topic-title">${article.title}</h2>
${forumPost(1, 'وجدت هذا في أحد المواقع وأنقله كما هو:', `<blockquote><div><cite>منقول:</cite>${withBreaks(article)}</div></blockquote>`)}
${forumPost(2, 'شكرًا على النقل.', `<blockquote><div><cite>نورس كتب:</cite>${firstParagraph(article)}</div></blockquote>`)}
${forumPost(3, 'هل من رابط للمصدر؟', '')}</div></div>`
    )
}

const forumPost = (number: number, text: string, quote: string): string =>
  `<div id="p${number}" class="post has-profile bg${number % 2}"><div class="inner"><dl class="postprofile"><dt>نورس${number}</dt><dd>مشاركات: ${number * 12}</dd></dl><div class="postbody"><div class="content">${text}<br>${quote}</div></div><div class="signature">من سار على الدرب وصل</div></div></div>`

const firstParagraph = ({ blocks }: SystemArticle): string =>
  blocks.find(({ role }) => role === 'paragraph')?.html ?? ''

/** A forum of tables, with the text in a box labelled as a quotation. */
const tableForum: ContentSystem = {
  name: 'a vBulletin forum',
  build: (article) =>
    page(
      article,
      `<div id="posts" align="center"><div class="page"><table id="post77" class="tborder" width="100%"><tr><td class="thead">02-07-2025, 09:14 AM</td></tr><tr><td class="alt2">أبو سامر<br>عضو نشيط</td></tr>
<tr><td class="alt1" id="td_post_77"><div class="smallfont"><strong>${article.title}</strong></div><hr><div id="post_message_77">السلام عليكم<br>
<div style="margin:20px"><div class="smallfont">اقتباس:</div><table width="100%"><tr><td class="alt2" style="border:1px inset">${withBreaks(article)}</td></tr></table></div>ما رأيكم؟</div></td></tr></table></div></div>`
    )
}

/** A channel's mirror on the web: each message one bubble of text and line breaks. */
const channel: ContentSystem = {
  name: 'a Telegram mirror',
  build: (article) =>
    page(
      article,
      `<main class="tgme_main"><section class="tgme_channel_history">
${bubble('صباح الخير، موعدنا مع نشرة الظهيرة كالمعتاد.')}
${bubble(`<b>${article.title}</b><br/><br/>${withBreaks(article)}<br/><br/><a href="#">تابعوا القناة</a>`)}
${bubble('استطلاع: ما أكثر ما يعنيكم اليوم؟')}</section></main>`
    )
}

const bubble = (html: string): string =>
  `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message"><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_owner_name">قناة الميناء</div><div class="tgme_widget_message_text js-message_text" dir="auto">${html}</div><div class="tgme_widget_message_footer"><span>1.2K</span> <time>09:14</time></div></div></div></div>`

/** A writers' platform of generated class names; readers' highlights cut the text. */
const platform: ContentSystem = {
  name: 'Medium',
  build: (article) =>
    page(
      article,
      `<div id="root"><div class="a b c"><article><div class="l"><section><div class="fm fn"><h1 class="pw-post-title gk gl">${article.title}</h1><div class="speechify-ignore ab">مدة القراءة 5 دقائق</div>
${set(article, {
  paragraph: (html, index) =>
    `<p id="${(index + 4096).toString(16)}" class="pw-post-body-paragraph nb nc">${html.replace('، ', '،<mark class="highlight"> </mark>')}</p>`,
  heading: (html) => `<h2 class="nw nx">${html}</h2>`,
  related: (html) => `<div class="oq or"><a><div><h2>${html}</h2><div>منصة أخرى</div></div></a></div>`
}).join('\n')}
</div></section></div></article><div class="responses-stream">${teaserList('div', 2)}</div></div></div>`
    )
}

/** A newsletter's page: buttons to subscribe between the paragraphs. */
const newsletter: ContentSystem = {
  name: 'Substack',
  build: (article) =>
    page(
      article,
      `<div id="entry"><div id="main" class="main typography"><div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title">${article.title}</h1></div>
<div class="available-content"><div dir="auto" class="body markup">
${set(article, {
  paragraph: (html, index) => `<p>${html}</p>${index === 7 ? SUBSCRIBE : ''}`,
  heading: (html) => `<h3 class="header-anchor-post">${html}<div class="pencraft"><button>نسخ</button></div></h3>`
}).join('\n')}
</div></div></article></div></div></div>`
    )
}

const SUBSCRIBE = `<div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><div class="preamble"><p>هذه الرسالة يقرؤها ألف مشترك، وهي بلا مقابل.</p></div><form class="subscription-widget-subscribe"><input type="email" name="email"></form></div></div>`

/** What a browser's reading mode, or a service that saves pages, makes of an article. */
const readerMode: ContentSystem = {
  name: 'a reading mode',
  build: (article) =>
    page(
      article,
      `<div class="container" dir="auto"><div class="header reader-header"><a class="domain reader-domain">news.invalid</a><h1 class="reader-title">${article.title}</h1><div class="reader-estimated-time">6 دقائق</div></div><hr>
<div class="content"><div class="moz-reader-content reader-show-element"><div id="readability-page-1" class="page">${setPlainly(article)}</div></div></div></div>`
    )
}

const shadow = (tag: string, html: string): string =>
  `<${tag}><template shadowrootmode="open">${html}</template></${tag}>`

/** A viewer that draws each document within a shadow root of its own, under a bar of its own. */
const viewer: ContentSystem = {
  name: 'an AMP viewer',
  build: (article) =>
    page(
      article,
      `<div class="viewer-bar">news.invalid ×</div>${shadow(
        'div',
        `<style>:host { display: block }</style><div class="amp-doc" role="main"><h1>${article.title}</h1>${setPlainly(article)}</div>`
      )}`
    )
}

/** An aggregator of web components: shadow roots in shadow roots, the text handed through a slot. */
const aggregator: ContentSystem = {
  name: 'an aggregator of web components',
  build: (article) =>
    page(
      article,
      shadow(
        'entry-point',
        `<div class="grid"><views-header>عناوين</views-header>${shadow(
          'article-page',
          `<div class="article-page"><h1>${article.title}</h1><article-reader><template shadowrootmode="open"><div class="article-reader-container"><slot></slot></div></template><article-body>${setPlainly(article)}</article-body></article-reader></div>`
        )}${shadow('river-feed', teaserList('div', 5))}</div>`
      )
    )
}

export const mirrors: readonly ContentSystem[] = [
  forum, tableForum, channel, platform, newsletter, readerMode, viewer, aggregator
] // prettier-ignore
