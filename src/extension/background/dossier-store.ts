/** The bundled dossiers: the index, read once per life of the worker, and each dossier when it is first matched. */
import type { Dossier } from '../../core/dossier'
import { decodeIndex, lookUp, type SketchIndex } from '../../core/recognise/sketch-index'
import { browser } from '../browser'

/** A page rarely carries more than one article; three leave room for an index that has near-duplicates. */
const MOST_CANDIDATES = 3

let index: Promise<SketchIndex> | null = null

async function readIndex(): Promise<SketchIndex> {
  const response = await fetch(browser.runtime.getURL('dossiers/index.bin'))
  const decoded = decodeIndex(await response.arrayBuffer())
  if (decoded === null) throw new Error('dossiers/index.bin is not an index of this version')
  return decoded
}

/** The ids of the dossiers a page's fingerprints point to, best first; empty where there are none. */
export async function findDossiers(sketch: readonly number[]): Promise<readonly string[]> {
  index ??= readIndex()
  return lookUp(await index, sketch)
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => id)
}

/** Read a bundled dossier; rejects where there is none of that id. */
export async function readDossier(id: string): Promise<Dossier> {
  const response = await fetch(browser.runtime.getURL(`dossiers/${id}.json`))
  return (await response.json()) as Dossier
}
