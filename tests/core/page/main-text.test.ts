import { describe, expect, it } from 'vitest'
import { findMainText } from '../../../src/core/page/main-text'
import type { PageEvidence } from '../../../src/core/page/page-evidence'
import { atOnce } from '../../../src/core/steps'
import { el, type Element, markedUp, p } from './marked-up'

const t = (name: string, length = 130): string => `${name} ${name.repeat(length - 3)}.`
const ps = (names: string, length?: number): readonly Element[] => p(...[...names].map((name) => t(name, length)))
const TITLE = 'Talks about the harbour'
const h1 = el('h1', TITLE)

/** The lines of a page's article, each by the name of its text, `#` before headings and alone for borders; null where it has none. */
function lines(content: readonly (string | Element)[], evidence: Partial<PageEvidence> = {}): string | null {
  const { page, probe } = markedUp(content, evidence)
  const main = atOnce(findMainText(page, probe))
  return main?.text
    .split('\n')
    .map((line) => line.replace('\f', '#').replace(TITLE, 'T').split(' ')[0])
    .join(' ') ?? null // prettier-ignore
}

type Case = readonly [name: string, read: string | null, content: readonly (string | Element)[]]

describe('the main text of a page with a headline', () => {
  it.each<Case>([
    ['is the headline and what follows it', '#T a b', [...ps('z'), h1, ...ps('ab')]],
    ['is no text of less prose than an article has', null, [h1, ...ps('ab', 124)]],
    ['is that of just so much', '#T a b', [h1, ...ps('ab', 125)]],
    ['is not of lines', null, [h1, ...p('a '.repeat(150), 'b '.repeat(150))]],
    ['says nothing twice', '#T b c', [h1, ...ps('bcb')]],
    ['has none of the teasers in it', '#T a d', [h1, ...ps('a'), el('div', ...p('[B]', t('b'))), el('div', ...p('[C]', t('c'))), ...ps('d', 400)]],
    ['has nothing of its author at its end', '#T a b c d', [h1, ...ps('abcd'), ...p(`_${t('e')}`)]],
    ['has no translation in it', '#T b c', [h1, ...p(t('b'), 'Ж'.repeat(99) + '.', t('c'), 'Я'.repeat(99) + '.')]]
  ])('%s', (_name, read, content) => {
    expect(lines(content)).toBe(read)
  }) // prettier-ignore

  it('is that of the next headline where nothing follows what the head names', () => {
    const content = [el('div', h1, ...ps('ab')), ...p('Another title')]
    expect(lines(content, { titles: ['Another title'] })).toBe('#T a b')
  })

  it('is nothing where the page shows a paragraph of what its head names, and others whole', () => {
    const story = (name: string): Element => el('div.s', el('h2', name.toUpperCase()), ...ps(name, 400))
    const page = (...own: readonly Element[]): readonly Element[] => [
      el('div', h1, ...own),
      el('div', story('c'), story('d'))
    ]
    expect(lines(page(...ps('b')), { titles: [TITLE] })).toBeNull()
    expect(lines(page(...ps('b')))).not.toBeNull()
    expect(lines(page(), { titles: [TITLE] })).toBe('#T #C c #D d')
  })

  it('is that of another headline where the first has a paragraph', () => {
    const content = [el('div', el('h2', TITLE), ...ps('a')), el('div', el('h1', 'Other'), ...ps('bc'))]
    expect(lines(content, { titles: [TITLE] })).toBe('#Other b c')
  })
})

describe('the main text of a page whose headline is not known', () => {
  const cards = (names: string): readonly Element[] =>
    [...names].map((name) => el('div', el('p', `[${name.toUpperCase()}]`), ...ps(name)))

  it.each<Case>([
    ['is where most of the prose is', 'a b c', [...p('x'), el('div', ...ps('abc')), ...p('y')]],
    ['is no text of less prose than an article has', null, [el('div', ...ps('ab', 124))]],
    ['is that of just so much', 'a b', [el('div', ...ps('ab', 125))]],
    ['is not in what is hidden', 'a b', [el('div.hidden', ...ps('wxyz', 400)), el('div', ...ps('ab'))]],
    ['is not in what the markup sets beside it', 'a b', [el('aside', ...ps('wxyz', 400)), el('div', ...ps('ab'))]],
    ['is not in comments', 'a b', [el('div.comments', el('div', ...ps('wxyz', 400))), el('div', ...ps('ab'))]],
    ['is not in texts that nobody sees', 'a b', [el('div', ...[...'wxyz'].map((name) => el('p', `-${t(name, 400)}`))), el('div', ...ps('ab'))]],
    ['is nothing on an empty page', null, []],
    ['is nothing on a page of a few words', null, p('Soon.', 'Closed.')],
    ['is nothing on a page of teasers', null, cards('abcdefgh')],
    ['is nothing on a page of links', null, p(...[...'abcdefgh'].map((name) => `[${t(name)}]`))],
    ['is found among teasers', 'a b c d', [el('div', ...ps('abcd', 400)), el('div', ...cards('xyz'))]],
    ['has none of the teasers in it', 'a d e', [el('div', ...ps('a', 400), ...cards('bc'), ...ps('de', 400))]],
    ['is nothing where teasers are more', null, [el('div', ...ps('a', 200), ...cards('bcde'), ...ps('f', 200))]],
    ['is nothing where a third leads elsewhere', null, [el('div', ...ps('abc', 200), ...p(`[${t('x', 300)}]`))]],
    ['is found where less leads elsewhere', 'a b c', [el('div', ...ps('abc', 200), ...p(`[${t('x', 240)}]`))]],
    ['has nothing set apart at its end', 'a b c d', [el('div', ...ps('abcd'), ...p(`_${t('e')}`))]],
  ])('%s', (_name, read, content) => {
    expect(lines(content)).toBe(read)
  }) // prettier-ignore
})

describe('what stands between the lines of an article', () => {
  const read = (...content: readonly (string | Element)[]): string | null => lines([h1, ...ps('ab'), ...content])

  it.each<Case>([
    ['is nothing between paragraphs', '#T a b c d', ps('cd')],
    ['is a border around each item', '#T a b # c # d', [el('article', ...ps('c')), el('article', ...ps('d'))]],
    ['is a border where items end', '#T a b # c d # e', [el('article', el('div', ...ps('cd'))), ...ps('e')]],
    ['is none between the paragraphs of an item', '#T a b # c d', [el('li', ...ps('cd'))]],
    ['is a border at a rule', '#T a b # c', [el('p.rule', t('c'))]],
    ['is a border at a rule before what is left out', '#T a b # c', [el('aside.rule', 'x'), ...ps('c')]],
    ['is a border at a rule among what is left out', '#T a b # c', [el('aside', 'w', el('i.rule', 'x'), 'y'), ...ps('c')]],
    ['is one border at several', '#T a b # c', [el('aside.rule', 'w'), el('aside.rule', 'x'), el('p.rule', t('c'))]],
    ['is a border at an hour', '#T a b # c', [el('i', '12:40'), ...ps('c')]],
    ['is none at another line', '#T a b c', [el('i', 'By the desk'), ...ps('c')]],
    ['is the mark of a heading', '#T a b #C c', [el('h2', 'C'), ...ps('c')]],
    ['is a border at a heading that leads elsewhere', '#T a b # c', [el('h2', '[C]'), ...ps('c')]],
    ['is none at the head of a box that is left out', '#T a b c', [el('aside', el('h2', '[C]'), ...ps('y')), ...ps('c')]],
    ['is none at a heading that is left out and leads nowhere', '#T a b c', [el('aside', el('h2', 'C'), ...ps('y')), ...ps('c')]],
    ['is a border and a mark at a heading below a rule', '#T a b # #C c', [el('h2.rule', 'C'), ...ps('c')]]
  ])('%s', (_name, expected, content) => {
    expect(read(...content)).toBe(expected)
  }) // prettier-ignore

  it('is no border at a rule before its first line', () => {
    expect(lines([h1, el('p.rule', t('a')), ...ps('b')])).toBe('#T a b')
  })

  it('is no border where all of the article is one item', () => {
    expect(lines([el('article', h1, ...ps('ab'))])).toBe('#T a b')
  })
})
