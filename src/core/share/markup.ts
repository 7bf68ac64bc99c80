/** Write plain text into Markdown and HTML so that they show the same text, whatever it holds. */

/** The characters that CommonMark gives a meaning within a line or at its beginning, and those that note-takers give one: `$`, `%`, `^`. */
const MARKDOWN = /[\\`*_{}[\]()#+\-.!|<>~&:=$%^]/gu

/** Escape text for a paragraph, a heading or a link of CommonMark: `*no*` ⇒ `\*no\*`. Line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(MARKDOWN, '\\$&')
}

/** Write an address as the target of a link, in pointy brackets, in which no other character has a meaning. */
export function markdownTarget(address: string): string {
  return `<${address.replaceAll(/[<>\\\s]/gu, (char) => encodeURIComponent(char))}>`
}

/** Escape text for an element or a quoted attribute: `"a" < b` ⇒ `&quot;a&quot; &lt; b`. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
