import { describe, expect, it } from 'vitest'
import type { Lexicon } from '../../../../src/core/find/languages/lexicon'
import { foldedText } from '../../../../src/core/find/text/folded-text'
import { isBorder, splitParagraphs } from '../../../../src/core/find/text/paragraphs'
import { indexPhrases } from '../../../../src/core/find/text/phrases'

const LEXICON = {
  boilerplate: indexPhrases([['read also', true]]),
  proseOpenings: indexPhrases([['he said', true]]),
  grammar: { signature: /^— \p{Lu}\p{Ll}+$/u }
} as unknown as Lexicon

/** The paragraphs of some lines: `#` is a border, `h:` a heading, `a:` what is no part of the article. */
function split(...lines: readonly string[]): readonly string[] {
  const text = lines.join('\n')
  return splitParagraphs(foldedText(text, 'en'), LEXICON).map((each) => {
    const words = text.slice(each.start, each.end)
    return isBorder(each) ? '#' : each.role === 'prose' ? words : `${each.role[0]}: ${words}`
  })
}

describe('a line', () => {
  it.each([
    'Macron left.',
    '— Macron',
    'Has Macron left?',
    'Macron left!',
    'Macron left…',
    'Macron left:',
    'Macron left;',
    'Macron left,',
    'غادر ماكرون؟',
    'غادر ماكرون۔',
    'غادر ماكرون؛',
    'غادر ماكرون،',
    'He left. "',
    'He left.”)',
    'He left.» ]',
    "It is over.’'>",
    `${'a '.repeat(80)}b`,
    'He said nothing at all',
    'Macron Left Paris today for talks.',
    'Macron Left Paris.',
    'He left US in may.'
  ])('is prose: %s', (line) => {
    expect(split(line)).toEqual([line])
  })

  it.each([
    'Macron leaves',
    'Macron left. Why',
    'Macron leaves (again)',
    `${'a '.repeat(79)}ab`,
    'Macron Leaves Paris Today: “Enough.”',
    'Macron, Putin, Merz, Starmer.',
    'Macron Leaves Paris for Kyiv Today.',
    'Macron Leaves Paris Today while.',
    '“Macron” Leaves Paris Today.',
    'Macron said he said'
  ])('is a heading: %s', (line) => {
    expect(split(line)).toEqual([`h: ${line}`])
  })

  it.each(['Read also: Macron left.', 'READ ALSO', `Read also ${'a '.repeat(100)}`.trim()])(
    'is no part of the article: %s',
    (line) => {
      expect(split(line)).toEqual([`a: ${line}`])
    }
  )

  it('is told by its beginning alone', () => {
    expect(split(`${'a '.repeat(28)}read also.`)).toEqual([`${'a '.repeat(28)}read also.`])
    expect(split(`Go on, he said ${'a '.repeat(20)}`.trim())[0]).toMatch(/^h: /u)
  })

  it.each<readonly [what: string, line: string, expected: readonly string[]]>([
    ['a marked heading', '\fMacron leaves', ['h: Macron leaves']],
    ['a marked heading that ends as prose', '\fHas Macron left?', ['h: Has Macron left?']],
    ['marked prose, behind a border', `\f${'a '.repeat(80)}b`, ['#', `${'a '.repeat(80)}b`]],
    ['a mark alone', '\f', ['#']],
    ['a mark and spaces', '\f  ', ['#']],
    ['a heading without a stop', 'Macron leaves', ['h: Macron leaves']],
    [
      'a heading in title case with a stop',
      'Macron Leaves the Old Town of Kyiv at Noon.',
      ['h: Macron Leaves the Old Town of Kyiv at Noon.']
    ],
    [
      'prose of four words in title case and others',
      'Macron, Putin, Merz, Starmer have left.',
      ['Macron, Putin, Merz, Starmer have left.']
    ],
    ['a heading with an agency', 'Talks go on (AFP) – as planned', ['h: Talks go on (AFP) – as planned']],
    ['a line of signs', '* * *', ['#']],
    ['no text', '', []],
    ['spaces', ' \t\u00a0', []],
    ['a line with spaces around', '  Macron left. \t', ['Macron left.']]
  ])('is %s', (_, line, expected) => {
    expect(split('Before.', line, 'After.')).toEqual(['Before.', ...expected, 'After.'])
  })

  it('is a border where it is nothing else', () => {
    const text = 'He left.\n\f \nShe stayed.'
    expect(splitParagraphs(foldedText(text, 'en'), LEXICON)).toEqual([
      { start: 0, end: 8, role: 'prose' },
      { start: 11, end: 11, role: 'heading' },
      { start: 12, end: 23, role: 'prose' }
    ])
  })

  it.each([
    '12:40 Macron left.',
    '9h05 Macron left.',
    '12.40. Macron left.',
    '[12:40] Macron left.',
    '(12:40) Macron left.',
    '• Macron left.',
    '►Macron left.',
    '🔴 Macron left.'
  ])('begins an item: %s', (line) => {
    expect(split('Before.', line)).toEqual(['Before.', '#', line])
  })

  it('begins behind the hour and the dash of its item', () => {
    expect(split('Before.', '12H40 – Macron left.')).toEqual(['Before.', '#', 'Macron left.'])
  })

  it.each(['12:4 Macron left.', '12:405 Macron left.', '123:40 Macron left.', '12:40a Macron left.', '12-40 he left.'])(
    'begins no item: %s',
    (line) => {
      expect(split(line)).toEqual([line])
    }
  )

  it.each<readonly [lines: readonly string[], expected: readonly string[]]>([
    [['12:40 Macron leaves'], ['#', '12:40 Macron leaves']],
    [
      ['12:40 Macron leaves', '12:50 Putin stays'],
      ['#', '12:40 Macron leaves', '#', '12:50 Putin stays']
    ],
    [
      ['12:40 Macron leaves', 'He left.'],
      ['#', 'h: 12:40 Macron leaves', 'He left.']
    ],
    [
      ['12:40', 'Macron leaves', '12:30', 'Putin stays'],
      ['#', '12:40\nMacron leaves', '#', '12:30\nPutin stays']
    ],
    [
      ['12:40', 'Macron leaves', 'He left.'],
      ['#', '12:40', 'h: Macron leaves', 'He left.']
    ],
    [
      ['12:40', '“We leave at dawn”, says Macron', 'He left.'],
      ['#', '12:40', '12:40\n“We leave at dawn”, says Macron', 'He left.']
    ],
    [
      ['12:40', '« Nous partirons », écrit sur X Macron', 'He left.'],
      ['#', '12:40', '12:40\n« Nous partirons », écrit sur X Macron', 'He left.']
    ],
    [
      ['12:40', '“We leave at dawn”', 'He left.'],
      ['#', '12:40', 'h: “We leave at dawn”', 'He left.']
    ],
    [
      ['Macron leaves', 'Putin stays'],
      ['h: Macron leaves', 'h: Putin stays']
    ],
    [
      ['Macron leaves', '\f'],
      ['h: Macron leaves', '#']
    ],
    [
      ['\f', 'Macron leaves'],
      ['#', 'h: Macron leaves']
    ]
  ])('is prose with an hour where nothing is below it: %j', (lines, expected) => {
    expect(split(...lines)).toEqual(expected)
  })
})

describe('a dateline', () => {
  it.each([
    ['PARIS, 12 mai (AFP) – Macron left.', 'Macron left.'],
    ['PARIS (AFP) - Macron left.', 'Macron left.'],
    ['Paris (AFP) — Macron left.', 'Macron left.'],
    ['МОСКВА, 12 мая. /ТАСС/. Макрон уехал.', 'Макрон уехал.'],
    ['МОСКВА, 12 мая 2025 г. — РИА Новости. Макрон уехал.', 'Макрон уехал.'],
    ['NEW YORK, May 12 (Reuters) – Macron left.', 'Macron left.'],
    ['Москва. 12 мая. INTERFAX.RU - Макрон уехал.', 'Макрон уехал.'],
    ['Киев. 12 мая. УНИАН - Макрон уехал.', 'Макрон уехал.'],
    ['NEW YORK – “We go,” he says.', '“We go,” he says.']
  ])('is nobody’s words: %s', (line, words) => {
    expect(split(line)).toEqual([words])
  })

  it.each(['PARIS – the talks go on.', 'Paris – Macron left.', 'Macron (AFP), Putin left.'])(
    'is none, and stays: %s',
    (line) => {
      expect(split(line)).toEqual([line])
    }
  )

  it.each<readonly [what: string, lines: readonly string[], expected: readonly string[]]>([
    [
      'where one stood before',
      ['PARIS (AFP) – Macron left.', 'He smiled.', 'КИЕВ, 12 мая. /ТАСС/. Макрон уехал.'],
      ['Macron left.', 'He smiled.', '#', 'Макрон уехал.']
    ],
    ['not at the first', ['Macron left.', 'PARIS (AFP) – Macron left.'], ['Macron left.', 'Macron left.']],
    ['not where the second is none', ['PARIS (AFP) – Macron left.', 'He left.'], ['Macron left.', 'He left.']]
  ])('begins another report: %s', (_, lines, expected) => {
    expect(split(...lines)).toEqual(expected)
  })
})

describe('a line that begins with a comma', () => {
  it('goes on with the one before', () => {
    expect(split('“We wait”', ', he added in the evening.', 'It was late.')).toEqual([
      '“We wait”\n, he added in the evening.',
      'It was late.'
    ])
  })

  it('does so over an empty one, and not without a space', () => {
    expect(split('“We wait”.', '', ', he added.', ',5 is no word.')).toEqual([
      '“We wait”.\n\n, he added.',
      ',5 is no word.'
    ])
  })
})
