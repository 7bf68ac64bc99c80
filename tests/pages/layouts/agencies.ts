/** Pages of agencies: plain text in many small blocks, a sign-off, and feeds of the latest below or beside. */
import { bodyOf, each, foot, linkedData, menu, type Layout, type Matter } from './layout'

const described = ({ teasers }: Matter): string =>
  teasers
    .map(
      ([t, x]) =>
        `<div class="PagePromo"><div class="PagePromo-title"><a href="/p"><span>${t}</span></a></div><div class="PagePromo-description"><span>${x}</span></div></div>`
    )
    .join('\n')

const american: Layout = {
  name: 'an American agency',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<div class="Page-content"><main class="Page-main"><div class="Page-lead"><figure><img src="data:," alt=""><figcaption>${m.caption}</figcaption></figure></div><h1 class="Page-headline">${m.title}</h1>
<div class="Page-byline"><div class="Page-authors">${m.byline}</div><div class="Page-dateModified">${m.date}</div></div><div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody">
${bodyOf(m, { after: { 2: `<div class="Enhancement"><div class="Enhancement-item"><div class="PageListEnhancementGeneric"><h2 class="PageList-header-title">${m.readAlso}</h2><ul><li>${described(m).slice(0, described(m).indexOf('\n'))}</li></ul></div></div></div>` } })}
</div></div></main><div class="PageListStandardE"><div class="PageList-items">${described(m)}</div></div></div>${foot(m)}`
  })
}

const british: Layout = {
  name: 'a British agency',
  build: (m) => ({
    head: linkedData(m),
    body: `<div id="fusion-app">${menu(m)}<div class="article__main__33WV2"><article data-testid="Article"><div class="article__header"><header><div class="headings"><h1 data-testid="Heading" class="text__heading_2__lv2zQ">${m.title}</h1></div></header><div class="info"><div>${m.byline}</div><time>${m.date}</time></div></div>
<div class="article-body__content__17Yit"><div class="article-body__element__2p5pI">
${m.paragraphs.map((text, i) => `<div data-testid="paragraph-${i}" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">${text}</div>`).join('\n')}
<p data-testid="Body" class="article-body__disclaimer">${m.newsletter[1]}</p><p class="signoff">${m.byline}</p><p>${m.source}: <a href="/trust">${m.site}</a></p></div></div>
<div class="author-bio"><address>${m.author}</address><p class="author-bio__text">${m.bio}</p></div></article>
<div class="read-next">${m.teasers.map(([t, x]) => `<div class="story-card"><a href="/s" data-testid="Heading"><h3>${t}</h3></a><p data-testid="Description">${x}</p><time>12:40</time></div>`).join('\n')}</div></div>${foot(m)}</div>`
  })
}

const russianBlocks: Layout = {
  name: 'a Russian agency whose every paragraph is a block',
  build: (m) => ({
    body: `${menu(m)}<div class="layout-article"><div class="article"><div class="article__header"><div class="article__info-date"><a href="/d">${m.date}</a></div><h1 class="article__title">${m.title}</h1><h2 class="article__second-title">${m.standfirst}</h2></div>
<div class="article__body js-mediator-article">
${m.paragraphs.map((text, i) => `${i === 3 ? `<div class="article__block" data-type="h3"><h3 class="article__h3">${m.subhead}</h3></div>` : ''}<div class="article__block" data-type="text"><div class="article__text">${text}</div></div>${i === 1 ? `<div class="article__block" data-type="article"><div class="article__article"><a href="/ria" class="article__article-link"></a><div class="article__article-desc"><span class="article__article-title">${m.teasers[1]?.[0]}</span><span class="article__article-desc2">${m.teasers[1]?.[1]}</span></div></div></div>` : ''}`).join('\n')}
</div></div></div><div class="lenta">${m.teasers.map(([t]) => `<div class="lenta__item"><a href="/l">${t}</a><span>12:40</span></div>`).join('')}</div>${foot(m)}`
  })
}

const textBlocks: Layout = {
  name: 'an agency with feeds on both sides',
  build: (m) => ({
    body: `${menu(m)}<div class="columns"><div class="feed-column">${m.teasers.map(([t, x]) => `<a class="news-preview" href="/f"><span>${t}</span><span>${x}</span></a>`).join('')}</div>
<div class="news"><div class="news-header"><h1 class="news-header__title">${m.title}</h1><div class="news-header__lead">${m.standfirst}</div></div><div class="text-content"><div class="text-block">${each(m.paragraphs.slice(0, 3), 'p')}</div><div class="text-include">${m.advertisement}</div><div class="text-block">${each(m.paragraphs.slice(3), 'p')}</div></div></div>
<div class="feed-column">${m.teasers.map(([t, x]) => `<div class="wide-news"><div class="wide-news__title"><a href="/g">${t}</a></div><div class="wide-news__lead">${x}</div></div>`).join('')}</div></div>${foot(m)}`
  })
}

const arabAgency: Layout = {
  name: 'an Arab state agency of tables',
  build: (m) => ({
    body: `<table width="980"><tr><td colspan="3">${m.site}</td></tr><tr><td width="180" valign="top">${m.teasers.map(([t]) => `<a href="/t">${t}</a><br>`).join('')}</td>
<td valign="top"><table><tr><td><h3>${m.title}</h3></td></tr><tr><td><span>${m.date}</span></td></tr><tr><td class="NewsText">${m.paragraphs.join('<br><br>')}</td></tr></table></td>
<td width="220" valign="top">${m.others.map(({ title, paragraphs }) => `<table><tr><td><b>${title}</b></td></tr><tr><td>${paragraphs.slice(0, 3).join('<br>')}</td></tr></table>`).join('')}</td></tr></table>${foot(m)}`
  })
}

export const agencies: readonly Layout[] = [american, british, russianBlocks, textBlocks, arabAgency]
