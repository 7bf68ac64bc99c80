/** Kept pages for tests. */
import { ACTS } from '../../../src/core/find/acts'
import type { Correction, Edit } from '../../../src/core/records/edit'
import type { KeptPage, KeptStatement } from '../../../src/core/records/kept-page'
import type { WatchedSubject } from '../../../src/core/records/watched'
import { LANGUAGES } from '../../../src/core/text/language'
import { fc } from '../../properties'

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
  imprint: { outlet: null, authors: [], published: null },
  language: 'en',
  article: null,
  sketch: [],
  seen: '2026-11-01T09:30:00.000Z',
  version: '0.1.0',
  statements: [STATEMENT],
  names: {},
  text: null,
  edits: []
}

/** Who published that page, where it says so. */
export const IMPRINT: KeptPage['imprint'] = {
  outlet: 'The River News',
  authors: ['Ann Lee', 'Bo Li'],
  published: '2026-10-31'
}

/** A person and a topic whom its user watches for. */
export const WATCHED: readonly WatchedSubject[] = [
  {
    kind: 'person',
    id: 'own-lee',
    gender: 'f',
    names: { ar: ['آن مرجاني'], en: ['Ann Merjani'], fr: [], ru: ['Анна Мерджани'], uk: [] }
  },
  {
    kind: 'topic',
    id: 'own-ferries',
    names: { ar: ['العبارات'], en: ['ferries', 'ferry line*'], fr: [], ru: ['паром*'], uk: [] }
  }
]

/** What its user adds to that page. */
export const ADDED: Extract<Correction, { readonly kind: 'add' }> = {
  kind: 'add',
  words: 'Ann Lee, the envoy, wants the ferries back.',
  extent: { start: 20, end: 42 },
  report: 'indirect',
  speaker: { id: 'own-1', name: 'Ann Lee' },
  topic: { id: 'ukraine', name: null }
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
  fc.record({ kind: fc.constant('reject' as const) }),
  fc.record({
    kind: fc.constant('add' as const),
    words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    extent: fc.record({ start: fc.nat(9), end: fc.nat(50) }),
    report: fc.constantFrom('direct', 'indirect', 'mixed'),
    speaker: fc.record({ id: slug, name }),
    topic: fc.record({ id: slug, name })
  })
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
    imprint: fc.record({
      outlet: name,
      authors: fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 2 }),
      published: fc.constantFrom(null, '2024-02-29', '2026-11-01')
    }),
    language: fc.constantFrom(...LANGUAGES),
    article: fc.option(slug),
    sketch: fc.array(fc.nat(0xffff_ffff), { maxLength: 4 }),
    seen: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString()),
    version: fc.constant('0.1.0'),
    statements: fc.array(statement, { maxLength: 3 }),
    names: fc.dictionary(slug, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
      maxKeys: 2,
      noNullPrototype: true
    }),
    text: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })),
    edits: anyEdits
  }),
  { maxLength: 4, selector: ({ address }) => address }
)
