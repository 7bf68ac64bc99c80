/**
 * Measure the library at 1 to 2,000 dossiers: the sizes of its catalogue and its search index, and how long a user
 * waits for them and for an answer. The dossiers are synthetic, of the bundled one's shape, and the same in every run.
 */
import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { loadDossiers } from '../build/load-dossiers'
import type { Dossier } from '../src/core/dossier'
import type { Localised } from '../src/core/text/language'
import { catalogueOf } from '../src/core/library/catalogue'
import { readSearchIndex, searchIn, writeSearchIndex } from '../src/core/library/search'
import { article } from './synthetic'

const SIZES = [1, 100, 500, 2000]
const REPETITIONS = 20
const LEADERS = 60
const TOPICS = 40

const [bundled] = loadDossiers('src/dossiers')
if (bundled === undefined) throw new Error('there is no dossier to take the shape of')

/** A dossier of the bundled one's shape, in words of its own, with leaders and a topic that others have too. */
function dossierOf(index: number, shape: Dossier): Dossier {
  const words = article(index)
  let at = 0
  const take = (count: number): string => Array.from({ length: count }, () => words[at++ % words.length]).join(' ')
  const said = (count: number): Localised => ({ ar: take(count), en: take(count), fr: take(count), ru: take(count) })
  const named = <T extends { readonly id: string; readonly name: Localised }>(each: T, of: string): T => ({
    ...each,
    id: of,
    name: { ar: of, en: of, fr: of, ru: of }
  })
  const year = 2000 + (index % 26)
  const text = words.join(' ')
  return {
    ...shape,
    id: `dossier-${index}`,
    text,
    event: {
      title: said(7),
      summary: said(25),
      date: { value: `${year}-0${1 + (index % 9)}-1${index % 10}`, basis: 'text' }
    },
    speakers: shape.speakers.map((each, i) => named(each, `leader-${(index + i) % LEADERS}`)),
    topics: shape.topics.map((each, i) => named(each, `topic-${(index + i) % TOPICS}`)),
    positions: shape.positions.map((position, i) => ({
      ...position,
      speakers: [`leader-${(index + i) % LEADERS}`],
      topic: `topic-${index % TOPICS}`,
      summary: said(18)
    })),
    statements: shape.statements.map((statement, i) => ({
      ...statement,
      frame: { ...statement.frame, position: { ...statement.frame.position, start: i * 200, end: i * 200 + 180 } }
    }))
  }
}

const sizeOf = (text: string): string =>
  `${(text.length / 1000).toFixed(0)} kB, ${(gzipSync(text).length / 1000).toFixed(0)} gzip`
const median = (times: readonly number[]): string =>
  `${(times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0).toFixed(1)} ms`

/** The middle of several turns. */
async function timed(act: () => unknown): Promise<string> {
  const times: number[] = []
  for (let turn = 0; turn < REPETITIONS; turn++) {
    const start = performance.now()
    await act()
    times.push(performance.now() - start)
  }
  return median(times)
}

console.log('| dossiers | catalogue | search index | read catalogue | read index | one letter | a word | three words |')
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
for (const size of SIZES) {
  const dossiers = Array.from({ length: size }, (_, i) => dossierOf(i, bundled))
  const catalogue = JSON.stringify(catalogueOf(dossiers))
  const search = writeSearchIndex(dossiers)
  const index = await readSearchIndex(search)
  const [one = '', two = '', three = ''] = article(0).filter((word) => word.length > 5)
  const row = [
    size,
    sizeOf(catalogue),
    sizeOf(search),
    await timed(() => JSON.parse(catalogue)),
    await timed(() => readSearchIndex(search)),
    await timed(() => searchIn(index, one.slice(0, 1))),
    await timed(() => searchIn(index, one)),
    await timed(() => searchIn(index, `${one} ${two} ${three}`))
  ]
  console.log(`| ${row.join(' | ')} |`)
}
