/**
 * What is quoted in the bundled articles, and the fingerprints that it is found by.
 *
 * The build writes these once, some 100 numbers an article, so that no dossier is read but those that share some with a page.
 */
import type { Dossier, Statement } from '../dossier'
import { foldWords } from '../text/fold'
import { readQuotation, type WordedQuotation } from './quotation'
import { keptPrints } from './quotation-prints'

/** Stands between two passages of one quotation. */
const GAP = ' … '

/** The fingerprints of each article, by its id. */
export type BundledPrints = Readonly<Record<string, readonly number[]>>

export function bundledPrints(dossiers: readonly Dossier[]): BundledPrints {
  return Object.fromEntries(
    dossiers.map((dossier) => [
      dossier.id,
      [...new Set(dossier.statements.flatMap((statement) => [...keptPrints(foldWords(quotedIn(statement)))]))]
    ])
  )
}

/** What holds each fingerprint. */
export function holdersIn(prints: BundledPrints): ReadonlyMap<number, readonly string[]> {
  const holders = new Map<number, string[]>()
  for (const [article, all] of Object.entries(prints)) {
    for (const print of all) {
      const known = holders.get(print)
      if (known === undefined) holders.set(print, [article])
      else known.push(article)
    }
  }
  return holders
}

/** What is quoted in an article, but for what is too short to be known again. */
export function quotationsOfArticle({
  language,
  statements
}: Dossier): readonly { readonly statement: string; readonly quotation: WordedQuotation }[] {
  return statements.flatMap((statement) => {
    const quotation = readQuotation({ language, speakers: statement.speakers, text: quotedIn(statement) })
    return quotation === null ? [] : [{ statement: statement.id, quotation }]
  })
}

const quotedIn = ({ content }: Statement): string => content.map(({ quote }) => quote.exact).join(GAP)
