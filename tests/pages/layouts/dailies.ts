/** Pages of dailies: a standfirst, links to other articles in the text, a line on the author, subscriptions, comments. */
import { bodyOf, each, foot, linkedData, menu, type Layout, type Matter } from './layout'

const cards = ({ teasers }: Matter): string =>
  teasers.map(([t, x], i) => `<div class="card"><h3><a href="/c${i}">${t}</a></h3><p>${x}</p></div>`).join('\n')

const british: Layout = {
  name: 'a British daily',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<main data-layout="StandardLayout"><div data-gu-name="headline"><div class="dcr-1w6"><h1>${m.title}</h1></div></div>
<div data-gu-name="standfirst"><div class="dcr-st"><p>${m.standfirst}</p></div></div><div data-gu-name="meta"><address><a rel="author" href="/p">${m.author}</a></address><details><summary>${m.date}</summary></details></div>
<div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector dcr-ab">
${bodyOf(m, {
  paragraph: (text) => `<p class="dcr-16w">${text}</p>`,
  after: {
    1: `<figure class="dcr-rich"><div class="dcr-island"><div><a href="/r"><div>${m.teasers[1]?.[0]}</div><div>${m.readAlso}</div></a></div></div></figure>`,
    4: `<gu-island name="EmailSignUp"><div class="dcr-email"><h4>${m.newsletter[0]}</h4><p>${m.newsletter[1]}</p><form><input type="email"></form></div></gu-island>`
  }
})}
</div></div></div><div data-gu-name="submeta"><ul><li><a href="/t">${m.section}</a></li></ul></div></main>
<section id="onward"><h2>${m.readAlso}</h2>${cards(m)}</section>${foot(m)}`
  })
}

const companionColumns: Layout = {
  name: 'an American daily whose text is in several columns',
  build: (m) => {
    const column = (from: number, to: number): string =>
      `<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">${each(m.paragraphs.slice(from, to), 'p class="css-at9mc1"')}</div></div>`
    return {
      head: linkedData(m, { isAccessibleForFree: false }),
      body: `<div id="app">${menu(m)}<main id="site-content"><article id="story"><header class="css-hd"><h1 data-testid="headline">${m.title}</h1><p id="article-summary">${m.standfirst}</p></header>
<div class="css-au"><p class="css-4anu6l"><span>${m.byline}</span></p><ul><li><time>${m.date}</time></li></ul></div>
<section name="articleBody" class="meteredContent">${column(0, 2)}<div class="ad"><div>${m.advertisement}</div></div>${column(2, 5)}<div data-testid="imageblock-wrapper"><figure><figcaption>${m.caption}</figcaption></figure></div>${column(5, 99)}</section>
<div class="bottom-of-article"><div class="css-bio"><p class="css-4anu6l">${m.bio}</p></div></div></article><div id="bottom-sheet">${cards(m)}</div></main>${foot(m)}</div>`
    }
  }
}

const teaserAndRemainder: Layout = {
  name: 'a daily that parts its text where it asks for money',
  build: (m) => {
    const part = (texts: readonly string[]): string =>
      texts
        .map((text) => `<div class="article-body" data-qa="article-body"><p class="wpds-c-cYdRxM">${text}</p></div>`)
        .join('\n')
    return {
      body: `${menu(m)}<main><header><h1 id="main-content">${m.title}</h1><h2 data-qa="subheadline">${m.standfirst}</h2><div class="byline">${m.byline}</div></header>
<article><div class="teaser-content grid-center">${part(m.paragraphs.slice(0, 3))}</div><div class="hide-for-print"><div class="cta"><p>${m.subscribe}</p></div></div><div class="remainder-content">${part(m.paragraphs.slice(3))}</div></article>
<div class="comments-wrap"><h3>${m.comments.length}</h3><button>${m.reply}</button></div><div class="flex">${cards(m)}</div></main>${foot(m)}`
    }
  }
}

const parisian: Layout = {
  name: 'a Paris daily',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<main class="main"><section class="zone zone--article"><section class="article__wrapper"><header class="article__header"><h1 class="article__title">${m.title}</h1><p class="article__desc">${m.standfirst}</p><section class="meta"><p class="meta__author">${m.byline}</p></section></header>
<section class="article__content">
${bodyOf(m, {
  paragraph: (text) => `<p class="article__paragraph">${text}</p>`,
  heading: (text) => `<h2 class="article__sub-title">${text}</h2>`,
  after: {
    2: `<section class="catcher"><p class="catcher__content"><span>${m.readAlso}</span> <a class="js-article-read-also" href="/c"><span>${m.teasers[1]?.[0]}</span></a></p></section>`
  }
})}
<section class="author"><p class="author__detail">${m.author}</p></section></section><section class="friend"><h4>${m.newsletter[0]}</h4><p class="friend__teaser">${m.newsletter[1]}</p></section></section></section></main>
<section class="rivers">${cards(m)}</section>${foot(m)}`
  })
}

const commented: Layout = {
  name: 'a daily with comments below',
  build: (m) => ({
    body: `${menu(m)}<div class="fig-page"><article class="fig-main"><h1 class="fig-headline">${m.title}</h1><p class="fig-standfirst">${m.standfirst}</p><div class="fig-meta"><span>${m.byline}</span></div>
<div class="fig-body">${bodyOf(m, { paragraph: (text) => `<p class="fig-paragraph">${text}</p>`, after: { 3: `<p class="fig-body-link"><strong>${m.readAlso} : </strong><a href="/x">${m.teasers[3]?.[0]}</a></p>` } })}</div></article>
<div class="fig-reactions">${m.comments.map(([name, text]) => `<div class="fig-reaction"><div class="fig-reaction-head"><strong>${name}</strong> <time>14.05.2025</time></div><div class="fig-reaction-text">${text}</div><button>${m.reply}</button></div>`).join('\n')}</div></div>${foot(m)}`
  })
}

const kommersant: Layout = {
  name: 'a Moscow daily',
  build: (m) => ({
    body: `${menu(m)}<div class="lenta_top_doc"><article class="doc js-article"><header class="doc_header"><div class="doc_header__time">${m.date}</div><h1 class="doc_header__name js-search-mark">${m.title}</h1><h2 class="doc_header__subheader">${m.standfirst}</h2></header>
<div class="doc__body"><div class="article_text_wrapper js-search-mark"><p class="doc__text doc__intro">${m.paragraphs[0]}</p>
${bodyOf({ ...m, paragraphs: m.paragraphs.slice(1) }, { paragraph: (text) => `<p class="doc__text">${text}</p>`, heading: (text) => `<p class="doc__thought">${text}</p>` })}
<p class="doc__text document_authors">${m.author}</p></div></div></article>
<div class="doc-after">${m.teasers.map(([t, x]) => `<article class="uho rubric_lenta__item"><h2 class="uho__name"><a href="/k">${t}</a></h2><h3 class="uho__subtitle"><a href="/k">${x}</a></h3></article>`).join('\n')}</div></div>${foot(m)}`
  })
}

const panArab: Layout = {
  name: 'a pan-Arab daily',
  build: (m) => ({
    head: `<meta property="og:title" content="${m.title}">`,
    body: `${menu(m)}<div class="container"><div class="article-title"><h1>${m.title}</h1></div><div class="article-subtitle"><h4>${m.standfirst}</h4></div><div class="article-image"><img src="data:," alt=""><p>${m.caption}</p></div>
<div class="row"><div class="col-8"><div class="article-meta"><span>${m.byline}</span><span>${m.date}</span></div><div class="entry-content" id="articleBody">
${bodyOf(m, { after: { 4: `<div class="highlights"><h5>${m.readAlso}</h5><article><a href="/h"><img src="data:," alt=""></a><div><a href="/h">${m.teasers[1]?.[0]}</a></div></article></div>` } })}
</div></div><div class="col-4">${m.teasers.map(([t, x]) => `<div class="media"><div class="media-body"><h6><a href="/s">${t}</a></h6>${x}</div></div>`).join('\n')}</div></div></div>${foot(m)}`
  })
}

const paywalled: Layout = {
  name: 'a daily that shows two paragraphs and other stories whole',
  build: (m) => ({
    head: linkedData(m, { isAccessibleForFree: 'False' }),
    body: `${menu(m)}<main><article class="story"><h1>${m.title}</h1><div class="story-text">${each(m.paragraphs.slice(0, 3), 'p')}</div><div class="wall"><h3>${m.site}</h3><p>${m.subscribe}</p><button>OK</button></div></article>
<div class="free-today">${m.others.map(({ title, paragraphs }) => `<div class="free"><h2>${title}</h2><div class="free-text">${each(paragraphs, 'p')}</div></div>`).join('\n')}</div></main>${foot(m)}`
  })
}

export const dailies: readonly Layout[] = [
  british, companionColumns, teaserAndRemainder, parisian, commented, kommersant, panArab, paywalled
] // prettier-ignore
