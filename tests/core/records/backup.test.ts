import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_BACKUP, readBackup, writeBackup } from '../../../src/core/records/backup'
import type { Correction } from '../../../src/core/records/edit'
import { statementId } from '../../../src/core/records/statement-id'
import { runs } from '../../property-runs'
import { anyPages, edit, PAGE, STATEMENT } from './kept-fixture'

const MADE = '2026-11-02T08:00:00.000Z'
const byAddress = (one: { readonly address: string }, other: { readonly address: string }): number =>
  one.address < other.address ? -1 : 1
const written = (page: object): string =>
  JSON.stringify({ format: 'mawqif-backup', version: 2, made: MADE, pages: [PAGE, page] })

describe('a backup', () => {
  it('gives back exactly what was written', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        expect(readBackup(writeBackup(pages, MADE))).toEqual([...pages].sort(byAddress))
      })
    )
  })

  it('is the same file, whatever the order of its pages', () => {
    const other = { ...PAGE, address: 'https://a.example/' }
    expect(writeBackup([PAGE, other], MADE)).toBe(writeBackup([other, PAGE], MADE))
  })
})

describe('a file that is no backup', () => {
  it.each([
    ['nothing', '', [{ kind: 'not-json' }]],
    ['a page', '<!doctype html>', [{ kind: 'not-json' }]],
    ['half of one', writeBackup([PAGE], MADE).slice(0, 90), [{ kind: 'not-json' }]],
    ['other JSON', '{"pages":[]}', [{ kind: 'not-backup' }]],
    ['a list', '[]', [{ kind: 'not-backup' }]],
    ['null', 'null', [{ kind: 'not-backup' }]],
    ['one of a later version', '{"format":"mawqif-backup","version":3}', [{ kind: 'newer' }]],
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
    ['a day for a moment', { ...PAGE, seen: '2026-11-01' }, 'pages[1].seen'],
    ['no statement', { ...PAGE, statements: [] }, 'pages[1].statements'],
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
      const file = JSON.parse(writeBackup(pages, MADE)) as Record<string, unknown>
      damage(file, value, at, depth)
      return JSON.stringify(file)
    })
    fc.assert(
      fc.property(damaged, (file) => {
        const read = readBackup(file)
        const again = 'problems' in read ? read : readBackup(writeBackup(read, MADE))
        expect(again).toEqual('problems' in read ? read : [...read].sort(byAddress))
      }),
      runs(300)
    )
  })
})

describe('a backup of version 1', () => {
  const { edits: _, ...first } = PAGE
  const file = (pages: unknown): string => JSON.stringify({ format: 'mawqif-backup', version: 1, made: MADE, pages })

  it('is restored, its statements with ids that last', () => {
    const again = { ...STATEMENT, id: 's2' }
    const other = { ...STATEMENT, id: 's3', topic: 'iran' }
    const read = readBackup(file([{ ...first, statements: [STATEMENT, again, other] }]))
    expect(read).toEqual([
      {
        ...PAGE,
        statements: [
          { ...again, id: statementId(again) },
          { ...other, id: statementId(other) }
        ]
      }
    ])
    expect(statementId(again)).not.toBe(statementId(other))
  })

  it('keeps the ids of a known article', () => {
    expect(readBackup(file([{ ...first, article: 'talks' }]))).toEqual([{ ...PAGE, article: 'talks' }])
  })

  it('has no edits, whatever stands in their place', () => {
    expect(readBackup(file([{ ...first, edits: 'all' }]))).toHaveProperty('0.edits', [])
  })

  it.each([
    ['pages that are none', 7, 'pages'],
    ['a page that is none', [null], 'pages[0]'],
    ['a page without a title', [{ ...first, title: undefined }], 'pages[0].title']
  ])('is refused with the place of its problem: %s', (_, pages, place) => {
    expect(readBackup(file(pages))).toEqual({ problems: [{ kind: 'field', place }] })
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
