/** Pages of broadcasters: headline, date and text in blocks of their own, and long rivers of other stories below. */
import { bodyOf, each, foot, linkedData, menu, type Layout, type Matter } from './layout'

/** Boxes of which title and summary are one link. */
const linkedDeks = ({ teasers }: Matter, tag = 'div', heading = 'h3'): string =>
  teasers
    .map(
      ([title, text], i) =>
        `<${tag} class="promo"><a href="/n/${i}"><${heading}>${title}</${heading}><p class="promo-dek">${text}</p></a></${tag}>`
    )
    .join('\n')

const blocks: Layout = {
  name: 'a broadcaster whose every piece is a component',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<main id="main-content"><article>
<div data-component="headline-block"><h1 class="css-1a9f">${m.title}</h1></div>
<div data-component="byline-block"><div><time>${m.date}</time></div><div><span>${m.author}</span><span>${m.section}</span></div></div>
<div data-component="image-block"><figure><img alt="" src="data:,"><figcaption>${m.caption}</figcaption></figure></div>
${m.paragraphs.map((text, i) => `${i === 3 ? `<div data-component="subheadline-block"><h2>${m.subhead}</h2></div>` : ''}<div data-component="text-block" class="css-7z"><p class="css-p">${text}</p></div>`).join('\n')}
<div data-component="links-block"><ul><li><a href="/1">${m.teasers[0]?.[0]}</a></li></ul></div></article>
<section class="css-more"><h2>${m.readAlso}</h2><div class="css-grid">${linkedDeks(m)}</div></section></main>${foot(m)}`
  })
}

const inlineBoxes: Layout = {
  name: 'a broadcaster with related boxes in its text',
  build: (m) => ({
    body: `${menu(m)}<section class="layout__wrapper"><div class="headline"><h1 class="headline__text">${m.title}</h1><div class="headline__sub"><div class="byline"><span>${m.byline}</span></div><div class="timestamp">${m.date}</div></div></div>
<section class="body"><main class="article__main"><div class="article__content">
${bodyOf(m, {
  paragraph: (text) => `<p class="paragraph inline-placeholder vossi-paragraph">${text}</p>`,
  heading: (text) => `<h2 class="subheader">${text}</h2>`,
  after: {
    1: `<div class="related-content related-content--article"><div><a href="/r"><img src="data:," alt=""></a></div><div><p class="related-content__title">${m.readAlso}</p><span class="related-content__headline"><a href="/r">${m.teasers[1]?.[0]}</a></span></div></div>`,
    4: `<div class="image image__hide-placeholder"><img src="data:," alt=""><div class="image__metadata"><div class="image__caption"><span>${m.caption}</span></div></div></div>`
  }
})}
</div></main></section></section>
<div class="zone"><div class="container_lead">${m.teasers.map(([title, text], i) => `<div class="card"><a href="/c${i}"><span class="container__headline-text">${title}</span></a><div class="container__description">${text}</div></div>`).join('\n')}</div></div>${foot(m)}`
  })
}

const subheadApart: Layout = {
  name: 'a broadcaster with its summary in the head',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<main id="main-content-area"><div class="l-col l-col--8"><header class="article-header"><h1>${m.title}</h1><p class="article__subhead"><em>${m.standfirst}</em></p></header>
<figure class="article-featured-image"><img src="data:," alt=""><figcaption>${m.caption}</figcaption></figure><div class="article-info-block"><div class="article-dates">${m.date}</div></div>
<div class="wysiwyg wysiwyg--all-content css-ibbk12">
${bodyOf(m, {
  after: {
    2: `<div class="more-on"><h3 class="more-on__heading">${m.readAlso}</h3><ul>${m.teasers
      .slice(0, 3)
      .map(([t]) => `<li><a href="/m">${t}</a></li>`)
      .join('')}</ul></div>`
  }
})}
</div><div class="article-source"><div>${m.source}</div></div></div>
<div class="l-col l-col--4"><div class="trending-articles"><h2>${m.section}</h2><ol>${m.teasers.map(([t, x]) => `<li><a href="/t"><span>${t}</span></a><p>${x}</p></li>`).join('')}</ol></div></div></main>${foot(m)}`
  })
}

const selfPromo: Layout = {
  name: 'a broadcaster with a newsletter among its paragraphs',
  build: (m) => ({
    body: `${menu(m)}<article class="t-content t-content--article"><h1 class="t-content__title a-page-title">${m.title}</h1><p class="t-content__chapo">${m.standfirst}</p>
<div class="t-content__dates"><p class="m-pub-dates"><span>${m.date}</span></p></div><div class="t-content__main-media"><figure><img src="data:," alt=""><figcaption>${m.caption}</figcaption></figure></div>
<div class="t-content__body u-clearfix">
${bodyOf(m, {
  after: {
    2: `<div class="o-self-promo o-self-promo--newsletter"><p class="o-self-promo__title">${m.newsletter[0]}</p><p>${m.newsletter[1]}</p><button>${m.subscribe.slice(0, 12)}</button></div>`,
    5: `<div class="m-em-promo"><a href="/x"><strong>${m.readAlso}</strong> ${m.teasers[3]?.[1]}</a></div>`
  }
})}
</div><div class="t-content__tags"><ul><li><a href="/t">${m.section}</a></li></ul></div></article>
<section class="t-content__related"><h2>${m.readAlso}</h2>${linkedDeks(m, 'article', 'h2')}</section>${foot(m)}`
  })
}

const summaryAndVideos: Layout = {
  name: 'an Arabic channel with videos in the middle of its text',
  build: (m) => ({
    body: `${menu(m)}<div class="sna-container"><div class="article-head"><h1 class="sna_title">${m.title}</h1><div class="date-time">${m.date}</div></div>
<div class="sna-col"><div class="article-summary-wrap"><h2 class="article-summary">${m.standfirst}</h2></div><div id="firstBodyDiv" class="article-body-text">
${bodyOf({ ...m, paragraphs: m.paragraphs.slice(0, 3) })}
<div class="video-list-wrap"><h4>${m.section}</h4>${m.teasers
      .slice(1, 5)
      .map(
        ([t, x]) =>
          `<div class="vid"><a href="/v"><img src="data:," alt=""></a><div class="vt">${t}</div><div class="vd">${x}</div></div>`
      )
      .join('\n')}</div>
${bodyOf({ ...m, paragraphs: m.paragraphs.slice(3) }).replace(`<h2>${m.subhead}</h2>`, '')}
</div></div><div class="sna-side">${linkedDeks(m, 'div', 'h6')}</div></div>${foot(m)}`
  })
}

const recommends: Layout = {
  name: 'an international channel with recommended reading',
  build: (m) => ({
    head: `<meta property="og:title" content="${m.title}">`,
    body: `${menu(m)}<div class="layout__content"><div class="article article_article-page"><div class="article__date">${m.date}</div><h1 class="article__heading">${m.title}</h1><div class="article__summary">${m.standfirst}</div>
<div class="article__cover"><img src="data:," alt=""><div class="article__cover-legend">${m.caption}</div></div>
<div class="article__text"><div class="text">
${bodyOf(m, { after: { 3: `<div class="rtcode"><div class="read-more"><a href="/a" class="read-more__link"><p class="read-more__title">${m.teasers[3]?.[0]}</p><p class="read-more__summary">${m.teasers[3]?.[1]}</p></a></div></div>` } })}
</div></div></div>
<div class="news-blocks"><div class="listCard">${m.teasers.map(([t, x]) => `<div class="listCard__item"><div class="card__heading"><a href="/l">${t}</a></div><div class="card__summary"><a href="/l">${x}</a></div></div>`).join('')}</div></div></div>${foot(m)}`
  })
}

const widgets: Layout = {
  name: 'a broadcaster whose text lies in a widget',
  build: (m) => ({
    body: `${menu(m)}<h1 class="c-title">${m.title}</h1><div class="widget widget--type-text"><div class="c-article-content js-article-content">
${bodyOf(m, { after: { 2: `<div class="widget widget--type-related widget--size-fullwidth"><div class="widget__wrapper"><ul class="widget__related_list"><li><a href="/w">${m.teasers[0]?.[0]}</a></li></ul></div></div>` } })}
</div></div><div class="widget widget--type-list"><h3>${m.section}</h3>${each(
      m.teasers.map(([t, x]) => `<a href="/u">${t}</a> ${x}`),
      'div class="entry"'
    )}</div>${foot(m)}`
  })
}

export const broadcasters: readonly Layout[] = [
  blocks, inlineBoxes, subheadApart, selfPromo, summaryAndVideos, recommends, widgets
] // prettier-ignore
