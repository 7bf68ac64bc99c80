/** Every way, and the page that they are tried on, one after the other. */
import { articleLines, TITLE } from '../article'
import { htmlPage } from '../document'
import { STORIES } from '../unknown'
import { block } from '../paragraphs'
import { ADDED } from './added'
import { TAKEN } from './taken'
import { type Way, WORD } from './way'

export type { Way } from './way'
export const WAYS: readonly Way[] = [...ADDED, ...TAKEN]

/** The statement that all of them are about, and its line in the article. */
export const STATEMENT = 'm1'
const LINE = 7

/** What the page puts into itself for a way. */
export interface SetWay {
  readonly html: string
  readonly css: string
  readonly script: string
}

/** Set the article with one of its sentences as the way has it. */
export function setWay({ html, css = '', script = '' }: Way): SetWay {
  const lines = articleLines().map((line) => {
    if (line.number !== LINE) return block(line)
    const at = line.text.indexOf(WORD)
    return html(line.text.slice(0, at), line.text.slice(at))
  })
  return { html: lines.join('\n'), css, script }
}

/** The leader whose statement all ways are about in an article that no dossier knows. */
export const SPEAKER = 'macron'

/** Set an article that no dossier knows with one of its sentences as the way has it. */
export function setUnknownWay({ html, css = '', script = '' }: Way): SetWay {
  const { title, paragraphs } = STORIES.ar
  const lines = paragraphs.map((text) => {
    const at = text.indexOf(WORD)
    return at < 0 ? `<p>${text}</p>` : html(text.slice(0, at), text.slice(at))
  })
  return { html: [`<h1>${title}</h1>`, ...lines].join('\n'), css, script }
}

/** A page with an article as one way has it; without one, a page that is filled in later. */
export function wayPage(way: Way | null, set: (way: Way) => SetWay = setWay): string {
  const { html, css, script } = way === null ? { html: '', css: '', script: '' } : set(way)
  return htmlPage({
    title: set === setWay ? TITLE : STORIES.ar.title,
    head: `<style>body { font: 18px/1.8 serif; background: #fff; width: 700px; margin: 20px auto } ${css}</style>`,
    body: `<main><article id="article">${html}</article></main><script>${script}</script>`
  })
}
