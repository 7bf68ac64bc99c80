import { describe, expect, it } from 'vitest'
import type { Picked, PickFrom } from '../../../../src/core/find/clauses/search'
import type { TableRule } from '../../../../src/core/find/clauses/rules'
import { matcherOf, searchIn, waysOf } from './matching'
import { fc } from '../../../properties'

const CLASSES = { a: [['a', 1]], b: [['b', 2]], ab: [['a b', 3]], c: [['c', 4]] } as const
const search = (text: string, given = {}) => searchIn(text, { classes: CLASSES, ...given })

describe('a pattern leads to these places, in this order', () => {
  it.each<readonly [pattern: string, text: string, places: readonly number[]]>([
    ['a', 'a', [1]],
    ['a', 'b', []],
    ['a', '', []],
    ['ab', 'a b', [2]],
    ['"a"', 'a', [1]],
    ['"a"', 'A', [1]],
    ['"b"', 'a', []],
    [',', ', a', [1]],
    ['a b', 'a b', [2]],
    ['a b', 'a a', []],
    ['', 'a', [0]],
    ['a | b', 'b', [1]],
    ['a | ab', 'a b', [1, 2]],
    ['ab | a', 'a b', [2, 1]],
    ['c | b', 'a', []],
    ['[a ab]', 'a b', [1, 2]],
    ['[b c]', 'a', []],
    ['[^b c]', 'a', [1]],
    ['[^b c]', 'c', []],
    ['[^b]', '', []],
    ['a?', 'a a', [1, 0]],
    ['a??', 'a a', [0, 1]],
    ['a?+', 'a a', [1]],
    ['a*', 'a a b', [2, 1, 0]],
    ['a*?', 'a a b', [0, 1, 2]],
    ['a*+', 'a a b', [2]],
    ['a+', 'a a b', [2, 1]],
    ['a+?', 'a a b', [1, 2]],
    ['a++', 'b', []],
    ['a{2,3}', 'a a a a', [3, 2]],
    ['a{2,3}?', 'a a a a', [2, 3]],
    ['a{2,3}+', 'a a a a', [3]],
    ['a{2,3}', 'a b', []],
    ['a{2,3}?', 'a b', []],
    ['a{2,3}+', 'a b', []],
    ['(a | ab)*', 'a b a', [1, 3, 2, 0]],
    ['(a | ab)*?', 'a b a', [0, 1, 2, 3]],
    ['(a | ab){1,2}', 'a b a', [1, 3, 2]],
    ['(ab | a){2,2}', 'a b a', [3]],
    ['(a | b)*+', 'a b c', [2]],
    ['(=a)*', 'a', [0]],
    ['(=a)*?', 'a', [0]],
    ['(=a | b)*', 'a', [0]],
    ['a? a', 'a a', [2, 1]],
    ['a?+ a', 'a', []],
    ['(a | ab) c', 'a b c', [3]],
    ['=a', 'a', [0]],
    ['=a', 'b', []],
    ['!a', 'a', []],
    ['!a', 'b', [0]],
    ['=(a b) a', 'a b', [1]],
    ['!(a b) a', 'a b', []],
    ['!(a | b)', 'b', []],
    ['=(a? b) a', 'a b', [1]],
    ['=(a+? b) a', 'a a b', [1]],
    ['a <=a b', 'a b', [2]],
    ['a <!a b', 'a b', []],
    ['a b <=(a b)', 'a b', [2]],
    ['a b <=(b b)', 'a b', []],
    ['<!a a', 'a', [1]],
    ['a b (a | b) c', 'a b b c', [4]],
    ['a (a | b)? c b', 'a b c b', [4]]
  ])('%s in %s: %j', (pattern, text, places) => {
    expect(waysOf(pattern, search(text), 0)).toEqual(places)
  })

  it.each<readonly [pattern: string, text: string, places: readonly number[]]>([
    ['a', 'b a', [1]],
    ['a', 'a b', []],
    ['ab', 'a b', [0]],
    ['"a"', 'b a', [1]],
    ['a b', 'a b', [0]],
    ['a b', 'b a', []],
    ['a? b', 'a b', [0, 1]],
    ['a?? b', 'a b', [1, 0]],
    ['[^a]', 'a b', [1]],
    ['[^a]', 'b a', []],
    ['[^a]', '', []],
    ['a <=b', 'b a', []],
    ['<=b a', 'b a', [1]],
    ['<!b a', 'b a', []]
  ])('read back from the end, %s in %s: %j', (pattern, text, places) => {
    const asked = search(text)
    expect(waysOf(pattern, asked, asked.end, true)).toEqual(places)
  })

  it('none before the first token that is looked at', () => {
    expect(waysOf('a*', search('a a a', { first: 1 }), 3, true)).toEqual([1, 2, 3])
    expect(waysOf('"a"', search('a a', { first: 2 }), 2, true)).toEqual([])
  })

  it('the first of which is that of a regular expression', () => {
    const patterns = fc.stringMatching(/^(?:(?:[abc]|\((?:a|b)\|[abc]c?\))(?:[?*+]\??|\{[01],[23]\})?){1,5}$/)
    const texts = fc.stringMatching(/^[abc]{0,8}$/)
    fc.assert(
      fc.property(patterns, texts, (written, text) => {
        const spaced = written.replaceAll(/[abc]/gu, ' "$&"')
        const [first] = waysOf(spaced, search([...text].join(' ')), 0)
        expect(first).toBe(new RegExp(`^(?:${written})`, 'u').exec(text)?.[0].length)
      })
    )
  })
})

describe('what a pattern keeps', () => {
  it.each<readonly [pattern: string, text: string, isBackward: boolean, kept: Readonly<Record<string, readonly number[]>>]>([
    ['who:a b', 'a b', false, { who: [0, 1] }],
    ['who:a b', 'a b', true, { who: [0, 1] }],
    ['who:(a* b)', 'a a b', false, { who: [0, 3] }],
    ['who:a? what:b', 'b', false, { what: [0, 1] }],
    ['who:(a?) what:b', 'b', false, { who: [0, 0], what: [0, 1] }],
    ['who:(a | ab) c', 'a b c', false, { who: [0, 2] }],
    ['who:a who:b', 'a b', false, { who: [1, 2] }],
    ['who:(a who:b)', 'a b', false, { who: [0, 2] }]
  ])('of %s in %s', (pattern, text, isBackward, kept) => {
    const asked = search(text)
    expect(matcherOf(pattern, isBackward)(asked, isBackward ? asked.end : 0, () => true)).toBe(true)
    expect(Object.fromEntries([...asked.kept].map(([name, { start, end }]) => [name, [start, end]]))).toEqual(kept)
  }) // prettier-ignore

  it('is nothing where it does not fit, and what was kept before stays', () => {
    const asked = search('a b')
    expect(matcherOf('who:a c | what:a c')(asked, 0, () => true)).toBe(false)
    expect([...asked.kept]).toEqual([])
    asked.kept.set('who', { start: 7, end: 8 })
    expect(matcherOf('who:a c')(asked, 0, () => true)).toBe(false)
    expect([...asked.kept]).toEqual([['who', { start: 7, end: 8 }]])
  })
})

describe('a table', () => {
  const rule = { name: 'rule' } as TableRule
  const picked: Picked = { rule, to: 2, kept: new Map(), picked: [] }

  it('gives the rule that fits, and is asked where and in which direction', () => {
    const asks: unknown[] = []
    const pick: PickFrom = (_, name, at, isBackward) => {
      asks.push([name, at, isBackward])
      return picked
    }
    const asked = search('a b c')
    expect(matcherOf('<subject> c', false, pick)(asked, 0, (to) => to === 3)).toBe(true)
    expect([...asked.picked]).toEqual([['subject', picked]])
    expect(waysOf('<subject>', search('a b c'), 3, true, pick)).toEqual([2])
    expect(asks).toEqual([
      ['subject', 0, false],
      ['subject', 3, true]
    ])
  })

  it('leaves nothing where what follows does not fit, and what was picked before stays', () => {
    const asked = search('a b c')
    expect(matcherOf('<subject> a', false, () => picked)(asked, 0, () => true)).toBe(false)
    expect([...asked.picked]).toEqual([])
    asked.picked.set('subject', { ...picked, to: 9 })
    expect(matcherOf('<subject> a', false, () => picked)(asked, 0, () => true)).toBe(false)
    expect(asked.picked.get('subject')?.to).toBe(9)
  })

  it('fits nowhere where none of its rules does', () => {
    expect(waysOf('<subject> | a', search('a'), 0)).toEqual([1])
  })
})

describe('a search', () => {
  it.each(['a*', '"a"*', '[^b]*', '(a | "a")*'])('ends when its steps are used up: %s', (pattern) => {
    const text = 'a '.repeat(50)
    expect(waysOf(pattern, search(text), 0)[0]).toBe(50)
    expect(waysOf(pattern, search(text, { steps: 10 }), 0)[0]).toBe(10)
    expect(waysOf(pattern, search(text, { steps: 0 }), 0)).toEqual([0])
  })

  it('takes no more of a class than sixty at a time', () => {
    expect(waysOf('a*+', search('a '.repeat(70)), 0)).toEqual([60])
  })

  it('tells which classes did not fit, and where', () => {
    const failed: unknown[] = []
    const trace = { failed: (name: string, at: number) => failed.push([name, at]) } as never
    waysOf('a b', search('a c', { trace }), 0)
    expect(failed).toEqual([['b', 1]])
  })
})
