/** The article with words of it changed, as a copy that someone edited. */
import { articleLines, TITLE } from './article'
import { htmlPage } from './document'
import { block } from './paragraphs'

/**
 * Write the article with each key of `replacements` replaced by its value, everywhere. A key that the article does not
 * have is an error: the test would be about the untouched article.
 */
export function editedPage(replacements: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(replacements))
  const lines = articleLines().map((line) => {
    let { text } = line
    for (const [from, to] of Object.entries(replacements)) {
      if (text.includes(from)) unused.delete(from)
      text = text.replaceAll(from, to)
    }
    return block({ number: line.number, role: line.role, text })
  })
  if (unused.size > 0) throw new Error(`not in the article: ${[...unused].join(' / ')}`)
  return htmlPage({ title: TITLE, body: `<article>\n${lines.join('\n')}\n</article>` })
}
