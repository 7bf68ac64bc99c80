import { describe, expect, it } from 'vitest'
import { type Pattern, readPattern } from '../../../../src/core/find/clauses/pattern'

const read = (text: string, texts: Readonly<Record<string, string>> = {}): Pattern =>
  readPattern(text, { texts, read: new Map() })

const a: Pattern = { kind: 'class', name: 'a', features: [] }
const b: Pattern = { kind: 'class', name: 'b', features: [] }
const mark = (name: string): Pattern => ({ kind: 'class', name, features: [] })
const repeat = (least: number, most: number, greed: 'lazy' | 'greedy' | 'possessive', part: Pattern = a): Pattern => ({
  kind: 'repeat',
  part,
  least,
  most,
  greed
})
const look = (isBehind: boolean, isNegative: boolean): Pattern => ({ kind: 'look', part: a, isBehind, isNegative })
const sequence = (...parts: readonly Pattern[]): Pattern => ({ kind: 'sequence', parts })
const choice = (...parts: readonly Pattern[]): Pattern => ({ kind: 'choice', parts })

describe('a pattern', () => {
  it.each<readonly [text: string, pattern: Pattern]>([
    ['a', a],
    [' a ', a],
    ['so-far', mark('so-far')],
    ['a.clause', { kind: 'class', name: 'a', features: [{ name: 'clause', isNegative: false }] }],
    [
      'a.!clause.up-to',
      {
        kind: 'class',
        name: 'a',
        features: [
          { name: 'clause', isNegative: true },
          { name: 'up-to', isNegative: false }
        ]
      }
    ],
    ['"about"', { kind: 'word', text: 'about' }],
    ['"as well"', { kind: 'word', text: 'as well' }],
    ['<subject>', { kind: 'table', name: 'subject' }],
    ['<sub-ject>', { kind: 'table', name: 'sub-ject' }],
    ['a b', sequence(a, b)],
    ['', sequence()],
    ['a | b', choice(a, b)],
    ['a|b a|b', choice(a, sequence(b, a), b)],
    ['a |', choice(a, sequence())],
    ['(a)', a],
    ['(a b) a', sequence(sequence(a, b), a)],
    ['a (a | b)', sequence(a, choice(a, b))],
    ['()', sequence()],
    ['a?', repeat(0, 1, 'greedy')],
    ['a*', repeat(0, 60, 'greedy')],
    ['a+', repeat(1, 60, 'greedy')],
    ['a{2,15}', repeat(2, 15, 'greedy')],
    ['a??', repeat(0, 1, 'lazy')],
    ['a+?', repeat(1, 60, 'lazy')],
    ['a*+', repeat(0, 60, 'possessive')],
    ['a{0,3}+', repeat(0, 3, 'possessive')],
    ['(a b)? a', sequence(repeat(0, 1, 'greedy', sequence(a, b)), a)],
    ['[a b]', { kind: 'set', names: ['a', 'b'], isNegative: false }],
    ['[^a , $]', { kind: 'set', names: ['a', ',', '$'], isNegative: true }],
    ['[]', { kind: 'set', names: [], isNegative: false }],
    ['=a', look(false, false)],
    ['!a', look(false, true)],
    ['<=a', look(true, false)],
    ['<!a', look(true, true)],
    ['!a?', repeat(0, 1, 'greedy', look(false, true))],
    ['!(a b)', { kind: 'look', part: sequence(a, b), isBehind: false, isNegative: true }],
    ['who:a', { kind: 'keep', name: 'who', part: a }],
    ['who:(a | b) b', sequence({ kind: 'keep', name: 'who', part: choice(a, b) }, b)],
    ['a: b', sequence(a, mark(':'), b)],
    ['^ a $', sequence(mark('^'), a, mark('$'))],
    [", ; : . — _ 's ||", sequence(...[',', ';', ':', '.', '—', '_', "'s", '||'].map(mark))],
    ['a||b', sequence(a, mark('||'), b)]
  ])('is read: %s', (text, pattern) => {
    expect(read(text)).toEqual(pattern)
  })

  it.each(['(a', 'a)', '[a', '*', 'a ** b', '"a', '<a', 'a{2}', 'A', 'a\nB', '[^', '=', '[<a>]'])(
    'is none: %s',
    (text) => {
      expect(() => read(text)).toThrow(`“${text}” is no pattern`)
    }
  )

  it.each<readonly [text: string, where: string]>([
    ['a (b', 'part 4'],
    ['a b ) b', 'part 3'],
    ['a A', 'from “ A” on']
  ])('tells where it is none: %s', (text, where) => {
    expect(() => read(text)).toThrow(where)
  })

  it('stands for what its name says, which is read once', () => {
    const names = { texts: { both: 'a one', one: 'b?' }, read: new Map<string, Pattern>() }
    const inner = sequence(a, repeat(0, 1, 'greedy', b))
    expect(readPattern('both b', names)).toEqual(sequence(inner, b))
    const again = readPattern('!both', names)
    expect(again).toEqual({ kind: 'look', part: inner, isBehind: false, isNegative: true })
    expect([...names.read.keys()].toSorted()).toEqual(['both', 'one'])
    expect((again as { readonly part: Pattern }).part).toBe(names.read.get('both'))
  })
})
