/**
 * Measure the index at 1 to 100,000 dossiers: size, the answer of a cold worker, lookups, memory, what is found.
 *
 * The dossiers and the pages are synthetic and the same in every run. Times and memory are taken in a fresh process for
 * each index; the cold worker in both browsers, in the built extension with the index in place of its own.
 */
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { foldWords } from '../src/core/text/fold'
import { sketch, sketchPage } from '../src/core/recognise/sketch'
import { decodeIndex, lookUp, type SketchIndex } from '../src/core/recognise/sketch-index'
import { buildIndex, encodeIndex } from '../src/core/recognise/sketch-index-build'
import { type ColdAnswer, timeColdWorker } from './cold-worker'
import { loadDossiers } from '../build/load-dossiers'
import { DOSSIERS } from './bundle-steps'
import { kinds, pagesOf } from './scale-pages'
import { randomFrom } from '../tests/edits/random'
import { article, unrelated } from './synthetic'

const SIZES = [1, 100, 10_000, 20_000, 100_000]
/** Pages of each kind at each size. */
const PAGES = 500
const REPETITIONS = 50
/** As the background keeps them. */
const MOST_CANDIDATES = 3

const sketchOf = (text: string): Uint32Array => sketch(foldWords(text))

/** The pages whose lookups are timed: 6,000 elements of seven words, and the longest page that is read. */
function timedPages(): Record<'match' | 'miss' | 'long', number[]> {
  const random = randomFrom(3)
  const text = (words: number): string => unrelated(words, random).join(' ')
  return {
    match: sketchForMessage('matching', `${text(400)} ${article(0).join(' ')} ${text(400)}`),
    miss: sketchForMessage('6,000-element', text(42_000)),
    long: sketchForMessage('2.1 M character', text(400_000).slice(0, 2_100_000))
  }
}

function sketchForMessage(name: string, text: string): number[] {
  const words = foldWords(text)
  const { ms, result } = timed(() => Array.from(sketchPage(words)))
  const bytes = JSON.stringify(result).length
  console.log(
    `Sketch of the ${name} page: ${words.count} words, ${result.length} numbers, ${bytes} bytes, ${ms.toFixed(1)} ms`
  )
  return result
}

interface ColdTimes {
  /** Milliseconds. */
  readonly decode: number
  readonly first: number
  readonly match: number
  readonly miss: number
  readonly long: number
  /** Bytes that the index and its first lookup take. */
  readonly memory: number
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}

function timed<T>(act: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now()
  const result = act()
  return { ms: performance.now() - start, result }
}

/** Resident pages are counted too coarsely to see a small index: this counts what is allocated. */
function usedMemory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** What the fresh process does. */
function measureCold(folder: string, size: string): ColdTimes {
  const pages = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as ReturnType<typeof timedPages>
  const path = join(folder, `${size}.bin`)
  const before = usedMemory()
  const bytes = new ArrayBuffer(statSync(path).size)
  const file = openSync(path, 'r')
  readSync(file, new Uint8Array(bytes))
  closeSync(file)
  const decode = timed(() => decodeIndex(bytes) as SketchIndex)
  const first = timed(() => lookUp(decode.result, pages.match))
  const memory = usedMemory() - before
  const times = (page: readonly number[]): number =>
    median(Array.from({ length: REPETITIONS }, () => timed(() => lookUp(decode.result, page)).ms))
  return {
    decode: decode.ms,
    first: first.ms,
    match: times(pages.match),
    miss: times(pages.miss),
    long: times(pages.long),
    memory
  }
}

interface Row extends ColdTimes {
  readonly size: number
  readonly bytes: number
  readonly chromium: ColdAnswer
  readonly firefox: ColdAnswer
  /** By kind: per cent of the pages in which the wanted dossier is among the first three, or any is found. */
  readonly found: readonly number[]
}

function foundAt(index: SketchIndex, size: number): readonly number[] {
  return kinds.map((kind) => {
    const hits = pagesOf(kind, PAGES, size).filter(({ text, wanted }) => {
      const ids = lookUp(index, sketchPage(foldWords(text)))
        .slice(0, MOST_CANDIDATES)
        .map(({ id }) => id)
      return wanted === null ? ids.length > 0 : ids.includes(idOf(wanted))
    })
    return (hits.length / PAGES) * 100
  })
}

const idOf = (number: number): string => `synthetic-article-${String(number).padStart(6, '0')}`

async function measureSize(size: number, folder: string): Promise<Row> {
  const known = loadDossiers(DOSSIERS).map(({ id, text }) => [id, sketchOf(text)] as const)
  const sketches = new Map(Array.from({ length: size }, (_, i) => [idOf(i), sketchOf(article(i).join(' '))]))
  const index = buildIndex(sketches)
  const bytes = encodeIndex(index)
  const withBundled = encodeIndex(buildIndex(new Map([...sketches, ...known].slice(-size))))
  const asked = Array.from(known[0]?.[1] ?? [])
  writeFileSync(join(folder, `${size}.bin`), bytes)
  const cold = execFileSync(
    process.execPath,
    ['--import', 'tsx', import.meta.filename, '--cold', folder, String(size)],
    { encoding: 'utf8' }
  )
  return {
    size,
    bytes: bytes.length,
    ...(JSON.parse(cold) as ColdTimes),
    chromium: await timeColdWorker('chromium', withBundled, asked),
    firefox: await timeColdWorker('firefox', withBundled, asked),
    found: foundAt(index, size)
  }
}

function print(rows: readonly Row[]): void {
  const ms = (value: number): string => value.toFixed(value < 1 ? 3 : 1)
  const table: Record<string, (row: Row) => string> = {
    dossiers: ({ size }) => size.toLocaleString('en'),
    'index, bytes': ({ bytes }) => bytes.toLocaleString('en'),
    'bytes per dossier': ({ bytes, size }) => (bytes / size).toFixed(0),
    'decode, fresh process, ms': ({ decode }) => ms(decode),
    'first lookup, ms': ({ first }) => ms(first),
    'lookup, matching page, ms': ({ match }) => ms(match),
    'lookup, 6,000 elements, no match, ms': ({ miss }) => ms(miss),
    'lookup, 2.1 M characters, no match, ms': ({ long }) => ms(long),
    'memory of index and first lookup, MB': ({ memory }) => (memory / 1e6).toFixed(2),
    'Chromium, stopped worker → answer, ms': ({ chromium }) => ms(chromium.cold),
    'Chromium, running worker → answer, ms': ({ chromium }) => ms(chromium.warm),
    'Firefox, stopped background → answer, ms': ({ firefox }) => ms(firefox.cold),
    'Firefox, running background → answer, ms': ({ firefox }) => ms(firefox.warm),
    ...Object.fromEntries(
      kinds.map((kind, k) => [`${kind}: found, %`, ({ found }: Row) => (found[k] as number).toFixed(1)])
    )
  }
  for (const [name, cell] of Object.entries(table)) {
    console.log(`| ${[name, ...rows.map(cell)].join(' | ')} |`)
    if (name === 'dossiers') console.log(`|${' --- |'.repeat(rows.length + 1)}`)
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mawqif-scale-'))
  try {
    console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
    writeFileSync(join(folder, 'pages.json'), JSON.stringify(timedPages()))
    const rows: Row[] = []
    for (const size of SIZES) rows.push(await measureSize(size, folder))
    print(rows)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [mode, folder, size] = process.argv.slice(2)
if (mode === '--cold') console.log(JSON.stringify(measureCold(folder as string, size as string)))
else await main()
