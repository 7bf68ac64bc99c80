/**
 * Run the batteries of generated texts and print how many are read right, capability × language:
 * `npm run battery [-- LANGUAGE [CAPABILITY]]`.
 *
 * Without a language the table in bench/FINDER.md and `tests/find/battery/passed.json`, below which `npm test` lets nothing fall, are
 * renewed. With one, what is read wrong is listed, three texts of each kind.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadGazetteer } from '../build/load-gazetteer'
import { table } from '../bench/figures'
import { BATTERIES } from '../tests/find/battery/batteries'
import { type Failure, runBattery } from '../tests/find/battery/run-battery'
import { ROOT } from './command'

const KEPT = join(ROOT, 'tests/find/battery/passed.json')
const REPORT = join(ROOT, 'bench/FINDER.md')
const SHOWN_OF_A_KIND = 3

const [language, capability = ''] = process.argv.slice(2)
const gazetteer = loadGazetteer(join(ROOT, 'src/gazetteer'))
const results = BATTERIES.filter((each) => language === undefined || each.language === language).map(
  (battery) => [battery.language, runBattery(battery, gazetteer)] as const
)
const capabilities = [...new Set(results.flatMap(([, { byCapability }]) => Object.keys(byCapability)))]
const cell = ({ passed, of }: { passed: number; of: number }): string => `${passed}/${of} ${(passed / of).toFixed(2)}`
const sum = (each: (typeof results)[number]): { passed: number; of: number } =>
  Object.values(each[1].byCapability).reduce((a, b) => ({ passed: a.passed + b.passed, of: a.of + b.of }))
const drawn = table([
  ['capability', ...results.map(([name]) => name)],
  ...capabilities.map((name) => [
    name,
    ...results.map(([, { byCapability }]) => (byCapability[name] === undefined ? '–' : cell(byCapability[name])))
  ]),
  ['all', ...results.map((each) => cell(sum(each)))]
])
console.log(drawn)

if (language === undefined) {
  const passed = results.map(([name, { byCapability }]) => [
    name,
    Object.fromEntries(Object.entries(byCapability).map(([each, score]) => [each, score.passed]))
  ])
  writeFileSync(KEPT, `${JSON.stringify(Object.fromEntries(passed), null, 2)}\n`)
  const report = readFileSync(REPORT, 'utf8')
  writeFileSync(
    REPORT,
    report.replace(/(?<=<!-- battery -->\n)[^]*?(?=<!-- end of battery -->)/u, () => `\n${drawn}\n\n`)
  )
} else {
  const listed = new Map<string, number>()
  for (const [, { failures }] of results) for (const failure of failures) list(failure, listed)
}

function list(failure: Failure, listed: Map<string, number>): void {
  const count = listed.get(failure.kind) ?? 0
  listed.set(failure.kind, count + 1)
  if (count >= SHOWN_OF_A_KIND || !failure.capability.includes(capability)) return
  console.log(`\n${failure.capability} · ${failure.kind}: ${failure.text.replaceAll('\n', ' ¶ ')}`)
  for (const each of failure.shown) console.log(`  shown  ${each}`)
  for (const each of failure.wanted) console.log(`  wanted ${each}`)
}
