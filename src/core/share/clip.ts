/**
 * A clip is what the user copies of a page, with its citation. It has three forms: text, Markdown and HTML.
 *
 * A clip comes with every word in the user's language, and is only laid out here. The page's words stand as they are, in
 * the page's own quotation marks and no others, so reported speech never becomes a quotation. Words that a page changed
 * carry a warning, which no form leaves out.
 */
import { closeBidi } from './bidi'
import { directionOf, type Language } from '../text/language'
import { escapeHtml, escapeMarkdown, markdownTarget } from './markup'

export const CLIP_FORMATS = ['text', 'markdown', 'html'] as const
export type ClipFormat = (typeof CLIP_FORMATS)[number]

/** What is copied, in words that are ready to be laid out. */
export interface Clip {
  /** The user's language, which all but the quotes is in. */
  readonly language: Language
  /** Whose position, on what. */
  readonly heading: string
  /** Our own summary, after a label that says so; null where only words are shared. */
  readonly summary: { readonly label: string; readonly text: string } | null
  readonly quotes: readonly ClipQuote[]
  /** What else the user must know: that statements are left out. */
  readonly remarks: readonly string[]
  readonly citation: {
    readonly title: string
    /** Null where no page is quoted. */
    readonly address: string | null
    /** When the page was seen, or what is quoted in its stead, in words. */
    readonly seen: string
  }
}

/** One passage of a clip. */
export interface ClipQuote {
  readonly language: Language
  /** The page's own words. */
  readonly words: string
  /** Says that these are not the article's words; null where they are. */
  readonly warning: string | null
  /** Verdict, kind and source, in words. */
  readonly facts: readonly string[]
  /** Leads to the passage; null where no link leads there alone. */
  readonly link: string | null
}

/** What goes to the clipboard: plain text, and HTML where the user wants formatting. */
export interface Copied {
  readonly plain: string
  readonly html: string | null
}

/** Lay out a clip in one of its forms. */
export function copyOf(given: Clip, format: ClipFormat): Copied {
  const clip = closed(given)
  if (format === 'markdown') return { plain: asMarkdown(clip), html: null }
  return { plain: asText(clip), html: format === 'html' ? asHtml(clip) : null }
}

/** The clip with nothing of the page's left open that would turn round what stands behind it. */
function closed(clip: Clip): Clip {
  const { quotes, citation } = clip
  return {
    ...clip,
    quotes: quotes.map((quote) => ({ ...quote, words: closeBidi(quote.words) })),
    citation: { ...citation, title: closeBidi(citation.title) }
  }
}

const FACTS_BETWEEN = ' · '

function asText({ heading, summary, quotes, remarks, citation }: Clip): string {
  const blocks = [
    summary === null ? heading : `${heading}\n${summary.label} ${summary.text}`,
    ...quotes.map(({ words, warning, facts, link }) =>
      [
        ...(warning === null ? [] : [warning]),
        oneLine(words),
        facts.join(FACTS_BETWEEN),
        ...(link === null ? [] : [link])
      ].join('\n')
    ),
    ...remarks,
    [citation.title, citation.address ?? '', citation.seen].map(oneLine).filter(Boolean).join('\n')
  ]
  return `${blocks.join('\n\n')}\n`
}

function asMarkdown({ heading, summary, quotes, remarks, citation }: Clip): string {
  const blocks = [
    `**${escapeMarkdown(heading)}**`,
    ...(summary === null ? [] : [`*${escapeMarkdown(summary.label)}* ${escapeMarkdown(summary.text)}`]),
    ...quotes.flatMap(({ words, warning, facts, link }) => [
      ...(warning === null ? [] : [`**${escapeMarkdown(warning)}**`]),
      `> ${escapeMarkdown(words)}`,
      facts
        .map(escapeMarkdown)
        .concat(link === null ? [] : [markdownLink('#', link)])
        .join(FACTS_BETWEEN)
    ]),
    ...remarks.map(escapeMarkdown),
    `${markdownLink(citation.title, citation.address)}${FACTS_BETWEEN}${escapeMarkdown(citation.seen)}`
  ]
  return `${blocks.join('\n\n')}\n`
}

function asHtml({ language, heading, summary, quotes, remarks, citation }: Clip): string {
  const blocks = [
    `<p><strong>${escapeHtml(heading)}</strong></p>`,
    ...(summary === null ? [] : [`<p><em>${escapeHtml(summary.label)}</em> ${escapeHtml(summary.text)}</p>`]),
    ...quotes.flatMap(({ language: of, words, warning, facts, link }) => [
      ...(warning === null ? [] : [`<p><strong>${escapeHtml(warning)}</strong></p>`]),
      `<blockquote lang="${of}" dir="${directionOf(of)}"${link === null ? '' : ` cite="${escapeHtml(link)}"`}>${escapeHtml(oneLine(words))}</blockquote>`,
      `<p>${facts
        .map(escapeHtml)
        .concat(link === null ? [] : [htmlLink('#', link)])
        .join(FACTS_BETWEEN)}</p>`
    ]),
    ...remarks.map((remark) => `<p>${escapeHtml(remark)}</p>`),
    `<p><cite>${htmlLink(oneLine(citation.title), citation.address)}</cite>${FACTS_BETWEEN}${escapeHtml(citation.seen)}</p>`
  ]
  return `<div lang="${language}" dir="${directionOf(language)}">${blocks.join('')}</div>`
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function markdownLink(text: string, address: string | null): string {
  return address === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${markdownTarget(address)})`
}

function htmlLink(text: string, address: string | null): string {
  return address === null ? escapeHtml(text) : `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`
}
