import { describe, expect, it } from 'vitest'
import { exportedArticle } from '../../../src/core/share/exported-article'
import type { PageExport } from '../../../src/core/share/page-export'
import { writeTable } from '../../../src/core/share/table'
import { exportWords } from '../../../src/ui/share/export-words'
import { libraryStringsFor } from '../../../src/ui/strings/library'
import { DEFAULT_SETTINGS } from '../../../src/core/settings'
import { DOSSIER, sightingWith } from '../../ui/dossier-fixture'
import { en } from '../../ui/translations'

const SEEN = '2026-03-05T10:00:00.000Z'
const quote = (exact: string) => ({ exact, prefix: '', suffix: '', position: null })
const page: PageExport = {
  page: { title: '=A page', address: 'https://news.example/a' },
  imprint: { outlet: null, authors: [], published: '2026-03-04' },
  seen: SEEN,
  sighting: sightingWith({ j1: 'altered', p3: 'absent' }),
  quotes: { p1: [quote('the West'), quote('goes on')], j1: [quote('to talk')] },
  links: {}
}

/** The table's rows, of a dossier with some of the fixture's statements. */
function rowsOf(statements: typeof DOSSIER.statements, change: Partial<PageExport> = {}): readonly string[] {
  const words = exportWords(DOSSIER, en, libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, []))
  const table = writeTable([exportedArticle({ ...DOSSIER, statements }, { ...page, ...change }, 'en')], words)
  return table
    .replace(/^\ufeff/u, '')
    .trimEnd()
    .split('\r\n')
    .slice(1)
}
const only = (id: string) => DOSSIER.statements.filter((statement) => statement.id === id)
const END = `The Putin–Macron call,'=A page,https://news.example/a,,,2026-03-04,${SEEN}`

describe('the table', () => {
  it('names its columns in the user’s language, and has a row for each statement', () => {
    const words = exportWords(DOSSIER, en, libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, []))
    const [head, ...rows] = writeTable([exportedArticle(DOSSIER, page, 'en')], words)
      .trimEnd()
      .split('\r\n')
    expect(head?.split(',').map((name) => name.replace('\ufeff', ''))).toEqual(Object.values(words.columns))
    expect(rows.map((row) => row.split(',')[0])).toEqual(DOSSIER.statements.map(({ id }) => id))
  })

  it('gives a statement’s passages and cues parted, and who relays it in order', () => {
    const [statement] = only('p1')
    const cues = [...statement!.cues, ...only('m1')[0]!.cues]
    expect(rowsOf([{ ...statement!, cues, sources: ['article', 'elysee'] }])).toEqual([
      `p1,Putin,Ukraine,,Reported speech,the article; the Élysée,قال بوتين إن … ودعا ماكرون إلى,Word for word,the West … goes on,${END}`
    ])
  })

  it('gives the words of a page that changed them, and both who speak', () => {
    expect(rowsOf(only('j1'))).toEqual([
      `j1,Putin; Macron,Follow-up,,Reported speech,the article,واتفق الاثنان على,Changed on this page,to talk,${END}`
    ])
  })

  it.each<[string, string, Partial<PageExport>]>([
    ['called absent', 'p3', {}],
    ['not spoken of', 'p2', { sighting: { ...page.sighting, findings: [] } }]
  ])('gives no words of a statement that is %s', (_name, id, change) => {
    const [row] = rowsOf(only(id), change)
    expect(row).toContain(`,Not on this page,,${END}`)
  })
})
