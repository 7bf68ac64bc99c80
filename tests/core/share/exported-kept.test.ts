import { describe, expect, it } from 'vitest'
import { exportedKept } from '../../../src/core/share/exported-article'
import { writeNote } from '../../../src/core/share/kept-note'
import { writeTable } from '../../../src/core/share/table'
import { writeAnnotations } from '../../../src/core/share/web-annotations'
import { DEFAULT_SETTINGS } from '../../../src/core/settings'
import { exportWords } from '../../../src/ui/share/export-words'
import { libraryStringsFor } from '../../../src/ui/strings/library'
import { en } from '../../ui/translations'
import { ADDED, edit, PAGE, STATEMENT } from '../records/kept-fixture'

const words = exportWords(
  { speakers: [], topics: [] },
  en,
  libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, [])
)
const known = {
  ...PAGE,
  address: 'https://other.example/b',
  article: 'talks',
  seen: '2026-10-01T00:00:00.000Z',
  statements: [
    {
      ...STATEMENT,
      verdict: 'altered' as const,
      act: null,
      words: '=no […] never',
      content: [
        { start: 0, end: 3 },
        { start: 8, end: 13 }
      ]
    }
  ]
}
const both = [PAGE, known].map(exportedKept)

describe('kept pages that are exported', () => {
  it('have the sentence of a found statement, and the passages of a known article', () => {
    expect(
      both.map(({ id, statements }) => [id, statements.flatMap(({ quotes }) => quotes.map(({ exact }) => exact))])
    ).toEqual([
      ['unknown-article', [STATEMENT.words]],
      ['talks', ['=no', 'never']]
    ])
  })

  it('say in every form that the user corrected a statement, beside how the page had its words', () => {
    const edits = [
      {
        id: 'e1',
        statement: STATEMENT.id,
        at: '2026-11-01T00:00:00.000Z',
        undone: false,
        change: { kind: 'speaker' as const, id: 'putin', name: null }
      }
    ]
    const said = [
      { page: { ...PAGE, edits }, told: 'Corrected by you', untold: 'Found automatically' },
      { page: { ...known, edits }, told: 'Changed on this page. Corrected by you', untold: 'Found automatically' }
    ]
    for (const { page, told, untold } of said)
      for (const file of [
        writeTable([exportedKept(page)], words),
        writeAnnotations([exportedKept(page)], words, '1.0'),
        writeNote(page, words).replaceAll('\\', '')
      ]) {
        expect(file).toContain(told)
        expect(file).not.toContain(untold)
      }
  })

  it('say in every form that the user added a statement, with the words that were selected', () => {
    const page = { ...known, statements: [], edits: [edit('a', ADDED, { statement: 'mine-1' })] }
    expect(exportedKept(page).statements[0]?.quotes).toEqual([{ exact: 'wants the ferries back', position: null }])
    for (const file of [
      writeTable([exportedKept(page)], words),
      writeAnnotations([exportedKept(page)], words, '1.0'),
      writeNote(page, words).replaceAll('\\', '')
    ]) {
      expect(file).toContain('Added by you')
      expect(file).toContain('wants the ferries back')
    }
  })

  it('are one table, in which no cell is a formula', () => {
    const rows = writeTable(both, words).trimEnd().split('\r\n')
    expect(rows).toHaveLength(3)
    expect(rows[1]).toContain('Macron called for a truce along the river.')
    expect(rows[2]).toContain(",Changed on this page,'=no … never,")
  })

  it('are one page of annotations, each with its own source, and nothing said of what stands around it', () => {
    const page = JSON.parse(writeAnnotations(both, words, '1.0'))
    expect(page.id).toContain('kept?pages=2&seen=2026-10-01')
    expect(page.items.map(({ target }: { target: { source: string }[] }) => target[0]?.source)).toEqual([
      PAGE.address,
      known.address
    ])
    expect(page.items[0].target[0].selector).toEqual([{ type: 'TextQuoteSelector', exact: STATEMENT.words }])
    expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(2)
    expect(JSON.parse(writeAnnotations(both.slice(0, 1), words, '1.0')).id).toContain('unknown-article?page=')
  })
})
