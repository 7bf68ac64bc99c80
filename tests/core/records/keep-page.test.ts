import { describe, expect, it } from 'vitest'
import type { ShownStatement, Subject } from '../../../src/core/find/page-reading'
import { editedStatements } from '../../../src/core/records/apply-edits'
import { keepFound } from '../../../src/core/records/keep-found'
import { keepReading, keepSighting } from '../../../src/core/records/keep-page'
import { asSubject } from '../../../src/core/records/watched'
import type { PageExport, PageQuote, ReadingExport } from '../../../src/core/share/page-export'
import { DOSSIER } from '../../ui/dossier-fixture'
import { FOUND as found, MINE as mine } from './found-fixture'
import { IMPRINT, WATCHED } from './kept-fixture'

const AT = { address: 'https://news.example/talks', version: '0.1.0' }
const page = { title: 'Talks', address: 'https://news.example/talks?ref=x' }
const seen = '2026-11-01T09:30:00.000Z'
const quote = (exact: string): PageQuote => ({ exact, prefix: '', suffix: '', position: null })

const reading = (statements: readonly ShownStatement[]): ReadingExport => ({
  page,
  imprint: IMPRINT,
  seen,
  links: {},
  quotes: {},
  reading: { language: 'en', leaders: [], topics: [], statements, sketch: [3, 7] }
})

describe('of an unknown article', () => {
  it('is kept who said what, in the words of the page', () => {
    expect(keepReading(reading([found]), AT)).toEqual({
      ...AT,
      title: 'Talks',
      imprint: IMPRINT,
      language: 'en',
      article: null,
      sketch: [3, 7],
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
      names: {},
      text: null,
      edits: []
    })
  })

  it('are kept the names of those of the user’s own who speak in it, and what they speak of, and no others', () => {
    const [first] = WATCHED.map(asSubject)
    const subjects = [first, ...['own-other', 'macron'].map((id) => ({ ...first, id }))] as readonly Subject[]
    const own = { ...found, speaker: first?.id ?? '' }
    for (const [language, name] of [
      ['en', 'Ann Merjani'],
      ['ru', 'Анна Мерджани'],
      ['uk', 'Ann Merjani']
    ] as const) {
      const made = reading([own, found])
      const kept = keepReading({ ...made, reading: { ...made.reading, language, leaders: subjects } }, AT)
      expect(kept?.names).toEqual({ [own.speaker]: name })
      expect(kept && editedStatements(kept).map(({ names }) => names)).toEqual([{ [own.speaker]: name }, {}])
    }
  })

  it('is nothing kept as found that is the user’s own, which is kept already, and the page for all that where it has it', () => {
    const own = { ...found, words: 'Ann Lee wants the ferries back.', mine }
    expect(keepReading(reading([own, found]), AT)?.statements.map(({ words }) => words)).toEqual([found.words])
    expect(keepReading(reading([own]), AT)).toMatchObject({ statements: [], edits: [] })
    expect(keepReading(reading([own]), { ...AT, address: 'https://copy.example/' })).toBeNull()
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
    imprint: IMPRINT,
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
    expect(kept?.sketch).toEqual([])
    expect(kept?.imprint).toEqual(IMPRINT)
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
