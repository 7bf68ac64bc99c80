/**
 * Say what a statement's evidence is on this page: verbatim, typographic, altered or absent.
 *
 * The verdict is given on the statement's frame: its evidence together with the words that attribute it. Quoted words that
 * stand unchanged after another name are not the speaker's on this page, so they are never called verbatim.
 */
import type { LineAlignment } from '../recognise/align'
import { wordsWithin, type Article } from '../recognise/article'
import { changesOf } from './changes-of'
import { diffParts } from './diff-parts'
import { marksAfter, marksBefore } from './marks-around'
import { plain } from './plain'
import type { Passage, Statement } from '../dossier'
import type { Span } from '../text/span'
import { foldText } from '../text/fold'
import type { PageProbe, PageWords, Sight } from '../page/page-words'
import type { Finding } from './sighting'
import type { Step } from '../recognise/step'
import { stepsAround, stepsOf } from './frame-steps'

/** A passage with less than this share of its words in place is not altered but another passage. */
const LEAST_KEPT = 0.5

/** The most units of punctuation on either side of an interruption that go with a passage: a quotation mark, a stop. */
const MARKS_AT_BREAK = 3

/**
 * Judge one statement, as a user sees its words. Words that are in the page but not displayed count as absent; those that
 * are struck out or disguised stand there, and are not what the article says.
 */
export function judge(
  article: Article,
  page: PageWords,
  alignments: readonly LineAlignment[],
  statement: Statement,
  probe: PageProbe
): Finding {
  const written = stepsAround(article, alignments, statement.frame)
  const sights = sightsOf(written, page, probe)
  const sightOf = (step: Step): Sight => (step.op === 'removed' ? 'plain' : (sights.get(step.page) ?? 'plain'))
  const isSeen = (step: Step): boolean => sightOf(step) !== 'unseen'
  const evidence = statement.evidence.map((passage) => ({
    passage,
    steps: stepsOf(article, alignments, passage).filter((step) => step.op !== 'added' || isSeen(step))
  }))
  const kept = evidence.flatMap((part) => part.steps).filter((step) => step.op === 'same')
  const wanted = statement.evidence.reduce((sum, passage) => sum + wordCount(article, passage), 0)
  if (kept.length < wanted * LEAST_KEPT) return absent(statement, false)
  const seen = kept.filter(isSeen)
  if (seen.length < wanted * LEAST_KEPT || (seen.length < kept.length && endsUnseen(kept, isSeen)))
    return absent(statement, true)

  const steps = written
    .filter((step) => step.op !== 'added' || isSeen(step))
    .map((step): Step =>
      step.op === 'same' && sightOf(step) !== 'plain' ? { op: 'removed', article: step.article } : step
    )
  const spans = evidence.flatMap((part) => spansOf(article, page, part.passage, part.steps))
  const words = textOf(page, spans)
  const found = { statement: statement.id, hidden: false, spans, words }
  const [inArticle, onPage] = [
    { text: article.dossier.text, words: article.words },
    { text: page.page.text, words: page.words }
  ]
  const diff = diffParts(inArticle, onPage, steps)
  if (steps.some((step) => step.op !== 'same')) {
    const changes = changesOf(inArticle, onPage, steps, article.dossier.language, namesOf(article))
    return { ...found, verdict: 'altered', diff, changes }
  }
  const published = statement.evidence.map((passage) => plain(passage.quote.exact)).join(' ')
  return plain(words) === published
    ? { ...found, verdict: 'verbatim', diff: [], changes: [] }
    : { ...found, verdict: 'typographic', diff, changes: [] }
}

/** How each word of the page that is in these steps is seen. */
function sightsOf(steps: readonly Step[], { words }: PageWords, probe: PageProbe): ReadonlyMap<number, Sight> {
  const inPage = steps.flatMap((step) => (step.op === 'removed' ? [] : [step.page]))
  const sights = probe.sightOf(
    inPage.map((word) => ({ start: words.starts[word] as number, end: words.ends[word] as number }))
  )
  return new Map(inPage.map((word, i) => [word, sights[i] as Sight]))
}

/** True where a user sees the first words and none after them: the rest is folded away. */
function endsUnseen(kept: readonly Step[], isSeen: (step: Step) => boolean): boolean {
  const first = kept.findIndex((step) => !isSeen(step))
  return kept.slice(first).every((step) => !isSeen(step))
}

function absent(statement: Statement, hidden: boolean): Finding {
  return { statement: statement.id, verdict: 'absent', hidden, spans: [], words: '', diff: [], changes: [] }
}

function wordCount(article: Article, passage: Passage): number {
  const { start, end } = wordsWithin(article.words, passage.position)
  return end - start
}

/** Where a passage stands in the page: one span for each stretch that no other word and no new block interrupts. */
function spansOf(article: Article, page: PageWords, passage: Passage, steps: readonly Step[]): readonly Span[] {
  const words = steps.flatMap((step) => (step.op === 'removed' ? [] : [step.page]))
  const spans: { start: number; end: number }[] = []
  let previous = -2
  for (const word of words) {
    const start = page.words.starts[word] as number
    const end = page.words.ends[word] as number
    const last = spans.at(-1)
    if (last !== undefined && word <= previous + 1 && page.blocks[word] === page.blocks[previous]) last.end = end
    else {
      const most = last === undefined ? 0 : MARKS_AT_BREAK
      if (last !== undefined) last.end += marksAfter(page.page.text, last.end, most)
      spans.push({ start: start - marksBefore(page.page.text, start, most), end })
    }
    previous = word
  }
  const first = spans[0]
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return []
  const inArticle = wordsWithin(article.words, passage.position)
  const opening = (article.words.starts[inArticle.start] as number) - passage.position.start
  const closing = passage.position.end - (article.words.ends[inArticle.end - 1] as number)
  first.start -= marksBefore(page.page.text, first.start, opening)
  last.end += marksAfter(page.page.text, last.end, closing)
  return spans
}

function textOf(page: PageWords, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => page.page.text.slice(start, end)).join(' ')
}

function namesOf({ dossier: { speakers } }: Article): ReadonlyMap<string, string> {
  return new Map(
    speakers.flatMap(({ id, aliases }) =>
      Object.values(aliases)
        .flat()
        .flatMap((alias) => foldText(alias).split(' '))
        .map((word) => [word, id] as const)
    )
  )
}
