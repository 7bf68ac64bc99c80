import { describe, expect, it } from 'vitest'
import { keepingLast, mayFit } from '../../../../src/core/find/clauses/needs'
import { readPattern } from '../../../../src/core/find/clauses/pattern'
import { type Asked, searchIn } from './matching'

const CLASSES: Asked['classes'] = { verb: [['said', 1]], noun: [['time', 1]], link: [['that', 1]] }
const NAME = 'Macron'

/** Whether a sentence may fit a pattern in which only rules of the table `some` may be picked. */
const may = (pattern: string, text: string): boolean =>
  mayFit(
    () => readPattern(pattern, { texts: { named: 'verb | noun' }, read: new Map() }),
    (table) => table === 'some'
  )(searchIn(text, { classes: CLASSES, names: text.includes(NAME) ? [{ text: NAME }] : [] }).sentence)

describe('a pattern', () => {
  it.each<readonly [pattern: string, fitting: string, unfitting: string]>([
    ['_ verb', 'he said', 'he ran'],
    ['verb noun', 'he said time', 'he said'],
    ['verb | noun', 'time', 'that'],
    ['named', 'time', 'that'],
    ['[noun link] verb', 'that said', 'he said'],
    ['who:leader verb', 'Macron said', 'he said'],
    ['verb quote', 'said “yes”', 'said yes'],
    ['verb , noun', 'said, time', 'said time'],
    ['verb —', 'he said – no', 'he said no'],
    ['verb "to"', 'said to', 'said of'],
    ['verb{1,3} noun', 'said time', 'time'],
    ['=noun verb', 'time said', 'said'],
    ['<=noun verb', 'time said', 'said'],
    ['year', 'in 2024', 'in May'],
    ['(noun | verb) (link | ,)', 'time, said', 'time said']
  ])('may fit where all stands that it asks for: %s', (pattern, fitting, unfitting) => {
    expect([may(pattern, fitting), may(pattern, unfitting)]).toEqual([true, false])
  })

  it.each([
    'noun? verb',
    'noun* verb',
    '!noun verb',
    '<!noun verb',
    '[^noun] verb',
    '(noun | _) verb',
    '^ verb $',
    '<some> verb',
    'verb rest'
  ])('may fit without what it can do without: %s', (pattern) => {
    expect(may(pattern, 'he said')).toBe(true)
  })

  it('fits nowhere if it picks from a table of which no rule may fit', () => {
    expect(may('<other> verb', 'he said')).toBe(false)
  })
})

describe('what is told of a sentence', () => {
  it('is asked once, and may be asked while it is told', () => {
    const [one, other] = [searchIn('he said').sentence, searchIn('she said').sentence]
    let asked = 0
    const told = keepingLast((sentence) => {
      asked++
      return told(sentence) && sentence === one
    })
    expect([told(one), told(one), told(other), asked]).toEqual([true, true, false, 2])
  })
})
