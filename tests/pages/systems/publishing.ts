/** Publishing systems that anyone can install, as their themes set an article. */
import { htmlPage } from '../document'
import { set, setPlainly, teaserList, type ContentSystem, type SystemArticle } from './system'

const page = ({ language, title }: SystemArticle, body: string, head = ''): string =>
  htmlPage({ language, title, body, head })

/** A blog theme of the classic kind: a post between a sharing bar and a related box, with a widget area. */
const classicBlog: ContentSystem = {
  name: 'WordPress, classic theme',
  build: (article) =>
    page(
      article,
      `<div id="page" class="hfeed site"><header id="masthead" class="site-header"><p class="site-title">دفتر الصباح</p></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-881" class="post-881 post type-post status-publish format-standard has-post-thumbnail hentry category-world">
<header class="entry-header"><h1 class="entry-title">${article.title}</h1></header>
<div class="entry-content">
${set(article, {
  paragraph: (html, index) =>
    index === 2
      ? `<p>${html}</p><div id="attachment_9" class="wp-caption aligncenter"><img src="data:," alt=""><p class="wp-caption-text">صورة من الأرشيف</p></div>`
      : `<p style="text-align: justify;">${html}</p>`,
  heading: (html) => `<h3><strong>${html}</strong></h3>`
}).join('\n')}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">شارك هذا الموضوع:</h3><ul><li>النقر للمشاركة</li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>مرتبط</h3>${teaserList('p', 3)}</div></div></article></main></div>
<div id="secondary" class="widget-area"><aside class="widget widget_recent_entries"><ul>${teaserList('li', 5)}</ul></aside></div></div></div>`
    )
}

/** A theme made of blocks: groups within groups, and headings and paragraphs with long class lists. */
const blockTheme: ContentSystem = {
  name: 'WordPress, block theme',
  build: (article) =>
    page(
      article,
      `<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group is-layout-flex"><p class="wp-block-site-title">مرصد الضفتين</p></div></header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target"><div class="wp-block-group has-global-padding is-layout-constrained">
<h1 class="wp-block-post-title">${article.title}</h1></div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">
${set(article, {
  paragraph: (html, index) =>
    index % 5 === 4
      ? `<div class="wp-block-columns"><div class="wp-block-column"><p>${html}</p></div></div>`
      : `<p class="has-text-align-right has-medium-font-size">${html}</p>`,
  heading: (html) => `<h2 class="wp-block-heading">${html}</h2>`,
  related: (html) => `<div class="wp-block-buttons"><p class="wp-block-button"><a href="#">${html}</a></p></div>`
}).join('\n')}
<figure class="wp-block-image"><img src="data:," alt=""><figcaption class="wp-element-caption">الميناء ليلًا</figcaption></figure></div>
<div class="wp-block-query"><ul class="wp-block-post-template">${teaserList('li', 4)}</ul></div></main></div>`
    )
}

/** Pages put together with a mouse: each paragraph in a widget in a column in a section. */
const pageBuilder: ContentSystem = {
  name: 'WordPress with a page builder',
  build: (article) =>
    page(
      article,
      `<div class="elementor elementor-2210"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap">
<div class="elementor-element elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1>${article.title}</h1></div></div>
${set(article, {
  paragraph: (html, index) => builderBox(`<div class="t-${index}"><div><div>${html}</div></div></div>`),
  heading: (html) => builderBox(`<div class="elementor-heading-title">${html}</div>`)
}).join('\n')}
</div></div></div></section></div>`
    )
}

const builderBox = (html: string): string =>
  `<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${html}</div></div>`

/** A builder whose every module is called a widget, the one with the article too. */
const widgetBuilder: ContentSystem = {
  name: 'WordPress with a builder of widgets',
  build: (article) =>
    page(
      article,
      `<h1>${article.title}</h1><div class="panel-grid"><div class="panel-grid-cell"><div class="so-panel widget widget_sow-editor panel-first-child"><div class="textwidget">
${setPlainly(article)}
</div></div></div><div class="panel-grid-cell"><div class="so-panel widget widget_recent"><ul>${teaserList('li', 4)}</ul></div></div></div>`
    )
}

/** A theme of Arabic news sites: a ticker, a sharing bar above and below, and a "read also" box in mid-article. */
const arabicNewspaper: ContentSystem = {
  name: 'WordPress, Arabic newspaper theme',
  build: (article) =>
    page(
      article,
      `<div id="tie-container"><div id="tie-wrapper"><div class="breaking"><span>أخبار عاجلة</span><ul>${teaserList('li', 3)}</ul></div>
<div id="content" class="site-content container"><div class="main-content tie-col-md-8"><article id="the-post" class="container-wrapper post-content">
<header class="entry-header-outer"><nav id="breadcrumb">الرئيسية / العالم</nav><h1 class="post-title entry-title">${article.title}</h1><div class="post-meta"><span>3 دقائق قراءة</span></div></header>
<div id="share-buttons-top" class="share-buttons share-buttons-top"><a>فيسبوك</a><a>واتساب</a></div>
<div class="entry-content entry clearfix">
${set(article, {
  paragraph: (html, index) => `<p>${html}</p>${index === 3 || index === 12 ? READ_ALSO : ''}`,
  heading: (html) => `<h2>${html}</h2>`,
  related: (html) => `<p><span style="color: #ff0000;"><strong><a href="#">${html}</a></strong></span></p>`
}).join('\n')}
<div class="post-bottom-meta post-bottom-tags"><span>الوسوم</span><a rel="tag">أوكرانيا</a><a rel="tag">إيران</a></div></div>
<div class="share-buttons share-buttons-bottom"><a>تيليجرام</a><a>طباعة</a></div></article>
<div id="related-posts" class="container-wrapper has-extra-post"><h3>مقالات ذات صلة</h3>${teaserList('div', 4)}</div></div>
<aside class="sidebar tie-col-md-4">${teaserList('div', 6)}</aside></div></div></div>`
    )
}

const READ_ALSO = `<div id="inline-related-post" class="mag-box mag-box-title"><div class="mag-title"><h3>اقرأ أيضًا</h3></div><ul class="posts-items">${teaserList('li', 2)}</ul></div>`

/** A system of fields: every piece in a wrapper that names it. */
const fields: ContentSystem = {
  name: 'Drupal',
  build: (article) =>
    page(
      article,
      `<div class="dialog-off-canvas-main-canvas"><div class="layout-container"><main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content">
<div id="block-page-title" class="block block-core"><h1 class="page-header"><span class="field field--name-title">${article.title}</span></h1></div>
<article class="node node--type-article node--view-mode-full" about="/node/77"><div class="node__content">
<div class="field field--name-field-tags field--type-entity-reference"><div class="field__item"><a>دبلوماسية</a></div></div>
<div class="field field--name-body field--type-text-with-summary field--label-hidden field__item"><div class="tex2jax_process">
${setPlainly(article)}
</div></div></div></article></div></div></main>
<aside class="layout-sidebar-second" role="complementary"><div class="views-element-container">${teaserList('div', 5)}</div></aside></div></div>`
    )
}

/** A free blog host: the whole column is one "widget", and its paragraphs are text between line breaks. */
const blogHost: ContentSystem = {
  name: 'Blogger',
  build: (article) =>
    page(
      article,
      `<div class="content-outer"><div class="main section" id="main"><div class="widget Blog" data-version="1" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>الأربعاء</span></h2>
<div class="post hentry uncustomized-post-template" itemscope><h3 class="post-title entry-title" itemprop="name">${article.title}</h3>
<div class="post-body entry-content" itemprop="description articleBody"><div dir="rtl" style="text-align: right;" trbidi="on">
${set(article, {
  paragraph: (html) => `<span style="font-size: large;">${html}</span><br /><br />`,
  heading: (html) => `<div style="text-align: center;"><b><span style="color: #990000;">${html}</span></b></div><br />`
}).join('\n')}
</div><div style="clear: both;"></div></div><div class="post-footer"><span class="post-labels">التسميات: <a rel="tag">سياسة</a></span></div></div></div></div></div></div>
<div class="sidebar section"><div class="widget PopularPosts">${teaserList('div', 4)}</div></div></div>`
    )
}

/** A system of components and modules. */
const components: ContentSystem = {
  name: 'Joomla',
  build: (article) =>
    page(
      article,
      `<div class="body-wrapper"><main class="tm-content"><div class="com-content-article item-page" itemscope><div class="page-header"><h1 itemprop="headline">${article.title}</h1></div>
<dl class="article-info text-muted"><dt>التفاصيل</dt><dd class="createdby">كتب: سليم راضي</dd></dl>
<div itemprop="articleBody" class="com-content-article__body">${setPlainly(article)}</div>
<ul class="pager pagenav"><li>السابق</li><li>التالي</li></ul></div></main><div class="moduletable _menu"><ul>${teaserList('li', 4)}</ul></div></div>`
    )
}

/** A system for subscriptions: cards between the paragraphs. */
const cards: ContentSystem = {
  name: 'Ghost',
  build: (article) =>
    page(
      article,
      `<div class="gh-viewport"><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title">${article.title}</h1></header>
<section class="gh-content gh-canvas">
${set(article, {
  paragraph: (html, index) => `<p>${html}</p>${index === 4 ? CARD : ''}`,
  heading: (html) => `<h2 id="h">${html}</h2>`,
  related: (html) => `<blockquote>${html}</blockquote>`
}).join('\n')}
</section></article></main></div>`
    )
}

const CARD = `<div class="kg-card kg-signup-card"><div class="kg-signup-card-text"><h2>نشرة الأربعاء</h2><p>رسالة واحدة في الأسبوع، بلا إعلانات.</p></div></div>
<figure class="kg-card kg-bookmark-card"><a><div class="kg-bookmark-title">أرشيف النشرة</div></a></figure>`

export const publishing: readonly ContentSystem[] = [
  classicBlog, blockTheme, pageBuilder, widgetBuilder, arabicNewspaper, fields, blogHost, components, cards
] // prettier-ignore
