import { describe, expect, it } from 'vitest'
import { type Filters, NO_FILTERS } from '../../../src/core/library/catalogue'
import {
  emptyShelf,
  searchChunk,
  pagesWithin,
  shelvedPages,
  soughtWords,
  withPages
} from '../../../src/core/library/shelf'
import { edit, IMPRINT, PAGE, STATEMENT } from '../records/kept-fixture'

const subject = (id: string, ar: string, en: string, fr: string, ru: string) => ({
  id,
  name: { ar, en, fr, ru },
  shortName: { ar, en, fr, ru }
})
const SUBJECTS = {
  leaders: [
    subject('macron', 'إيمانويل ماكرون', 'Emmanuel Macron', 'Emmanuel Macron', 'Эмманюэль Макрон'),
    subject('merz', 'فريدريش ميرتس', 'Friedrich Merz', 'Friedrich Merz', 'Фридрих Мерц')
  ],
  topics: [
    subject('ukraine', 'أوكرانيا', 'Ukraine', 'Ukraine', 'Украина'),
    subject('iran', 'إيران', 'Iran', 'Iran', 'Иран')
  ]
}
const PAGES = [
  {
    ...PAGE,
    address: 'https://www.one.example/a',
    title: 'Talks by the river',
    imprint: IMPRINT,
    seen: '2026-11-03T09:30:00.000Z',
    statements: [
      { ...STATEMENT, id: 'a1', words: 'Macron called for a truce.' },
      { ...STATEMENT, id: 'a2', speakers: ['merz'], words: 'It is a matter of weeks, he said.' }
    ]
  },
  {
    ...PAGE,
    address: 'https://two.example/b',
    language: 'ar' as const,
    title: 'محادثات',
    seen: '2026-11-01T09:30:00.000Z',
    statements: [{ ...STATEMENT, id: 'b1', speakers: ['macron', 'merz'], topic: 'iran', words: 'دعا إلى هدنة لإيران' }]
  }
]
const shelf = withPages(emptyShelf(SUBJECTS), PAGES, 2, 2)
const found = (query: string, filters: Partial<Filters> = {}): readonly string[] =>
  shelf.chunks.flatMap((chunk) =>
    searchChunk(chunk, soughtWords(query, shelf), { ...NO_FILTERS, ...filters }).map(({ statement }) => statement.id)
  )

describe('what a user says of kept statements', () => {
  const [page = PAGE] = PAGES
  const edits = [
    edit('a', { kind: 'speaker', id: 'own-1', name: 'Ann Lee' }, { statement: 'a1' }),
    edit('bb', { kind: 'tags', tags: ['armistice'] }, { statement: 'a1' }),
    edit('ccc', { kind: 'reject' }, { statement: 'a2' })
  ]
  const edited = withPages(emptyShelf(SUBJECTS), [{ ...page, edits }], 1, 1)
  it.each([
    ['the name that they gave', 'ann lee', ['a1']],
    ['their tag', 'armistice', ['a1']],
    ['whom they took it from', 'Macron', ['a1']],
    ['words that they rejected', 'weeks', []]
  ])('is searched: %s', (_, query, ids) => {
    const hits = edited.chunks.flatMap((chunk) => searchChunk(chunk, soughtWords(query, edited), NO_FILTERS))
    expect(hits.map(({ statement }) => statement.id)).toEqual(ids)
    expect(edited.speakers).toEqual(new Set(['own-1']))
  })
})

describe('a search of what is kept', () => {
  it.each([
    ['a word of the statement', 'truce', ['a1']],
    ['a word begun, in other letter case', 'TRU', ['a1']],
    ['a word of the title, for all of the page', 'river', ['a1', 'a2']],
    ['the name of the outlet', 'river news', ['a1', 'a2']],
    ['whoever wrote the page', 'Bo Li', ['a1', 'a2']],
    ['words of statement and title', 'weeks talks', ['a2']],
    ['a leader whom the words do not name', 'Merz', ['a2', 'b1']],
    ['a leader in another language', 'Макрон', ['a1', 'b1']],
    ['a topic in another language', 'إيران', ['b1']],
    ['a leader and words', 'мерц هدنة', ['b1']],
    ['a word with an article that the text lacks', 'الهدنة', ['b1']],
    ['words that no statement has together', 'truce weeks', []],
    ['a word that nothing has', 'xylophone', []],
    ['no word, all', '', ['a1', 'a2', 'b1']]
  ])('finds by %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  it.each<[Partial<Filters>, readonly string[]]>([
    [{ leader: 'merz' }, ['a2', 'b1']],
    [{ topic: 'iran' }, ['b1']],
    [{ outlet: 'one.example' }, ['a1', 'a2']],
    [{ language: 'ar' }, ['b1']],
    [{ from: '2026-11-03' }, ['a1', 'a2']],
    [{ to: '2026-11-01' }, ['b1']],
    [{ from: '2026-11-02', to: '2026-11-02' }, []],
    [{ origin: 'kept' }, ['a1', 'a2', 'b1']],
    [{ origin: 'bundled' }, []],
    [{ leader: 'merz', language: 'en' }, ['a2']]
  ])('leaves, narrowed to %j, %j', (filters, expected) => {
    expect(found('', filters)).toEqual(expected)
  })
})

describe('a shelf', () => {
  it('gives the pages of what was found, each with no more than that', () => {
    const [one, two] = PAGES
    const hits = shelf.chunks.flatMap(({ statements }) => statements).filter(({ statement }) => statement.id !== 'a1')
    expect(shelvedPages(hits)).toEqual([{ ...one, statements: [one!.statements[1]] }, two])
    expect(shelvedPages([])).toEqual([])
  })

  it.each([
    [{}, ['a', 'b']],
    [{ outlet: 'one.example' }, ['a']],
    [{ outlet: 'example' }, []],
    [{ from: '2026-11-02' }, ['a']],
    [{ to: '2026-11-02' }, ['b']],
    [{ from: '2026-11-01', to: '2026-11-03' }, ['a', 'b']],
    [{ outlet: 'two.example', from: '2026-11-02' }, []]
  ])('has, within %j, the pages %j', (span, expected) => {
    const pages = pagesWithin(shelf, { outlet: null, from: null, to: null, ...span })
    expect(pages.map(({ address }) => address.slice(-1))).toEqual(expected)
  })

  it('says who and what is on it, however it was filled', () => {
    const [first, second] = PAGES
    const grown = withPages(withPages(emptyShelf(SUBJECTS), [first!], 1, 2), [second!], 2, 2)
    for (const { speakers, topics, outlets, languages, read } of [shelf, grown]) {
      expect([[...speakers], [...topics], [...outlets], [...languages], read]).toEqual([
        ['macron', 'merz'],
        ['ukraine', 'iran'],
        ['one.example', 'two.example'],
        ['en', 'ar'],
        2
      ])
    }
    expect(grown.chunks).toHaveLength(2)
  })
})
