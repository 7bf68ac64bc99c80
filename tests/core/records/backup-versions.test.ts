import { describe, expect, it } from 'vitest'
import { readBackup } from '../../../src/core/records/backup'
import { articleSketch } from '../../../src/core/recognise/article-sketch'
import { statementId } from '../../../src/core/records/statement-id'
import { edit, IMPRINT, PAGE, STATEMENT } from './kept-fixture'

const MADE = '2026-11-02T08:00:00.000Z'

describe('a backup of version 1', () => {
  const { edits: _, sketch: __, imprint: ___, names: ____, ...first } = PAGE
  const file = (pages: unknown): string => JSON.stringify({ format: 'mawqif-backup', version: 1, made: MADE, pages })

  it('is restored, its statements with ids that last', () => {
    const again = { ...STATEMENT, id: 's2' }
    const other = { ...STATEMENT, id: 's3', topic: 'iran' }
    const read = readBackup(file([{ ...first, statements: [STATEMENT, again, other] }]))
    expect(read).toHaveProperty('pages', [
      {
        ...PAGE,
        sketch: articleSketch([again, other].map(({ words }) => words).join('\n')),
        statements: [
          { ...again, id: statementId(again) },
          { ...other, id: statementId(other) }
        ]
      }
    ])
    expect(statementId(again)).not.toBe(statementId(other))
  })

  it('keeps the ids of a known article', () => {
    expect(readBackup(file([{ ...first, article: 'talks' }]))).toHaveProperty('pages', [{ ...PAGE, article: 'talks' }])
  })

  it('has no edits, whatever stands in their place', () => {
    expect(readBackup(file([{ ...first, edits: 'all' }]))).toHaveProperty('pages.0.edits', [])
  })

  it.each([
    ['pages that are none', 7, 'pages'],
    ['a page that is none', [null], 'pages[0]'],
    ['a page without a title', [{ ...first, title: undefined }], 'pages[0].title']
  ])('is refused with the place of its problem: %s', (_, pages, place) => {
    expect(readBackup(file(pages))).toEqual({ problems: [{ kind: 'field', place }] })
  })
})

describe.each([2, 3])('a backup of version %i', (version) => {
  const { sketch: _, imprint: __, names: ___, ...second } = PAGE
  const file = (page: object): string => JSON.stringify({ format: 'mawqif-backup', version, made: MADE, pages: [page] })

  it('is restored, its pages known by all that is left of their text', () => {
    const words = 'Macron said that the ferries to Osinovo will sail again at dawn.'
    const statements = [
      { ...STATEMENT, words },
      { ...STATEMENT, id: 's2' }
    ]
    const edits = [edit('a', { kind: 'reject' })]
    expect(readBackup(file({ ...second, statements, edits, sketch: 'all' }))).toHaveProperty('pages', [
      { ...PAGE, statements, edits, sketch: articleSketch(`${words}\n${STATEMENT.words}`) }
    ])
  })

  it('is restored, a known article known by its name alone', () => {
    expect(readBackup(file({ ...second, article: 'talks' }))).toHaveProperty('pages', [{ ...PAGE, article: 'talks' }])
  })

  it('is refused with the place of its problem', () => {
    expect(readBackup(file({ ...second, title: 7 }))).toEqual({
      problems: [{ kind: 'field', place: 'pages[0].title' }]
    })
  })
})

describe('a backup of version 4', () => {
  it('is restored, its pages published by nobody known', () => {
    const file = JSON.stringify({
      format: 'mawqif-backup',
      version: 4,
      made: MADE,
      pages: [{ ...PAGE, imprint: IMPRINT }]
    })
    expect(readBackup(file)).toHaveProperty('pages', [PAGE])
  })
})

describe('a backup of version 5', () => {
  const { names: _, ...fifth } = PAGE
  const file = (more: object): string =>
    JSON.stringify({ format: 'mawqif-backup', version: 5, made: MADE, pages: [fifth], ...more })

  it('is restored, with nobody who is watched for', () => {
    expect(readBackup(file({}))).toMatchObject({ pages: [PAGE], watched: [] })
    expect(readBackup(file({ watched: 'all' }))).toMatchObject({ pages: [PAGE], watched: [] })
  })
})

describe('a backup of version 6', () => {
  it('is restored, without a text of any page', () => {
    const { text: _, ...sixth } = PAGE
    for (const page of [sixth, { ...PAGE, text: 'All of it.' }]) {
      const file = JSON.stringify({ format: 'mawqif-backup', version: 6, made: MADE, pages: [page], watched: [] })
      expect(readBackup(file)).toEqual({ pages: [PAGE], watched: [] })
    }
  })
})
