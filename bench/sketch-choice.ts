/**
 * Compare what a sketch may be: words in a shingle, neighbours of which one is kept, and what makes a candidate.
 *
 * The same pages and dossiers as for the scale, searched here through a plain map, since the index has its shape built
 * in. Prints, for each choice, the pages of each kind in which the wanted dossier is among the first three, or any is.
 */
import { foldWords } from '../src/core/text/fold'
import { sketch } from '../src/core/recognise/sketch'
import { kinds, pagesOf } from './scale-pages'
import { article } from './synthetic'

const DOSSIERS = 4000
const PAGES = 400
const MOST_HOLDERS = 64
const MOST_CANDIDATES = 3

const SHAPES = [3, 4, 5, 6].flatMap((shingle) => [4, 8, 12, 16].map((window) => ({ shingle, window })))
/** Least shared fingerprints, and least votes; votes of 0 count every shared fingerprint alike. */
const THRESHOLDS = [
  { shared: 2, votes: 0 },
  { shared: 2, votes: 1.5 },
  { shared: 3, votes: 0 },
  { shared: 3, votes: 1.5 },
  { shared: 3, votes: 3 },
  { shared: 4, votes: 1.5 }
]
/** The shapes at which the thresholds are compared, and the thresholds at which the shapes are. */
const COMPARED_SHAPES = [
  { shingle: 3, window: 8 },
  { shingle: 4, window: 8 }
]
const CHOSEN_THRESHOLDS = { shared: 2, votes: 1.5 }

type Shape = (typeof SHAPES)[number]
type Thresholds = (typeof THRESHOLDS)[number]

const articles = Array.from({ length: DOSSIERS }, (_, i) => foldWords(article(i).join(' ')))
const pagesFor = (dossiers: number) =>
  kinds.map((kind) => pagesOf(kind, PAGES, dossiers).map(({ text, wanted }) => ({ words: foldWords(text), wanted })))
const pages = pagesFor(DOSSIERS)

interface Tally {
  readonly ordinal: number
  shared: number
  votes: number
}

/** `pageWindow`: neighbours of which a page keeps one; `dossiers`: how many are searched. */
function searcher({ shingle, window }: Shape, pageWindow = window, dossiers = DOSSIERS) {
  const holders = new Map<number, number[]>()
  let kept = 0
  for (const [ordinal, words] of articles.slice(0, dossiers).entries()) {
    for (const hash of sketch(words, shingle, window)) {
      kept++
      const known = holders.get(hash)
      if (known) known.push(ordinal)
      else holders.set(hash, [ordinal])
    }
  }
  const search = (words: (typeof articles)[number], least: Thresholds): readonly number[] => {
    const tallies = new Map<number, Tally>()
    for (const hash of sketch(words, shingle, pageWindow)) {
      const having = holders.get(hash) ?? []
      for (const ordinal of having.length > MOST_HOLDERS ? [] : having) {
        const tally = tallies.get(ordinal) ?? { ordinal, shared: 0, votes: 0 }
        tally.shared++
        tally.votes += least.votes === 0 ? 1 : 1 / having.length
        tallies.set(ordinal, tally)
      }
    }
    return [...tallies.values()]
      .filter(({ shared, votes }) => shared >= least.shared && votes >= least.votes)
      .sort((a, b) => b.votes - a.votes)
      .slice(0, MOST_CANDIDATES)
      .map(({ ordinal }) => ordinal)
  }
  return { search, perDossier: kept / dossiers }
}

function row(name: string, { search, perDossier }: ReturnType<typeof searcher>, least: Thresholds, on = pages): void {
  const found = on.map((asked) => {
    const hits = asked.filter(({ words, wanted }) => {
      const ordinals = search(words, least)
      return wanted === null ? ordinals.length > 0 : ordinals.includes(wanted)
    })
    return ((hits.length / PAGES) * 100).toFixed(1)
  })
  console.log(`| ${[name, perDossier.toFixed(0), ...found].join(' | ')} |`)
}

function header(first: string): void {
  console.log(`\n| ${[first, 'fingerprints', ...kinds].join(' | ')} |\n|${' --- |'.repeat(kinds.length + 2)}`)
}

header('words, window')
for (const shape of SHAPES) row(`${shape.shingle}, ${shape.window}`, searcher(shape), CHOSEN_THRESHOLDS)
header('words, window: shared, votes')
for (const shape of COMPARED_SHAPES) {
  for (const least of THRESHOLDS)
    row(`${shape.shingle}, ${shape.window}: ${least.shared}, ${least.votes}`, searcher(shape), least)
}
header('dossiers: a page keeps one of: shared')
for (const dossiers of [1, DOSSIERS]) {
  const asked = pagesFor(dossiers)
  for (const pageWindow of [8, 4, 2, 1]) {
    for (const shared of [3, 2]) {
      const found = searcher({ shingle: 4, window: 8 }, pageWindow, dossiers)
      row(`${dossiers}: ${pageWindow}: ${shared}`, found, { shared, votes: 1.5 }, asked)
    }
  }
}
