/** Pages of more publishers, made when the rules were done. */
import { bodyOf, each, foot, linkedData, menu, type Layout, type Matter } from './layout'

const list = ({ teasers }: Matter): string =>
  `<ul class="list">${teasers.map(([t, x], i) => `<li><a href="/z${i}">${t}</a><p>${x}</p></li>`).join('\n')}</ul>`

const germanForeign: Layout = {
  name: 'a foreign service with films in its text',
  build: (m) => ({
    head: linkedData(m),
    body: `<div id="app"><div class="sc-a">${menu(m)}</div><div class="sc-b"><main><article><header class="sc-h"><span class="kicker">${m.section}</span><h1 class="sc-t">${m.title}</h1><div class="author-details"><span>${m.author}</span><time>${m.date}</time></div></header>
<p class="teaser-text sc-s">${m.standfirst}</p><div class="cjwrfh rich-text">
${bodyOf(m, { after: { 2: `<div class="vjs-wrapper embed big"><div class="video"><video></video></div><div class="sc-v"><h2 class="vt">${m.teasers[3]?.[0]}</h2><span>${m.teasers[3]?.[1]}</span></div></div>`, 4: `<div class="external-link internal-link"><a href="/e">${m.readAlso}: ${m.teasers[1]?.[0]}</a></div>` } })}
</div><footer class="sc-f"><span>${m.source}</span></footer></article><section class="sc-more"><h2>${m.section}</h2>${list(m)}</section></main></div></div>${foot(m)}`
  })
}

const iberian: Layout = {
  name: 'a daily with boxes of more information',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<article id="main"><header class="a_e _g"><div class="a_k_w">${m.section}</div><h1 class="a_t">${m.title}</h1><h2 class="a_st">${m.standfirst}</h2></header><div class="a_m_w"><figure class="a_m"><img src="data:," alt=""><figcaption>${m.caption}</figcaption></figure></div>
<div class="a_md"><div class="a_md_a"><a href="/a">${m.author}</a></div><div class="a_md_f">${m.date}</div></div>
<div class="a_c clearfix" data-dtm-region="articulo_cuerpo">
${bodyOf(m, { paragraph: (text) => `<p class="">${text}</p>`, heading: (text) => `<h3 class="">${text}</h3>`, after: { 2: `<section class="more_info"><header><h3 class="h">${m.readAlso}</h3></header><div><h4><a href="/x">${m.teasers[1]?.[0]}</a></h4><p>${m.teasers[1]?.[1]}</p></div></section>` } })}
</div></article><div class="b_cnt"><h2>${m.site}</h2><p>${m.subscribe}</p></div><section class="b_m">${list(m)}</section>${foot(m)}`
  })
}

const arabicService: Layout = {
  name: 'a broadcaster with a podcast in its text',
  build: (m) => ({
    body: `<div id="main-wrapper">${menu(m)}<div class="bbc-1"><main role="main"><div class="bbc-2"><strong>${m.section}</strong><h1 id="content" tabindex="-1">${m.title}</h1></div><figure><p>${m.caption}</p></figure>
<section role="region" aria-labelledby="byline"><ul><li><span>${m.author}</span></li></ul></section>
${m.paragraphs.map((text, i) => `<div dir="auto" class="bbc-4w"><p dir="auto" class="bbc-p">${text}</p></div>${i === 2 ? `<section aria-labelledby="podcast-promo" role="region"><strong>${m.newsletter[0]}</strong><p>${m.newsletter[1]}</p><div><a href="/pod">${m.section}</a></div><p id="end-of-podcasts">${m.section}</p></section>` : ''}`).join('\n')}
<section aria-labelledby="related-content-heading" role="region"><h2 id="related-content-heading">${m.readAlso}</h2>${list(m)}</section></main></div></div>${foot(m)}`
  })
}

const egyptian: Layout = {
  name: 'an Egyptian daily with captions among paragraphs',
  build: (m) => ({
    head: `<meta property="og:title" content="${m.title}">`,
    body: `${menu(m)}<div class="col-xs-12"><div class="articleHeader"><h1>${m.title}</h1><div class="newsStory"><span class="writeBy">${m.byline}</span><span class="newsStoryDate">${m.date}</span></div></div><div id="articleBody">
${bodyOf(m, {
  paragraph: (text) => `<p style="text-align: justify;">${text}</p>`,
  heading: (text) => `<p style="text-align: justify;"><strong>${text}</strong></p>`,
  after: {
    1: `<p style="text-align: center;"><img src="data:," alt=""></p><p style="text-align: center;"><em>${m.caption}</em></p>`,
    4: `<div class="relatedBox"><h3>${m.readAlso}</h3><ul><li><a href="/y">${m.teasers[0]?.[0]}</a></li></ul></div>`
  }
})}
</div><div class="tags"><a href="/t">${m.section}</a></div><div class="newest">${list(m)}</div></div>${foot(m)}`
  })
}

const kyiv: Layout = {
  name: 'a newsletter system with cards in its text',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<main><article class="c-post"><header class="c-post-header"><div class="c-tag">${m.section}</div><h1>${m.title}</h1><p class="c-post-header__excerpt">${m.standfirst}</p><div class="c-authors">${m.byline}</div></header><div class="l-post-content"><section class="c-content">
${bodyOf(m, { after: { 1: `<div class="kg-card kg-cta-card"><div class="kg-cta-text"><p>${m.subscribe}</p></div><a class="kg-btn" href="/s">OK</a></div>`, 3: `<figure class="kg-card kg-bookmark-card"><a href="/b"><div>${m.teasers[3]?.[0]}</div><div>${m.teasers[3]?.[1]}</div></a></figure>` } })}
</section><div class="c-author-card"><img src="data:," alt=""><div><a href="/a">${m.author}</a><p>${m.bio}</p></div></div></div></article><section class="c-recommended">${list(m)}</section></main>${foot(m)}`
  })
}

const ukrainian: Layout = {
  name: 'an online paper with quotations and calls for money',
  build: (m) => ({
    body: `${menu(m)}<div class="container_sub_post_news"><article class="post post_news"><header class="post_header"><h1 class="post_title">${m.title}</h1><div class="post_time">${m.byline} — ${m.date}</div></header><div class="post_content"><div class="post_text">
${bodyOf(m, { paragraph: (text, i) => (i === 4 ? `<blockquote><p>${text}</p></blockquote>` : `<p>${text}</p>`), after: { 2: `<p><strong>${m.readAlso}:</strong> <a href="/u">${m.teasers[1]?.[0]}</a></p>`, 5: `<div class="post_support"><p>${m.subscribe}</p></div>` } })}
</div></div></article></div><div class="section_more">${list(m)}</div>${foot(m)}`
  })
}

const exile: Layout = {
  name: 'an exiled paper of hashed names',
  build: (m) => ({
    body: `<div id="root">${menu(m)}<div class="Materials-module_root__g1"><div class="GeneralMaterial-module_x__1"><div class="RichBlock-module_slide__2"><h1 class="RichTitle-module_root__3">${m.title}</h1><div class="MetaItem-module_root__4">${m.date}</div></div><div class="GeneralMaterial-module_body__5"><div class="SlidesX">
${bodyOf(m, {
  paragraph: (text) => `<p class="SimpleBlock-module_p__6">${text}</p>`,
  heading: (text) => `<h3 class="SimpleBlock-module_h3__7">${text}</h3>`,
  after: {
    2: `<div class="RelatedRichBlock-module_root__8"><a href="/m"><span>${m.readAlso}</span><h4>${m.teasers[3]?.[0]}</h4><p>${m.teasers[3]?.[1]}</p></a></div>`,
    5: `<div class="ImportantLead-module_root__9"><h4>${m.newsletter[0]}</h4><p>${m.newsletter[1]}</p></div>`
  }
})}
</div></div><div class="MaterialNote-module_note__10"><p><strong>${m.author}</strong></p></div></div></div><div class="Footer-module_x__11">${list(m)}<p>${m.about}</p></div></div>`
  })
}

const foreignService: Layout = {
  name: 'a radio with attachments in its text',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<main id="content"><div class="hdr-container"><h1 class="title pg-title">${m.title}</h1></div><div class="col-publishing-details"><ul class="links__list"><li>${m.author}</li></ul><time>${m.date}</time></div>
<div id="article-content" class="content-floated-wrap fb-quotable"><div class="wsw">
${bodyOf(m, { heading: (text) => `<h2 class="wsw__h2">${text}</h2>`, after: { 1: `<div class="wsw__embed"><figure class="media-image js-media-expand"><div class="img-wrap"><img src="data:," alt=""></div><figcaption><span class="caption">${m.caption}</span></figcaption></figure></div>`, 3: `<div class="infgraphicsAttach"><div><p>${m.newsletter[1]}</p></div></div>`, 4: `<div class="wsw__embed wsw__embed--small"><div class="media-block"><a href="/rfe" class="img-wrap"><img src="data:," alt=""></a><div class="media-block__content"><h4 class="media-block__title">${m.teasers[1]?.[0]}</h4></div></div></div>` } })}
</div></div></main><div class="media-block-wrap">${list(m)}</div>${foot(m)}`
  })
}

const capital: Layout = {
  name: 'a political paper of many sections',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<main id="main"><div class="page-content__row"><header class="summary-middle"><h2 class="headline">${m.title}</h2><p class="dek">${m.standfirst}</p></header>
${m.paragraphs.map((text, i) => `<section class="content-group story-core"><div class="story-text story-text--${i}"><p class="story-text__paragraph">${text}</p></div></section>${i % 3 === 1 ? `<section class="content-group ad"><div class="ad-slot">${m.advertisement}</div></section>` : ''}`).join('\n')}
<section class="content-group story-supplement"><div class="story-related"><h3>${m.readAlso}</h3>${list(m)}</div></section></div></main>${foot(m)}`
  })
}

const bullets: Layout = {
  name: 'a site that writes in points',
  build: (m) => ({
    body: `${menu(m)}<main><div class="story"><h1 class="h-title">${m.title}</h1><div class="byline">${m.byline}</div><div class="gtmView"><div class="DraftjsBlocks_draftjs">
<p>${m.paragraphs[0]}</p><p>${m.paragraphs[1]}</p><ul>${each(m.paragraphs.slice(2, 5), 'li')}</ul><h3>${m.subhead}</h3><ul>${each(m.paragraphs.slice(5), 'li')}</ul></div></div></div>
<div class="newsletter-cta"><span>${m.newsletter[0]}</span><p>${m.newsletter[1]}</p></div>${list(m)}</main>${foot(m)}`
  })
}

export const laterSites: readonly Layout[] = [
  germanForeign, iberian, arabicService, egyptian, kyiv, ukrainian, exile, foreignService, capital, bullets
] // prettier-ignore
