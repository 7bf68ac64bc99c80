/**
 * Compile the dossiers in Node.
 *
 * A dossier is a folder: `article.<language>.txt` and `annotations.json`. Adding one needs nothing else. A wrong one
 * fails the build, with every problem of every dossier in one message.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { compileDossier, type Compiled, type Problem } from '../src/core/compile/compile-dossier'
import type { Dossier } from '../src/core/dossier'
import { INTERFACE_LANGUAGES } from '../src/core/text/language'

/**
 * Compile every dossier below `root`, a folder that holds one folder for each. Files beside the folders are passed
 * over. The dossiers come in the order of their ids. Throws one error that lists all problems as `file:line: reason`.
 */
export function loadDossiers(root: string): Dossier[] {
  const dossiers: Dossier[] = []
  const problems: Problem[] = []
  for (const id of folders(root)) {
    const compiled = compileFolder(root, id)
    if (compiled.ok) dossiers.push(compiled.dossier)
    else problems.push(...compiled.problems)
  }
  if (problems.length > 0) {
    const list = problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n')
    throw new Error(`The dossiers have ${problems.length} problem(s):\n${list}`)
  }
  return dossiers
}

/** The names of the folders of `root`, in the order of code units, so that every machine builds the same bytes. */
function folders(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** Every file that the dossiers below `root` are compiled from. */
export function sourceFiles(root: string): readonly string[] {
  return folders(root).flatMap((id) => readdirSync(join(root, id)).map((name) => join(root, id, name)))
}

function compileFolder(root: string, id: string): Compiled {
  const folder = join(root, id)
  const names = readdirSync(folder)
  const articles = INTERFACE_LANGUAGES.filter((language) => names.includes(`article.${language}.txt`))
  const [language] = articles
  const problem = (reason: string): Compiled => ({
    ok: false,
    problems: [{ file: shown(folder), line: 1, reason }]
  })
  if (!language || articles.length > 1) {
    return problem(
      `must hold one article.<language>.txt (${INTERFACE_LANGUAGES.join(', ')}), and holds ${articles.length}`
    )
  }
  if (!names.includes('annotations.json')) return problem('holds no annotations.json')
  const files = { article: join(folder, `article.${language}.txt`), annotations: join(folder, 'annotations.json') }
  return compileDossier({
    id,
    language,
    article: readFileSync(files.article, 'utf8'),
    annotations: readFileSync(files.annotations, 'utf8'),
    files: { article: shown(files.article), annotations: shown(files.annotations) }
  })
}

/** A file's path from the working folder, with forward slashes, which editors and terminals make a link of. */
function shown(file: string): string {
  return relative(process.cwd(), file).replaceAll(sep, '/')
}
