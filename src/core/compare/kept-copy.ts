/** Hold what was kept of an article against a page that has it again: which of its statements the page has changed since. */
import { articleSketch, isMissing } from '../recognise/article-sketch'
import { heldStatements } from '../records/apply-edits'
import type { EditedStatement } from '../records/edited-statement'
import type { KeptPage } from '../records/kept-page'
import { quotedWords } from '../records/quoted-words'
import type { Verdict } from '../verify/sighting'
import type { KeptVerdicts, SoughtQuotations } from './elsewhere'
import { likenessOf } from './likeness'
import { readQuotation, type WordedQuotation } from './quotation'

/** A page that has an article again, with its quotations made ready. */
export interface PageAgain extends Pick<SoughtQuotations, 'article' | 'sketch'> {
  readonly quotations: readonly { readonly id: string; readonly quotation: WordedQuotation }[]
}

/**
 * How many of the statements that were kept, as its user has them, the page has word for word, in another typography, altered, or not at all; null where it has
 * none of them. Rejected ones count for nothing, nor do those of which the page may have a part or another speaker: these are told where they stand.
 */
export function verdictsOf(kept: KeptPage, here: PageAgain, names: ReadonlyMap<string, string>): KeptVerdicts | null {
  const verdicts = { verbatim: 0, typographic: 0, altered: 0, absent: 0 }
  for (const statement of heldStatements(kept)) {
    const verdict = verdictOf(statement, kept, here, names)
    if (verdict !== null) verdicts[verdict]++
  }
  return verdicts.verbatim + verdicts.typographic + verdicts.altered === 0 ? null : verdicts
}

/** Null where it isn't sure. */
function verdictOf(
  statement: EditedStatement,
  { language }: KeptPage,
  here: PageAgain,
  names: ReadonlyMap<string, string>
): Verdict | null {
  const text = quotedWords(statement)
  const there = readQuotation({ language, speakers: statement.speakers, text })
  if (there === null) return null
  const likenesses = here.quotations.flatMap(({ quotation }) => likenessOf(quotation, there, names) ?? [])
  const same = likenesses.find(({ kind }) => kind === 'same')
  if (same?.kind === 'same') return same.verdict
  if (likenesses.length === 0) return isGone(statement, here) ? 'absent' : null
  return likenesses.every(({ kind }) => kind === 'changed') ? 'altered' : null
}

/** True where nothing of its sentence stands on the page, or, of a known article, not the statement. */
function isGone({ id, words }: EditedStatement, { article, sketch, quotations }: PageAgain): boolean {
  return article === null ? isMissing(articleSketch(words), sketch) : quotations.every((each) => each.id !== id)
}
