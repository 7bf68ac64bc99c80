import type { Span } from '../text/span'

/** What stands between two passages of one quotation. */
const GAP = ' … '

/** What is said in a statement's words, without who says it and how. */
export function quotedWords({ words, content }: { readonly words: string; readonly content: readonly Span[] }): string {
  return content.map(({ start, end }) => words.slice(start, end)).join(GAP)
}
