/** Pages that hold more of the article than they show. */
import { htmlPage } from '../document'
import { set, setPlainly, teaserList, type ContentSystem, type SystemArticle, type SystemBlock } from './system'

const page = ({ language, title }: SystemArticle, body: string, head = ''): string =>
  htmlPage({ language, title, body, head })

interface Halves {
  readonly shown: readonly SystemBlock[]
  readonly held: readonly SystemBlock[]
}

/** Cut an article in the middle; of an odd number of blocks the greater part comes first. */
function halves({ blocks }: SystemArticle): Halves {
  const middle = Math.ceil(blocks.length / 2)
  return { shown: blocks.slice(0, middle), held: blocks.slice(middle) }
}

const heldLines = (article: SystemArticle): ReadonlySet<number> =>
  new Set(halves(article).held.map(({ number }) => number))

/** The second half is for subscribers: it is in the page, and not displayed. */
const paywall: ContentSystem = {
  name: 'a paywall',
  hides: heldLines,
  build: (article) => {
    const { shown, held } = halves(article)
    return page(
      article,
      `<main><article class="story"><h1>${article.title}</h1><div class="story-body">${setPlainly({ blocks: shown })}
<div class="story-locked" style="display: none">${setPlainly({ blocks: held })}</div></div>
<div class="gate-box"><h2>تابع القراءة باشتراك</h2><p>شهر أول مجانًا، ثم تلغي متى شئت.</p></div></article></main>`
    )
  }
}

/** Height of one block of the folded text, in CSS pixels: more than any paragraph takes at the tests' window. */
const BLOCK_HEIGHT = 160

/** "Read more": a box that ends in mid-article and hides what runs over. */
const folded: ContentSystem = {
  name: 'a folded "read more"',
  needsBrowser: true,
  hides: heldLines,
  build: (article) => {
    const { length } = halves(article).shown
    return page(
      article,
      `<main><h1>${article.title}</h1><div class="caas-body-wrapper"><div class="caas-body collapsed">
${set(article, {
  paragraph: (html) => `<div class="piece"><p>${html}</p></div>`,
  heading: (html) => `<div class="piece"><h2>${html}</h2></div>`
}).join('\n')}
</div><button class="readmore">متابعة القراءة</button></div><div class="stream">${teaserList('div', 4)}</div></main>`,
      `<style>.piece { height: ${BLOCK_HEIGHT}px } .piece > * { margin: 0 }
.collapsed { max-height: ${BLOCK_HEIGHT * length}px; overflow: hidden }</style>`
    )
  }
}

/** Two copies of the text, the first for phones and not displayed here. */
const twoCopies: ContentSystem = {
  name: 'copies for phones and desktops',
  build: (article) =>
    page(
      article,
      `<div class="mobile-only" style="display:none"><h1>${article.title}</h1><div class="m-body">${setPlainly(article)}</div></div>
<div class="desktop-only"><h1>${article.title}</h1><div class="d-body">${setPlainly(article)}</div></div>`
    )
}

/** The same by style sheet, the copy that is shown first. */
const twoCopiesByStyle: ContentSystem = {
  name: 'copies told apart by style sheet',
  needsBrowser: true,
  build: (article) =>
    page(
      article,
      `<div class="cols"><div class="col-a">${setPlainly(article)}</div><div class="col-b">${setPlainly(article)}</div></div>`,
      '<style>.col-b { display: none } @media (max-width: 500px) { .col-a { display: none } .col-b { display: block } }</style>'
    )
}

/** The text for screen readers only, moved off the page, beside the one that is seen. */
const offscreenCopy: ContentSystem = {
  name: 'a copy off the screen',
  needsBrowser: true,
  build: (article) =>
    page(
      article,
      `<div style="position:absolute;top:-99999px;width:600px">${setPlainly(article)}</div><article><h1>${article.title}</h1>${setPlainly(article)}</article>`
    )
}

/** The second half is for subscribers: it is laid out, and blurred. */
const blurred: ContentSystem = {
  name: 'a paywall that blurs',
  needsBrowser: true,
  hides: heldLines,
  build: (article) => {
    const { shown, held } = halves(article)
    return page(
      article,
      `<main><h1>${article.title}</h1>${setPlainly({ blocks: shown })}<div class="locked">${setPlainly({ blocks: held })}</div></main>`,
      '<style>.locked { filter: blur(6px); user-select: none }</style>'
    )
  }
}

/** Copies for machines, before the text: clipped to nothing, without colour, of the colour behind it, not yet faded in. */
const unreadableCopies: ContentSystem = {
  name: 'copies that cannot be read',
  needsBrowser: true,
  build: (article) =>
    page(
      article,
      ['clip', 'clear', 'white', 'faded']
        .map((name) => `<div class="${name}">${setPlainly(article)}</div>`)
        .concat(`<div class="column"><h1>${article.title}</h1>${setPlainly(article)}</div>`)
        .join(''),
      `<style>.clip { clip-path: inset(50%) } .clear { color: transparent } .white { color: #fff; background: #fff } .faded { opacity: 0 }
.clip, .clear, .white, .faded { height: 300px; overflow: auto }</style>`
    )
}

/** Paragraphs far down the page, which the browser lays out only when they are scrolled near. */
const putOff: ContentSystem = {
  name: 'paragraphs laid out late',
  needsBrowser: true,
  build: (article) =>
    page(
      article,
      `<h1>${article.title}</h1><div style="height: 6000px"></div><div class="late">${setPlainly(article)}</div>`,
      '<style>.late > * { content-visibility: auto }</style>'
    )
}

export const hiding: readonly ContentSystem[] = [
  paywall, folded, twoCopies, twoCopiesByStyle, offscreenCopy, blurred, unreadableCopies, putOff
] // prettier-ignore
