import { describe, expect, it } from 'vitest'
import { trimEnd } from '../../../src/core/page/trim-end'
import { el, type Element, markedUp, p } from './marked-up'

const PROSE = 'The delegates met for two days in the old customs house by the harbour.'
const four = p(...Array<string>(4).fill(PROSE))

/** How many blocks are taken from the end. */
function taken(content: readonly (string | Element)[], authors: readonly string[] = []): number {
  const { blocks, signals } = markedUp(content, { authors })
  const all = blocks.blocksOf({ first: 0, last: blocks.count - 1 })
  const kept = trimEnd(all, signals)
  expect(kept).toEqual(all.slice(0, kept.length))
  return all.length - kept.length
}

describe('the end of an article', () => {
  it.each<[string, number, readonly (string | Element)[], readonly string[]]>([
    ['is left as it is', 0, [...four, ...p(PROSE)], []],
    ['loses what begins with its author’s name', 1, [...four, ...p('Ann Lee writes on harbours.')], ['Bo Oh', 'Ann Lee']],
    ['keeps what names its author further on', 0, [...four, ...p('So says Ann Lee of harbours.')], ['Ann Lee']],
    ['keeps what begins with a name of four letters', 0, [...four, ...p('Anna writes on harbours.')], ['Anna']],
    ['loses what begins with a name of five letters', 1, [...four, ...p('Annas writes on harbours.')], ['Annas']],
    ['loses what is set apart', 1, [...four, ...p('_Reporting by the desk.')], []],
    ['loses what stands in an element of another kind', 1, [...four, el('div', PROSE)], []],
    ['loses what stands in an element of another class', 1, [...four.map(({ content }) => el('p.text', ...content)), el('p.tail', PROSE)], []],
    ['keeps what is of another kind where others are too', 0, [...four, el('div', PROSE), ...p(PROSE), el('div', PROSE)], []],
    ['keeps what is of another kind where the article is of several', 0, [el('i', PROSE), el('b', PROSE), el('u', PROSE), el('s', PROSE), el('div', PROSE)], []],
    ['loses what is of another kind below a line of a third kind, and that line', 2, [...four, el('i', 'A'), el('div', PROSE)], []],
    ['keeps what stands in the element of the others', 0, [el('div', PROSE, PROSE, PROSE, PROSE, PROSE)], []],
    ['loses three blocks at most', 3, [...four, ...p('_A', '_B', '_C', '_D')], []],
    ['keeps four blocks', 1, [...p(PROSE, PROSE, '_A', '_B', '_C')], []],
    ['loses nothing of an article of four blocks', 0, [...p(PROSE, PROSE, PROSE, '_A')], []],
    ['loses nothing above what is its own', 0, [...four, ...p('_A', PROSE)], []]
  ])('%s', (_name, expected, content, authors) => {
    expect(taken(content, authors)).toBe(expected)
  }) // prettier-ignore
})
