import { describe, expect, it } from 'vitest'
import { lengthOf } from '../../../src/core/page/page-blocks'
import { el, markedUp, p } from './marked-up'

const SENTENCE = 'The delegates met for two days in the old customs house here.'

describe('a block of a page', () => {
  it.each<[string, string, boolean, boolean]>([
    ['a sentence of some length', SENTENCE, true, true],
    ['one of sixty letters', `${'a'.repeat(59)}.`, true, true],
    ['one of fifty-nine', `${'a'.repeat(58)}.`, false, true],
    ['a short sentence', 'They met.', false, true],
    ['a long line without an end', 'a'.repeat(80), false, false],
    ['one that a bracket closes', `(${SENTENCE})`, true, true],
    ['one that a mark closes', `“${SENTENCE}”`, true, true],
    ['a question', SENTENCE.replace('.', '?'), true, true],
    ['an Arabic question', `${'ب'.repeat(60)}؟`, true, true],
    ['one that leads to a list', SENTENCE.replace('.', ':'), true, true],
    ['a number with a point', `${'a'.repeat(60)} 3.5 b`, false, false],
    ['space around a line', `  They met  `, false, false]
  ])('is prose, or ends as a sentence: %s', (_name, text, isProse, isSentence) => {
    const { blocks } = markedUp(p('One.', text))
    expect(blocks.at(1)).toMatchObject({ index: 1, isProse, isSentence, length: text.trim().length })
  })

  it('has its place in the text, its container, and ends where the next begins', () => {
    const { blocks, page, container } = markedUp([el('div', 'One.', el('p', ' Two. '), 'Three.')])
    expect(blocks.count).toBe(3)
    expect([0, 1, 2].map((i) => blocks.at(i).container)).toEqual([container('div'), container('p'), container('div')])
    expect([0, 1, 2].map((i) => page.text.slice(blocks.at(i).start, blocks.at(i).end))).toEqual([
      'One.\n',
      ' Two. \n',
      'Three.\n'
    ])
    expect(blocks.at(1)).toBe(blocks.at(1))
    expect(blocks.textOf(blocks.at(1))).toBe('Two.')
    expect(lengthOf([blocks.at(0), blocks.at(1)])).toBe(8)
    expect(lengthOf([])).toBe(0)
  })
})

describe('the blocks of a page', () => {
  const { blocks, container, textsOf } = markedUp([
    el('div.a', el('p', 'One.'), 'Two.', 'Three.', el('ul', el('li', 'Four.'), el('li', el('p', 'Five.'), el('i'))), el('p')),
    el('p', 'Six.')
  ]) // prettier-ignore

  it('are the parts of their containers, with what those hold', () => {
    const shape = (kind: string, nth = 0): readonly (readonly [boolean, readonly string[]])[] =>
      blocks.partsOf(container(kind, nth)).map((part) => [part.isOwnText, textsOf(blocks.blocksOf(part))] as const)
    expect(shape('body')).toEqual([
      [false, ['One.', 'Two.', 'Three.', 'Four.', 'Five.']],
      [false, ['Six.']]
    ])
    expect(shape('div.a')).toEqual([
      [false, ['One.']],
      [true, ['Two.']],
      [true, ['Three.']],
      [false, ['Four.', 'Five.']]
    ])
    expect(shape('ul')).toEqual([
      [false, ['Four.']],
      [false, ['Five.']]
    ])
    expect(shape('li', 1)).toEqual([[false, ['Five.']]])
    expect(shape('li')).toEqual([[true, ['Four.']]])
    expect(shape('i')).toEqual([])
    expect(blocks.partsOf(container('div.a')).map((part) => part.container)).toEqual([
      container('p'),
      container('div.a'),
      container('div.a'),
      container('ul')
    ])
    expect(blocks.partOf(container('ul'))).toEqual({ container: container('ul'), isOwnText: false, first: 3, last: 4 })
  })

  it('have a container around any two', () => {
    const around = (one: string, two: string): number => blocks.around(container(one), container(two))
    expect(around('ul', 'ul')).toBe(container('ul'))
    expect(around('li', 'p')).toBe(container('div.a'))
    expect(around('p', 'li')).toBe(container('div.a'))
    expect(blocks.around(container('li', 1), container('li', 0))).toBe(container('ul'))
    expect(blocks.around(container('li', 1), container('p', 3))).toBe(0)
    expect(blocks.childToward(container('div.a'), container('li', 1))).toBe(container('ul'))
    expect(blocks.childToward(container('ul'), container('ul'))).toBe(container('ul'))
  })

  it('are found by words, so many at most', () => {
    expect(blocks.withText('ve.', 9)).toEqual([4])
    expect(blocks.withText('e', 2)).toEqual([0, 2])
    expect(blocks.withText('e', 9)).toEqual([0, 2, 2, 4])
    expect(blocks.withText('Seven', 9)).toEqual([])
    expect(blocks.withText('One.', 0)).toEqual([])
    expect(blocks.withText('One', 9)).toEqual([0])
  })
})
