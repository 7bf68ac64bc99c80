/**
 * Measure everything once, print it, and put the tables into bench/RESULTS.md between its two marks.
 *
 * What is written by hand around them stays. Needs a build (`npm run build`) and both browsers; takes some five minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, release } from 'node:os'
import { resolve } from 'node:path'
import { median, ms, table, times } from './figures'
import { countLeftBehind } from './left-behind'
import { readSizes, type Size } from './sizes'
import { checkTargets } from './targets'
import { type StepsRun, type TimedPage, timeSteps } from './time-steps'
import { type PaintRun, timeToPaint } from './time-to-paint'

const RESULTS = resolve(import.meta.dirname, 'RESULTS.md')
const MARKS = ['<!-- figures -->', '<!-- end of figures -->'] as const
const PEERS = ['@mozilla/readability', 'defuddle', 'approx-string-match', 'hypothesis'] as const

/** What each step is, in the order of the table. */
const STEPS = {
  floor: '`document.body.textContent`: the floor',
  gate: 'gate',
  walk: 'walk the whole page (the gate, once, where names are found)',
  fold: 'fold its text (the same)',
  seek: 'seek the article in `textContent`',
  recognise: 'recognise: `textContent`, seek, walk around the hits, place, alignment, verdicts',
  anchor: 'anchor all evidence: spans to ranges',
  recogniseAndAnchor: 'recognise and anchor',
  isProbablyReaderable: 'Readability `isProbablyReaderable`',
  readability: 'Readability `parse`, on a copy made before',
  readabilityWithClone: 'Readability `parse` and the copy that it needs',
  defuddle: 'Defuddle `parse`',
  approxTenth: 'approx-string-match, the same quotes, 1 error in 10',
  approxHalf: "approx-string-match, the same quotes, Hypothesis' 1 in 2"
} as const

function machine(load: readonly number[]): string {
  const versions = PEERS.map((name) => {
    const file = resolve(import.meta.dirname, '../node_modules', name, 'package.json')
    return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version}`
  })
  return table([
    ['', ''],
    ['date', new Date().toISOString().slice(0, 10)],
    [
      'machine',
      `${cpus().length} × ${cpus()[0]?.model.trim()}, Linux ${release()}, load average ${load.map((l) => l.toFixed(1)).join(' → ')}`
    ],
    ['Node', process.version],
    ['peers', versions.join(', ')]
  ])
}

/** Readability takes its document apart, so the copy is part of its price. */
function withClone(page: TimedPage): TimedPage {
  const clones = page.steps['cloneDocument'] ?? []
  const both = (page.steps['readability'] ?? []).map((time, i) => time + (clones[i] ?? 0))
  return { ...page, steps: { ...page.steps, readabilityWithClone: both } }
}

function stepsTable(page: TimedPage): string {
  const floor = median(page.steps['floor'] ?? [])
  const rows = Object.entries(STEPS).flatMap(([step, name]) => {
    const taken = page.steps[step]
    if (taken === undefined || taken.length === 0) return []
    const middle = median(taken)
    return [
      [
        name,
        ms(taken[0] ?? Number.NaN),
        ms(Math.min(...taken)),
        ms(middle),
        times(middle / floor),
        String(taken.length)
      ]
    ]
  })
  const found = page.ranges === 0 ? '' : `; ${page.ranges} ranges`
  return `#### ${page.kind}, ${page.elements} elements, ${page.characters} characters${found}\n\n${table([
    ['ms', 'first', 'least', 'median', 'median / floor', 'times'],
    ...rows
  ])}`
}

function missesTable(pages: readonly TimedPage[]): string {
  const rows = pages.map(({ kind, elements, characters, steps: { floor = [], gate = [] } }) => [
    kind,
    String(elements),
    String(characters),
    ms(median(floor)),
    ms(gate[0] ?? Number.NaN),
    ms(median(gate)),
    times(median(gate) / median(floor))
  ])
  return table([['page', 'elements', 'characters', 'floor, ms', 'gate first', 'gate median', 'gate / floor'], ...rows])
}

function paintTable(runs: readonly PaintRun[]): string {
  const rows = runs.flatMap(({ browser, ways }) =>
    ways.map(({ page, first, later }) => [
      browser,
      page === 'sample' ? 'the sample page' : `${page} elements`,
      `${ms(first.element)} / ${ms(first.paint)}`,
      `${ms(median(later.map(({ element }) => element)))} / ${ms(median(later.map(({ paint }) => paint)))}`
    ])
  )
  return table([['browser', 'page', 'first load: element / paint, ms', 'median of later loads'], ...rows])
}

function figures(
  { browser, pages }: StepsRun,
  paints: readonly PaintRun[],
  left: Awaited<ReturnType<typeof countLeftBehind>>,
  sizes: readonly Size[],
  load: readonly number[]
): string {
  const timed = pages.map(withClone)
  const matching = timed.filter(({ kind }) => kind === 'article')
  const checked = checkTargets(timed)
  return [
    machine(load),
    '## Targets',
    table([
      ['target', 'page', 'measured', ''],
      ...checked.map(({ target, page, figure, met }) => [target, page, figure, met ? 'met' : '**missed**'])
    ]),
    '## Sizes',
    table([
      ['file', 'bytes, gzip', 'budget'],
      ...sizes.map(({ name, gzip, budget }) => [
        name,
        String(gzip),
        budget === null ? '' : `${budget}: ${gzip <= budget ? 'met' : '**missed**'}`
      ])
    ]),
    `## Pages that don't match (${browser})`,
    missesTable(timed.filter(({ kind }) => kind !== 'article')),
    '### What is left there',
    table([
      [
        'page',
        'listeners',
        'observers',
        'timers',
        'messages',
        'nodes',
        'gate.js in all, compiled and run while traced, ms'
      ],
      ...left.map(({ page, gate, ...counts }) => [
        page === 'sample' ? 'the sample page, which matches' : `${page}, 6000 elements`,
        ...[counts.listeners, counts.observers, counts.timers, counts.messages, counts.nodes].map(String),
        ms(gate)
      ])
    ]),
    `## Pages that carry the article (${browser})`,
    ...matching.map(stepsTable),
    '## From load to first paint, built extension',
    paintTable(paints)
  ].join('\n\n')
}

function keep(text: string): void {
  const [begin, end] = MARKS
  const old = readFileSync(RESULTS, 'utf8')
  const [from, to] = [old.indexOf(begin), old.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`bench/RESULTS.md needs the marks ${begin} and ${end}`)
  writeFileSync(RESULTS, `${old.slice(0, from + begin.length)}\n\n${text}\n\n${old.slice(to)}`)
}

const before = loadavg()[0] ?? Number.NaN
const steps = await timeSteps(({ kind, elements }) => console.log(`timed ${kind}, ${elements} elements`))
const paints = [await timeToPaint('chromium'), await timeToPaint('firefox')]
const left = await countLeftBehind()
const text = figures(steps, paints, left, await readSizes(), [before, loadavg()[0] ?? Number.NaN])
keep(text)
console.log(`\n${text}`)
