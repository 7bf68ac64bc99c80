import { describe, expect, it } from 'vitest'
import { el, type Element, markedUp, p } from '../page/marked-up'
import { readPageWords } from '../../../src/core/page/page-words'
import type { Article } from '../../../src/core/recognise/article'
import { interruptionsOf } from '../../../src/core/recognise/interruptions'
import { findRuns, readSeeds } from '../../../src/core/recognise/runs'
import { foldWords } from '../../../src/core/text/fold'

/** The blocks of a page that interrupt a line, whose words are `line`. */
function interrupting(
  line: string,
  content: readonly (string | Element)[],
  label: string | null = null
): readonly string[] {
  const { page, probe, blocks } = markedUp(content)
  const read = readPageWords(page)
  const words = foldWords(line)
  const article = { dossier: { language: 'en' }, words } as unknown as Article
  const interrupts = interruptionsOf(article, findRuns(read.words, readSeeds(words)), read, label, probe)
  return page.blockStarts.flatMap((_, block) =>
    interrupts(read.blocks.indexOf(block)) ? [blocks.textOf(blocks.at(block))] : []
  )
}

const LINE = 'a b c d e f'
const GAP = 'a b c m n o d e f'
/** What stands in the middle of a sentence, and what stands between two. */
const within = (between: Element): readonly Element[] => [el('p', 'a b c'), between, el('p', 'd e f')]
const after = (between: Element): readonly Element[] => [el('p', 'a b c.'), between, el('p', 'd e f')]

describe('what interrupts a line', () => {
  it.each<[string, string, readonly (string | Element)[]]>([
    ['a block below the end of a sentence', LINE, after(el('div', 'x y'))],
    ['a block that the markup sets beside', LINE, within(el('div.beside', 'x y'))],
    ['a block within what the markup sets beside', LINE, within(el('div.beside', el('p', 'x y')))],
    ['a box', LINE, within(el('div.box', 'x y'))],
    ['a block within a box', LINE, within(el('div.box', el('div', 'x y')))],
    ['a block that says what it leads to', LINE, within(el('div', 'Read more: x y'))],
    ['a block above all of the line', LINE, [el('div', 'x y'), el('p', 'a b c d e f')]],
    ['a block below all of the line', LINE, [el('p', 'a b c d e f'), el('div', 'x y')]],
    ['a block of some words that the line lacks, and others', GAP, after(el('div', 'n x'))],
    ['a block of the words that the line lacks, in another order', GAP, after(el('div', 'n m'))],
    ['a block of a word that the line lacks and one that it has', 'a b c m n d e f', after(el('div', 'n d'))],
    ['a block that says again what the line has', 'a b c m d e f', after(el('div', 'b c'))],
    ['a block of more words than the line lacks', GAP, after(el('div', 'n o x'))]
  ])('is %s', (_name, line, content) => {
    expect(interrupting(line, content)).toHaveLength(1)
  })

  it.each<[string, string, readonly (string | Element)[]]>([
    ['words that one reads on over', LINE, within(el('div', 'x y'))],
    ['all of the words that the line lacks', GAP, after(el('div', 'm n o'))],
    ['the first of them', GAP, after(el('div', 'm n'))],
    ['the last of them', GAP, after(el('div', 'n o'))],
    ['one in the middle of them', GAP, after(el('div', 'n'))],
    ['words that the line lacks, though the markup sets them beside', GAP, after(el('aside', 'n'))],
    ['words that the line lacks, in a box', GAP, after(el('div.box', 'n'))],
    ['words in a block with some of the line', LINE, p('a b c. x y', 'd e f')],
    ['words in a block with some of the line, set beside', LINE, [el('p.beside', 'a b c. x y'), el('p', 'd e f')]],
    ['a block of an element of the line', LINE, [el('div', 'a b c.', 'x y', 'd e f')]],
    ['a block of an element of a part of the line', LINE, [el('div', 'a b c.', 'x y'), el('p', 'd e f')]],
    ['a block in a box that holds all of the line', LINE, [el('div.box', ...within(el('div', 'x y')))]],
    ['a block where the whole page is a box', LINE, within(el('section', el('div', 'x y')))]
  ])('is not %s', (_name, line, content) => {
    expect(interrupting(line, content)).toEqual([])
  })

  it('is a block of an element of the line that the markup sets beside, unless the article bears that label', () => {
    const content = [el('div.beside', 'a b c.', 'x y', 'd e f')]
    expect(interrupting(LINE, content)).toEqual(['x y'])
    expect(interrupting(LINE, content, 'related')).toEqual([])
    expect(interrupting(LINE, content, 'widget')).toEqual(['x y'])
    const other = within(el('div.beside', 'x y'))
    expect(interrupting(LINE, other, 'related')).toEqual([])
    expect(interrupting(LINE, other, 'widget')).toEqual(['x y'])
  })

  it('is told alike for each word of a block', () => {
    const { page, probe } = markedUp(after(el('div', 'x y')))
    const read = readPageWords(page)
    const words = foldWords(LINE)
    const article = { dossier: { language: 'en' }, words } as unknown as Article
    const interrupts = interruptionsOf(article, findRuns(read.words, readSeeds(words)), read, null, probe)
    expect([0, 1, 2, 3, 4, 5].map(interrupts)).toEqual([false, false, false, true, true, false])
  })
})
