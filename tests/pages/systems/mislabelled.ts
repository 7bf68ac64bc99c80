/** Layouts whose names for the article's own parts are those of what stands beside an article. */
import { htmlPage } from '../document'
import { bundledArticle, set, setPlainly, teaserList, type ContentSystem, type SystemArticle } from './system'

const page = ({ language, title }: SystemArticle, body: string): string => htmlPage({ language, title, body })

/** A theme that calls the whole column after the comments that may be left in it. */
const calledComments: ContentSystem = {
  name: 'a column called comments',
  build: (article) =>
    page(
      article,
      `<header><a href="/">مرفأ الأنباء</a></header><div class="comments"><h1>${article.title}</h1><div class="txt">${setPlainly(article)}</div></div>
<div class="rail">${teaserList('div', 4)}</div>`
    )
}

/** A builder that sets each block in a panel of its own, all of them widgets, and related stories in one more. */
const panels: ContentSystem = {
  name: 'a builder of widget panels',
  build: (article) =>
    page(
      article,
      `<div class="entry"><h1>${article.title}</h1><div class="panel-layout">
${set(article, {
  paragraph: (html) => `<div class="so-panel widget widget_editor"><div class="textwidget"><p>${html}</p></div></div>`,
  heading: (html) => `<div class="so-panel widget widget_headline"><h3>${html}</h3></div>`
}).join('\n')}
<div class="so-panel widget related-posts"><h4>اقرأ أيضًا</h4><p>${bundledArticle().blocks[3]?.html ?? ''}</p></div></div></div>`
    )
}

/** A story that opens over the page it was chosen on, in the column that stands beside the list. */
const besideTheList: ContentSystem = {
  name: 'an aside that holds the article',
  build: (article) =>
    page(
      article,
      `<div class="list" role="navigation">${teaserList('div', 5)}</div><aside class="sidebar-right"><h2>${article.title}</h2><div class="story-view">${setPlainly(article)}</div></aside>`
    )
}

export const mislabelled: readonly ContentSystem[] = [calledComments, panels, besideTheList]
