/** The second dossier, an invented event, as text that a test can break. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { type Compiled, compileDossier, type Problem } from '../../src/core/compile/compile-dossier'
import type { Dossier } from '../../src/core/dossier'

const folder = new URL('./lakeside-talks-2031/', import.meta.url)
const article = readFileSync(new URL('article.en.txt', folder), 'utf8')
export const annotations = readFileSync(new URL('annotations.json', folder), 'utf8')

interface Parts {
  readonly id?: string
  readonly article?: string
  readonly annotations?: string
}

function compile(parts: Parts): Compiled {
  const files = { article: 'article.en.txt', annotations: 'annotations.json' }
  return compileDossier({ id: 'talks', language: 'en', files, article, annotations, ...parts })
}

export function problemsOf(parts: Parts): readonly Problem[] {
  const compiled = compile(parts)
  return compiled.ok ? [] : compiled.problems
}

/** The dossier of annotations without a problem. */
export function compiled(whole = annotations): Dossier {
  const { ok, ...result } = compile({ annotations: whole })
  expect(ok, 'there must be no problem').toBe(true)
  return (result as { readonly dossier: Dossier }).dossier
}

export type Edit = readonly [from: string, to: string]
/** The line at fault, by its number or by words it is the first to hold, and the reason. */
export type Expected = readonly [place: number | string, reason: string]

export function edited(edits: readonly Edit[]): string {
  return edits.reduce((whole, [from, to]) => {
    expect(whole, 'the edit must find its place').toContain(from)
    return whole.replace(from, () => to)
  }, annotations)
}

export function places(whole: string, expected: readonly Expected[]): readonly Problem[] {
  const lines = whole.split('\n')
  return expected.map(([place, reason]) => {
    const line = typeof place === 'number' ? place : lines.findIndex((candidate) => candidate.includes(place)) + 1
    expect(line, `the place ${place} must be there`).toBeGreaterThan(0)
    return { file: 'annotations.json', line, reason }
  })
}
