/** The article with words of it changed, as a copy that someone edited. */
import { type ArticleLine, articleLines, TITLE } from './article'
import { htmlPage } from './document'
import { block } from './paragraphs'

/** Write a page of the article with each key of `replacements` replaced by its value. */
export function editedPage(replacements: Readonly<Record<string, string>>): string {
  return htmlPage({ title: TITLE, body: `<article>\n${editedLines(replacements).map(block).join('\n')}\n</article>` })
}

/**
 * Give the article's lines with each key of `replacements` replaced by its value, everywhere. A key that the article does
 * not have is an error: the test would be about the untouched article.
 */
export function editedLines(replacements: Readonly<Record<string, string>>): readonly ArticleLine[] {
  const unused = new Set(Object.keys(replacements))
  const lines = articleLines().map(({ number, role, text }) => {
    let edited = text
    for (const [from, to] of Object.entries(replacements)) {
      if (edited.includes(from)) unused.delete(from)
      edited = edited.replaceAll(from, to)
    }
    return { number, role, text: edited }
  })
  if (unused.size > 0) throw new Error(`not in the article: ${[...unused].join(' / ')}`)
  return lines
}
