import { describe, expect, it } from 'vitest'
import { alignLines } from '../../../src/core/recognise/align'
import { readArticle } from '../../../src/core/recognise/article'
import { findPlace } from '../../../src/core/recognise/place'
import { findRuns } from '../../../src/core/recognise/runs'
import { foldedWord } from '../../../src/core/text/fold'
import { DOSSIER } from '../../ui/dossier-fixture'
import { pageOf, type Part } from '../page-of'
import { fc } from '../../properties'
import { atOnce } from '../../../src/core/steps'

const LINES = [
  'The two leaders spoke on Monday about the river and about the price of grain.',
  'Later Brey said that any deal, however small, needs guarantees, and that talks would go on until 10 May.',
  'Marrant answered that the harvest could not wait until the spring, and that bread was dear.'
] as const

/** Each line as it stands on the page: words in brackets are the article's only, words in braces the page's only. */
function align(content: readonly (string | Part)[], lines: readonly string[] = LINES): readonly string[] | null {
  const article = readArticle({ ...DOSSIER, language: 'en', text: lines.join('\n'), excluded: [] })
  const { words, probe } = pageOf(content)
  const place = findPlace(article, words, findRuns(words.words, article.seeds), probe)
  if (place === null) return null
  return atOnce(alignLines(article, words, place, probe)).map(({ steps, same }) => {
    const texts = steps.map((step) =>
      step.op === 'same'
        ? foldedWord(words.words, step.page)
        : step.op === 'removed'
          ? `[${foldedWord(article.words, step.article)}]`
          : `{${foldedWord(words.words, step.page)}}`
    )
    return `${same}: ${texts.join(' ')}`.replaceAll(/\] \[|\} \{/g, ' ')
  })
}

const [FIRST, LINE, LAST] = LINES
const CUT = LINE.indexOf('however')
const ALL = 'later brey said that any deal however small needs guarantees and that talks would go on until 10 may'
const REST = 'however small needs guarantees and that talks would go on until 10 may'
const changed = (from: string, to: string): readonly string[] => [FIRST, LINE.replace(from, to), LAST]
/** The second line in two, with something between. */
const parted = (...between: readonly (string | Part)[]): readonly (string | Part)[] => [
  FIRST,
  { content: [LINE.slice(0, CUT), ...between, LINE.slice(CUT)] },
  LAST
]

describe('a line of the article', () => {
  it.each<[string, readonly (string | Part)[], string]>([
    ['as it is', LINES, `19: ${ALL}`],
    ['in one block with the others', [LINES.join(' ')], `19: ${ALL}`],
    ['in another order', LINES.toReversed(), `19: ${ALL}`],
    ['with a word replaced', changed('deal', 'treaty'), `18: later brey said that any [deal] {treaty} ${REST}`],
    [
      'with words put in',
      changed('any deal', 'any good and lasting deal'),
      `19: later brey said that any {good and lasting} deal ${REST}`
    ],
    ['with words left out', changed('however small, ', ''), `17: ${ALL.replace('however small', '[however small]')}`],
    [
      'with other first words',
      changed('Later Brey', 'Then he'),
      `17: ${ALL.replace('later brey', '[later] {then} [brey] {he}')}`
    ],
    ['with other last words', changed('10 May', '12 June'), `17: ${ALL.replace('10 may', '[10] {12} [may] {june}')}`],
    [
      'without its end',
      changed(', and that talks would go on until 10 May', ''),
      `10: ${ALL.replace('and that talks would go on until 10 may', '[and that talks would go on until 10 may]')}`
    ],
    [
      'without its beginning',
      changed('Later Brey said that any deal, however small, ', ''),
      `11: ${ALL.replace('later brey said that any deal however small', '[later brey said that any deal however small]')}`
    ],
    [
      'with two words swapped',
      changed('Brey said', 'said Brey'),
      `18: ${ALL.replace('brey said', '[brey] said {brey}')}`
    ],
    ['with a word said twice', changed('any deal', 'any any deal'), `19: ${ALL.replace('any deal', 'any {any} deal')}`],
    ['after a sentence of another text', changed('Later', 'It rained all day. Later'), `19: ${ALL}`],
    ['before a sentence of another text', changed('10 May.', '10 May. It rained all day.'), `19: ${ALL}`],
    ['with a word before its first', changed('Later', 'Much Later'), `19: {much} ${ALL}`],
    ['with a word after its last', changed('10 May.', '10 May 2031.'), `19: ${ALL} {2031}`],
    [
      'after words that share some of its own',
      changed('Later', 'Later it rained and later'),
      `19: {later it rained and} ${ALL}`
    ],
    [
      'after a sentence that ends as it does',
      [FIRST, `He spoke until 10 May. Until 10 May ${LINE.slice(0, LINE.indexOf(' needs'))}`, LAST],
      `8: {until 10 may} later brey said that any deal however small [needs guarantees and that talks would go on until 10 may]`
    ],
    ['after sentences of its own first words', changed('Later', 'Later. Brey said that. Later'), `19: ${ALL}`],
    ['with a space lost', changed('any deal', 'anydeal'), `19: ${ALL.replace('any deal', 'anydeal anydeal')}`],
    ['with a space put in', changed('guarantees', 'guaran tees'), `19: ${ALL.replace('guarantees', 'guaran tees')}`],
    ['with a number parted', changed('10 May', '1 0 May'), `18: ${ALL.replace('10', '[10] {1 0}')}`]
  ])('stands on the page %s', (_name, content, expected) => {
    const lines = align(content)
    expect(lines?.[1]).toBe(expected)
    expect([lines?.[0], lines?.[2]].map((line) => line?.replaceAll(/[[\]]/gu, ''))).toEqual([
      '15: the two leaders spoke on monday about the river and about the price of grain',
      '16: marrant answered that the harvest could not wait until the spring and that bread was dear'
    ])
  })

  it.each<[string, readonly (string | Part)[], string]>([
    ['a dateline before it', changed('Later', 'Paris (AFP) – Later'), `19: ${ALL}`],
    ['a credit after it', changed('10 May.', '10 May (AFP).'), `19: ${ALL}`],
    ['the mark of a note', changed('deal,', 'deal[3],'), `19: ${ALL}`]
  ])('is not changed by %s', (_name, content, expected) => {
    expect(align(content)?.[1]).toBe(expected)
  })

  it.each<[string, readonly (string | Part)[], string]>([
    [
      'a dateline in the place of its first word',
      changed('Later Brey', 'Paris (AFP) – Brey'),
      `18: ${ALL.replace('later', '[later] {paris afp}')}`
    ],
    [
      'a credit in the place of its last words',
      changed('until 10 May.', 'until (AFP).'),
      `17: ${ALL.replace('10 may', '[10 may] {afp}')}`
    ],
    ['a word in brackets', changed('deal,', 'deal [three],'), `19: ${ALL.replace('deal', 'deal {three}')}`],
    ['a number', changed('deal,', 'deal 3,'), `19: ${ALL.replace('deal', 'deal {3}')}`],
    ['a number after a bracket', changed('deal,', 'deal [3,'), `19: ${ALL.replace('deal', 'deal {3}')}`],
    ['a number before a bracket', changed('deal,', 'deal 3],'), `19: ${ALL.replace('deal', 'deal {3}')}`],
    [
      'words in brackets, a number first',
      changed('deal,', 'deal [3 days],'),
      `19: ${ALL.replace('deal', 'deal {3 days}')}`
    ]
  ])('is changed by %s', (_name, content, expected) => {
    expect(align(content)?.[1]).toBe(expected)
  })
})

describe('a block in the middle of a line', () => {
  it.each<[string, readonly (string | Part)[]]>([
    ['begins as an advertisement', parted('Advertisement: soap')],
    ['links to another story', parted({ content: ['Read also: the harvest'] })],
    ['is marked as a box', parted({ region: 'beside', content: ['A photo of the lake'] })],
    ['lies in what is marked as a box', parted({ region: 'beside', content: [{ content: ['A photo of the lake'] }] })],
    [
      'stands after the end of a sentence',
      [FIRST, { content: ['Later Brey said that any deal.', { content: ['A picture of him'] }, LINE.slice(CUT)] }, LAST]
    ]
  ])('is no part of it where it %s', (_name, content) => {
    expect(align(content)?.[1]).toBe(`19: ${ALL}`)
  })

  it.each<[string, readonly (string | Part)[], string]>([
    ['continues it', parted(), `19: ${ALL}`],
    ['is read on as part of its sentence', parted({ content: ['not'] }), `19: ${ALL.replace('deal', 'deal {not}')}`],
    ['stands in the same element', parted('not'), `19: ${ALL.replace('deal', 'deal {not}')}`],
    [
      'has the words that it lacks, whatever the markup calls it',
      [
        FIRST,
        { content: [LINE.slice(0, CUT), { region: 'beside', content: ['however small,'] }, LINE.slice(CUT + 15)] },
        LAST
      ],
      `19: ${ALL}`
    ],
    ['has the words that it lacks, and begins as a box', [FIRST.replace('The', 'Watch'), LINE, LAST], `19: ${ALL}`]
  ])('is part of it where it %s', (_name, content, expected) => {
    expect(align(content)?.[1]).toBe(expected)
  })
})

describe('words that a line shares with a shorter one before it', () => {
  const SAID = 'He said no word of the harvest that could not wait until the spring.'
  const FOLDED = 'he said no word of the harvest that could not wait until the spring'

  it.each<[string, readonly string[], readonly (string | Part)[], readonly string[]]>([
    ['its first words', [FIRST, 'He said no.', SAID], [FIRST, SAID], ['3: he said no', `14: ${FOLDED}`]],
    ['its first words, in one block', [FIRST, 'He said no.', SAID], [`${FIRST} ${SAID}`], ['3: he said no', `14: ${FOLDED}`]],
    ['its first words, which stand by themselves above', [FIRST, 'He said no.', SAID], ['He said no word.', FIRST, SAID], ['3: he said no', `14: ${FOLDED}`]],
    ['its first words, which stand by themselves above it in one block', [FIRST, 'He said no.', SAID], [`He said no word. It rained. ${FIRST} ${SAID}`], ['3: he said no', `14: ${FOLDED}`]],
    ['all of its first half', [FIRST, 'In all of the towns', 'In all of the towns bread was dear.'], [FIRST, 'In all of the towns bread was dear.'], ['5: in all of the towns', '8: in all of the towns bread was dear']]
  ])('are its own too: %s', (_name, lines, content, expected) => {
    expect(align(content, lines)?.slice(1)).toEqual(expected)
  }) // prettier-ignore
})

describe('words around a line', () => {
  const OWN = 'that the harvest could not wait until the spring and that bread was dear'

  it.each<[string, readonly (string | Part)[], string]>([
    ['that begin another line, which is not there', [FIRST, LAST.replace('Marrant answered', 'Later Brey said')], `14: [marrant answered] {later brey said} ${OWN}`],
    ['that begin another line, which is there', [FIRST, LINE, LAST.replace('Marrant answered', 'Later Brey said')], `14: [marrant answered] {later brey said} ${OWN}`],
    ['four of more behind it', [FIRST, LINE, LAST.replace('dear.', 'dear in June of that year and in all of the towns.')], `16: marrant answered ${OWN} {in june of that}`]
  ])('are its own: %s', (_name, content, expected) => {
    expect(align(content)?.[2]).toBe(expected)
  }) // prettier-ignore
})

describe('one of several places that are like a line', () => {
  it.each<[string, readonly (string | Part)[], string]>([
    ['not the one in a box', [FIRST, LINE, { region: 'beside', content: [LINE] }, LAST], `19: ${ALL}`],
    ['not the one in a comment', [FIRST, LAST, { region: 'comments', content: [LINE] }], '0: '],
    [
      'the changed one of two in one block',
      [FIRST, `${LINE} ${LINE.replace('deal', 'treaty')}`, LAST],
      `18: ${ALL.replace('deal', '[deal] {treaty}')}`
    ],
    [
      'the one among its neighbours',
      [FIRST, LINE, LAST, 'x '.repeat(100), LINE.replace('small', 'large')],
      `19: ${ALL}`
    ],
    ['the one above, where a lede is', [LINE, { content: [FIRST, LAST, FIRST] }], `19: ${ALL}`],
    ['one that nobody sees counts for nothing', [FIRST, { hidden: true, content: [LINE] }, LAST], `0: ${ALL}`]
  ])('is its own: %s', (_name, content, expected) => {
    expect(align(content)?.[1]).toBe(expected)
  })

  it('is none where nothing of the article is there', () => {
    expect(align(['soap'])).toBeNull()
  })
})

describe('the steps of a line', () => {
  it('are all words of the line in order, and words of the page in order, however it was edited', () => {
    const edits = fc.array(fc.tuple(fc.nat(18), fc.constantFrom('', 'soap', 'not', 'that', 'deal treaty')), {
      maxLength: 6
    })
    fc.assert(
      fc.property(edits, (list) => {
        const words = LINE.split(' ')
        for (const [at, by] of list) words[at] = by
        const line = align([FIRST, words.join(' '), LAST])?.[1] ?? ''
        const text = line.slice(line.indexOf(':') + 2)
        const own = text.replaceAll(/\{[^}]*\}/gu, '').replaceAll(/[[\]]/gu, '')
        expect(own.split(' ').filter(Boolean).join(' ')).toBe(ALL)
        const page = ` ${words.join(' ').toLowerCase().replaceAll(/[,.]/gu, '').split(' ').filter(Boolean).join(' ')} `
        const seen = text
          .replaceAll(/\[[^\]]*\]/gu, '')
          .replaceAll(/[{}]/gu, '')
          .split(' ')
          .filter(Boolean)
          .join(' ')
        expect(page).toContain(` ${seen} `)
      })
    )
  })
})
