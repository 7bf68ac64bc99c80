/** What is quoted on a page now, to be looked up elsewhere: in the page's own words. */
import type { PageContent } from '../page-content'
import { quotedWords } from '../records/quoted-words'
import type { Language } from '../text/language'
import type { SoughtQuotation } from './elsewhere'

export interface SoughtQuotations {
  readonly language: Language
  readonly quotations: readonly SoughtQuotation[]
}

export function soughtQuotations(content: PageContent): SoughtQuotations {
  if (content.kind === 'unknown') {
    const { language, statements } = content.reading
    return {
      language,
      quotations: statements.map((statement) => ({
        id: statement.id,
        speakers: [statement.speaker],
        text: quotedWords(statement)
      }))
    }
  }
  const { dossier, sighting } = content
  return {
    language: dossier.language,
    quotations: sighting.findings.flatMap(({ statement, verdict, words }) => {
      const speakers = dossier.statements.find(({ id }) => id === statement)?.speakers
      return verdict === 'absent' || speakers === undefined ? [] : [{ id: statement, speakers, text: words }]
    })
  }
}
