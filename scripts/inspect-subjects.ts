/** Read the command line: what to open, in which browser, and how to print it. */
import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import type { Target } from './browser/find-browser.mjs'

/** Something to open: a file below a folder that is served, or an address on this machine. */
export type Subject =
  | { readonly kind: 'file'; readonly name: string; readonly root: string; readonly path: string }
  | { readonly kind: 'url'; readonly name: string; readonly url: string }

export interface Request {
  readonly subjects: readonly Subject[]
  readonly json: boolean
  readonly target: Target
}

/** A command line that can't be followed: shown without a stack. */
export class UsageError extends Error {}

const USAGE = `Usage: npm run -s inspect -- FILE|DIR|URL… [--json] [--browser chromium|firefox]

Opens each page in a real browser with the built extension and tells what a user sees of it.
Files: ${'.html .htm .xhtml .txt'}; folders are searched for them. Addresses must be on this machine (loopback).`

const PAGES: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml', '.txt'])

/** Read the arguments after the script's name; throws `UsageError`. */
export function readRequest(args: readonly string[]): Request {
  const subjects: Subject[] = []
  let json = false
  let target: Target = 'chromium'
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--json') json = true
    else if (arg === '--browser') target = readTarget(rest.shift())
    else if (arg.startsWith('--browser=')) target = readTarget(arg.slice('--browser='.length))
    else if (arg.startsWith('-')) throw new UsageError(`There is no option ${arg}.\n\n${USAGE}`)
    else subjects.push(...subjectsOf(arg))
  }
  if (subjects.length === 0) throw new UsageError(`Nothing to open.\n\n${USAGE}`)
  return { subjects, json, target }
}

function readTarget(name: string | undefined): Target {
  if (name === 'chromium' || name === 'firefox') return name
  throw new UsageError(`--browser takes chromium or firefox, not ${name ?? 'nothing'}.`)
}

function subjectsOf(arg: string): readonly Subject[] {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(arg)) return [{ kind: 'url', name: arg, url: loopbackUrl(arg) }]
  const status = statSync(arg, { throwIfNoEntry: false })
  if (status === undefined) throw new UsageError(`There is no file or folder ${arg}.`)
  const full = resolve(arg)
  if (status.isDirectory()) {
    const pages = pagesBelow(full)
    if (pages.length === 0) throw new UsageError(`${arg} holds no page (${[...PAGES].join(' ')}).`)
    return pages.map((path) => ({
      kind: 'file',
      name: join(arg, path),
      root: full,
      path: path.split(sep).join('/')
    }))
  }
  if (!PAGES.has(extname(full).toLowerCase())) {
    throw new UsageError(`${arg} is no page that can be opened (${[...PAGES].join(' ')}).`)
  }
  return [{ kind: 'file', name: arg, root: dirname(full), path: basename(full) }]
}

function pagesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PAGES.has(extname(entry.name).toLowerCase()))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

function loopbackUrl(text: string): string {
  if (!URL.canParse(text)) throw new UsageError(`${text} is not an address.`)
  const { protocol, hostname, href } = new URL(text)
  const isWeb = protocol === 'http:' || protocol === 'https:'
  if (isWeb && isLoopback(hostname)) return href
  throw new UsageError(
    `${text} is not on this machine. Only http and https addresses on loopback (127.0.0.1, localhost) are opened: ` +
      'save the page and give the file.'
  )
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
}
