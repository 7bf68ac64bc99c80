/** What a kept page is stored with: the keys that it is looked up by, made from the page alone. */
import { keptPrints } from '../compare/quotation-prints'
import { statementKey } from '../find/statement-key'
import { foldWords } from '../text/fold'
import { editedStatements } from './apply-edits'
import type { KeptPage } from './kept-page'
import { quotedWords } from './quoted-words'
import { rejectionKey } from './rejection-keys'

export interface StoredPage extends KeptPage {
  /** For each of its statements that its user has `putin ukraine 2026-11-28T…`, and for each that was rejected `!` with its key. */
  readonly said: readonly string[]
  /** The fingerprints of all that is quoted in it. */
  readonly prints: readonly number[]
}

/** O(words). */
export function storedPage(page: KeptPage): StoredPage {
  const edited = editedStatements(page)
  const held = edited.filter(({ isRejected }) => !isRejected)
  const said = held.flatMap(({ speakers, topic }) => speakers.map((speaker) => `${speaker} ${topic} ${page.seen}`))
  // What is rejected is what was found, whatever else was corrected of it.
  const rejected = page.statements
    .filter((_, i) => edited[i]?.isRejected)
    .map((each) => rejectionKey(statementKey(each), page.address, foldWords(each.words).count))
  const prints = held.flatMap((statement) => [...keptPrints(foldWords(quotedWords(statement)))])
  return { ...page, said: [...new Set([...said, ...rejected])], prints: [...new Set(prints)] }
}
