import { describe, expect, it } from 'vitest'
import {
  classify,
  type ClassHit,
  indexClasses,
  type WordClasses
} from '../../../../src/core/find/clauses/token-classes'
import { searchIn } from './matching'

const CLASSES: WordClasses = {
  verb: [
    ['said', 'say'],
    ['made clear', 'clear'],
    ['made', 'make'],
    ['Said', 'again']
  ],
  noun: [['made', 'brand']],
  adverb: [['*ly', 1]],
  prefix: [['un*', 1]]
}

/** What begins with each token: class, value and the token after it, `+` where a letter is joined to it. */
const shown = (hits: readonly (readonly ClassHit[])[]): readonly string[] =>
  hits.map((each) =>
    each.map(({ name, value, end, isJoined }) => `${name} ${value} ${end}${isJoined ? '+' : ''}`).join(', ')
  )

const classesIn = (
  text: string,
  classes = CLASSES,
  proclitics: readonly string[] = [],
  names: readonly string[] = []
) =>
  classify(
    searchIn(text, { names: names.map((name) => ({ text: name })) }).sentence.view,
    indexClasses(classes, proclitics)
  )

describe('the classes of a token', () => {
  it.each<readonly [text: string, begins: readonly string[]]>([
    ['he said', ['', 'verb say 2']],
    ['SAID', ['verb say 1']],
    ['he made it clear', ['', 'verb make 2, noun brand 2', '', '']],
    ['he made clear', ['', 'verb clear 3, noun brand 2', '']],
    ['made, clear', ['verb make 1, noun brand 1', '', '']],
    ['clearly', ['adverb true 1']],
    ['only', ['']],
    ['fully only', ['adverb true 1', '']],
    ['unsaid', ['prefix true 1']],
    ['unit', ['prefix true 1']],
    ['uni', ['']],
    ['unclearly', ['adverb true 1, prefix true 1']],
    ['nothing', ['']],
    [', said', ['', 'verb say 2']]
  ])('are those of the longest phrases that begin with it: %s', (text, begins) => {
    expect(shown(classesIn(text).begins)).toEqual(begins)
  })

  it('are none within a name', () => {
    expect(shown(classesIn('Edward Said said', CLASSES, [], ['Edward Said']).begins)).toEqual(['', '', 'verb say 3'])
  })

  it.each<readonly [text: string, ends: readonly string[]]>([
    ['he made clear', ['', '', 'noun brand 2', 'verb clear 3']],
    ['', ['']]
  ])('are kept by where they end, too: %s', (text, ends) => {
    expect(shown(classesIn(text).ends)).toEqual(ends)
  })

  const ARABIC: WordClasses = {
    verb: [
      ['قال', 'say'],
      ['وصف', 'describe']
    ],
    noun: [
      ['صف', 'row'],
      ['وصف', 'description']
    ],
    ending: [['*ون', 1]]
  }

  it.each<readonly [text: string, begins: readonly string[]]>([
    ['قال', ['verb say 1']],
    ['وقال', ['verb say 1+']],
    ['فقال', ['']],
    ['وصف', ['verb describe 1, noun description 1']],
    ['ووصف', ['verb describe 1+, noun description 1+']],
    ['و', ['']],
    ['ويقولون', ['ending true 1']]
  ])('are those of the word without a letter that is joined to it, too: %s', (text, begins) => {
    expect(shown(classesIn(text, ARABIC, ['و']).begins)).toEqual(begins)
  })

  it('are those of the word without its letter where the whole word has no such class', () => {
    const classes: WordClasses = { verb: [['وصف', 'describe']], noun: [['صف', 'row']] }
    expect(shown(classesIn('وصف', classes, ['و']).begins)).toEqual(['verb describe 1, noun row 1+'])
  })
})

describe('an index of classes', () => {
  it('knows their names, and nothing of classes without phrases', () => {
    const { names, phrases, endings, beginnings, proclitics } = indexClasses({ a: [], b: [['x y', 1]] })
    expect([...names]).toEqual(['a', 'b'])
    expect(phrases.longer).toEqual([{ words: 'x y', value: { name: 'b', value: 1 } }])
    expect([[...endings], [...beginnings], proclitics]).toEqual([[], [], []])
  })

  it('keeps beginnings and endings by a letter, folded', () => {
    const { endings, beginnings } = indexClasses({
      a: [['x', 1], ['un*', 2], ['UP*', 3], ['*ED', 4]],
      b: [['in*', 7]]
    }) // prettier-ignore
    expect(Object.fromEntries(endings)).toEqual({ d: [['ed', 'a']] })
    expect(Object.fromEntries(beginnings)).toEqual({
      u: [
        ['un', 'a'],
        ['up', 'a']
      ],
      i: [['in', 'b']]
    })
  })
})
