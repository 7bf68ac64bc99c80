import { describe, expect, it } from 'vitest'
import { loadDossiers } from '../../../build/load-dossiers'
import { readArticle } from '../../../src/core/recognise/article'
import type { Dossier } from '../../../src/core/dossier'
import { recognise } from '../../../src/core/recognise/recognise'
import type { Verdict } from '../../../src/core/verify/sighting'
import { pageOf, type Part } from '../page-of'

const dossier = loadDossiers(`${import.meta.dirname}/../../../src/dossiers`).find(
  ({ id }) => id === 'putin-macron-call-2025'
) as Dossier
const article = readArticle(dossier)
const lines = dossier.text.split('\n')

describe("a copy of a statement that nothing labels, beside the article's own", () => {
  const at = lines.findIndex((line) => line.includes('الوقت حان'))
  const own = lines[at] as string
  const around = (...middle: readonly (string | Part)[]): readonly (string | Part)[] => [
    ...lines.slice(0, at),
    ...middle,
    ...lines.slice(at + 1)
  ]
  const altered = own.replace('حان', 'لم يحن')
  const box = { content: [own] }
  const shortened = own.split(' ').slice(3).join(' ')
  it.each<[string, readonly (string | Part)[], Verdict]>([
    ['an intact copy in a box above the altered one', around(box, altered), 'altered'],
    ['an intact copy in a box below the altered one', around(altered, box), 'altered'],
    ['an intact copy in the same element as the altered one', around(own, altered), 'altered'],
    ['an altered copy in a box beside the intact one', around({ content: [altered] }, own), 'verbatim'],
    ['a shortened copy in the same element as the intact one', around(shortened, own), 'verbatim'],
    ['a copy in a box beside the intact one', around(box, own), 'verbatim']
  ])('judges the own one: %s', (_name, content, verdict) => {
    const { words, probe } = pageOf(content)
    const findings = recognise(article, words, probe)?.sighting.findings
    expect(findings?.find(({ statement }) => statement === 'm2')?.verdict).toBe(verdict)
  })
})
