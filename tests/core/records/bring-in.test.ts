import { describe, expect, it } from 'vitest'
import { bringIn } from '../../../src/core/records/bring-in'
import { editedStatements } from '../../../src/core/records/apply-edits'
import type { KeptPage } from '../../../src/core/records/kept-page'
import { LARGEST_ANNOTATIONS, readAnnotations } from '../../../src/core/records/read-annotations'
import { exportedKept } from '../../../src/core/share/exported-article'
import { writeAnnotations } from '../../../src/core/share/web-annotations'
import { DEFAULT_SETTINGS } from '../../../src/core/settings'
import { exportWords } from '../../../src/ui/share/export-words'
import { libraryStringsFor } from '../../../src/ui/strings/library'
import { en } from '../../ui/translations'
import { AROUND, FERRIES, fileOf, given, hypothesis, SUBJECTS } from './annotation-fixture'
import { edit, PAGE, STATEMENT } from './kept-fixture'

function broughtIn(file: string, kept: readonly KeptPage[] = []) {
  const read = readAnnotations(file)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return bringIn(read, given(kept))
}
const identifying = (...names: readonly string[]) => names.map((value) => ({ value, purpose: 'identifying' }))
const statementsOf = (file: string, kept: readonly KeptPage[] = []) =>
  broughtIn(file, kept).pages.flatMap(editedStatements)

describe('what was marked elsewhere', () => {
  it('is a statement of its page that the user added, with note and tags', () => {
    const { pages, ...came } = broughtIn(
      fileOf(hypothesis({ text: 'Ask again.', tags: ['river', 'Iran'], body: identifying('Merz') }))
    )
    expect(came).toEqual({ added: 1, noted: 0, left: [] })
    expect(pages).toMatchObject([
      { address: 'https://news.example/ferries', title: 'Ferries on the river', language: 'en', statements: [] }
    ])
    expect(pages.flatMap(editedStatements)).toMatchObject([
      {
        origin: 'mine',
        words: FERRIES,
        content: [{ start: 0, end: FERRIES.length }],
        kind: 'direct',
        speakers: ['merz'],
        topic: 'iran',
        note: 'Ask again.',
        tags: ['river']
      }
    ])
  })

  it.each([
    ['nobody', [], null],
    ['one', ['merz'], 'merz'],
    ['one by two names', ['Merz', 'Friedrich  Merz'], 'merz'],
    ['two', ['Macron', 'Merz'], null],
    ['one beside a stranger', ['Merz', 'Peter Novak'], null]
  ])('is said by whom it identifies alone: %s', (_, names, speaker) => {
    const [statement] = statementsOf(fileOf(hypothesis({ body: identifying(...names) })))
    expect(statement?.speakers).toEqual([speaker ?? expect.stringMatching(/^own-/u)])
    expect(statement?.tags).toEqual([])
  })

  it('is said by nobody whom a tag names, and on nothing where two topics are named', () => {
    const tags = ['Macron', 'Iran', 'Ukraine']
    const [statement] = statementsOf(fileOf(hypothesis({ tags })))
    expect(Object.values(statement?.names ?? {})).toEqual(['Speaker not named', 'Topic not named'])
    expect(statement?.tags).toEqual(tags)
  })

  it('gives a statement that is kept its note and its tags, beside those that it has', () => {
    const before = edit('a', { kind: 'note', note: 'Mine.' })
    const file = fileOf(hypothesis({ text: 'Theirs.', tags: ['river'] }, 'a truce along the river', PAGE.address))
    const page = { ...PAGE, edits: [before] }
    expect(broughtIn(file, [page])).toMatchObject({ added: 0, noted: 1 })
    expect(statementsOf(file, [page])).toMatchObject([
      { id: 's1', words: STATEMENT.words, speakers: ['macron'], note: 'Mine.\n\nTheirs.', tags: ['river'] }
    ])
  })

  it('is a statement by itself where its words stand in none that is kept, or in several', () => {
    const mark = hypothesis({}, 'a truce', PAGE.address)
    const twice = { ...PAGE, statements: [STATEMENT, { ...STATEMENT, id: 's2', words: 'Merz wants a truce.' }] }
    expect(broughtIn(fileOf(mark), [twice])).toMatchObject({ added: 1 })
    expect(broughtIn(fileOf(mark), [PAGE])).toMatchObject({ added: 0, pages: [] })
    expect(broughtIn(fileOf(hypothesis({}, 'a truc', PAGE.address)), [PAGE])).toMatchObject({ added: 1 })
  })

  it('is there once, however often it is brought in, and not again once its user took it back', () => {
    const file = fileOf(hypothesis({ text: 'Ask.', tags: ['river', 'Iran'] }), hypothesis({ text: 'Again.' }))
    const [page] = broughtIn(file).pages
    expect(page?.edits).toHaveLength(4)
    expect(editedStatements(page!)).toMatchObject([{ note: 'Ask.\n\nAgain.', tags: ['river'] }])
    expect(broughtIn(file, [page!])).toEqual({ pages: [], added: 0, noted: 0, left: [] })
    const without = { ...page!, edits: page!.edits.map((each) => ({ ...each, undone: true })) }
    expect(broughtIn(file, [without]).pages).toEqual([])
  })

  it('is left out where its page has as much as can be kept of one', () => {
    const edits = Array.from({ length: 4096 }, (_, i) => edit(`e${i}`, { kind: 'reject' }, { statement: 'none' }))
    expect(broughtIn(fileOf(hypothesis({}, FERRIES, PAGE.address)), [{ ...PAGE, edits }])).toMatchObject({
      pages: [],
      left: [{ place: 'annotations[0]', why: 'too-many' }]
    })
  })

  it('is left out, with its place and why, where it can be no statement', () => {
    const marks = [
      hypothesis({ target: [{ source: 'https://news.example/a' }], text: 'A note of the page' }),
      hypothesis({}, FERRIES, 'urn:x-pdf:1a2b'),
      hypothesis({ target: [{ source: 'https://news.example/b', selector: { exact: 'Die Fähren fahren.' } }] })
    ]
    expect(broughtIn(fileOf(...marks))).toEqual({
      pages: [],
      added: 0,
      noted: 0,
      left: [
        { place: 'annotations[0]', why: 'no-words' },
        { place: 'annotations[1]', why: 'no-address' },
        { place: 'annotations[2]', why: 'language' }
      ]
    })
  })
})

describe('a file of annotations', () => {
  const target = {
    source: 'https://news.example/f',
    selector: { type: 'TextQuoteSelector', exact: FERRIES, ...AROUND }
  }
  const anno = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    body: [
      { type: 'TextualBody', value: 'Ask.', purpose: 'commenting' },
      { type: 'TextualBody', value: 'Macron', purpose: 'identifying' },
      'https://other.example/'
    ],
    target
  }
  it.each([
    ['one', anno],
    ['a list', [anno]],
    ['a page', { type: 'AnnotationPage', items: [anno] }],
    ['a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [anno] } }],
    ['one with a list of targets', { ...anno, target: [target] }],
    ['one whose source is a thing', { ...anno, target: { ...target, source: { id: 'https://news.example/f' } } }],
    [
      'what the interface of Hypothesis answers',
      { total: 1, rows: [hypothesis({ text: 'Ask.', body: identifying('Macron') })] }
    ]
  ])('may be %s', (_, file) => {
    expect(statementsOf(JSON.stringify(file))).toMatchObject([{ words: FERRIES, speakers: ['macron'], note: 'Ask.' }])
  })

  it('may be what is exported here', () => {
    const words = exportWords(
      { speakers: SUBJECTS.leaders, topics: SUBJECTS.topics },
      en,
      libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, [])
    )
    const statements = [{ ...STATEMENT, words: `Macron said that ${FERRIES}. “We all wait for the day,” he said.` }]
    const file = writeAnnotations([exportedKept({ ...PAGE, statements })], words, '1.0')
    expect(statementsOf(file)).toMatchObject([
      { words: statements[0]?.words, speakers: ['macron'], topic: 'ukraine', tags: [] }
    ])
  })

  it.each([
    ['nothing', '', [{ kind: 'not-json' }]],
    ['a backup', '{"format":"mawqif-backup","pages":[]}', [{ kind: 'not-annotations' }]],
    ['a word', '"annotations"', [{ kind: 'not-annotations' }]],
    ['no list', '{"annotations":7}', [{ kind: 'not-annotations' }]],
    ['a number for an address', fileOf(hypothesis(), hypothesis({ uri: 7 })), 'annotations[1].uri'],
    ['a list for words', fileOf(hypothesis({}, ['a'] as unknown as string)), 'annotations[0].target[0]'],
    ['a note of any length', fileOf(hypothesis({ text: 'a'.repeat(10_001) })), 'annotations[0].text'],
    ['a tag of any length', fileOf(hypothesis({ tags: ['a', 'a'.repeat(101)] })), 'annotations[0].tags[1]'],
    [
      'more targets than anybody marks',
      fileOf(hypothesis({ target: Array.from({ length: 65 }, () => target) })),
      'annotations[0].target'
    ],
    ['what is none', fileOf(null), 'annotations[0]'],
    ['one that is none in a page', '{"items":["a"]}', 'items[0]']
  ])('is refused with the place of its problem: %s', (_, file, problems) => {
    const expected = typeof problems === 'string' ? [{ kind: 'field', place: problems }] : problems
    expect(readAnnotations(file)).toEqual({ problems: expected })
  })

  it('is not even read where it is larger than any', () => {
    expect(readAnnotations(' '.repeat(LARGEST_ANNOTATIONS + 1))).toEqual({ problems: [{ kind: 'too-large' }] })
  })
})
