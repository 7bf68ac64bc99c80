/** The known articles that a page carries, how each stands there, and which of them is being read. */
import type { Article } from '../../core/recognise/article'
import type { Dossier } from '../../core/dossier'
import { readPageWords } from '../../core/page/page-words'
import { seekRuns } from '../../core/recognise/seek'
import type { Steps } from '../../core/steps'
import { linesOf } from '../../dom/as-seen'
import { findArticle, type FoundArticle } from '../../dom/find-article'
import type { PaintedPassage } from '../../dom/highlight'
import { readPageSteps } from '../../dom/read-page'
import { findEnds } from '../../dom/text-ends'

/** An article known to be on the page, and how it stands there. */
export interface Found extends FoundArticle {
  readonly dossier: Dossier
}

/** Recognise the candidate articles on the page as it is now; the one with most of its words there first. */
export function* findArticles(articles: readonly Article[]): Steps<readonly Found[]> {
  const seeds = articles.map((article) => article.seeds)
  const ends = yield* findEnds(document.body, (raw) => seekRuns(raw, seeds))
  const page = yield* readPageSteps(document.body, ends)
  const words = readPageWords(page.text)
  const all: Found[] = []
  for (const article of articles) {
    yield
    const found = yield* findArticle(article, document.body, page, words)
    if (found !== null) all.push({ ...found, dossier: article.dossier })
  }
  return all.sort((a, b) => b.sighting.coverage - a.sighting.coverage)
}

/** Of several articles the one nearest to the middle of the window; the first where none has a box; null of none. */
export function inView(found: readonly Found[]): Found | null {
  if (found.length < 2) return found[0] ?? null
  const middle = innerHeight / 2
  const distance = ({ place }: Found): number => {
    const box = place?.getBoundingClientRect()
    return box === undefined ? Infinity : Math.max(box.top - middle, middle - box.bottom, 0)
  }
  return found.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

/** The passages of an article's statements, to be painted. */
export function passagesOf({ dossier, sighting, page }: Found): readonly PaintedPassage[] {
  const speakers = new Map(dossier.statements.map((statement) => [statement.id, statement.speakers]))
  return sighting.findings.map((finding) => ({
    statement: finding.statement,
    speakers: speakers.get(finding.statement) ?? [],
    verdict: finding.verdict,
    ranges: finding.spans.flatMap((span) => page.toRanges(span))
  }))
}

/** Where the frames of an article's statements stand, those too that a user cannot see. */
export function framesOf({ frames, page }: Found): readonly (readonly Range[])[] {
  return frames.map((span) => page.toRanges(span))
}

/** The elements that articles were read in. */
export const linesAround = (found: readonly Found[]): readonly Element[] =>
  found.flatMap((each) => [...(each.place === null ? [] : [each.place]), ...linesOf(framesOf(each))])

/** How many positions have at least one statement on the page. */
export function positionsOnPage({ dossier, sighting }: Found): number {
  const absent = new Set(
    sighting.findings.filter(({ verdict }) => verdict === 'absent').map(({ statement }) => statement)
  )
  return dossier.positions.filter(({ statements }) => statements.some((id) => !absent.has(id))).length
}
