/** A page's statements in one shape, be its article known or unknown: what a table and annotations are written from. */
import type { Dossier, StatementKind } from '../dossier'
import type { Act } from '../find/acts'
import type { InterfaceLanguage } from '../text/language'
import { heldStatements } from '../records/apply-edits'
import type { KeptPage, KeptStatement } from '../records/kept-page'
import type { Verdict } from '../verify/sighting'
import type { ExportWords, PageExport, PageQuote, PageSource, ReadingExport } from './page-export'

/** Stands for the id of any article without one. */
const UNKNOWN = 'unknown-article'

export interface ExportedStatement {
  readonly id: string
  readonly speakers: readonly string[]
  readonly topic: string
  /** What the speaker does with the words; null of a known article, whose verdicts tell of them. */
  readonly act: Act | null
  readonly kind: StatementKind
  /** Ids of the dossier's sources; of an unknown article its own words. */
  readonly sources: readonly string[]
  readonly cues: readonly string[]
  /** `found`: by a machine, in an article without verdicts. */
  readonly verdict: Verdict | 'found'
  /** Whose word it is: a known article's, the finder's, or the user's who corrected it. */
  readonly origin: 'dossier' | 'page' | 'mine'
  /** None where it is not on the page. */
  readonly quotes: readonly ExportedQuote[]
}

/** A passage; of one that was kept it isn't known what stood around it. */
type ExportedQuote = Pick<PageQuote, 'exact' | 'position'> & Partial<PageQuote>

export interface ExportedArticle {
  /** A slug: the dossier's, or one for all unknown articles. */
  readonly id: string
  readonly title: string
  readonly page: PageSource
  /** When the page was looked at: ISO 8601, in UTC. */
  readonly seen: string
  readonly statements: readonly ExportedStatement[]
}

export function exportedArticle(
  dossier: Dossier,
  { page, seen, sighting, quotes }: PageExport,
  language: InterfaceLanguage
): ExportedArticle {
  return {
    id: dossier.id,
    title: dossier.event.title[language],
    page,
    seen,
    statements: dossier.statements.map((statement) => ({
      ...statement,
      act: null,
      cues: statement.cues.map(({ quote }) => quote.exact),
      origin: 'dossier',
      verdict: sighting.findings.find((finding) => finding.statement === statement.id)?.verdict ?? 'absent',
      quotes: quotes[statement.id] ?? []
    }))
  }
}

/** How the page has the words, and that the user corrected what is said of them: "Word for word. Corrected by you". */
export function judgementOf(
  { verdict, origin }: Pick<ExportedStatement, 'verdict' | 'origin'>,
  words: ExportWords
): string {
  if (origin !== 'mine') return words.verdict[verdict]
  return verdict === 'found' ? words.mine : `${words.verdict[verdict]}. ${words.mine}`
}

/** What is kept of a page; around its passages nothing was kept. */
export function exportedKept(kept: KeptPage): ExportedArticle {
  const { article, title, address, seen } = kept
  return {
    id: article ?? UNKNOWN,
    title,
    page: { title, address },
    seen,
    statements: heldStatements(kept).map((statement) => ({
      ...statement,
      quotes: passagesOf(statement).map((exact) => ({ exact, position: null }))
    }))
  }
}

/** Of a known article its passages; of an unknown one the sentence that was found, in one. */
const passagesOf = ({ verdict, words, content }: KeptStatement): readonly string[] =>
  verdict === 'found' ? [words] : content.map(({ start, end }) => words.slice(start, end))

export function exportedReading({ page, seen, reading, quotes }: ReadingExport): ExportedArticle {
  return {
    id: UNKNOWN,
    title: page.title,
    page,
    seen,
    statements: reading.statements.map(({ id, speaker, topic, act, kind, outerSource, words, cue }) => ({
      id,
      speakers: [speaker],
      topic,
      act,
      kind,
      sources: outerSource === null ? [] : [outerSource],
      cues: [words.slice(cue.start, cue.end)],
      verdict: 'found',
      origin: 'page',
      quotes: quotes[id] ?? []
    }))
  }
}
