/** Ways to set the same words so that their letters, lines and sentences lie in elements of their own. */
import { htmlPage } from '../document'
import { mapText, sentences, set, setPlainly, type ContentSystem, type SystemArticle } from './system'

const page = ({ language, title }: SystemArticle, body: string, head = ''): string =>
  htmlPage({ language, title, head, body: `<main><h1>${title}</h1><div class="text">${body}</div></main>` })

/** The first letter large, the first word in small capitals. */
const dropCaps: ContentSystem = {
  name: 'drop caps',
  build: (article) =>
    page(
      article,
      set(article, {
        paragraph: (html) =>
          `<p>${html.replace(
            /^([^\s<&])([^\s<&]*)/u,
            '<span class="dropcap" style="float:inline-start;font-size:3em">$1</span><span style="font-variant:small-caps">$2</span>'
          )}</p>`,
        heading: (html) => `<h2>${html}</h2>`
      }).join('\n')
    )
}

/** Each sentence a line of its own, by style alone and with no space between. */
const sentenceLines: ContentSystem = {
  name: 'a block for each sentence',
  build: (article) =>
    page(
      article,
      set(article, {
        paragraph: (html) =>
          `<p>${sentences(html)
            .map((sentence) => `<span style="display:block">${sentence}</span>`)
            .join('')}</p>`,
        heading: (html) => `<h2>${html}</h2>`
      }).join('')
    )
}

/** The whole text in one element: its paragraphs are lines by style, and its notes are marked with small numbers. */
const notedLines: ContentSystem = {
  name: 'paragraphs by style, with note marks',
  build: (article) =>
    page(
      article,
      `<div>${set(article, {
        paragraph: (html, index) =>
          `<span style="display: block">${html.replace(/^(?:[^\s<]+ ){3}[^\s<]+(?= )/, (words) => `${words}<sup><a href="#n${index}">[${index}]</a></sup>`)}</span>`,
        heading: (html) => `<b style="display:block">${html}</b>`
      }).join('')}</div>`
    )
}

/** A letter that joins the next one, so that the line between may be drawn out; not the first half of lam-alef. */
const JOINED = /([بتثجحخسشصضطظعغفقكمنهي])(?=[بتثجحخسشصضطظعغفقكمنهيورزدذ])/u

/** Justified the Arabic way, words drawn out with tatweel, and tied with no-break spaces. */
const justified: ContentSystem = {
  name: 'text justified with tatweel',
  respells: true,
  build: (article) => {
    const justify = (text: string): string =>
      text.replaceAll(/[\p{L}\p{M}]{4,}/gu, (word) => word.replace(JOINED, '$1ـــ')).replaceAll(/ (?=و)/g, '\u00a0')
    return page(
      article,
      set(article, {
        paragraph: (html) => `<p style="text-align:justify">${mapText(html, justify)}</p>`,
        heading: (html) => `<h2>${mapText(html, justify)}</h2>`
      }).join('\n')
    )
  }
}

/** Paragraphs that are not elements but stretches of one, as an editor pastes them from a word processor. */
const pasted: ContentSystem = {
  name: 'text pasted from a word processor',
  build: (article) =>
    page(
      article,
      set(article, {
        paragraph: (html) =>
          `<p class="MsoNormal" dir="RTL"><span lang="AR-SA" style="font-family:'Simplified Arabic'"><o:p></o:p>${mapText(
            html,
            (text) => text.replaceAll(/ (\S+) /g, ' <span lang="AR-SA">$1</span><span dir="LTR"></span> ')
          )}</span></p>`,
        heading: (html) => `<p class="MsoNormal"><b><u>${html}</u></b></p>`
      }).join('\n')
    )
}

/** A page made from a printed one: each line of the column is placed by itself. */
const placedLines: ContentSystem = {
  name: 'lines placed by themselves',
  build: (article) =>
    page(
      article,
      set(article, {
        paragraph: (html) =>
          `<div class="par">${mapText(html, (text) => text.replaceAll(/((?:\S+ ){7})/g, '$1<br>'))}</div>`,
        heading: (html) => `<div class="par b">${html}</div>`
      }).join('\n')
    )
}

/** Two columns whose paragraphs are list items, as a scroll-told story has them. */
const steps: ContentSystem = {
  name: 'a story told by scrolling',
  build: (article) =>
    page(
      article,
      `<ol class="scrolly">${set(article, {
        paragraph: (html) => `<li class="step"><div class="step-card"><p>${html}</p></div></li>`,
        heading: (html) => `<li class="step"><h2>${html}</h2></li>`
      }).join('')}</ol>`
    )
}

const NOTES = [
  '<span class="sr-only">(يفتح في نافذة جديدة)</span>',
  '<span class="tooltip" style="display:none">دولة في شرق القارة</span>',
  '<small hidden>حاشية المحرر</small>',
  '<span class="visually-hidden">رابط خارجي</span>'
] as const

/** Notes that only screen readers read, or that show on demand, stand in mid-sentence. */
const unseenNotes: ContentSystem = {
  name: 'unseen notes in mid-sentence',
  build: (article) =>
    page(
      article,
      `<style>.sr-only, .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }</style>${set(
        article,
        {
          paragraph: (html, index) =>
            `<p>${html.replace(/^(?:[^\s<]+ ){4}/, (words) => `${words}<a href="#">${NOTES[index % NOTES.length]}</a>`)}</p>`,
          heading: (html) => `<h2>${html}</h2>`
        }
      ).join('\n')}`
    )
}

/** The text twice over: a summary of it read aloud, with its own transcript of the title, above the text. */
const withPlayer: ContentSystem = {
  name: 'an article with a player',
  build: (article) =>
    page(
      article,
      `<div class="audio-player"><span>استمع إلى المقال</span><span>${article.title}</span><audio></audio></div>${setPlainly(article)}`
    )
}

export const typesetting: readonly ContentSystem[] = [
  dropCaps, sentenceLines, notedLines, justified, pasted, placedLines, steps, unseenNotes, withPlayer
] // prettier-ignore
