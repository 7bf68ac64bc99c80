/** Load the gazetteer in Node: `places.json`, `offices.json`, `topics.json`, `neighbours.json` and `leaders/*.json`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { compileGazetteer } from '../src/core/compile/compile-gazetteer'
import type { GazetteerFile } from '../src/core/compile/gazetteer-files'
import type { Gazetteer } from '../src/core/find/people/gazetteer'

/** Compile the gazetteer below `root`. Throws one error that lists all problems as `file:line: reason`. */
export function loadGazetteer(root: string): Gazetteer {
  const read = (name: string): GazetteerFile => {
    const path = join(root, name)
    return { file: relative(process.cwd(), path).replaceAll(sep, '/'), text: readFileSync(path, 'utf8') }
  }
  const compiled = compileGazetteer({
    leaders: leaderFiles(root).map(read),
    places: read('places.json'),
    offices: read('offices.json'),
    topics: read('topics.json'),
    neighbours: read('neighbours.json')
  })
  if (compiled.ok) return compiled.gazetteer
  const list = compiled.problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n')
  throw new Error(`The gazetteer has ${compiled.problems.length} problem(s):\n${list}`)
}

/** Every file that the gazetteer below `root` is compiled from. */
export function gazetteerFiles(root: string): readonly string[] {
  const single = ['places.json', 'offices.json', 'topics.json', 'neighbours.json']
  return [...single, ...leaderFiles(root)].map((name) => join(root, name))
}

function leaderFiles(root: string): readonly string[] {
  return readdirSync(join(root, 'leaders'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `leaders/${name}`)
}
