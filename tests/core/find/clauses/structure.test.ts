import { describe, expect, it } from 'vitest'
import { hasFeature, isStructural } from '../../../../src/core/find/clauses/structure'
import { indexPhrases } from '../../../../src/core/find/text/phrases'
import { type Asked, searchIn, waysOf } from './matching'

/** Where a class leads from each place of a sentence, ahead or back: `0-2` from 0 to 2. */
function spansOf(name: string, text: string, isBackward: boolean, asked?: Asked): string {
  const search = searchIn(text, asked)
  return Array.from({ length: search.sentence.view.tokens.length + 1 }, (_, at) =>
    waysOf(name, search, at, isBackward).map((to) => `${at}-${to}`)
  )
    .flat()
    .join(' ')
}

type Case = readonly [name: string, text: string, ahead: string, back: string, asked?: Asked]
const named = (cases: readonly Case[]) =>
  cases.map(([name, text, ahead, back, asked = {}]) => ({ name, text, ahead, back, asked }))

const QUOTED = 'he “a, b” c'
const MACRON = { names: [{ text: 'Emmanuel Macron' }] }
const TWO = {
  names: [
    { text: 'Macron', leader: 'macron', grammaticalCase: 'subject' as never },
    { text: 'Putina', leader: 'putin', grammaticalCase: 'oblique' as never }
  ]
}

describe('a class that every language has', () => {
  it.each(
    named([
      ['_', 'a, b', '0-1 1-2 2-3', '1-0 2-1 3-2'],
      ['word', 'a, b', '0-1 2-3', '1-0 3-2'],
      ['mark', 'a, b', '1-2', '2-1'],
      ['capital', 'A b Cd', '0-1 2-3', '1-0 3-2'],
      ['number', '1 12 123 a', '0-1 1-2', '1-0 2-1'],
      ['year', '2025 1999 20255 120 2099', '0-1 4-5', '1-0 5-4'],
      [',', 'a, b', '1-2', '2-1'],
      [';', 'a; b؛ c:', '1-2 3-4', '2-1 4-3'],
      [':', 'a: b;', '1-2', '2-1'],
      ['.', 'a. b,', '1-2', '2-1'],
      ['—', 'a — b – c - d,', '1-2 3-4 5-6', '2-1 4-3 6-5'],
      ["'s", "Putin's own", '1-2', '2-1'],
      ["'s", "Putin’s so 's", '1-2', '2-1'],
      ['quoted', QUOTED, '1-2 2-3 3-4 4-5 5-6', '2-1 3-2 4-3 5-4 6-5'],
      ['open', QUOTED, '1-2', '2-1'],
      ['close', QUOTED, '5-6', '6-5'],
      ['quote', QUOTED, '1-6', '6-1'],
      ['quote', 'a b', '', ''],
      ['quote', '"a" "b"', '0-3 3-6', '3-0 6-3'],
      ['so-far', QUOTED, '', '2-1 3-1 4-1 5-1 6-1'],
      ['further', QUOTED, '1-6 2-6 3-6 4-6', ''],
      ['^', 'a b', '0-0', '0-0'],
      ['^', 'a b', '1-1', '1-1', { first: 1 }],
      ['$', 'a b', '2-2', '2-2'],
      ['$', 'a b', '1-1 2-2', '1-1 2-2', { end: 1 }],
      ['from', 'a b', '1-1', '1-1', { from: 1 }],
      ['since', 'a b c', '', '2-1 3-1', { from: 1 }],
      ['rest', 'a b c', '0-2 1-2', '', { end: 2 }],
      ['unreported', 'a', '0-0 1-1', '0-0 1-1'],
      ['unreported', 'a', '', '', { isFirst: false }],
      ['name', 'so Emmanuel Macron said', '1-3', '3-1', MACRON],
      ['leader', 'so Emmanuel Macron said', '1-3', '3-1', MACRON],
      ['oblique', 'so Emmanuel Macron said', '', '', MACRON],
      ['leader', 'Macron met Putina', '0-1', '1-0', TWO],
      ['oblique', 'Macron met Putina', '2-3', '3-2', TWO],
      ['name', 'Macron met Putina', '0-1 2-3', '1-0 3-2', TWO],
      ['name', 'a', '', '']
    ])
  )('is $name, in $text', ({ name, text, ahead, back, asked }) => {
    expect(spansOf(name, text, false, asked)).toBe(ahead)
    expect(spansOf(name, text, true, asked)).toBe(back)
  })

  it.each<readonly [name: string, text: string, first: number, back: string]>([
    ['word', 'a b c', 2, '3-2'],
    ['quote', '"a" b', 1, ''],
    ['so-far', 'a "b" c', 3, '4-1'],
    ['name', 'so Emmanuel Macron said', 2, '']
  ])('reaches back to the first token at most: %s, in %s', (name, text, first, back) => {
    expect(spansOf(name, text, true, { ...MACRON, first })).toBe(back)
  })

  it.each<readonly [features: string, text: string, ahead: string]>([
    ['name.f', 'Merkel met Macron', '0-1'],
    ['name.!f', 'Merkel met Macron', '2-3'],
    ['name.f.subject', 'Merkel met Macron', '0-1'],
    ['name.f.!subject', 'Merkel met Macron', '']
  ])('may have features: %s', (name, text, ahead) => {
    const names = [
      { text: 'Merkel', gender: 'f', grammaticalCase: 'subject' },
      { text: 'Macron', gender: 'm', grammaticalCase: 'subject' }
    ] as never
    expect(spansOf(name, text, false, { names })).toBe(ahead)
  })

  it('is another name of the leader who was kept', () => {
    const names = ['Emmanuel', 'Putin', 'Macron'].map((text) => ({ text, leader: text === 'Putin' ? 'p' : 'm' }))
    const kept = new Map([['who', { start: 0, end: 1 }]])
    expect(spansOf('same', 'Emmanuel met Putin and Macron', false, { names, kept })).toBe('0-1 4-5')
    expect(spansOf('same', 'Emmanuel met Putin and Macron', false, { names })).toBe('')
  })

  it('is a letter joined to a word or a name', () => {
    const classes = { said: [['قال', 1]] } as const
    expect(spansOf('joined', 'وقال قال', false, { classes, proclitics: ['و'] })).toBe('0-0')
    expect(spansOf('joined', 'قال وماكرون', false, { names: [{ text: 'ماكرون' }] })).toBe('1-1')
  })
})

describe('a class that a cue decides', () => {
  const cue = {
    openers: indexPhrases([['that', true]]),
    adjacent: indexPhrases([['only if', true]]),
    holders: indexPhrases([['must', true]]),
    features: new Set(['clause'])
  } as const

  it.each<readonly [name: string, ahead: string, back: string]>([
    ['opener', '1-2', '2-1'],
    ['adjoiner', '2-4', ''],
    ['holder', '5-6', '']
  ])('is %s', (name, ahead, back) => {
    const text = 'said that only if it must'
    expect(spansOf(name, text, false, { cue })).toBe(ahead)
    expect(spansOf(name, text, true, { cue })).toBe(back)
    expect(spansOf(name, text, false)).toBe('')
    expect(spansOf(name, text, true)).toBe('')
  })

  it('is none with a capital', () => {
    expect(spansOf('opener', 'said That that', false, { cue })).toBe('2-3')
  })

  it.each([
    ['takes.clause', '0-0 1-1'],
    ['takes.!clause', ''],
    ['takes.phrase', ''],
    ['takes.clause.!phrase', '0-0 1-1']
  ])('is what it takes: %s', (name, places) => {
    expect(spansOf(name, 'a', false, { cue })).toBe(places)
    expect(spansOf(name, 'a', true, { cue })).toBe(places)
  })
})

describe('a class of a language', () => {
  const classes = {
    verb: [
      ['said', { polarity: 'for' }],
      ['as well', 'also'],
      ['told', { features: new Set(['clause']) }]
    ]
  } as const

  it.each(
    named([
      ['verb', 'he said as well', '1-2 2-4', '2-1 4-2'],
      ['verb.for', 'he said as well', '1-2', '2-1'],
      ['verb.!for', 'he said as well', '2-4', '4-2'],
      ['verb.also', 'he said as well', '2-4', '4-2'],
      ['verb.clause', 'he told', '1-2', '2-1'],
      ['noun', 'he said', '', ''],
      ['verb', 'as well', '0-2', '', { first: 1 }]
    ])
  )('is told by its words: $name, in $text', ({ name, text, ahead, back, asked }) => {
    expect(spansOf(name, text, false, { classes, ...asked })).toBe(ahead)
    expect(spansOf(name, text, true, { classes, ...asked })).toBe(back)
  })

  it.each<readonly [set: string, text: string, ahead: string]>([
    ['[^verb]', 'he said no', '0-1 2-3'],
    ['[^name]', 'so Emmanuel Macron said', '0-1 2-3 3-4'],
    ['[^,]', 'a, b', '0-1 2-3'],
    ['[^quote]', '"a" b', '1-2 2-3 3-4']
  ])('may be what does not begin: %s, in %s', (set, text, ahead) => {
    expect(spansOf(set, text, false, { classes, ...(text.includes('Macron') ? MACRON : {}) })).toBe(ahead)
  })
})

describe('a name', () => {
  it.each(['_', 'word', ',', '^', '$', 'joined', 'leader', 'quote', 'since', 'so-far', 'takes', 'opener'])(
    'is known to the engine: %s',
    (name) => {
      expect(isStructural(name)).toBe(true)
    }
  )

  it.each(['verb', '', 'said', '!'])('is a language’s own: %s', (name) => {
    expect(isStructural(name)).toBe(false)
  })
})

describe('what a phrase stands for', () => {
  it.each<readonly [value: unknown, name: string, has: boolean]>([
    ['for', 'for', true],
    ['for', 'against', false],
    [null, 'for', false],
    [undefined, 'for', false],
    [true, 'true', false],
    [{ polarity: 'for' }, 'for', true],
    [{ polarity: 'for' }, 'polarity', false],
    [{ features: new Set(['for']), polarity: 'against' }, 'for', true],
    [{ features: new Set(['for']), polarity: 'against' }, 'against', false],
    [{ features: 'for' }, 'for', true]
  ])('has a feature or not: %o, %s', (value, name, has) => {
    expect(hasFeature(value, name)).toBe(has)
  })
})
