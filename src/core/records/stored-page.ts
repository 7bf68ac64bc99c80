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
  /** What its copies are looked up by. */
  readonly buckets: readonly Bucket[]
}

/** A fingerprint of an unknown article, or the id of a known one. */
export type Bucket = string | number

/** Fingerprints that an article is looked up by: of two texts that share half of theirs, one in 65,000 pairs would share none of so many. */
const MOST_BUCKETS = 16

/** What an article is known by when it comes again. */
export interface KnownAgain {
  readonly article: string | null
  readonly sketch: readonly number[]
}

/** What the copies of an article are looked up by. */
export function bucketsOf({ article, sketch }: KnownAgain): readonly Bucket[] {
  return article === null ? sketch.slice(0, MOST_BUCKETS) : [article]
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
  return { ...page, said: [...new Set([...said, ...rejected])], prints: [...new Set(prints)], buckets: bucketsOf(page) }
}
