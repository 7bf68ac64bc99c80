import { describe, expect, it } from 'vitest'
import { LONGEST_NAME, LONGEST_TAG, MOST_TAGS } from '../../../src/core/records/edit-limits'
import { LARGEST_ANNOTATIONS, readAnnotations } from '../../../src/core/records/read-annotations'

const ADDRESS = 'https://example.org/harbour'
/** What is read of an annotation that gives nothing but its page. */
const BARE = { place: 'annotations[0]', address: '', title: '', exact: '', prefix: '', suffix: '', note: '', tags: [] }
const EMPTY = { ...BARE, named: [] }

const read = (file: unknown) => readAnnotations(JSON.stringify(file))
const readOne = (annotation: object) => read([annotation])

describe('the passages of a file of annotations', () => {
  it.each<[string, object, object]>([
    ['nothing but what is there', {}, {}],
    ['a page without passages', { uri: ADDRESS }, { address: ADDRESS }],
    ['no targets as none', { uri: ADDRESS, target: [] }, { address: ADDRESS }],
    ['a target that is an address', { target: ADDRESS }, { address: ADDRESS }],
    ['a target with a source', { target: { source: ADDRESS } }, { address: ADDRESS }],
    ['a source with an id', { target: { source: { id: ADDRESS } } }, { address: ADDRESS }],
    ['a target with an id alone', { target: { id: ADDRESS } }, { address: ADDRESS }],
    [
      'the page before the id of a target',
      { uri: ADDRESS, target: { id: 'https://example.org/other' } },
      { address: ADDRESS }
    ],
    ['a title, the first of several', { document: { title: ['The harbour', 'Another'] } }, { title: 'The harbour' }],
    ['a document without a title', { document: {} }, {}],
    ['a document whose titles are none', { document: { title: [] } }, {}],
    [
      'the words of a quotation, trimmed',
      { target: { selector: { exact: '  we shall come ' } } },
      { exact: 'we shall come' }
    ],
    [
      'what stands around them as it is',
      { target: { selector: { exact: 'come', prefix: 'we shall ', suffix: ' at noon' } } },
      { exact: 'come', prefix: 'we shall ', suffix: ' at noon' }
    ],
    [
      'the first selector that quotes words',
      { target: { selector: [{ type: 'RangeSelector' }, { exact: ' ', prefix: 'no' }, { exact: 'come' }] } },
      { exact: 'come' }
    ],
    ['a text as a note, trimmed', { text: ' so it is ' }, { note: 'so it is' }],
    ['the value of a body', { bodyValue: 'so it is' }, { note: 'so it is' }],
    ['a body without a purpose', { body: { value: ' so it is ' } }, { note: 'so it is' }],
    ['a comment', { body: { value: 'so it is', purpose: 'commenting' } }, { note: 'so it is' }],
    ['no empty comment', { text: 'one', body: [{ value: '  ' }] }, { note: 'one' }],
    ['no body that is a link', { body: ADDRESS }, {}],
    ['no body of another purpose', { body: { value: 'x', purpose: 'highlighting' } }, {}],
    [
      'several notes apart',
      { text: 'one', body: [{ value: 'two' }, { value: 'three' }] },
      { note: 'one\n\ntwo\n\nthree' }
    ],
    [
      'tags of both kinds, trimmed, each once',
      {
        tags: [' sea ', 'port', ''],
        body: [
          { value: ' port ', purpose: 'tagging' },
          { value: 'fog', purpose: 'tagging' }
        ]
      },
      { tags: ['sea', 'port', 'fog'] }
    ],
    [
      'tags that are not too long',
      { body: [0, 1].map((more) => ({ value: 'a'.repeat(LONGEST_TAG + more), purpose: 'tagging' })) },
      { tags: ['a'.repeat(LONGEST_TAG)] }
    ],
    [
      'so many tags and no more',
      {
        tags: Array.from({ length: MOST_TAGS - 1 }, (_, i) => `t${i}`),
        body: ['x', 'y'].map((value) => ({ value, purpose: 'tagging' }))
      },
      { tags: [...Array.from({ length: MOST_TAGS - 1 }, (_, i) => `t${i}`), 'x'] }
    ],
    [
      'names that are not too long',
      { body: [0, 1].map((more) => ({ value: 'a'.repeat(LONGEST_NAME + more), purpose: 'identifying' })) },
      { named: ['a'.repeat(LONGEST_NAME)] }
    ],
    ['fields that are null', { uri: null, text: null, tags: null, body: null, target: null, document: null }, {}]
  ])('has %s', (_name, annotation, expected) => {
    expect(readOne(annotation)).toEqual([{ ...EMPTY, ...expected }])
  })

  it('has one passage for each target, with what is said of all', () => {
    const target = ['one', 'two'].map((exact) => ({ source: ADDRESS, selector: { exact } }))
    expect(readOne({ text: 'note', target })).toEqual(
      ['one', 'two'].map((exact) => ({ ...EMPTY, address: ADDRESS, exact, note: 'note' }))
    )
  })

  it.each<[string, object, string]>([
    ['a list', [{ uri: ADDRESS }], 'annotations[0]'],
    ['one annotation', { target: ADDRESS }, 'annotations[0]'],
    ['an export', { annotations: [{ uri: ADDRESS }] }, 'annotations[0]'],
    ['an answer', { rows: [{ uri: ADDRESS }] }, 'rows[0]'],
    ['a page', { items: [{ uri: ADDRESS }] }, 'items[0]'],
    ['a collection', { first: { items: [{ uri: ADDRESS }] } }, 'first.items[0]']
  ])('tells its place in %s', (_name, file, place) => {
    expect(read(file)).toEqual([{ ...EMPTY, address: ADDRESS, place }])
  })

  it('is none where a list is empty', () => {
    expect(read({ rows: [] })).toEqual([])
  })
})

describe('a file that is no file of annotations', () => {
  it.each<[string, unknown]>([
    ['a text', 'x'],
    ['nothing', null],
    ['other fields', { pages: [] }],
    ['a first page that is none', { first: { items: {} } }],
    ['a first page that is a list', { first: [] }]
  ])('is refused: %s', (_name, file) => {
    expect(read(file)).toEqual({ problems: [{ kind: 'not-annotations' }] })
  })

  it.each<[string, unknown, string]>([
    ['a list', [{ uri: 1 }], 'annotations[0].uri'],
    ['one annotation', { target: ADDRESS, text: 1 }, 'annotations[0].text'],
    ['a collection', { first: { items: [{}, { text: 1 }] } }, 'first.items[1].text']
  ])('is told of with the place of each problem in %s', (_name, file, place) => {
    expect(read(file)).toEqual({ problems: [{ kind: 'field', place }] })
  })

  it('is refused from one unit over the limit on', () => {
    const longest = `[]${' '.repeat(LARGEST_ANNOTATIONS - 2)}`
    expect(readAnnotations(longest)).toEqual([])
    expect(readAnnotations(`${longest} `)).toEqual({ problems: [{ kind: 'too-large' }] })
  })
})
