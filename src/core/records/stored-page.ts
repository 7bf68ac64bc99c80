/** What a kept page is stored with: the keys that it is looked up by, made from the page alone. */
import { keptPrints } from '../compare/quotation-prints'
import { foldWords } from '../text/fold'
import { heldStatements } from './apply-edits'
import type { KeptPage } from './kept-page'
import { quotedWords } from './quoted-words'

export interface StoredPage extends KeptPage {
  /** For each of its statements that its user has `putin ukraine 2026-11-28T…`. */
  readonly said: readonly string[]
  /** The fingerprints of all that is quoted in it. */
  readonly prints: readonly number[]
}

/** O(words). */
export function storedPage(page: KeptPage): StoredPage {
  const statements = heldStatements(page)
  const said = statements.flatMap(({ speakers, topic }) =>
    speakers.map((speaker) => `${speaker} ${topic} ${page.seen}`)
  )
  const prints = statements.flatMap((statement) => [...keptPrints(foldWords(quotedWords(statement)))])
  return { ...page, said: [...new Set(said)], prints: [...new Set(prints)] }
}
