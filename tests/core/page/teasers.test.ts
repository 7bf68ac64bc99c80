import { describe, expect, it } from 'vitest'
import { findTeasers } from '../../../src/core/page/teasers'
import { el, type Element, markedUp, p } from './marked-up'

const PROSE = 'The delegates met for two days in the old customs house by the harbour.'
const TITLED = `[${PROSE.slice(0, 30)}]${PROSE.slice(30)}`
const card = (...texts: readonly string[]): Element => el('div', el('a', '[A title]'), ...p(...texts))

/** Of each block below the page's first element, whether it is a teaser's: `t` or `-`. */
function teasersOf(...content: readonly (string | Element)[]): string {
  const { page, probe, blocks } = markedUp([el('main', ...content)])
  const all = blocks.blocksOf({ first: 0, last: blocks.count - 1 })
  const teasers = findTeasers(page.parents, 1, all, probe.linksOf)
  return all.map((block) => (teasers.has(block) ? 't' : '-')).join('')
}

describe('teasers', () => {
  it.each<[string, string, readonly (string | Element)[]]>([
    ['two cards in a row', '-tttt-', [...p(PROSE), card(PROSE), card(PROSE), ...p(PROSE)]],
    ['cards of two texts', 'tttttt', [card(PROSE, PROSE), card(PROSE, PROSE)]],
    ['texts that begin with their titles', '-tt-', [...p(PROSE, TITLED, TITLED, PROSE)]],
    ['a card and a text that begins with its title', 'ttt', [card(PROSE), ...p(TITLED)]],
    ['three cards in a row', 'tttttt', [card(PROSE), card(PROSE), card(PROSE)]],
    ['cards in a box', '-tttt', [...p(PROSE), el('div', card(PROSE), card(PROSE))]],
    ['titles and texts by turns', '-tttt', [...p(PROSE), el('div', ...p('[A]', PROSE, '[B]', PROSE))]],
    ['titles and texts by turns, with dates', '-tttttt', [...p(PROSE), el('div', ...p('[A]', 'May', PROSE, '[B]', 'May', PROSE))]],
    ['cards whose title has some words more', 'tttt', [el('div', ...p('[A title] x', PROSE)), el('div', ...p('[A title] x', PROSE))]]
  ])('are %s', (_name, expected, content) => {
    expect(teasersOf(...content)).toBe(expected)
  }) // prettier-ignore

  it.each<[string, readonly (string | Element)[]]>([
    ['one card by itself', [...p(PROSE), card(PROSE), ...p(PROSE)]],
    ['one text that begins with a link', [...p(PROSE, TITLED, PROSE)]],
    ['cards of three texts', [card(PROSE, PROSE, PROSE), card(PROSE, PROSE, PROSE)]],
    ['titles alone', [card(), card()]],
    ['titles with lines', [card('May'), card('June')]],
    ['titles and texts by turns in the article itself', p('[A]', PROSE, '[B]', PROSE)],
    ['a title and a text, once', [...p(PROSE), el('div', ...p('[A]', PROSE))]],
    ['a title and a text and a title', [...p(PROSE), el('div', ...p('[A]', PROSE, '[B]'))]],
    ['texts and titles by turns', [...p(PROSE), el('div', ...p(PROSE, '[A]', PROSE, '[B]', PROSE))]],
    ['two titles, then two texts', [...p(PROSE), el('div', ...p('[A]', '[B]', PROSE, PROSE))]],
    ['texts with a link in the middle', p(`The ${PROSE.slice(0, 9)}[${PROSE.slice(9, 30)}]${PROSE.slice(30)}`, `The ${PROSE.slice(0, 9)}[${PROSE.slice(9, 30)}]${PROSE.slice(30)}`)],
    ['texts that begin with a linked name', p(`[${PROSE.slice(0, 14)}]${PROSE.slice(14)}`, `[${PROSE.slice(0, 14)}]${PROSE.slice(14)}`)],
    ['linked texts', p(`[${PROSE}]`, `[${PROSE}]`)],
    ['short lines that begin with a title', p('[The tal]ks.........', '[The tal]ks.........')],
    ['paragraphs in boxes', [el('div', ...p(PROSE, PROSE)), el('div', ...p(PROSE, PROSE))]]
  ])('are not %s', (_name, content) => {
    expect(teasersOf(...content)).not.toContain('t')
  }) // prettier-ignore

  it('are none of no blocks', () => {
    expect(findTeasers([-1], 0, [], () => ({ share: 0, isFirst: false })).size).toBe(0)
  })
})
