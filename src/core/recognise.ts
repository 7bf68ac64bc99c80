/**
 * Say what a page is to an article: how much of it stands here, how much it was changed, and each statement's verdict.
 *
 * The steps: shared runs of words, the part of the page that carries them, an exact alignment line by line, and from the
 * alignment alone the coverage, the grade and the verdicts. O(page words) + O(article).
 */
import { alignLines, type LineAlignment } from './align'
import type { Article } from './article'
import type { PageProbe, PageWords } from './page'
import { findPlace } from './place'
import { findRuns } from './runs'
import type { Grade, Sighting } from './sighting'
import { judge } from './verdict'

/** A line is on the page if half of its words are: the rest was edited. */
const LINE_PRESENT = 0.5
/** Less than two short paragraphs is a quotation or a teaser, not the article. */
const LEAST_LINES = 2
const LEAST_WORDS = 40
/** Lines holding this share of the words are "the article"; below it, an excerpt. Copies drop a closing paragraph. */
const MOST_LINES = 0.8
/** All lines present, and at most this share of words touched: a dateline or a credit is no edit. */
const FULL_LINES = 0.98
const FULL_CHANGED = 0.01

/** Less than this share of the words between the first and the last: passages quoted here and there, not an excerpt. */
const EXCERPT_DENSITY = 0.4

/** Recognise an article on a page; null where the page does not carry it. */
export function recognise(article: Article, page: PageWords, probe: PageProbe): RecognisedPage | null {
  const place = findPlace(article, page, findRuns(page.words, article.seeds), probe)
  if (place === null) return null
  const alignments = alignLines(article, page, place, probe)
  const { grade: graded, coverage } = gradeOf(article, alignments)
  if (graded === 'excerpt' && densityOf(alignments) < EXCERPT_DENSITY) return null
  if (graded === 'none') return null
  const findings = article.dossier.statements.map((statement) => judge(article, page, alignments, statement, probe))
  const isChanged = findings.some(({ verdict }) => verdict === 'altered')
  const grade = graded === 'full' && isChanged ? 'edited' : graded
  return { container: place.container, sighting: { dossier: article.dossier.id, grade, coverage, findings } }
}

export interface RecognisedPage {
  /** The container that carries the article. */
  readonly container: number
  readonly sighting: Sighting
}

function gradeOf(article: Article, alignments: readonly LineAlignment[]): { grade: Grade; coverage: number } {
  const own = alignments.filter(({ line }) => line.own)
  const present = own.filter(({ line, same }) => same >= (line.end - line.start) * LINE_PRESENT)
  const same = present.reduce((sum, { same: words }) => sum + words, 0)
  const changed = present.reduce((sum, { steps }) => sum + steps.filter((step) => step.op !== 'same').length, 0)
  const held = present.reduce((sum, { line }) => sum + line.end - line.start, 0) / article.ownWords
  const coverage = same / article.ownWords
  if (present.length < Math.min(LEAST_LINES, own.length) || same < Math.min(LEAST_WORDS, article.ownWords / 2)) {
    return { grade: 'none', coverage }
  }
  if (held < MOST_LINES) return { grade: 'excerpt', coverage }
  return { grade: held >= FULL_LINES && changed <= article.ownWords * FULL_CHANGED ? 'full' : 'edited', coverage }
}

/** The article's share of the page's words from the first kept one to the last. */
function densityOf(alignments: readonly LineAlignment[]): number {
  const kept = alignments.flatMap(({ steps, same }) =>
    same === 0 ? [] : steps.flatMap((step) => (step.op === 'same' ? [step.page] : []))
  )
  const first = kept.reduce((least, word) => Math.min(least, word), Infinity)
  const last = kept.reduce((most, word) => Math.max(most, word), -Infinity)
  return kept.length / (last - first + 1)
}
