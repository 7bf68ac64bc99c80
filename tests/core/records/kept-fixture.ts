/** Kept pages for tests. */
import fc from 'fast-check'
import { ACTS } from '../../../src/core/find/acts'
import type { Correction, Edit } from '../../../src/core/records/edit'
import type { KeptPage, KeptStatement } from '../../../src/core/records/kept-page'
import { LANGUAGES } from '../../../src/core/text/language'

export const STATEMENT: KeptStatement = {
  id: 's1',
  speakers: ['macron'],
  topic: 'ukraine',
  kind: 'direct',
  act: 'calls-for',
  verdict: 'found',
  words: 'Macron called for a truce along the river.',
  cues: ['called for'],
  content: [{ start: 18, end: 41 }],
  sources: []
}

export const PAGE: KeptPage = {
  address: 'https://news.example/talks',
  title: 'Talks by the river',
  language: 'en',
  article: null,
  seen: '2026-11-01T09:30:00.000Z',
  version: '0.1.0',
  statements: [STATEMENT],
  edits: []
}

/** An edit of that statement. */
export const edit = (id: string, change: Correction, more: Partial<Edit> = {}): Edit => ({
  id,
  at: `2026-11-02T00:00:00.00${id.length}Z`,
  statement: STATEMENT.id,
  change,
  undone: false,
  ...more
})

const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
const statement: fc.Arbitrary<KeptStatement> = fc
  .record({
    id: slug,
    speakers: fc.array(slug, { minLength: 1, maxLength: 3 }),
    topic: slug,
    kind: fc.constantFrom('direct', 'indirect', 'mixed'),
    act: fc.option(fc.constantFrom(...ACTS)),
    verdict: fc.constantFrom('verbatim', 'typographic', 'altered', 'found'),
    words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    cues: fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }),
    sources: fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 })
  })
  .map((made) => ({ ...made, content: [{ start: 0, end: made.words.length }] }))

const name = fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }))
const change: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constant('speaker' as const), id: slug, name }),
  fc.record({ kind: fc.constant('topic' as const), id: slug, name }),
  fc.record({ kind: fc.constant('report' as const), report: fc.constantFrom('direct', 'indirect', 'mixed') }),
  fc.record({ kind: fc.constant('extent' as const), extent: fc.record({ start: fc.nat(9), end: fc.nat(50) }) }),
  fc.record({ kind: fc.constant('note' as const), note: fc.string({ unit: 'grapheme', maxLength: 12 }) }),
  fc.record({ kind: fc.constant('tags' as const), tags: fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('reject' as const) })
)

/** Few ids and moments, so that histories meet. */
export const anyEdits: fc.Arbitrary<Edit[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-c][0-3]$/),
    at: fc.integer({ min: 0, max: 3 }).map((ms) => `2026-11-02T00:00:00.00${ms}Z`),
    statement: fc.constantFrom('s1', 's2', 's3'),
    change,
    undone: fc.boolean()
  }),
  { maxLength: 6, selector: ({ id }) => id }
)

/** Any page that can be kept, each with an address of its own. */
export const anyPages: fc.Arbitrary<readonly KeptPage[]> = fc.uniqueArray(
  fc.record({
    address: fc.webUrl({ withQueryParameters: true }),
    title: fc.string({ unit: 'grapheme', maxLength: 40 }),
    language: fc.constantFrom(...LANGUAGES),
    article: fc.option(slug),
    seen: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString()),
    version: fc.constant('0.1.0'),
    statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
    edits: anyEdits
  }),
  { maxLength: 4, selector: ({ address }) => address }
)
