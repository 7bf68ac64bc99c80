import { describe, expect, it } from 'vitest'
import { findHeadlines } from '../../../src/core/page/headline'
import { el, type Element, markedUp, p } from './marked-up'

const TITLE = 'Talks about the harbour end without a word'

/** The texts where the article may begin, `!` before those that the head names. */
function headlines(content: readonly (string | Element)[], ...titles: readonly string[]): readonly string[] {
  const { blocks, probe } = markedUp(content, { titles })
  return findHeadlines(blocks, probe).map(({ block, isNamed }) => `${isNamed ? '!' : ''}${blocks.textOf(block)}`)
}

describe('the headlines of a page', () => {
  it.each<[string, readonly (string | Element)[], readonly string[], readonly string[]]>([
    ['none where nothing is named or marked', p('One.', 'Two.'), [], []],
    ['those of the markup', [el('h1', 'A'), ...p('B'), el('h1', 'C')], [], ['A', 'C']],
    ['what the head names', p('One.', TITLE, 'Two.'), [TITLE], [`!${TITLE}`]],
    [
      'first what is named and marked, then a named heading, then what is named, then what is marked',
      [el('h1', 'A'), ...p(TITLE), el('h2', TITLE), el('h1', TITLE)],
      [TITLE],
      [`!${TITLE}`, `!${TITLE}`, `!${TITLE}`, 'A']
    ],
    ['no other heading', [el('h2', 'A'), ...p('B')], [], []],
    ['none that is hidden', [el('h1', '-A'), ...p('B')], [], []],
    ['none that is empty', [el('h1', ' '), ...p('B')], [], []],
    ['none that is too long', [el('h1', 'a'.repeat(401)), el('h1', 'a'.repeat(400))], [], ['a'.repeat(400)]],
    ['none for a short title', p('Talks', 'Two.'), ['Talks'], []],
    ['one for a title of eight letters', p('The Talk'), ['The Talk'], ['!The Talk']],
    ['none for a title that nobody writes', p('a'.repeat(401)), ['a'.repeat(401)], []],
    ['a title with the site’s name behind it', p(TITLE), [`${TITLE} – The Times`], [`!${TITLE}`]],
    ['a title with the site’s name before it', p(TITLE), [`The Times | ${TITLE}`], [`!${TITLE}`]],
    ['a title of which the middle stands there', p('x y z about the harbour end u v w'), [TITLE], []],
    ['a title in other marks', p('“Talks”, about the harbour, end – without a word'), [TITLE], ['!“Talks”, about the harbour, end – without a word']],
    ['a title in other letters at its beginning and end', p('TALKS about the harbour end without a WORD'), [TITLE], ['!TALKS about the harbour end without a WORD']],
    ['three words of four', p('Delegates leave the harbour'), ['Delegates leave the table'], ['!Delegates leave the harbour']],
    ['no two words of four', p('Delegates leave a harbour'), ['Delegates leave the table'], []],
    ['no text that has the title among many words', p(`${TITLE}, and so on, and on, and on and on until the night came`), [TITLE], []],
    ['the first title that is found alone', p(TITLE, 'Another headline of it'), [TITLE, 'Another headline of it'], [`!${TITLE}`]],
    ['the next title where the first is not found', p(TITLE, 'Another headline of it'), ['Not on this page at all', TITLE], [`!${TITLE}`]]
  ])('are %s', (_name, content, titles, expected) => {
    expect(headlines(content, ...titles)).toEqual(expected)
  }) // prettier-ignore

  it('are ranked: marked and named, a named heading, named, marked; each in the order of the page', () => {
    const { blocks, probe, page } = markedUp(
      [el('h1', 'A'), el('p', TITLE), el('h2', TITLE), el('h1', TITLE), el('p', TITLE), el('h1', 'B')],
      { titles: [TITLE] }
    )
    expect(page.blockStarts).toHaveLength(6)
    expect(findHeadlines(blocks, probe).map(({ block }) => block.index)).toEqual([3, 2, 1, 4, 0, 5])
  })

  it('are looked for in twenty places of a title', () => {
    expect(headlines(p(...Array<string>(30).fill(TITLE)), TITLE)).toHaveLength(20)
  })
})
