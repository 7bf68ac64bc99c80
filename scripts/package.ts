/**
 * Write the archives for the stores: one for each browser, and the source that they are built from.
 *
 * The same source gives the same bytes anywhere: entries are sorted, dated alike, and compressed in JavaScript, so
 * neither the file system nor the version of Node's zlib shows.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { buildExtension, ROOT, runCommand } from './command'

/** The first moment that the format can hold. It stores local time, hence this constructor. */
const DATE = new Date(1980, 0, 1)

/** Never part of the source, for a copy without git; the same as .gitignore, and git's own folder. */
const NOT_SOURCE: ReadonlySet<string> = new Set(['.git', 'node_modules', 'dist', 'packages', 'out'])

await buildExtension()
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string }
mkdirSync(join(ROOT, 'packages'), { recursive: true })
writeArchive(`mawqif-chromium-${version}.zip`, 'dist/chromium', filesBelow('dist/chromium'))
writeArchive(`mawqif-firefox-${version}.zip`, 'dist/firefox', filesBelow('dist/firefox'))
writeArchive(`mawqif-source-${version}.zip`, '.', await sourceFiles())

/** Archive `files`, paths below `folder`, and print the size and the hash. */
function writeArchive(name: string, folder: string, files: readonly string[]): void {
  const entries: Zippable = {}
  for (const file of files.toSorted()) entries[file] = readFileSync(join(ROOT, folder, file))
  const bytes = zipSync(entries, { level: 9, mtime: DATE })
  writeFileSync(join(ROOT, 'packages', name), bytes)
  const hash = createHash('sha256').update(bytes).digest('hex')
  console.log(`packages/${name}  ${files.length} files, ${bytes.length} bytes  sha256 ${hash}`)
}

/** List what git tracks; without git, everything but what is installed or built. */
async function sourceFiles(): Promise<readonly string[]> {
  if (!existsSync(join(ROOT, '.git'))) return filesBelow('.', NOT_SOURCE)
  const { code, stdout, output } = await runCommand(['git', 'ls-files', '-z'])
  if (code !== 0) throw new Error(`git can't list the source:\n${output}`)
  const files = stdout.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)))
  if (files.length === 0) throw new Error('git tracks no file here: commit the source first')
  return files
}

/** List every file below `folder`, with slashes, those in folders named in `except` left out. */
function filesBelow(folder: string, except: ReadonlySet<string> = new Set()): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name]
    if (except.has(entry.name)) return []
    return filesBelow(`${folder}/${entry.name}`, except).map((path) => `${entry.name}/${path}`)
  })
}
