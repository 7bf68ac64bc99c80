/**
 * Tell what a user sees of pages: open them in a real browser with the built extension, and read the sidebar and the
 * painted passages of each. Results go to stdout; everything else goes to stderr. `docs/inspect.md` tells more.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildExtension, ROOT } from './command'
import type { Target } from './browser/find-browser.mjs'
import { startBrowser } from './inspect-browser'
import { describeInspection, type Inspection } from './inspect-report'
import { inspectPages } from './inspect-run'
import { serveFiles } from './inspect-server'
import { readRequest, type Request, type Subject, UsageError } from './inspect-subjects'

/** What the build is made from. */
const SOURCES = ['src', 'build', 'public', 'manifest.json', 'vite.config.ts']

// npm runs scripts in the project's folder; paths are meant from where the command was given.
if (process.env.npm_lifecycle_event === 'inspect' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)

process.exitCode = await main(process.argv.slice(2))
// A browser that was ended by force may leave a pipe open behind it.
process.stdout.write('', () => process.exit())

/** Run the command; gives its exit code. */
async function main(args: readonly string[]): Promise<number> {
  try {
    await inspect(readRequest(args))
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return error instanceof UsageError ? 2 : 1
  }
}

async function inspect({ subjects, json, target }: Request): Promise<void> {
  if (isOutdated(target)) {
    console.error('Building…')
    await buildExtension()
  }
  const server = await serveFiles(subjects)
  const pageOf = (subject: Subject) => ({ name: subject.name, address: server.addressOf(subject) })
  const pages = subjects.map(pageOf)
  const hosts = [...new Set(pages.map(({ address }) => new URL(address).hostname))]
  let written = 0
  const write = (inspection: Inspection): void => {
    if (json) process.stdout.write(`${written === 0 ? '[\n' : ',\n'}${JSON.stringify(inspection)}`)
    else process.stdout.write(`${written === 0 ? '' : '\n'}${describeInspection(inspection)}\n`)
    written++
  }
  try {
    await inspectPages(pages, () => startBrowser(target, server.host, hosts), write)
    if (json) process.stdout.write('\n]\n')
  } finally {
    await server.close()
  }
}

/** Tell whether the build for `target` is missing or older than what it is made from. */
function isOutdated(target: Target): boolean {
  const built = statSync(join(ROOT, 'dist', target, 'manifest.json'), { throwIfNoEntry: false })
  return built === undefined || SOURCES.some((path) => newest(join(ROOT, path)) > built.mtimeMs)
}

/** When a file, or the newest thing below a folder, was changed: in ms since 1970. */
function newest(path: string): number {
  const status = statSync(path)
  if (!status.isDirectory()) return status.mtimeMs
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
