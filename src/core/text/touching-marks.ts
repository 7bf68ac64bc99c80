/**
 * Find the quotation marks that touch words, in the text before and after them.
 *
 * News text mixes marks and often opens with a closing one (بـ”…”), so a mark's glyph says nothing about its side. French
 * sets a space within guillemets, and many newsrooms put the sentence's own stop before the closing mark.
 */
const BEFORE = /(?:["“”„‟‘’‚‛']|[«»‹›][ \u00a0\u202f]?)$/u
const AFTER = /^[.,!?…،؟؛]*(?:["“”„‟‘’‚‛']|[ \u00a0\u202f]?[«»‹›])/u

/** The mark that ends `before`, with a space within it: `said “` ⇒ `“`; empty where none does. */
export function markBefore(before: string): string {
  return BEFORE.exec(before)?.[0] ?? ''
}

/** The mark that begins `after`, with a stop or a space within it: `.” He` ⇒ `.”`; empty where none does. */
export function markAfter(after: string): string {
  return AFTER.exec(after)?.[0] ?? ''
}
