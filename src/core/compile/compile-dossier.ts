/**
 * Compile an article and its stand-off annotations into a dossier.
 *
 * People write annotations, and a wrong one puts words into a leader's mouth. So nothing is repaired or guessed: either
 * everything holds, or the author gets every problem at once, each with its file and line. The JSON Schema checks the
 * shape, `check-references.ts` and `check-passages.ts` check the meaning. All of them run over whatever can be read, so
 * a slip in one field hides no other.
 */
import { type Annotations, type StatementDraft } from './drafts'
import { lineAt, readJson, type Fault, type Report } from './json'
import { checkContext, checkPassages } from './check-passages'
import { checkReferences } from './check-references'
import schema from '../../dossiers/annotations.schema.json' with { type: 'json' }
import { schemaCheck } from './check-schema'
import { type ArticleText, layOut, locate, passageAt, type QuoteNote } from './article-text'
import type { Dossier, Passage, Statement } from '../dossier'
import type { InterfaceLanguage } from '../text/language'
import type { Span } from '../text/span'

/** What a dossier is compiled from. */
export interface DossierSource {
  /** The folder's name: lower-case Latin letters and digits, in words joined by hyphens. */
  readonly id: string
  /** The language of the article. */
  readonly language: InterfaceLanguage
  /** The article's file, unchanged. */
  readonly article: string
  /** The annotations' file, unchanged: JSON text. */
  readonly annotations: string
  /** The names that problems give the two files. */
  readonly files: { readonly article: string; readonly annotations: string }
}

/** What is wrong, and where. */
export interface Problem {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly reason: string
}

export type Compiled =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const checkSchema = schemaCheck<Annotations>(schema)

/** An id names a file, an attribute and a highlight, so it keeps to what is safe in all three. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Compile one dossier, or list all its problems: those of the folder first, then those of the annotations in the order
 * of their lines. Never throws for what an author wrote.
 */
export function compileDossier(source: DossierSource): Compiled {
  const article = layOut(source.article)
  const { annotations, faults } = check(source, article)
  const problems = [
    ...checkFolder(source, article),
    ...faults
      .toSorted((one, other) => one.offset - other.offset)
      .map(({ offset, reason }) => {
        return { file: source.files.annotations, line: lineAt(source.annotations, offset), reason }
      })
  ]
  if (problems.length > 0 || !annotations) return { ok: false, problems }
  return { ok: true, dossier: build(source, article, annotations) }
}

/** Report what is wrong with the folder and not with a place in the annotations: its name, an empty article. */
function checkFolder({ id, files }: DossierSource, { lines }: ArticleText): readonly Problem[] {
  const problems: Problem[] = []
  if (!ID.test(id)) problems.push({ file: files.annotations, line: 1, reason: `the folder's name "${id}" is no id` })
  if (lines.length === 0) problems.push({ file: files.article, line: 1, reason: 'the article is empty' })
  return problems
}

function check(source: DossierSource, article: ArticleText): { annotations: Annotations | null; faults: Fault[] } {
  const json = readJson(source.annotations)
  const faults = [...json.faults]
  if (!json.ok) return { annotations: null, faults }
  const report: Report = ({ offset }, reason) => faults.push({ offset, reason })
  const annotations = checkSchema(json.root, report)
  checkReferences(json.root, report)
  checkContext(json.root, report)
  if (article.lines.length > 0) checkPassages(json.root, article, report)
  return { annotations, faults }
}

function build({ id, language }: DossierSource, article: ArticleText, annotations: Annotations): Dossier {
  const { event, speakers, topics, sources, positions, comparisons } = annotations
  return {
    id,
    language,
    text: article.text,
    event,
    speakers,
    topics,
    sources,
    statements: annotations.statements.map((draft) => buildStatement(article, draft)),
    positions,
    comparisons,
    context: annotations.context.map(({ by, passage, ...note }) => {
      return { ...note, by: by ?? null, passage: passageOf(article, passage) }
    }),
    excluded: annotations.excluded.map(({ passage, ...rest }) => ({ ...rest, passage: passageOf(article, passage) }))
  }
}

function buildStatement(article: ArticleText, draft: StatementDraft): Statement {
  const { mention, cues, content, evidence, ...rest } = draft
  return {
    ...rest,
    cues: cues.map((quote) => passageOf(article, quote)),
    content: content.map((part) => Object.assign(passageOf(article, part), { quoted: part.quoted })),
    evidence: evidence.map((quote) => passageOf(article, quote)),
    frame: passageAt(article.text, hull([mention, ...cues, ...evidence].map((quote) => spanOf(article, quote))))
  }
}

function passageOf(article: ArticleText, quote: QuoteNote): Passage {
  return passageAt(article.text, spanOf(article, quote))
}

/** The place of a quote that has passed the checks; throws where it has not. */
function spanOf(article: ArticleText, quote: QuoteNote): Span {
  const found = locate(article, quote)
  if (!found.ok) throw new Error(`An unchecked quote reached the build: ${found.reason}`)
  return found.span
}

/** The shortest span that holds all of `spans`: `[2, 5)`, `[9, 12)` ⇒ `[2, 12)`. */
function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
