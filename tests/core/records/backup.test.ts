import { describe, expect, it } from 'vitest'
import { LARGEST_BACKUP, readBackup, writeBackup } from '../../../src/core/records/backup'
import type { KeptPage } from '../../../src/core/records/kept-page'
import type { Correction } from '../../../src/core/records/edit'
import { ADDED, anyPages, edit, IMPRINT, PAGE, STATEMENT, WATCHED } from './kept-fixture'
import { fc, runs } from '../../properties'

const MADE = '2026-11-02T08:00:00.000Z'
const byAddress = (one: { readonly address: string }, other: { readonly address: string }): number =>
  one.address < other.address ? -1 : 1
const of = (pages: readonly KeptPage[]): string => writeBackup({ pages, watched: WATCHED }, MADE)
const written = (page: object): string =>
  JSON.stringify({ format: 'mawqif-backup', version: 6, made: MADE, pages: [PAGE, page], watched: [] })

describe('a backup', () => {
  it('gives back exactly what was written', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        expect(readBackup(of(pages))).toEqual({ pages: [...pages].sort(byAddress), watched: WATCHED })
      })
    )
  })

  it('is the same file, whatever the order of its pages', () => {
    const other = { ...PAGE, address: 'https://a.example/' }
    expect(of([PAGE, other])).toBe(of([other, PAGE]))
  })
})

describe('a file that is no backup', () => {
  it.each([
    ['nothing', '', [{ kind: 'not-json' }]],
    ['a page', '<!doctype html>', [{ kind: 'not-json' }]],
    ['half of one', of([PAGE]).slice(0, 90), [{ kind: 'not-json' }]],
    ['other JSON', '{"pages":[]}', [{ kind: 'not-backup' }]],
    ['a list', '[]', [{ kind: 'not-backup' }]],
    ['null', 'null', [{ kind: 'not-backup' }]],
    ['one of a later version', '{"format":"mawqif-backup","version":8}', [{ kind: 'newer' }]],
    ['one without pages', '{"format":"mawqif-backup","version":1,"made":""}', [{ kind: 'field', place: 'pages' }]]
  ])('is refused: %s', (_, file, problems) => {
    expect(readBackup(file)).toEqual({ problems })
  })

  it('is not even read where it is larger than any', () => {
    expect(readBackup(' '.repeat(LARGEST_BACKUP + 1))).toEqual({ problems: [{ kind: 'too-large' }] })
  })

  it.each([
    ['a script for an address', { ...PAGE, address: 'javascript:alert(1)' }, 'pages[1].address'],
    ['a file for an address', { ...PAGE, address: 'file:///etc/hosts' }, 'pages[1].address'],
    ['an address in two lines', { ...PAGE, address: 'https://news.example/a\nb' }, 'pages[1].address'],
    ['a title of any length', { ...PAGE, title: 'a'.repeat(1001) }, 'pages[1].title'],
    ['a language that is not read', { ...PAGE, language: 'de' }, 'pages[1].language'],
    ['a word for a fingerprint', { ...PAGE, sketch: ['a'] }, 'pages[1].sketch[0]'],
    ['a number for one that is none', { ...PAGE, sketch: [2 ** 32] }, 'pages[1].sketch[0]'],
    ['more fingerprints than are kept', { ...PAGE, sketch: Array.from({ length: 257 }, () => 1) }, 'pages[1].sketch'],
    [
      'an outlet of any length',
      { ...PAGE, imprint: { ...IMPRINT, outlet: 'a'.repeat(201) } },
      'pages[1].imprint.outlet'
    ],
    ['an author without a name', { ...PAGE, imprint: { ...IMPRINT, authors: [''] } }, 'pages[1].imprint.authors[0]'],
    [
      'more authors than wrote anything',
      { ...PAGE, imprint: { ...IMPRINT, authors: Array.from({ length: 17 }, () => 'A') } },
      'pages[1].imprint.authors'
    ],
    [
      'a day that no calendar has',
      { ...PAGE, imprint: { ...IMPRINT, published: '2026-02-30' } },
      'pages[1].imprint.published'
    ],
    ['a day for a moment', { ...PAGE, seen: '2026-11-01' }, 'pages[1].seen'],
    ['a day that no calendar has', { ...PAGE, seen: '2026-02-30T08:00:00.000Z' }, 'pages[1].seen'],
    ['an hour that no day has', { ...PAGE, seen: '2026-11-01T24:00:00.000Z' }, 'pages[1].seen'],
    ['a year that is far from now', { ...PAGE, seen: '9999-11-01T08:00:00.000Z' }, 'pages[1].seen'],
    ['a way out of a folder', { ...PAGE, article: '../settings' }, 'pages[1].article'],
    ['nobody who speaks', { ...PAGE, statements: [{ ...STATEMENT, speakers: [] }] }, 'pages[1].statements[0].speakers'],
    [
      'markup for a leader',
      { ...PAGE, statements: [{ ...STATEMENT, speakers: ['<b>'] }] },
      'pages[1].statements[0].speakers[0]'
    ],
    ['another kind', { ...PAGE, statements: [{ ...STATEMENT, kind: 'sung' }] }, 'pages[1].statements[0].kind'],
    ['an act that is none', { ...PAGE, statements: [{ ...STATEMENT, act: 'sings' }] }, 'pages[1].statements[0].act'],
    [
      'a verdict of absence',
      { ...PAGE, statements: [{ ...STATEMENT, verdict: 'absent' }] },
      'pages[1].statements[0].verdict'
    ],
    ['no words', { ...PAGE, statements: [{ ...STATEMENT, words: '' }] }, 'pages[1].statements[0].words'],
    [
      'content beyond the words',
      { ...PAGE, statements: [{ ...STATEMENT, content: [{ start: 0, end: 43 }] }] },
      'pages[1].statements[0]'
    ],
    [
      'content that ends before it begins',
      { ...PAGE, statements: [{ ...STATEMENT, content: [{ start: 4, end: 4 }] }] },
      'pages[1].statements[0]'
    ],
    [
      'content before the words',
      { ...PAGE, statements: [{ ...STATEMENT, content: [{ start: -1, end: 4 }] }] },
      'pages[1].statements[0].content[0].start'
    ],
    [
      'an edit without a moment',
      { ...PAGE, edits: [edit('a', { kind: 'reject' }, { at: '' })] },
      'pages[1].edits[0].at'
    ],
    [
      'an edit of another kind',
      { ...PAGE, edits: [edit('a', { kind: 'sing' } as unknown as Correction)] },
      'pages[1].edits[0].change.kind'
    ],
    [
      'a name of any length',
      { ...PAGE, edits: [edit('a', { kind: 'topic', id: 'own-a', name: 'a'.repeat(201) })] },
      'pages[1].edits[0].change.name'
    ],
    [
      'words of any length that the user added',
      { ...PAGE, edits: [edit('a', { ...ADDED, words: 'a'.repeat(20_001) })] },
      'pages[1].edits[0].change.words'
    ],
    [
      'no words that the user added',
      { ...PAGE, edits: [edit('a', { ...ADDED, words: '' })] },
      'pages[1].edits[0].change.words'
    ],
    [
      'an added one that nobody says',
      { ...PAGE, edits: [edit('a', { ...ADDED, speaker: null } as unknown as Correction)] },
      'pages[1].edits[0].change.speaker'
    ],
    [
      'markup for who says an added one',
      { ...PAGE, edits: [edit('a', { ...ADDED, speaker: { id: '<b>', name: null } })] },
      'pages[1].edits[0].change.speaker.id'
    ],
    ['no content', { ...PAGE, statements: [{ ...STATEMENT, content: [] }] }, 'pages[1].statements[0].content']
  ])('is refused with the place of its problem: %s', (_, page, place) => {
    const read = readBackup(written(page))
    expect(read).toHaveProperty('problems.0', { kind: 'field', place })
  })

  it('lists no more problems than anybody reads', () => {
    const pages = Array.from({ length: 90 }, () => ({ ...PAGE, title: 1 }))
    const read = readBackup(JSON.stringify({ format: 'mawqif-backup', version: 1, made: MADE, pages }))
    expect(read).toHaveProperty('problems.length', 20)
  })

  it('never throws, and never gives a page that could not have been kept', () => {
    const damaged = fc.tuple(anyPages, fc.jsonValue(), fc.nat(), fc.nat()).map(([pages, value, at, depth]) => {
      const file = JSON.parse(of(pages)) as Record<string, unknown>
      damage(file, value, at, depth)
      return JSON.stringify(file)
    })
    fc.assert(
      fc.property(damaged, (file) => {
        const read = readBackup(file)
        const again = 'problems' in read ? read : readBackup(writeBackup(read, MADE))
        expect(again).toEqual('problems' in read ? read : { ...read, pages: [...read.pages].sort(byAddress) })
      }),
      runs(300)
    )
  })
})

describe('whom a backup has to watch for', () => {
  const [person, topic] = WATCHED
  const file = (watched: unknown): string =>
    JSON.stringify({ format: 'mawqif-backup', version: 6, made: MADE, pages: [], watched })
  const named = (names: object): object => ({ ...person, names: { ...person?.names, ...names } })

  it.each([
    ['nothing', undefined, 'watched'],
    ['more than are watched for', Array.from({ length: 101 }, () => person), 'watched'],
    ['an id of a known leader', [{ ...person, id: 'macron' }], 'watched[0].id'],
    ['an id that is a way out', [{ ...person, id: 'own-../a' }], 'watched[0].id'],
    ['somebody of no kind', [{ ...person, kind: 'place' }], 'watched[0].kind'],
    ['no name', [{ ...topic, names: { ar: [], en: [], fr: [], ru: [], uk: [] } }], 'watched[0].names'],
    ['a name that is none', [named({ en: [7] })], 'watched[0].names.en[0]'],
    ['a pattern', [named({ en: ['Ann Lee', '[Ann]/Bo (Lee)'] })], 'watched[0].names.en[1]'],
    ['a surname alone', [topic, named({ en: ['Lee'] })], 'watched[1].names.en[0]'],
    ['a name in other letters', [named({ ar: ['Ann Lee'] })], 'watched[0].names.ar[0]'],
    ['an everyday word', [{ ...topic, names: { ...topic?.names, en: ['the'] } }], 'watched[0].names.en[0]'],
    ['all words', [{ ...topic, names: { ...topic?.names, en: ['a*'] } }], 'watched[0].names.en[0]'],
    ['more names than one has', [named({ en: Array.from({ length: 13 }, () => 'Ann Lee') })], 'watched[0].names.en']
  ])('is refused with the place of its problem: %s', (_, watched, place) => {
    expect(readBackup(file(watched))).toHaveProperty('problems.0', { kind: 'field', place })
  })
})

/** Put `value` in the place of something in a value, `depth` deep at most. */
function damage(within: unknown, value: unknown, at: number, depth: number): void {
  if (typeof within !== 'object' || within === null) return
  const keys = Object.keys(within)
  const key = keys[at % Math.max(1, keys.length)]
  if (key === undefined) return
  const held = within as Record<string, unknown>
  const inner = held[key]
  if (depth % 8 === 0 || typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0)
    held[key] = value
  else damage(inner, value, Math.floor(at / 7), depth - 1)
}
