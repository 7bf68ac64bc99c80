import { describe, expect, it } from 'vitest'
import { findWordsNow, readLines, type WordsKept, type WordsNow } from '../../../src/core/compare/words-now'

const KEPT = 'Alpha bravo charlie delta echo foxtrot golf hotel.'
const LONG =
  'Alpha bravo charlie delta echo foxtrot golf hotel juliet kilo lima oscar papa quebec romeo sierra tango uniform victor whiskey.'
const EVERYDAY = 'It was all that we had of alpha and of bravo.'
const NAMES = new Map([
  ['macron', 'macron'],
  ['merz', 'merz']
])

const around = (line: string): string => `One line before.\n${line}\nOne line after.`
function nowIn(text: string, change: Partial<WordsKept> = {}): WordsNow | null {
  const sought = { text: KEPT, language: 'en', isWhole: true, isSameArticle: false, ...change } as const
  return findWordsNow(sought, readLines(text), NAMES)
}
/** The verdict, the passage, and where it is altered the difference and its kinds. */
function told(line: string, change: Partial<WordsKept> = {}): readonly string[] | null {
  const text = around(line)
  const now = nowIn(text, change)
  if (now === null) return null
  const signs = { same: '=', removed: '-', added: '+' }
  const diff = now.diff.map(({ op, text }) => `${signs[op]}${text}`)
  return [now.verdict, text.slice(now.evidence.start, now.evidence.end), ...diff, ...now.changes]
}

describe('words that were kept', () => {
  it.each<[string, string, readonly string[], Partial<WordsKept>?]>([
    ['stand there', KEPT, ['verbatim', KEPT]],
    ['stand there in other marks', KEPT.replace('lie d', 'lie – d'), ['typographic', KEPT.replace('lie d', 'lie – d')]],
    ['stand behind another sentence', `Zulu. ${KEPT}`, ['verbatim', KEPT], { isWhole: false }],
    [
      'stand behind a line that begins as they do',
      `Alpha bravo charlie sat.\n${'Zulu yankee. '.repeat(12)}${KEPT}`,
      ['verbatim', KEPT]
    ],
    [
      'have another word',
      KEPT.replace('delta', 'zulu'),
      ['altered', KEPT.replace('delta', 'zulu'), '=Alpha bravo charlie', '-delta', '+zulu', '=echo foxtrot golf hotel.']
    ],
    [
      'are turned about',
      KEPT.replace('delta', 'not delta'),
      [
        'altered',
        KEPT.replace('delta', 'not delta'),
        '=Alpha bravo charlie',
        '+not',
        '=delta echo foxtrot golf hotel.',
        'negation'
      ]
    ],
    [
      'are of somebody else',
      'Macron bravo charlie delta echo.',
      ['altered', 'Macron bravo charlie delta echo.', '-Merz', '+Macron', '=bravo charlie delta echo.', 'name'],
      { text: 'Merz bravo charlie delta echo.' }
    ],
    [
      'are told of nothing in Ukrainian, for which there is no lexicon',
      'Альфа браво чарлі не дельта ехо.',
      ['altered', 'Альфа браво чарлі не дельта ехо.', '=Альфа браво чарлі', '+не', '=дельта ехо.'],
      { text: 'Альфа браво чарлі дельта ехо.', language: 'uk' }
    ],
    [
      'begin with more, where they are whole sentences',
      `Zulu ${KEPT}`,
      ['altered', `Zulu ${KEPT}`, '+Zulu', `=${KEPT}`]
    ],
    [
      'are changed within a longer sentence',
      `Zulu ${KEPT.replace('delta', 'xray')}`,
      [
        'altered',
        KEPT.replace('delta', 'xray'),
        '=Alpha bravo charlie',
        '-delta',
        '+xray',
        '=echo foxtrot golf hotel.'
      ],
      { isWhole: false }
    ],
    [
      'lack three in a row',
      'Alpha bravo charlie golf hotel.',
      ['altered', 'Alpha bravo charlie golf hotel.', '=Alpha bravo charlie', '-delta echo foxtrot', '=golf hotel.']
    ],
    [
      'lack four in a row of four times as many',
      LONG.replace(' delta echo foxtrot golf', ''),
      [
        'altered',
        LONG.replace(' delta echo foxtrot golf', ''),
        '=Alpha bravo charlie',
        '-delta echo foxtrot golf',
        `=${LONG.slice(LONG.indexOf('hotel'))}`
      ],
      { text: LONG }
    ],
    [
      'have half of what they tell',
      'Alpha bravo charlie zulu yankee xray.',
      [
        'altered',
        'Alpha bravo charlie zulu yankee xray.',
        '=Alpha bravo charlie',
        '-delta echo foxtrot.',
        '+zulu yankee xray.'
      ],
      { text: 'Alpha bravo charlie delta echo foxtrot.' }
    ],
    [
      'have three rare words',
      EVERYDAY.replace('.', ' charlie.'),
      ['verbatim', EVERYDAY.replace('.', ' charlie.')],
      { text: EVERYDAY.replace('.', ' charlie.') }
    ],
    ['tell little, in their own article', EVERYDAY, ['verbatim', EVERYDAY], { text: EVERYDAY, isSameArticle: true }]
  ])('%s', (_, line, expected, change) => {
    expect(told(line, change)).toEqual(expected)
  })

  it.each<[string, string, Partial<WordsKept>?]>([
    ['stand there no more', 'Zulu yankee xray whiskey.'],
    ['are part of a longer sentence', `Zulu ${KEPT}`, { isWhole: false }],
    ['are part of a sentence that goes on', KEPT.replace('.', ' zulu.'), { isWhole: false }],
    [
      'lack four in a row',
      'Alpha bravo charlie hotel.',
      { text: 'Alpha bravo charlie delta echo foxtrot golf hotel.' }
    ],
    ['lack five of four times as many', LONG.replace(' delta echo foxtrot golf hotel', ''), { text: LONG }],
    [
      'have less than half of what they tell',
      'Alpha bravo charlie zulu yankee xray whiskey.',
      { text: 'Alpha bravo charlie delta echo foxtrot golf.' }
    ],
    ['tell little', EVERYDAY, { text: EVERYDAY }],
    [
      'tell little and stand twice in their own article',
      `${EVERYDAY}\n${EVERYDAY}`,
      { text: EVERYDAY, isSameArticle: true }
    ],
    [
      'tell little and are changed in their own article',
      EVERYDAY.replace('bravo', 'zulu'),
      { text: EVERYDAY, isSameArticle: true }
    ]
  ])('are not told of where they %s', (_, line, change) => {
    expect(told(line, change)).toBeNull()
  })

  it.each<[string, string, string | null]>([
    ['Alpha bravo', KEPT, 'Alpha bravo'],
    ['foxtrot', KEPT.replace('delta', 'zulu yankee'), 'foxtrot'],
    ['charlie delta', KEPT.replace('delta', 'zulu yankee'), 'charlie zulu yankee'],
    ['delta', KEPT.replace('delta', 'zulu yankee'), 'zulu yankee'],
    ['delta', KEPT.replace('delta ', ''), null],
    ['bravo charlie delta', KEPT.replace('delta ', ''), 'bravo charlie'],
    [KEPT, KEPT.replace('delta', 'zulu'), KEPT.replace('delta', 'zulu')]
  ])('have %j of them in %j at %j', (part, line, expected) => {
    const text = around(line)
    const start = KEPT.indexOf(part)
    const place = nowIn(text)?.placeOf({ start, end: start + part.length })
    expect(place && text.slice(place.start, place.end)).toBe(expected)
  })
})
