import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/recognise/article'
import { recognise } from '../../../src/core/recognise/recognise'
import { pageOf, type Part } from '../page-of'
import { AT, dossier, find, LINE, LINES, short } from './small-article'
import { atOnce } from '../../../src/core/steps'

/** The second line in two, with something between. */
const parted = (...between: readonly (string | Part)[]): Part => ({
  content: [LINE.slice(0, AT), ...between, LINE.slice(AT)]
})
const WORDS = '“any deal, however small, needs guarantees”'

describe('evidence word for word', () => {
  it.each<[string, string | Part, string, string]>([
    ['as the article has it', LINE, WORDS, 'any deal needs guarantees”'],
    [
      'with other spaces',
      LINE.replace('any deal', 'any \u00a0deal'),
      WORDS.replace('any deal', 'any \u00a0deal'),
      'any \u00a0deal needs guarantees”'
    ],
    [
      'with characters that nobody sees',
      LINE.replace('deal', 'de\u00adal'),
      WORDS.replace('deal', 'de\u00adal'),
      'any de\u00adal needs guarantees”'
    ],
    ['in two blocks', parted(), WORDS, 'any deal needs guarantees”'],
    [
      'around an advertisement',
      parted({ region: 'beside', content: ['An advertisement for soap'] }),
      WORDS,
      'any deal needs guarantees”'
    ],
    ['around words that nobody sees', parted({ hidden: true, content: ['not'] }), WORDS, 'any deal needs guarantees”']
  ])('is verbatim %s', (_name, page, whole, parts) => {
    expect(find('whole', page)).toMatchObject({
      verdict: 'verbatim',
      hidden: false,
      words: whole,
      diff: [],
      changes: []
    })
    expect(find('parts', page)).toMatchObject({
      verdict: 'verbatim',
      hidden: false,
      words: parts,
      diff: [],
      changes: []
    })
  })

  it('is painted in a stretch for each block, and around what interrupts it', () => {
    const places = (page: string | Part): readonly (readonly number[])[] | undefined =>
      find('whole', page)?.spans.map(({ start, end }) => [start, end])
    expect(places(LINE)).toEqual([[99, 142]])
    expect(places(parted())).toEqual([
      [99, 109],
      [111, 143]
    ])
    expect(places(parted({ region: 'beside', content: ['An advertisement for soap'] }))).toEqual([
      [99, 109],
      [137, 169]
    ])
  })

  it('takes along a few marks where it is interrupted', () => {
    const page = { content: [`${LINE.slice(0, AT).trim()}…”`, `“${LINE.slice(AT)}`] }
    expect(find('whole', page)).toMatchObject({
      verdict: 'typographic',
      words: '“any deal,…” “however small, needs guarantees”'
    })
    const dotted = { content: [`${LINE.slice(0, AT).trim()}.....`, `.....${LINE.slice(AT)}`] }
    expect(find('whole', dotted)?.words).toBe('“any deal,.. ...however small, needs guarantees”')
  })
})

describe('evidence in other typography', () => {
  it.each([
    [
      'straight quotation marks',
      LINE.replaceAll(/[“”]/gu, '"'),
      WORDS.replaceAll(/[“”]/gu, '"'),
      'Brey said that "any deal, however small, needs guarantees",'
    ],
    [
      'guillemets a space away',
      LINE.replace('“', '« ').replace('”', ' »'),
      'any deal, however small, needs guarantees',
      'Brey said that « any deal, however small, needs guarantees'
    ],
    [
      'a space lost',
      LINE.replace('any deal', 'anydeal'),
      WORDS.replace('any deal', 'anydeal'),
      'Brey said that “anydeal, however small, needs guarantees”,'
    ]
  ])('is typographic, and shown as the page has it: %s', (_name, page, words, diff) => {
    const finding = find('whole', page)
    expect(finding).toMatchObject({ verdict: 'typographic', hidden: false, words, changes: [] })
    expect(short(finding)).toEqual([`=${diff}`])
  })
})

describe('evidence that the page changed', () => {
  const REST = 'however small, needs guarantees”,'
  const ALL = 'said that “any deal, however small, needs guarantees”,'
  it.each<[string, string, string, string, readonly string[], readonly string[]]>([
    [
      'a word replaced',
      'deal',
      'treaty',
      '“any treaty, however small, needs guarantees”',
      ['=Brey said that “any', '-deal,', '+treaty,', `=${REST}`],
      []
    ],
    [
      'two words replaced',
      'any deal',
      'each treaty',
      '“each treaty, however small, needs guarantees”',
      ['=Brey said that', '-“any', '+“each', '-deal,', '+treaty,', `=${REST}`],
      []
    ],
    [
      'words left out',
      'however small, ',
      '',
      '“any deal, needs guarantees”',
      ['=Brey said that “any deal,', '-however small,', '=needs guarantees”,'],
      []
    ],
    [
      'its beginning left out',
      '“any deal, ',
      '',
      'however small, needs guarantees”',
      ['=Brey said that', '-“any deal,', `=${REST}`],
      []
    ],
    [
      'its end replaced',
      'guarantees',
      'patience now',
      '“any deal, however small, needs patience now”',
      ['=Brey said that “any deal, however small, needs', '-guarantees”,', '+patience now”,'],
      []
    ],
    [
      'words put in',
      'any deal',
      'any good, lasting deal',
      '“any good, lasting deal, however small, needs guarantees”',
      ['=Brey said that “any', '+good, lasting', `=deal, ${REST}`],
      ['qualifier']
    ],
    ['words put before its frame', 'Brey', '“Ms” Brey', WORDS, ['+“Ms”', `=Brey ${ALL}`], []],
    [
      'a word put after it',
      '”',
      '” not',
      WORDS,
      ['=Brey said that “any deal, however small, needs guarantees”', '+not,'],
      ['negation']
    ],
    ['another speaker', 'Brey', 'Marrant', WORDS, ['-Brey', '+Marrant', `=${ALL}`], ['name']],
    ['the speaker’s first name', 'Brey', 'Anna Brey', WORDS, ['+Anna', `=Brey ${ALL}`], []],
    ['an attribution denied', 'said', 'never said', WORDS, ['=Brey', '+never', `=${ALL}`], ['negation']],
    [
      'a number put in',
      'any deal',
      'any 3 deal',
      '“any 3 deal, however small, needs guarantees”',
      ['=Brey said that “any', '+3', `=deal, ${REST}`],
      ['number']
    ]
  ])('is altered, and shown with what was changed: %s', (_name, from, to, words, diff, changes) => {
    const finding = find('whole', LINE.replace(from, to))
    expect(finding).toMatchObject({ verdict: 'altered', hidden: false, words, changes })
    expect(short(finding)).toEqual(diff)
  })

  it('is altered in all its parts where any part of its frame is', () => {
    expect(find('parts', LINE.replace('however small, ', ''))).toMatchObject({
      verdict: 'altered',
      words: 'any deal needs guarantees”'
    })
    expect(find('parts', LINE.replace('any deal, ', ''))).toMatchObject({
      verdict: 'altered',
      words: 'needs guarantees”'
    })
  })

  it('is shown from the first word of the page and to the last', () => {
    const { words, probe } = pageOf([`(${LINES[0]}`, LINE, LINES[2].replace('dear.', 'cheap!)')])
    const findings = atOnce(recognise(readArticle(dossier), words, probe))?.sighting.findings
    expect(short(findings?.find((each) => each.statement === 'end'))).toEqual(['=that bread was', '-dear.', '+cheap!)'])
    expect(short(findings?.find((each) => each.statement === 'start'))).toEqual([])
    const cut = pageOf([`“${LINES[0].replace('leaders', 'sides')}`, LINE, LINES[2]])
    const changed = atOnce(recognise(readArticle(dossier), cut.words, cut.probe))?.sighting.findings
    expect(short(changed?.find((each) => each.statement === 'start'))).toEqual([
      '=“The two',
      '-leaders',
      '+sides',
      '=spoke'
    ])
  })
})

describe('evidence that is not there', () => {
  it.each([
    ['most of its words are others', LINE.replace('however small, needs guarantees', 'is a deal')],
    ['all of its words are others', LINE.replace(/any.*guarantees/u, 'x y z')]
  ])('is absent where %s', (_name, page) => {
    expect(find('whole', page)).toEqual({
      statement: 'whole',
      verdict: 'absent',
      hidden: false,
      spans: [],
      words: '',
      diff: [],
      changes: []
    })
  })

  it('is altered where half of its words are left', () => {
    expect(find('parts', LINE.replace('however small, needs guarantees', 'is a deal'))?.verdict).toBe('altered')
  })

  it('is absent where its line is', () => {
    expect(find('whole')?.verdict).toBe('absent')
  })

  it('is said to be hidden where nobody sees it', () => {
    const hidden = { verdict: 'absent', hidden: true, words: '', spans: [] }
    expect(find('whole', { hidden: true, content: [LINE] })).toMatchObject(hidden)
  })
})
