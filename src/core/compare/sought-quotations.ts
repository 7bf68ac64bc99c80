/** What is quoted on a page now, to be looked up elsewhere: in the page's own words. */
import type { PageContent } from '../page-content'
import { quotedWords } from '../records/quoted-words'
import type { SoughtQuotations } from './elsewhere'

export function soughtQuotations(content: PageContent): SoughtQuotations {
  if (content.kind === 'unknown') {
    const { language, sketch, statements } = content.reading
    return {
      language,
      article: null,
      sketch,
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
    article: dossier.id,
    sketch: [],
    quotations: sighting.findings.flatMap(({ statement, verdict, words }) => {
      const speakers = dossier.statements.find(({ id }) => id === statement)?.speakers
      return verdict === 'absent' || speakers === undefined ? [] : [{ id: statement, speakers, text: words }]
    })
  }
}
