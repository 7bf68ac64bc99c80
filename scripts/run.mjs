/** Make the machine ready, then run a command of the project: `node scripts/run.mjs start|test|package|screenshots [arguments]`. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { NotReady } from './browser/find-browser.mjs'
import { prepare, ROOT } from './prepare.mjs'

/** For each command its script, and the browsers it needs, given its arguments. */
const COMMANDS = {
  start: { script: 'start.ts', browsers: (args) => [args.includes('--firefox') ? 'firefox' : 'chromium'] },
  test: { script: 'check.ts', browsers: () => ['chromium', 'firefox'] },
  screenshots: { script: 'screenshots.ts', browsers: () => ['chromium', 'firefox'] },
  package: { script: 'package.ts', browsers: () => [] }
}

const [name = '', ...args] = process.argv.slice(2)
if (Object.hasOwn(COMMANDS, name)) {
  process.exitCode = run(COMMANDS[name])
} else {
  console.error(`Say one of: ${Object.keys(COMMANDS).join(', ')}.`)
  process.exitCode = 2
}

function run({ script, browsers }) {
  try {
    prepare(browsers(args))
  } catch (error) {
    if (!(error instanceof NotReady)) throw error
    console.error(error.message)
    return 1
  }
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  const { status } = spawnSync(process.execPath, [tsx, join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit'
  })
  return status ?? 1
}
