/** Have Mozilla's linter read the build for Firefox: no error, and no warning that lint-allowed.json gives no reason for. */
import { readFileSync } from 'node:fs'
import { runCommand } from './command'

interface Message {
  readonly code: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

/** One warning that is known, and why it stands. Two warnings take two entries. */
interface Allowed {
  readonly code: string
  readonly file: string
  readonly reason: string
}

const LINT = [
  'web-ext',
  'lint',
  '--source-dir',
  'dist/firefox',
  '--output',
  'json',
  '--no-input',
  '--no-config-discovery'
]

const { stdout, output } = await runCommand(LINT)
if (!stdout.trimStart().startsWith('{')) throw new Error(`web-ext gave no report:\n${output}`)
const { errors, warnings } = JSON.parse(stdout) as { readonly errors: Message[]; readonly warnings: Message[] }
const unused = JSON.parse(readFileSync(new URL('lint-allowed.json', import.meta.url), 'utf8')) as Allowed[]

const problems = errors.map((error) => `error ${describe(error)}`)
for (const warning of warnings) {
  const index = unused.findIndex(({ code, file }) => code === warning.code && file === warning.file)
  if (index === -1) problems.push(`warning ${describe(warning)}`)
  else unused.splice(index, 1)
}
for (const { code, file } of unused)
  problems.push(`lint-allowed.json allows ${code} in ${file}, which no longer occurs`)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1

function describe({ code, file, line, message }: Message): string {
  return `${code} in ${file ?? 'the extension'}${line === undefined ? '' : `, line ${line}`}: ${message}`
}
