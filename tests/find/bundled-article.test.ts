import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadDossiers } from '../../build/load-dossiers'
import { readStatements } from '../../src/core/find/in-any-language'
import { gazetteer } from '../core/find/bundled-gazetteer'

const dossiers = loadDossiers(fileURLToPath(new URL('../../src/dossiers', import.meta.url)))

describe.each(dossiers)('the finder, on the article of the dossier $id', ({ language, text, statements, event }) => {
  const recorded = statements
    .filter(({ speakers }) => speakers.length === 1)
    .toSorted((a, b) => (a.evidence[0]?.position.start ?? 0) - (b.evidence[0]?.position.start ?? 0))
  const found = readStatements(text, { language, gazetteer, date: event.date.value })

  it('finds what the dossier records, and nothing else', () => {
    expect(found.map(({ speaker, topic, kind }) => [speaker, topic?.id, kind])).toEqual(
      recorded.map(({ speakers, topic, kind }) => [speakers[0], topic, kind])
    )
  })

  it('takes each from the words that the dossier takes for its evidence', () => {
    for (const [i, { content }] of found.entries()) {
      const evidence = recorded[i]?.evidence.map(({ position }) => position) ?? []
      for (const part of content)
        expect(evidence.some(({ start, end }) => start <= part.start && part.end <= end)).toBe(true)
    }
  })
})
