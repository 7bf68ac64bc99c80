/**
 * Say what a page is to an article: how much of it stands here, how much of it was changed, and each statement's verdict.
 *
 * The steps: the runs of words that both share, the part of the page that carries them, an exact alignment line by line,
 * and from the alignment alone the coverage, the grade and the verdicts. O(page words), and O(line²) for each line.
 */
import type { Steps } from '../steps'
import { alignLines, type LineAlignment } from './align'
import type { Article } from './article'
import { containerOf, type PageProbe, type PageWords, regionAround } from '../page/page-words'
import { findPlace, type ArticlePlace } from './place'
import { findRuns } from './runs'
import type { Finding, Grade, Sighting } from '../verify/sighting'
import { frameSpans } from '../verify/frame-steps'
import { judge } from '../verify/verdict'
import type { Span } from '../text/span'

/** A line is on the page where this share of its words is: the rest was edited. */
const LINE_PRESENT = 0.5
/** Fewer lines, or lines of fewer words, are a quotation or a teaser and not the article. */
const LEAST_LINES = 2
const LEAST_WORDS = 40
/** The share of so few words that must be the article's: one word in five may be edited, but not every other sentence. */
const LEAST_SAME = 0.65
/** Lines with this share of the article's words are the article, and fewer an excerpt: copies drop a last paragraph. */
const MOST_LINES = 0.8
/** The article is full where its lines hold this share of its words, and no more than that share of them is changed. */
const FULL_LINES = 0.98
const FULL_CHANGED = 0.01

/** Of an excerpt's words from the first to the last this share is the article's; less are passages that a text quotes. */
const EXCERPT_DENSITY = 0.4
/** Another text may quote up to so many lines, so a greater share of an excerpt that small is the article's. */
const FEW_LINES = 3
const FEW_DENSITY = 0.6

/** Recognise an article on a page; null where the page does not carry it. */
export function* recognise(article: Article, page: PageWords, probe: PageProbe): Steps<RecognisedPage | null> {
  const runs = findRuns(page.words, article.seeds)
  yield
  const place = findPlace(article, page, runs, probe)
  if (place === null) return null
  const alignments = yield* alignLines(article, page, place, probe)
  const { grade: graded, coverage } = gradeOf(article, alignments)
  if (graded === 'excerpt' && isScattered(alignments, page, place, probe)) return null
  if (graded === 'none') return null
  const findings: Finding[] = []
  const frames: Span[] = []
  for (const statement of article.dossier.statements) {
    yield
    findings.push(judge(article, page, alignments, statement, probe))
    frames.push(...frameSpans(article, page, alignments, statement.frame))
  }
  const isChanged = findings.some(({ verdict }) => verdict === 'altered')
  const grade = graded === 'full' && isChanged ? 'edited' : graded
  return { container: place.container, frames, sighting: { dossier: article.dossier.id, grade, coverage, findings } }
}

/** What a page that carries an article is to it. */
export interface RecognisedPage {
  /** The container that carries the article. */
  readonly container: number
  /** Where the statements' frames stand on the page, those too that a user cannot see. */
  readonly frames: readonly Span[]
  readonly sighting: Sighting
}

function gradeOf(article: Article, alignments: readonly LineAlignment[]): { grade: Grade; coverage: number } {
  const own = alignments.filter(({ line }) => line.own)
  const present = own.filter(isPresent)
  const same = present.reduce((sum, { same: words }) => sum + words, 0)
  const changed = present.reduce((sum, { steps }) => sum + steps.filter((step) => step.op !== 'same').length, 0)
  const words = present.reduce((sum, { line }) => sum + line.end - line.start, 0)
  const held = words / article.ownWords
  const coverage = same / article.ownWords
  const enough = Math.min(LEAST_WORDS, article.ownWords / 2)
  if (present.length < Math.min(LEAST_LINES, own.length) || words < enough) return { grade: 'none', coverage }
  if (same < enough && same < words * LEAST_SAME) return { grade: 'none', coverage }
  if (held < MOST_LINES) return { grade: 'excerpt', coverage }
  return { grade: held >= FULL_LINES && changed <= article.ownWords * FULL_CHANGED ? 'full' : 'edited', coverage }
}

const isPresent = ({ line, same }: LineAlignment): boolean => same >= (line.end - line.start) * LINE_PRESENT

/** True where the lines on the page lie so far apart that another text quotes them. Other regions do not count. */
function isScattered(
  alignments: readonly LineAlignment[],
  page: PageWords,
  { label }: ArticlePlace,
  probe: PageProbe
): boolean {
  const lines = alignments.filter((alignment) => alignment.line.own && isPresent(alignment))
  const kept = lines.flatMap(({ steps }) => steps.flatMap((step) => (step.op === 'same' ? [step.page] : [])))
  const first = kept.reduce((least, word) => Math.min(least, word), Infinity)
  const last = kept.reduce((most, word) => Math.max(most, word), -Infinity)
  let words = 0
  let block = -1
  let counts = false
  for (let word = first; word <= last; word++) {
    if (page.blocks[word] !== block) {
      block = page.blocks[word] as number
      const region = regionAround(page.page, probe, containerOf(page, word))
      counts = region === null || region.name === label
    }
    if (counts) words++
  }
  return kept.length < words * (lines.length <= FEW_LINES ? FEW_DENSITY : EXCERPT_DENSITY)
}
