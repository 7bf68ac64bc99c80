import { heldStatements } from '../records/apply-edits'
import type { EditedStatement } from '../records/edited-statement'
import type { KeptPage } from '../records/kept-page'
import { quotedWords } from '../records/quoted-words'
import { type WordedQuotation, readQuotation } from './quotation'

interface KeptQuotation {
  readonly statement: EditedStatement
  readonly quotation: WordedQuotation
}

/** What is quoted on a kept page, but for what is too short to be known again. */
export function quotationsOf(page: KeptPage): readonly KeptQuotation[] {
  const { language } = page
  return heldStatements(page).flatMap((statement) => {
    const quotation = readQuotation({ language, speakers: statement.speakers, text: quotedWords(statement) })
    return quotation === null ? [] : [{ statement, quotation }]
  })
}
