/**
 * Change the code in one place at a time and see whether a test notices.
 *
 * `npm run mutants -- FOLDER|FILE…`; a folder stands for the files in it, not for those of its folders. Each is judged by
 * the tests that mirror it alone: src/core/text ⇒ tests/core/text, and so src/core/text/lexicons, which has none of its own.
 * What survives is printed, and kept in out/mutants, from where the next run takes what neither code nor test has changed
 * since. Scores and what is known to survive are in docs/mutants.md.
 */
import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { ROOT } from './command'

interface Row {
  readonly path: string
  readonly killed: number
  readonly survived: number
  readonly uncovered: number
  readonly seconds: number
}

process.exitCode = await main(process.argv.slice(2))

/** Run the command; gives its exit code. */
async function main(args: readonly string[]): Promise<number> {
  const paths = args.map((arg) => relative(ROOT, join(ROOT, arg)))
  if (paths.length === 0 || !paths.every((path) => path.startsWith('src/') && existsSync(join(ROOT, path)))) {
    console.error('usage: npm run mutants -- FOLDER|FILE…, such as src/core/text or src/core/text/fold.ts')
    return 2
  }
  const rows: Row[] = []
  for (const path of paths) rows.push(await judge(path))
  for (const { path, killed, survived, uncovered, seconds } of rows) {
    const score = (100 * killed) / (killed + survived + uncovered)
    console.log(
      `${path}: ${score.toFixed(1)} %, ${killed} killed, ${survived} survived, ${uncovered} not covered, ${seconds} s`
    )
  }
  return 0
}

/** Judge the mutants of one folder or file. */
async function judge(path: string): Promise<Row> {
  const isFolder = statSync(join(ROOT, path)).isDirectory()
  const folder = isFolder ? path : dirname(path)
  const kept = `out/mutants/${path.replace(/^src\//u, '').replace(/\W/gu, '-')}`
  const begin = performance.now()
  const results = await new Stryker({
    mutate: [isFolder ? `${path}/*.{ts,tsx}` : path],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutants.config.ts', dir: testsOf(folder) },
    ignorePatterns: ['dist', 'packages', 'out', 'docs/pictures', 'docs/store', 'tests/pictures'],
    // TypeScript 7 can't be asked to rewrite the project's, and it names nothing outside.
    tsconfigFile: 'none',
    // Two runs at a time have a copy each.
    tempDirName: `out/mutants/sandbox-${process.pid}`,
    concurrency: 2,
    // A slow machine is no reason to take a mutant for one that never ends.
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 60,
    incremental: true,
    incrementalFile: `${kept}.json`,
    reporters: ['progress-append-only', 'clear-text', 'html'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
    htmlReporter: { fileName: `${kept}.html` }
  }).runMutationTest()
  const count = (...statuses: readonly string[]): number =>
    results.filter(({ status }) => statuses.includes(status)).length
  return {
    path,
    killed: count('Killed', 'Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    seconds: Math.round((performance.now() - begin) / 1000)
  }
}

/** The tests of a folder; those of the folder around it where it has none: src/core/find/clauses ⇒ tests/core/find. */
function testsOf(folder: string): string {
  const mirror = folder.replace(/^src/u, 'tests')
  return existsSync(join(ROOT, mirror)) ? mirror : testsOf(dirname(folder))
}
