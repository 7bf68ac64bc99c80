import { describe, expect, it } from 'vitest'
import { densestPlace } from '../../../src/core/page/densest-place'
import { el, type Element, markedUp, p } from './marked-up'

const A = `${'a'.repeat(98)}.`
const LINE = 'a'.repeat(500)

function placeOf(...content: readonly (string | Element)[]) {
  const page = markedUp(content)
  return { ...page, place: densestPlace(page.page, page.blocks.blocksOf({ first: 0, last: page.blocks.count - 1 })) }
}

describe('where a page has most of its prose', () => {
  it.each<[string, string, readonly (string | Element)[]]>([
    ['all of the page, where it is shared out', 'body', [el('div', ...p(A, A)), el('section', ...p(A, A))]],
    ['what holds three quarters', 'div', [el('div', ...p(A, A, A)), ...p(A)]],
    ['all of the page, where nothing holds three quarters', 'body', [el('div', ...p(A, A)), ...p(A)]],
    ['the deepest that does', 'section', [el('div', el('section', ...p(A, A, A))), ...p(A)]],
    ['no deeper than where two blocks are', 'div', [el('div', el('section', `${LINE}.`), ...p(A)), ...p('B')]],
    ['where the prose is, not where the lines are', 'div', [...p(LINE, LINE), el('div', ...p(A, A))]],
    ['all of the page, where it has no prose', 'body', p('One', 'Two')],
    ['what has the prose of several texts of its own', 'div', [el('div', A, A, A)]]
  ])('is %s', (_name, kind, content) => {
    const { place, container } = placeOf(...content)
    expect(place).toBe(container(kind))
  })
})
