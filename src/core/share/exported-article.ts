/** A page's statements in one shape, be its article known or unknown: what a table and annotations are written from. */
import type { Dossier, StatementKind } from '../dossier'
import type { Act } from '../find/acts'
import type { Mine } from '../find/page-reading'
import type { Imprint } from '../page/imprint'
import type { InterfaceLanguage } from '../text/language'
import { heldStatements } from '../records/apply-edits'
import type { EditedStatement } from '../records/edited-statement'
import type { KeptPage } from '../records/kept-page'
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
  /** `found`: by a machine, in an article without verdicts; `added`: by the user. */
  readonly verdict: Verdict | 'found' | 'added'
  /** Whose word it is: a known article's, the finder's, or the user's who corrected it. */
  readonly origin: 'dossier' | 'page' | 'mine'
  /** Of what is the user's own and has a verdict on the page, how it came to be so. */
  readonly how?: Mine['how']
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
  readonly imprint: Imprint
  /** When the page was looked at: ISO 8601, in UTC. */
  readonly seen: string
  readonly statements: readonly ExportedStatement[]
}

export function exportedArticle(
  dossier: Dossier,
  { page, imprint, seen, sighting, quotes }: PageExport,
  language: InterfaceLanguage
): ExportedArticle {
  return {
    id: dossier.id,
    title: dossier.event.title[language],
    page,
    imprint,
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

/** How the page has the words, and that the user corrected what is said of them, or added it: "Word for word. Corrected by you". */
export function judgementOf(
  { verdict, origin, how }: Pick<ExportedStatement, 'verdict' | 'origin' | 'how'>,
  words: ExportWords
): string {
  if (origin !== 'mine' || verdict === 'added') return words.verdict[verdict]
  const whose = how === 'added' ? words.verdict.added : words.mine
  return verdict === 'found' ? whose : `${words.verdict[verdict]}. ${whose}`
}

/** What is kept of a page; around its passages nothing was kept. */
export function exportedKept(kept: KeptPage): ExportedArticle {
  const { article, title, imprint, address, seen } = kept
  return {
    id: article ?? UNKNOWN,
    title,
    page: { title, address },
    imprint,
    seen,
    statements: heldStatements(kept).map((statement) => ({
      ...statement,
      quotes: passagesOf(statement).map((exact) => ({ exact, position: null }))
    }))
  }
}

/** Of a known article its passages, and what the user selected; of an unknown one the sentence that was found, in one. */
const passagesOf = ({ verdict, words, content }: EditedStatement): readonly string[] =>
  verdict === 'found' ? [words] : content.map(({ start, end }) => words.slice(start, end))

export function exportedReading({ page, imprint, seen, reading, quotes }: ReadingExport): ExportedArticle {
  return {
    id: UNKNOWN,
    title: page.title,
    page,
    imprint,
    seen,
    statements: reading.statements.map(({ id, speaker, topic, act, kind, outerSource, words, cue, mine }) => ({
      id,
      speakers: [speaker],
      topic,
      act,
      kind,
      sources: outerSource === null ? [] : [outerSource],
      cues: [words.slice(cue.start, cue.end)],
      verdict: mine?.verdict ?? 'found',
      ...(mine === undefined ? { origin: 'page' } : { origin: 'mine', how: mine.how }),
      quotes: quotes[id] ?? []
    }))
  }
}
