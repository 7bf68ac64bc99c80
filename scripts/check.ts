/**
 * Check everything that can be checked, the quickest first, and stop at the first failure with its output.
 *
 * One line a step, then one that counts the tests. A skipped test counts as a failure: it would pass for a test.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './command'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** Where vitest writes its report, for a step that runs tests. */
  readonly report?: string
}

interface Tally {
  passed: number
  failed: number
}

const reports = mkdtempSync(join(tmpdir(), 'mawqif-check-'))

/** Run a project of vitest.config.ts, with a report to count from. */
function tests(name: string, project: string): Step {
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name, command: ['vitest', 'run', '--project', project, ...reporters], report }
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint and layers', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'dead code', command: ['knip'] },
  tests('unit tests', 'unit'),
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'web-ext lint', command: ['tsx', 'scripts/lint-extension.ts'] },
  { name: 'size budgets', command: ['size-limit'] },
  tests('end-to-end tests', 'e2e')
]

const tally: Tally = { passed: 0, failed: 0 }
let stoppedAt: Step | null = null
try {
  for (const step of STEPS) {
    if (await check(step)) continue
    stoppedAt = step
    break
  }
} finally {
  rmSync(reports, { recursive: true, force: true })
}
const elsewhere = stoppedAt !== null && tally.failed === 0
console.log(`${tally.passed} passed, ${elsewhere ? `stopped at: ${stoppedAt?.name}` : `${tally.failed} failed`}`)
process.exitCode = stoppedAt === null ? 0 : 1

/** Run one step, print its line, and tell whether it passed. */
async function check({ name, command, report }: Step): Promise<boolean> {
  const start = performance.now()
  const { code, output } = await runCommand(command)
  const problem = report === undefined ? null : countTests(report)
  const passed = code === 0 && problem === null
  console.log(`${passed ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  if (!passed) console.log(`\n${output.trim()}\n${problem === null ? '' : `\n${problem}\n`}`)
  return passed
}

/** Add a report to the tally; null where every test ran and passed, else what is wrong. */
function countTests(report: string): string | null {
  let result: VitestReport
  try {
    result = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  } catch {
    return 'vitest wrote no report'
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = result
  const skipped = numPendingTests + numTodoTests
  tally.passed += numPassedTests
  tally.failed += numFailedTests + skipped
  if (skipped > 0) return `${skipped} tests were skipped`
  if (numPassedTests === 0) return 'no test ran'
  return numFailedTests > 0 ? `${numFailedTests} tests failed` : null
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}
