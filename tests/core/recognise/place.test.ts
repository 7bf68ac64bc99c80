import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/recognise/article'
import { findPlace } from '../../../src/core/recognise/place'
import { findRuns, type Run } from '../../../src/core/recognise/runs'
import { DOSSIER } from '../../ui/dossier-fixture'
import { pageOf, type Part } from '../page-of'

/** Ten lines of four words: w0 … w39. */
const LINES = Array.from({ length: 10 }, (_, i) => Array.from({ length: 4 }, (_, k) => `w${i * 4 + k}`).join(' '))
const PROSE = (words: number): string => Array.from({ length: words }, (_, i) => `other${i}`).join(' ')

interface Found {
  readonly container: number
  readonly label: string | null
  /** The article's words of each run: `0-3` for its first four. */
  readonly inside: string
  readonly around: string
  readonly hidden: string
}

function find(content: readonly (string | Part)[], isFromStart = true): Found | null {
  const article = readArticle({ ...DOSSIER, text: LINES.join('\n'), excluded: [] })
  const { words, probe } = pageOf(content)
  const place = findPlace(article, words, findRuns(words.words, article.seeds), { ...probe, isFromStart })
  const show = (runs: readonly Run[]): string =>
    runs.map(({ article, length }) => `${article}-${article + length - 1}`).join(' ')
  return (
    place && {
      container: place.container,
      label: place.label,
      inside: show(place.inside),
      around: show(place.around),
      hidden: show(place.hidden)
    }
  )
}

/** The runs of lines `from` to `to`, as pages with a paragraph for each line have them. */
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `${(from + i) * 4}-${(from + i) * 4 + 3}`).join(' ')

describe('the place of an article', () => {
  it.each<[string, readonly (string | Part)[], Partial<Found>]>([
    ['the whole page', LINES, { container: 0, label: null, inside: lines(0, 9), around: '', hidden: '' }],
    ['the element that holds it', ['menu', { content: LINES }, 'end'], { container: 2, inside: lines(0, 9) }],
    ['the innermost that does', ['menu', { content: [{ content: LINES }] }], { container: 3, inside: lines(0, 9) }],
    [
      'one that holds nine tenths, its lede apart',
      [LINES[0]!, { content: LINES.slice(1) }],
      { container: 2, inside: lines(1, 9), around: '0-3' }
    ],
    [
      'what is around one that holds less',
      [LINES[0]!, LINES[1]!, { content: LINES.slice(2) }],
      { container: 0, inside: lines(0, 9), around: '' }
    ],
    [
      'the first of two that hold as much',
      [{ content: LINES }, { content: LINES }],
      { container: 1, inside: lines(0, 9), around: lines(0, 9) }
    ],
    [
      'the fuller of two',
      [{ content: LINES.slice(1) }, { content: LINES }],
      { container: 11, inside: lines(0, 9), around: lines(1, 9) }
    ],
    [
      'what is seen before what is not',
      [{ hidden: true, content: LINES }, { content: LINES }],
      { container: 12, inside: lines(0, 9), around: '', hidden: lines(0, 9) }
    ],
    [
      'what is seen, however little',
      [{ hidden: true, content: LINES }, LINES[3]!],
      { container: 12, inside: '12-15', hidden: lines(0, 9) }
    ]
  ])('is %s', (_name, content, expected) => {
    expect(find(content)).toMatchObject(expected)
  })

  it.each<[string, readonly (string | Part)[]]>([
    ['nothing of it is there', ['menu', PROSE(50)]],
    ['nobody sees any of it', [{ hidden: true, content: LINES }]],
    ['it is in comments only, below a text', [PROSE(40), { region: 'comments', content: LINES }]],
    ['less than half of it is in comments, below nothing', [{ region: 'comments', content: LINES.slice(0, 5) }]]
  ])('is nowhere where %s', (_name, content) => {
    expect(find(content)).toBeNull()
  })
})

describe('what the markup calls an article’s elements', () => {
  it.each<[string, readonly (string | Part)[], Partial<Found>]>([
    [
      'counts where most of it is outside',
      [...LINES.slice(0, 6), { region: 'beside', content: LINES.slice(6) }],
      { label: null, inside: lines(0, 5), around: '' }
    ],
    [
      'counts where as much is outside',
      [...LINES.slice(0, 5), { region: 'beside', content: LINES.slice(5) }],
      { label: null, inside: lines(0, 4) }
    ],
    [
      'is a layout’s where less is outside',
      [...LINES.slice(0, 4), { region: 'beside', content: LINES.slice(4) }],
      { label: 'beside', inside: lines(0, 9) }
    ],
    [
      'is a layout’s where lines outside stand between',
      [LINES[0]!, { region: 'beside', content: LINES.slice(1, 9) }, LINES[9]!],
      { label: 'beside', inside: lines(0, 9) }
    ],
    [
      'is a layout’s where it is comments and all there is',
      [{ region: 'comments', content: LINES }],
      { label: 'comments', inside: lines(0, 9) }
    ],
    [
      'is a layout’s where more than half is in comments',
      [{ region: 'comments', content: LINES.slice(0, 6) }],
      { label: 'comments', inside: lines(0, 5) }
    ],
    [
      'is a layout’s where only menus and bylines are outside',
      [...Array.from({ length: 9 }, () => PROSE(11)), { region: 'comments', content: LINES }],
      { label: 'comments' }
    ],
    [
      'is a layout’s where little prose is outside',
      [PROSE(39), { region: 'comments', content: LINES }],
      { label: 'comments' }
    ],
    [
      'is a layout’s where nobody sees the prose outside',
      [
        { hidden: true, content: [PROSE(60)] },
        { region: 'comments', content: LINES }
      ],
      { label: 'comments' }
    ],
    [
      'is a layout’s where the prose is in comments too',
      [{ region: 'comments', content: [PROSE(60), ...LINES] }],
      { label: 'comments' }
    ],
    [
      'is the fuller one’s of two',
      [
        { region: 'comments', content: LINES.slice(0, 7) },
        { region: 'beside', content: LINES.slice(2) }
      ],
      { label: 'beside', inside: lines(2, 9) }
    ],
    [
      'is the next one’s where the fuller are comments',
      [PROSE(40), { region: 'comments', content: LINES }, { region: 'beside', content: LINES.slice(0, 4) }],
      { label: 'beside', inside: lines(0, 3) }
    ]
  ])('%s', (_name, content, expected) => {
    expect(find(content)).toMatchObject(expected)
  })

  it('is comments where blocks of prose outside are enough together', () => {
    const comments: Part = { region: 'comments', content: LINES }
    expect(find([PROSE(13), PROSE(13), PROSE(14), comments])).toBeNull()
    expect(find([PROSE(12), PROSE(12), PROSE(12), comments])).not.toBeNull()
    expect(find([PROSE(12), PROSE(12), PROSE(12), PROSE(12), comments])).toBeNull()
  })

  it('is comments where the page has text before what was read of it', () => {
    expect(find([{ region: 'comments', content: LINES }], false)).toBeNull()
  })

  it('parts a run that goes on by chance from a paragraph into a comment', () => {
    const found = find([...LINES.slice(0, 6), { region: 'comments', content: LINES.slice(6) }])
    expect(found).toMatchObject({ label: null, inside: lines(0, 5), around: '', hidden: '' })
  })
})
