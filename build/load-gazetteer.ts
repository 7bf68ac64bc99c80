/** Load the gazetteer in Node. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gazetteer, Leader } from '../src/core/read/gazetteer'

/** Read the gazetteer below `root`: `places.json`, `offices.json`, `topics.json`, `neighbours.json` and `leaders/*.json`. */
export function loadGazetteer(root: string): Gazetteer {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
  const leaders = readdirSync(join(root, 'leaders'))
    .sort()
    .flatMap((file): readonly Leader[] => read(join('leaders', file)).leaders)
  const { $schema: _, ...neighbours } = read('neighbours.json')
  return {
    knownUntil: '2025-06',
    leaders,
    places: read('places.json').places,
    offices: read('offices.json').offices,
    topics: read('topics.json').topics,
    neighbours
  }
}
