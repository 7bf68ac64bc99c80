/** More ways to set an article, made when the rules were done: sections, interviews, no headline, other stories before it. */
import { bodyOf, each, foot, linkedData, menu, type Layout, type Matter } from './layout'

const list = ({ teasers }: Matter): string =>
  teasers
    .map(
      ([t, x], i) =>
        `<div class="tile"><div class="tile-t"><a href="/z${i}">${t}</a></div><div class="tile-x">${x}</div></div>`
    )
    .join('\n')

const sections: Layout = {
  name: 'a section for each subhead',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<main><article><h1>${m.title}</h1><section class="article-section">${each(m.paragraphs.slice(0, 3), 'p')}</section><section class="article-section"><h2>${m.subhead}</h2>${each(m.paragraphs.slice(3), 'p')}</section></article><section class="also"><h2>${m.readAlso}</h2>${list(m)}</section></main>${foot(m)}`
  })
}

const wiki: Layout = {
  name: 'a wiki of news',
  build: (m) => ({
    body: `<div id="content" class="mw-body"><h1 id="firstHeading"><span class="mw-page-title-main">${m.title}</span></h1><div id="bodyContent"><div id="siteSub">${m.site}</div><div id="mw-content-text"><div class="mw-content-ltr mw-parser-output"><p><strong>${m.date}</strong></p>
${bodyOf(m, { heading: (text) => `<div class="mw-heading mw-heading2"><h2>${text}</h2><span class="mw-editsection">[<a href="/edit">edit</a>]</span></div>` })}
<div class="mw-heading mw-heading2"><h2>${m.source}</h2></div><ul>${m.teasers.map(([t]) => `<li><a href="https://example.org/">${t}</a></li>`).join('')}</ul></div></div></div></div><div id="mw-navigation">${list(m)}</div>${foot(m)}`
  })
}

const letters: Layout = {
  name: 'a letter with a form to subscribe and comments',
  build: (m) => ({
    body: `<div id="entry"><div class="main-menu">${m.site}</div><div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${m.title}</h1><h3 class="subtitle">${m.standfirst}</h3></div><div><div class="available-content"><div dir="auto" class="body markup">
${bodyOf(m, { after: { 2: `<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">${m.newsletter[1]}</p></div><form><input type="email"></form></div></div>` } })}
</div></div></div></article><div class="container"><h4>${m.reply}</h4>${m.comments.map(([n, x]) => `<div class="pencraft"><div class="pencraft-name">${n}</div><div class="pencraft-date">14.05</div><div class="pencraft-body"><p>${x}</p></div></div>`).join('\n')}</div></div></div>`
  })
}

const siteInHeadline: Layout = {
  name: 'the site’s name as the first heading',
  build: (m) => ({
    body: `<div class="top"><h1 class="logo"><a href="/">${m.site}</a></h1><p>${m.about}</p></div><div class="wrap"><div class="entry"><h2 class="entry-h">${m.title}</h2><div class="entry-meta">${m.byline}</div><div class="entry-text">${bodyOf(m, { heading: (text) => `<h3>${text}</h3>` })}</div></div><div class="side">${list(m)}</div></div>`
  })
}

const spans: Layout = {
  name: 'a headline without a heading',
  build: (m) => ({
    head: `<meta property="og:title" content="${m.title}">`,
    body: `<form id="form1"><div class="top-bar">${m.site}</div><div class="mid"><div><span id="lblTitle" class="NewsTitle">${m.title}</span></div><div><span id="lblDate">${m.date}</span></div><div id="divDetails">${each(m.paragraphs, 'p')}</div></div><div class="bottom"><div class="b1"><span class="NewsTitle">${m.others[0]?.title}</span><div>${each(m.others[0]?.paragraphs ?? [], 'p')}</div></div></div></form>`
  })
}

const untitled: Layout = {
  name: 'a page that is titled for nothing on it',
  build: (m) => ({
    head: `<script>document.title = 'id=5512'</script>`,
    body: `<div class="hd">${m.site}</div><div class="cols"><div class="c1">${m.teasers.map(([t]) => `<div><a href="/t">${t}</a></div>`).join('')}</div><div class="c2"><div class="tt"><b>${m.section}</b></div><div class="bb">${each(m.paragraphs, 'p')}</div></div></div>${foot(m)}`
  })
}

const interview: Layout = {
  name: 'an interview of questions and answers',
  build: (m) => ({
    body: `${menu(m)}<article><h1>${m.title}</h1><div class="lead"><p>${m.standfirst}.</p></div><div class="qa">${m.paragraphs.map((text, i) => (i % 2 === 0 ? `<p class="question"><strong>${text}</strong></p>` : `<p class="answer">${text}</p>`)).join('\n')}</div><div class="after-text"><p class="about-text">${m.bio}</p></div></article>${list(m)}${foot(m)}`
  })
}

const storiesBefore: Layout = {
  name: 'other stories whole in a column before it',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<div class="grid"><div class="left-col">${m.others.map(({ title, paragraphs }) => `<div class="st"><h3>${title}</h3>${each(paragraphs.slice(0, 4), 'p')}</div>`).join('\n')}</div><div class="mid-col"><h1>${m.title}</h1><div class="tx">${each(m.paragraphs, 'p')}</div></div></div>${foot(m)}`
  })
}

const flatComments: Layout = {
  name: 'comments in the container of the text',
  build: (m) => ({
    body: `${menu(m)}<div class="content"><h1>${m.title}</h1>${each(m.paragraphs, 'p')}<h3>${m.comments.length}</h3>${m.comments.map(([n, x]) => `<div class="entry"><b>${n}</b> <i>14.05.2025 12:40</i><p>${x}</p></div>`).join('\n')}</div>${foot(m)}`
  })
}

const digestWithin: Layout = {
  name: 'a digest of other news in the text',
  build: (m) => ({
    body: `${menu(m)}<main><h1>${m.title}</h1><div class="body-copy">${bodyOf(m, {
      after: {
        2: `<div class="digest"><h4>${m.section}</h4><ol>${each(
          m.teasers.map(([, x]) => x),
          'li'
        )}</ol></div>`
      }
    })}</div></main>${foot(m)}`
  })
}

const feed: Layout = {
  name: 'a feed with a head for each entry',
  build: (m) => ({
    body: `${menu(m)}<main><h1>${m.title}</h1><div class="intro"><p>${m.paragraphs[0]}</p><p>${m.paragraphs[1]}</p></div><div role="feed">${m.paragraphs
      .slice(2)
      .map(
        (text, i) =>
          `<div class="post-item"><div class="post-time">1${i}:05</div><div class="post-text"><p>${text}</p></div></div>`
      )
      .join('\n')}</div></main><div class="rail">${list(m)}</div>${foot(m)}`
  })
}

const scrolledTo: Layout = {
  name: 'the second of articles without end',
  build: (m) => {
    const [before, after] = m.others
    const one = (title: string, paragraphs: readonly string[]): string =>
      `<section class="scroll-article"><div class="head"><h1>${title}</h1></div><div class="txt">${each(paragraphs, 'p')}</div></section>`
    return {
      body: `${menu(m)}${one(before?.title ?? '', before?.paragraphs ?? [])}${one(m.title, m.paragraphs)}${one(after?.title ?? '', after?.paragraphs ?? [])}${foot(m)}`
    }
  }
}

const authorFirst: Layout = {
  name: 'a line on the author before the text',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<article><h1>${m.title}</h1><div class="author-card"><img src="data:," alt=""><p>${m.bio}</p></div><div class="txt">${each(m.paragraphs, 'p')}</div></article><div class="nl"><p>${m.newsletter[1]}</p><form><input type="email"><button>OK</button></form></div>${list(m)}${foot(m)}`
  })
}

const consent: Layout = {
  name: 'notices of cookies and subscriptions before the page',
  build: (m) => ({
    body: `<div class="cc-window"><p>${m.about}</p><p>${m.subscribe}</p><button>OK</button></div>${menu(m)}<div class="page"><div class="hero"><img src="data:," alt=""><div class="hero-in"><h1>${m.title}</h1><p class="intro-text">${m.standfirst}</p></div></div><div class="two"><div class="main-col"><div class="rte">${bodyOf(m)}</div></div><div class="side-col"><div class="bx"><h4>${m.newsletter[0]}</h4><p>${m.newsletter[1]}</p></div>${list(m)}</div></div></div>${foot(m)}`
  })
}

const nested: Layout = {
  name: 'every paragraph in four divisions',
  build: (m) => ({
    body: `${menu(m)}<div class="p1"><div class="p2"><h1>${m.title}</h1></div>${m.paragraphs.map((text, i) => `<div class="row"><div class="col"><div class="blk"><div class="txt-b">${text}</div></div></div></div>${i === 2 ? `<div class="row"><div class="col"><div class="blk"><div class="pic"><img src="data:," alt=""></div><div class="pic-t">${m.caption}</div></div></div></div>` : ''}`).join('\n')}<div class="row"><div class="col"><div class="blk"><div class="hd2">${m.readAlso}</div>${list(m)}</div></div></div></div>${foot(m)}`
  })
}

const pdfLike: Layout = {
  name: 'a statement of an office',
  build: (m) => ({
    body: `<div class="gov-header">${m.site}</div><div class="breadcrumb-line">${m.section} / ${m.title}</div><div id="main-content"><h1 class="page-title">${m.title}</h1><div class="field-date">${m.date}</div><div class="field-body">${each(m.paragraphs, 'p class="rtejustify"')}<p class="rtecenter">***</p></div></div><div class="block-latest"><h2>${m.section}</h2>${list(m)}</div>${foot(m)}`
  })
}

const mixed: Layout = {
  name: 'paragraphs of many classes, a table and a quotation',
  build: (m) => ({
    body: `${menu(m)}<div class="hentry"><h1>${m.title}</h1><div class="e-content">${m.paragraphs.map((text, i) => [`<p class="has-drop-cap">${text}</p>`, `<p>${text}</p>`, `<div class="wp-block-columns"><div class="wp-block-column"><p>${text}</p></div></div>`, `<blockquote class="wp-block-quote"><p>${text}</p></blockquote>`, `<div class="wp-block-group"><p class="has-background">${text}</p></div>`][i % 5]).join('\n')}<div class="wp-block-table"><table><tr><td>1</td><td>2</td></tr></table></div></div></div><div class="rel-posts">${list(m)}</div>${foot(m)}`
  })
}

const modal: Layout = {
  name: 'text behind a notice, the next stories by its side',
  build: (m) => ({
    body: `${menu(m)}<div class="cols2"><div class="colA"><div class="inner"><div class="ttl"><h1>${m.title}</h1></div><div class="sub"><h2>${m.standfirst}</h2></div><div class="cnt">${each(m.paragraphs, 'p')}</div></div></div><div class="colB">${m.others.map(({ title, paragraphs }) => `<div class="inner"><div class="ttl"><h3>${title}</h3></div><div class="cnt">${each(paragraphs.slice(0, 2), 'p')}</div></div>`).join('\n')}</div></div>${foot(m)}`
  })
}

const tables: Layout = {
  name: 'a page of tables whose text is in fonts',
  build: (m) => ({
    body: `<center><table><tr><td><font size="6">${m.site}</font></td></tr></table><table><tr><td><table><tr><td><font size="5"><b>${m.title}</b></font></td></tr><tr><td><font size="4">${m.paragraphs.map((text) => `<p>${text}</p>`).join('')}</font></td></tr></table></td><td><table>${m.teasers.map(([t, x]) => `<tr><td><a href="/t"><b>${t}</b></a><br>${x}</td></tr>`).join('')}</table></td></tr></table></center>`
  })
}

export const laterStructures: readonly Layout[] = [
  sections, wiki, letters, siteInHeadline, spans, untitled, interview, storiesBefore, flatComments, digestWithin, feed, scrolledTo,
  authorFirst, consent, nested, pdfLike, mixed, modal, tables
] // prettier-ignore
