/** Ways to set lines and terms that only a style sheet tells: what its tags say of such a page is not what a user sees. */
import { htmlPage } from '../document'
import { mapText, sentences, set, type ContentSystem, type SystemArticle } from './system'

const page = ({ language, title }: SystemArticle, body: string, head = ''): string =>
  htmlPage({ language, title, head, body: `<main><h1>${title}</h1><div class="text">${body}</div></main>` })

/** Spans that a style sheet makes lines, with no space between one and the next. */
const spansAsLines: ContentSystem = {
  name: 'spans made lines by a style sheet',
  needsBrowser: true,
  build: (article) =>
    page(
      article,
      set(article, {
        paragraph: (html) => `<span class="line">${html}</span>`,
        heading: (html) => `<strong>${html}</strong>`
      }).join(''),
      '<style>.line, strong { display: block; margin-block: 1em }</style>'
    )
}

/** Names in elements of the site's own, each with a note that is closed until it is asked for. */
const terms: ContentSystem = {
  name: 'names with closed notes',
  needsBrowser: true,
  build: (article) => {
    const named = (html: string): string =>
      mapText(html, (text) =>
        text.replaceAll(/بوتين|ماكرون/gu, '<person-name>$&<span class="note">سيرة وصور</span></person-name>')
      )
    return page(
      article,
      set(article, { paragraph: (html) => `<p>${named(html)}</p>`, heading: (html) => `<h2>${named(html)}</h2>` }).join(
        '\n'
      ),
      '<style>person-name { position: relative } .note { position: absolute; opacity: 0 }</style>'
    )
  }
}

/** A first letter that a style sheet sets as a block of its own. */
const initials: ContentSystem = {
  name: 'initials set as blocks',
  needsBrowser: true,
  build: (article) =>
    page(
      article,
      set(article, {
        paragraph: (html) => `<p>${html.replace(/^[^<&\s]/u, '<span class="initial">$&</span>')}</p>`,
        heading: (html) => `<h2>${html}</h2>`
      }).join('\n'),
      '<style>.initial { display: block; float: inline-start; font-size: 3em }</style>'
    )
}

const DATELINES = ['موسكو (أ ف ب) – ', 'باريس، 1 يوليو (رويترز) - ', '12:34 | ', '(وكالات) — '] as const

/** A ticker: before each paragraph the place and agency, or the time. */
const ticker: ContentSystem = {
  name: 'datelines before every paragraph',
  build: (article) =>
    page(
      article,
      set(article, {
        paragraph: (html, index) => `<p><b>${DATELINES[index % DATELINES.length]}</b>${html}</p>`,
        heading: (html) => `<h2>${html}</h2>`
      }).join('\n')
    )
}

const BOXES = [
  '<div class="ad-box-2">إعلان: رحلات إلى الجزر كل أسبوع</div>',
  '<figure><img src="data:," alt=""><figcaption>الرئيسان في لقاء سابق</figcaption></figure>',
  '<div class="k3x"><a href="#">تقرير مصور عن موسم الزيتون</a></div>',
  '<div class="k7q">اقرأ أيضًا: موسم الزيتون يبدأ مبكرًا</div>'
] as const

/** Boxes between the halves of a sentence, named or not. */
const boxesWithin: ContentSystem = {
  name: 'boxes in mid-sentence',
  build: (article) =>
    page(
      article,
      set(article, {
        paragraph: (html, index) => `<div>${html.replace('، ', `، ${BOXES[index % BOXES.length]} `)}</div>`,
        heading: (html) => `<h2>${html}</h2>`
      }).join('\n')
    )
}

/** An encyclopaedia's habit: the marks of notes behind clauses, raised, in brackets or linked. */
const notes: ContentSystem = {
  name: 'marks of notes behind clauses',
  build: (article) =>
    page(
      article,
      set(article, {
        paragraph: (html, index) =>
          `<p>${sentences(html)
            .join(' ')
            .replaceAll(
              '، ',
              [`<sup>${index}</sup>، `, `<a href="#n${index}">${index}</a>، `][index % 2] as string
            )}</p>`,
        heading: (html) => `<h2>${html}</h2>`
      }).join('\n')
    )
}

export const lines: readonly ContentSystem[] = [spansAsLines, terms, initials, ticker, boxesWithin, notes]
