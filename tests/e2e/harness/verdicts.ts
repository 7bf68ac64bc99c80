/**
 * Built into one script for a page: gives the verdicts of the bundled article there, as the annotator finds them, and what is found
 * in an article that no dossier knows, as the finder does.
 */
import { type PackedGazetteer, unpackGazetteer } from '../../../src/core/find/people/packed-gazetteer'
import { ar as grammar } from '../../../src/core/find/languages/grammars'
import { readArticle as readUnknown } from '../../../src/core/find/read-article'
import { readArticle } from '../../../src/core/recognise/article'
import type { Dossier } from '../../../src/core/dossier'
import { atOnce } from '../../../src/core/steps'
import { readPageWords } from '../../../src/core/page/page-words'
import { seekRuns } from '../../../src/core/recognise/seek'
import { findArticle } from '../../../src/dom/find-article'
import { readPage } from '../../../src/dom/read-page'
import { findEnds } from '../../../src/dom/text-ends'
import { finderOn } from '../../../src/dom/page-article'
import { readUnknownArticle } from '../../../src/dom/unknown-article'

function verdicts(dossier: Dossier): Readonly<Record<string, string>> {
  const article = readArticle(dossier)
  const page = readPage(document.body, atOnce(findEnds(document.body, (raw) => seekRuns(raw, [article.seeds]))))
  const found = atOnce(findArticle(article, document.body, page, readPageWords(page.text)))
  return Object.fromEntries(found?.sighting.findings.map(({ statement, verdict }) => [statement, verdict]) ?? [])
}

/** Who is found to speak in an Arabic article, and in which words. */
function unknown(packed: PackedGazetteer): readonly (readonly [string, string])[] {
  const gazetteer = unpackGazetteer(packed)
  const read = function* (text: string, date: string | null) {
    const reading = yield* readUnknown(text, { gazetteer, grammar, date })
    return reading && { ...reading, sketch: [] }
  }
  return (atOnce(readUnknownArticle(document, finderOn(document, read)))?.reading.statements ?? []).map(
    ({ speaker, words }) => [speaker, words]
  )
}

Object.assign(globalThis, { mawqifVerdicts: verdicts, mawqifUnknown: unknown })
