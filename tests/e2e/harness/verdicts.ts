/** Built into one script for a page: gives the verdicts of the bundled article there, as the annotator finds them. */
import { readArticle } from '../../../src/core/recognise/article'
import type { Dossier } from '../../../src/core/dossier'
import { readPageWords } from '../../../src/core/page/page-words'
import { seekRuns } from '../../../src/core/recognise/seek'
import { findArticle } from '../../../src/dom/find-article'
import { readPage } from '../../../src/dom/read-page'
import { findEnds } from '../../../src/dom/text-ends'

function verdicts(dossier: Dossier): Readonly<Record<string, string>> {
  const article = readArticle(dossier)
  const page = readPage(
    document.body,
    findEnds(document.body, (raw) => seekRuns(raw, [article.seeds]))
  )
  const found = findArticle(article, document.body, page, readPageWords(page.text))
  return Object.fromEntries(found?.sighting.findings.map(({ statement, verdict }) => [statement, verdict]) ?? [])
}

Object.assign(globalThis, { mawqifVerdicts: verdicts })
