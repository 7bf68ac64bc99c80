/**
 * The statements of pages as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), in JSON-LD.
 *
 * Each statement on the page is one annotation. Its targets are the page's own words, selected by quote and by
 * position, with the time at which they stood there. Its bodies say who is reported, on what, and what the verdict is.
 * A statement that is not on the page has no target and is left out.
 */
import { type ExportedArticle, type ExportedStatement, judgementOf } from './exported-article'
import type { ExportWords } from './page-export'

/** The address under which the ids of annotations and our own terms are made. */
const AUTHORITY = 'https://mawqif.example'

/** Terms of ours beside the model's own. */
const TERMS = {
  mawqif: `${AUTHORITY}/ns#`,
  speaker: 'mawqif:speaker',
  topic: 'mawqif:topic',
  act: 'mawqif:act',
  cue: 'mawqif:cue',
  kind: 'mawqif:kind',
  reportedBy: 'mawqif:reportedBy',
  verdict: 'mawqif:verdict',
  outlet: 'mawqif:outlet',
  author: 'mawqif:author',
  published: 'mawqif:published'
} as const

/** Write the annotations of pages as JSON-LD text, one `AnnotationPage`. `version` is that of the software. */
export function writeAnnotations(articles: readonly ExportedArticle[], words: ExportWords, version: string): string {
  const items = articles.flatMap((exported) =>
    exported.statements
      .filter(({ verdict, quotes }) => verdict !== 'absent' && quotes.length > 0)
      .map((statement) => annotationOf(statement, exported, words, version))
  )
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', TERMS],
    id: idOfAll(articles),
    type: 'AnnotationPage',
    startIndex: 0,
    items
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

function annotationOf(
  statement: ExportedStatement,
  exported: ExportedArticle,
  words: ExportWords,
  version: string
): object {
  const { language } = words
  const { page, imprint, seen } = exported
  const { verdict } = statement
  const software = { id: `${AUTHORITY}/`, type: 'Software', name: `Mawqif ${version}` }
  const speakers = statement.speakers.map(words.speaker)
  const text = (purpose: string, value: string, change: object = {}): object => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language,
    ...change
  })
  return {
    id: idOf(`${exported.id}/${statement.id}`, exported),
    type: 'Annotation',
    motivation: 'describing',
    created: seen,
    creator: software,
    generated: seen,
    generator: software,
    body: [
      text('describing', describe(statement, words), {
        speaker: statement.speakers,
        topic: statement.topic,
        ...(statement.act !== null && { act: statement.act }),
        cue: statement.cues,
        kind: statement.kind,
        reportedBy: statement.sources,
        verdict,
        ...(imprint.outlet !== null && { outlet: imprint.outlet }),
        ...(imprint.authors.length > 0 && { author: imprint.authors }),
        ...(imprint.published !== null && { published: imprint.published })
      }),
      ...speakers.map((speaker) => text('identifying', speaker)),
      text('tagging', words.topic(statement.topic))
    ],
    target: statement.quotes.map(({ exact, position, ...around }) => ({
      source: page.address,
      state: { type: 'TimeState', sourceDate: seen },
      selector: [
        { type: 'TextQuoteSelector', exact, ...around },
        ...(position === null ? [] : [{ type: 'TextPositionSelector', ...position }])
      ]
    }))
  }
}

/** The leader, the topic and the act or verdict in a line: "Macron: Ukraine. Calls for. Found automatically; may be wrong." */
function describe(statement: ExportedStatement, words: ExportWords): string {
  const { speakers, topic, act } = statement
  const told = [words.topic(topic), ...(act === null ? [] : [words.act[act]]), judgementOf(statement, words)]
  return `${speakers.map(words.speaker).join(', ')}: ${told.join('. ')}.`
}

/** Of one page its own; of several one that tells how many, and between which moments they were seen. */
function idOfAll(articles: readonly ExportedArticle[]): string {
  const [only, ...others] = articles
  if (only !== undefined && others.length === 0) return idOf(only.id, only)
  const seen = articles.map((each) => each.seen).toSorted()
  const between = [seen.at(0) ?? '', seen.at(-1) ?? ''].map(encodeURIComponent)
  return `${AUTHORITY}/annotations/kept?pages=${articles.length}&seen=${between.join('/')}`
}

/** An IRI that is one and the same for one statement, page and time, and another for every other. */
function idOf(what: string, { page, seen }: ExportedArticle): string {
  return `${AUTHORITY}/annotations/${what}?page=${encodeURIComponent(page.address)}&seen=${encodeURIComponent(seen)}`
}
