/** The grammatical case of words that belong together. */
import type { Entry, GrammaticalCase } from './phrase-groups'

/** What holds for readings of which any may be meant. */
export function caseOfAll(entries: readonly Entry[]): GrammaticalCase {
  const [first, ...others] = new Set(entries.map((entry) => entry.case))
  return first === undefined || others.length > 0 ? 'any' : first
}

/** What holds for words that agree. */
export function commonCase(parts: readonly GrammaticalCase[]): GrammaticalCase {
  if (parts.includes('oblique')) return 'oblique'
  return parts.includes('nominative') ? 'nominative' : 'any'
}
