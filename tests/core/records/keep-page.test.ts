import { describe, expect, it } from 'vitest'
import type { ShownStatement } from '../../../src/core/find/page-reading'
import { keepFound } from '../../../src/core/records/keep-found'
import { keepReading, keepSighting } from '../../../src/core/records/keep-page'
import type { PageExport, PageQuote, ReadingExport } from '../../../src/core/share/page-export'
import { DOSSIER } from '../../ui/dossier-fixture'
import { FOUND as found } from './found-fixture'

const AT = { address: 'https://news.example/talks', version: '0.1.0' }
const page = { title: 'Talks', address: 'https://news.example/talks?ref=x' }
const seen = '2026-11-01T09:30:00.000Z'
const quote = (exact: string): PageQuote => ({ exact, prefix: '', suffix: '', position: null })

const reading = (statements: readonly ShownStatement[]): ReadingExport => ({
  page,
  seen,
  links: {},
  quotes: {},
  reading: { language: 'en', leaders: [], topics: [], statements }
})

describe('of an unknown article', () => {
  it('is kept who said what, in the words of the page', () => {
    expect(keepReading(reading([found]), AT)).toEqual({
      ...AT,
      title: 'Talks',
      language: 'en',
      article: null,
      seen,
      statements: [
        {
          id: expect.stringMatching(/^f-[a-z0-9]+-[a-z0-9]+$/),
          speakers: ['macron'],
          topic: 'ukraine',
          kind: 'indirect',
          act: 'calls-for',
          verdict: 'found',
          words: 'Macron called for a truce.',
          cues: ['called for'],
          content: [{ start: 18, end: 25 }],
          sources: ['the Élysée']
        }
      ],
      edits: []
    })
  })

  it('is a sentence kept once that stands there twice, by the same id on every page', () => {
    const twice = keepReading(reading([found, { ...found, id: 'f2', evidence: { start: 500, end: 526 } }]), AT)
    expect(twice?.statements.map(({ id }) => id)).toEqual([keepFound({ ...found, id: 'f9' }).id])
    expect(keepFound({ ...found, speaker: 'putin' }).id).not.toBe(keepFound(found).id)
  })

  it('is kept the beginning of a title of any length', () => {
    const long = { ...reading([found]), page: { ...page, title: 'a'.repeat(5000) } }
    expect(keepReading(long, AT)?.title).toBe('a'.repeat(1000))
  })

  it('is nothing kept that is less sure, nor a page with that alone', () => {
    const unsure = { ...found, id: 'f2', tier: 3 as const }
    expect(keepReading(reading([unsure, found]), AT)?.statements).toEqual([keepFound(found)])
    expect(keepReading(reading([unsure]), AT)).toBeNull()
  })
})

describe('of a known article', () => {
  const [first, second] = DOSSIER.statements
  const exported = (
    quotes: PageExport['quotes'],
    verdict: 'verbatim' | 'altered' | 'absent' = 'altered'
  ): PageExport => ({
    page,
    seen,
    links: {},
    quotes,
    sighting: {
      dossier: DOSSIER.id,
      grade: 'full',
      coverage: 1,
      findings: [first, second].map((statement) => ({
        statement: statement?.id ?? '',
        verdict,
        hidden: false,
        spans: [],
        words: '',
        diff: [],
        changes: []
      }))
    }
  })

  it('are kept the words of this page with their verdict, each passage for itself', () => {
    const kept = keepSighting(
      DOSSIER,
      exported({ [first?.id ?? '']: [quote('one part'), quote(''), quote('another')] }),
      AT
    )
    expect(kept?.article).toBe(DOSSIER.id)
    expect(kept?.statements).toHaveLength(1)
    const [statement] = kept?.statements ?? []
    expect(statement).toMatchObject({ id: first?.id, verdict: 'altered', act: null, words: 'one part […] another' })
    expect(statement?.content.map(({ start, end }) => statement.words.slice(start, end))).toEqual([
      'one part',
      'another'
    ])
  })

  it('is nothing kept of what is not on the page', () => {
    expect(keepSighting(DOSSIER, exported({ [first?.id ?? '']: [quote('words')] }, 'absent'), AT)).toBeNull()
    expect(keepSighting(DOSSIER, exported({}), AT)).toBeNull()
  })
})
