/**
 * The steps of a page's handling, as the extension runs them, for timing in a real page beside its peers.
 *
 * Built into one script that puts `mawqifBench` on the page of a benchmark; it is no part of the extension. Steps take
 * turns, so that a busy moment of the machine is shared by all of them.
 */
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import search from 'approx-string-match'
import Defuddle from 'defuddle'
import { mentions } from 'virtual:mawqif/mentions'
import { type Article, readArticle } from '../src/core/recognise/article'
import type { Dossier } from '../src/core/dossier'
import { foldWords } from '../src/core/text/fold'
import { mentionTest } from '../src/core/gate/mentions'
import { atOnce } from '../src/core/steps'
import { readPageWords } from '../src/core/page/page-words'
import { seekRuns } from '../src/core/recognise/seek'
import { sketchPage } from '../src/core/recognise/sketch'
import { type FoundArticle, findArticle } from '../src/dom/find-article'
import { readPage } from '../src/dom/read-page'
import { readPart } from '../src/dom/part-walk'
import { readRawText } from '../src/dom/raw-text'
import { findEnds } from '../src/dom/text-ends'

/** For each step, the milliseconds of each repetition, the first one cold. */
export type StepTimes = Readonly<Record<string, readonly number[]>>

export interface PageTimes {
  /** UTF-16 units of the page's `textContent`, and elements of its body. */
  readonly characters: number
  readonly elements: number
  /** How many ranges the evidence came to; 0 where the page does not carry the article. */
  readonly ranges: number
  readonly steps: StepTimes
}

/** Which steps to time: the gate alone, or everything. */
export type Scope = 'gate' | 'all'

/** A step is repeated until it has taken this long in all (ms), or so often. */
const ENOUGH = 1500
const MOST = 41
/** A median of fewer says little. */
const LEAST = 5

const isNamed = mentionTest(mentions)
const body = (): HTMLElement => document.body

/** What the gate does on a page, the message to the background left out. */
function gate(): unknown {
  if (!isNamed(readRawText(body()))) return null
  const { text } = readPart(body(), null)
  return isNamed(text.text) && sketchPage(foldWords(text.text))
}

/** What the annotator does of an article that it knows. */
function recogniseOn(article: Article): FoundArticle | null {
  const page = readPage(body(), atOnce(findEnds(body(), (raw) => seekRuns(raw, [article.seeds]))))
  return atOnce(findArticle(article, body(), page, readPageWords(page.text)))
}

function recogniseAndAnchor(article: Article): readonly Range[] {
  const found = recogniseOn(article)
  return (found?.sighting.findings ?? []).flatMap(({ spans }) =>
    spans.flatMap((span) => found?.page.toRanges(span) ?? [])
  )
}

function ownSteps(dossier: Dossier): Record<string, () => unknown> {
  const article = readArticle(dossier)
  const raw = body().textContent ?? ''
  const found = recogniseOn(article)
  const spans = found?.sighting.findings.flatMap((finding) => finding.spans) ?? []
  return {
    walk: () => readPart(body(), null),
    fold: () => foldWords(raw),
    seek: () => atOnce(seekRuns(raw, [article.seeds])),
    recognise: () => recogniseOn(article),
    anchor: () => spans.map((span) => found?.page.toRanges(span)),
    recogniseAndAnchor: () => recogniseAndAnchor(article)
  }
}

function peerSteps(dossier: Dossier): Record<string, () => unknown> {
  const text = body().textContent ?? ''
  const quotes = dossier.statements.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.exact))
  const clone = (): Document => document.cloneNode(true) as Document
  let copy = clone()
  return {
    isProbablyReaderable: () => isProbablyReaderable(document),
    cloneDocument: () => {
      copy = clone()
    },
    // It takes its document apart: each time the copy of the step before.
    readability: () => new Readability(copy).parse(),
    defuddle: () => new Defuddle(document).parse(),
    // As many errors as Hypothesis allows, and as few as a copy with hardly an edit has.
    approxHalf: () => quotes.map((quote) => search(text, quote, Math.min(256, quote.length / 2))),
    approxTenth: () => quotes.map((quote) => search(text, quote, Math.ceil(quote.length / 10)))
  }
}

function measure(dossier: Dossier, scope: Scope): PageTimes {
  const text = body().textContent ?? ''
  const steps: [string, () => unknown][] = Object.entries({
    floor: () => body().textContent,
    gate,
    ...(scope === 'all' ? { ...ownSteps(dossier), ...peerSteps(dossier) } : {})
  })
  const times = new Map(steps.map(([name]) => [name, [] as number[]]))
  const spent = new Map<string, number>()
  for (let round = 0; round < MOST; round++) {
    for (const [name, act] of steps) {
      const sofar = spent.get(name) ?? 0
      // The copy is for Readability, which needs a fresh one each time.
      const isOver = round >= LEAST && sofar > ENOUGH && name !== 'cloneDocument'
      if (isOver) continue
      const start = performance.now()
      act()
      const took = performance.now() - start
      times.get(name)?.push(took)
      spent.set(name, sofar + took)
    }
  }
  return {
    characters: text.length,
    elements: body().querySelectorAll('*').length,
    ranges: scope === 'all' ? recogniseAndAnchor(readArticle(dossier)).length : 0,
    steps: Object.fromEntries(times)
  }
}

Object.assign(globalThis, { mawqifBench: measure })
