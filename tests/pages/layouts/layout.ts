/** How publishers lay out the page of an article, and what of it is the article's: typed builders for any of our texts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InterfaceLanguage } from '../../../src/core/text/language'
import { readLabelled } from '../../find/labelled'
import { escapeHtml } from '../document'
import { FURNITURE, type Furniture } from './furniture'

export interface Story {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** All that a layout is filled with. Everything but `title`, `standfirst`, `subhead` and `paragraphs` is not the article's. */
export interface Matter extends Furniture, Story {
  readonly language: InterfaceLanguage
  /** Further articles of the same site. */
  readonly others: readonly Story[]
  /** Readers' comments: what other articles say, so that a comment read is a statement in the wrong mouth. */
  readonly comments: readonly (readonly [name: string, text: string])[]
}

export interface Layout {
  readonly name: string
  /** The document's head and body. */
  readonly build: (matter: Matter) => { readonly head?: string; readonly body: string }
}

/** A page, with what a user would call the article: without its headline, which some tools give apart. */
export interface LaidOut {
  readonly name: string
  readonly html: string
  readonly headline: string
  readonly own: readonly string[]
}

/** Lines that end otherwise are titles and references. */
const ENDS = /[.!?…][»”"]?$/u
const ROOT = join(import.meta.dirname, '../../find/articles')

/** Per language, the page's own article first. */
const TEXTS: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  ar: ['01-ankara-visit-wire', '02-abu-dhabi-call-gulf', '05-algiers-call-maghreb', '07-truth-social-sky'],
  en: ['09-summit-communique', '02-ankara-press-conference', '04-security-council', '06-interview-report'],
  fr: ['01-wire-call', '04-press-conference', '09-eu-summit', '12-iaea-board'],
  ru: ['01-wire-call', '04-press-conference', '07-un-council', '13-eu-summit']
}

function readStory(language: InterfaceLanguage, name: string): Story {
  const { text } = readLabelled(readFileSync(join(ROOT, language, `${name}.txt`), 'utf8'))
  const [title = '', ...lines] = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return { title, paragraphs: lines.filter((line) => ENDS.test(line)) }
}

function matterOf(language: InterfaceLanguage): Matter {
  const furniture = FURNITURE[language]
  const [own, ...others] = TEXTS[language].map((name) => readStory(language, name)) as [Story, ...Story[]]
  const said = others.flatMap(({ paragraphs }) => paragraphs.slice(-2))
  const comments = said.map((text, i) => [furniture.names[i % furniture.names.length] as string, text] as const)
  return { ...furniture, ...own, language, others, comments }
}

/** The page of a layout in one language. */
export function layOutPage({ name, build }: Layout, language: InterfaceLanguage): LaidOut {
  const matter = matterOf(language)
  const { title, standfirst, subhead, paragraphs } = matter
  const { head = '', body } = build(matter)
  const html = `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<title>${escapeHtml(title)} | ${matter.site}</title>${head}</head>
<body>${body}</body>
</html>`
  const shown = escapeHtml(plain(body))
  const own = [standfirst, subhead, ...paragraphs].filter((text) => shown.includes(squeeze(escapeHtml(text))))
  return { name: `${name}, ${language}`, html, headline: title, own }
}

/** Run white space together. */
export const squeeze = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** The text of markup, scripts and styles left out. */
export function plain(html: string): string {
  return squeeze(
    html
      .replaceAll(/<(script|style|noscript)\b[^]*?<\/\1>/gu, ' ')
      .replaceAll(/<\/?(?:a|b|strong|em|i|span|mark)\b[^>]*>/gu, '')
      .replaceAll(/<[^>]*>/gu, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
  )
}

/** Write texts as elements of one kind: `each(['a'], 'p class="x"')` ⇒ `<p class="x">a</p>`. */
export function each(texts: readonly string[], element: string): string {
  return texts.map((text) => `<${element}>${text}</${element.split(' ')[0]}>`).join('\n')
}

/** Write the article's paragraphs, with its subhead before the fourth, and other matter after some of them, counted from 0. */
export function bodyOf(
  { paragraphs, subhead }: Pick<Matter, 'paragraphs' | 'subhead'>,
  {
    paragraph = (text) => `<p>${text}</p>`,
    heading = (text) => `<h2>${text}</h2>`,
    after = {}
  }: {
    readonly paragraph?: (text: string, index: number) => string
    readonly heading?: (text: string) => string
    readonly after?: Readonly<Record<number, string>>
  } = {}
): string {
  return paragraphs
    .map((text, i) => `${i === 3 ? heading(subhead) : ''}${paragraph(text, i)}${after[i] ?? ''}`)
    .join('\n')
}

/** A page's menus, and what stands at its foot. */
export const menu = ({ site, section, teasers }: Matter): string =>
  `<header class="site-head"><a href="/">${site}</a><nav><ul><li><a href="/w">${section}</a></li>${teasers.map((_, i) => `<li><a href="/s${i}">${i + 1}</a></li>`).join('')}</ul></nav></header>`

export const foot = ({ about, site }: Matter): string =>
  `<footer class="site-foot"><p>${about}</p><p><a href="/imprint">© ${site}</a></p></footer>`

/** Linked data of an article, as publishers write it into the head. */
export const linkedData = ({ title, author }: Matter, more: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, author, datePublished: '2025-05-14T08:30:00+02:00', ...more })}</script>`
