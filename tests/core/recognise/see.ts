/** The bundled article, and what is seen of it on pages that are made of its lines. */
import { expect } from 'vitest'
import { loadDossiers } from '../../../build/load-dossiers'
import type { Dossier } from '../../../src/core/dossier'
import { readArticle } from '../../../src/core/recognise/article'
import { recognise } from '../../../src/core/recognise/recognise'
import type { Finding, Sighting } from '../../../src/core/verify/sighting'
import { pageOf, type Part } from '../page-of'
import { atOnce } from '../../../src/core/steps'

export const dossier = loadDossiers(`${import.meta.dirname}/../../../src/dossiers`).find(
  ({ id }) => id === 'putin-macron-call-2025'
) as Dossier
export const lines = dossier.text.split('\n')
const IDS = ['p1', 'p2', 'm1', 'm2', 'p3', 'm3', 'j1']

export function see(content: readonly (string | Part)[]): Sighting | null {
  const { words, probe } = pageOf(content)
  return atOnce(recognise(readArticle(dossier), words, probe))?.sighting ?? null
}

export function findingOf(sighting: Sighting | null, id: string): Finding | undefined {
  return sighting?.findings.find(({ statement }) => statement === id)
}

/** Look at the article with one line changed, and give one finding. */
export function seeChanged(id: string, from: string | RegExp, to: string): Finding {
  const text = lines.map((line) => line.replace(from, to))
  expect(text.join('\n')).not.toBe(dossier.text)
  return findingOf(see(text), id) as Finding
}

/** The verdicts of all statements, in the order of the article. */
export const verdicts = (sighting: Sighting | null): readonly (string | undefined)[] =>
  IDS.map((id) => findingOf(sighting, id)?.verdict)
export const all = (verdict: string): readonly string[] => IDS.map(() => verdict)
