import { describe, expect, it } from 'vitest'
import { readOwnText, readTextWithin } from '../../../src/core/page/own-text'
import type { PageEvidence } from '../../../src/core/page/page-evidence'
import { atOnce } from '../../../src/core/steps'
import { el, type Element, markedUp, p } from './marked-up'

/** A sentence of so many letters that begins with a name of its own: `a`, 5 ⇒ `a xx.` */
const t = (name: string, length = 100): string => `${name} ${'x'.repeat(length - name.length - 2)}.`
const ps = (names: string, length?: number): readonly Element[] => p(...[...names].map((name) => t(name, length)))
const h1 = el('h1', 'Talks')
const h2 = (name: string): Element => el('h2', name)
const story = (kind: string, name: string): Element => el(kind, h2(name.toUpperCase()), ...ps(name))

/** The names of the texts that are read below the page's headline. */
function own(content: readonly (string | Element)[], evidence: Partial<PageEvidence> = {}): string {
  const { signals, block, textsOf } = markedUp(content, evidence)
  const read = textsOf(atOnce(readOwnText(signals, block('Talks'))))
  return read.map((text) => text.split(' ')[0]).join(' ')
}

type Case = readonly [name: string, read: string, content: readonly (string | Element)[]]

describe('what follows a headline', () => {
  it.each<Case>([
    ['its paragraphs, and nothing before it', 'a b', [...ps('z'), h1, ...ps('ab')]],
    ['texts of one element with it', 'a b', [el('div', h1, t('a'), t('b'))]],
    ['what follows in the element around it', 'a b', [el('header', ...ps('z'), h1), ...ps('ab')]],
    ['a group of paragraphs', 'a b c', [h1, el('div', ...ps('abc'))]],
    ['groups within groups', 'a b c', [h1, el('div', el('div', ...ps('ab')), el('div', ...ps('c')))]],
    ['a standfirst that no stop ends', 'a b', [h1, ...p(`a ${'x'.repeat(58)}`), ...ps('b')]],
    ['no shorter line', 'b', [h1, ...p(`a ${'x'.repeat(57)}`), ...ps('b')]],
    ['no long line below its paragraphs, where nothing follows', 'a b', [h1, ...ps('ab'), ...p(`c ${'x'.repeat(90)}`)]],
    ['a short sentence below a paragraph', 'a b. c', [h1, ...ps('a'), ...p('b.'), ...ps('c')]],
    ['a short sentence at its end', 'a b.', [h1, ...ps('a'), ...p('b.')]],
    ['no short sentence above its paragraphs', 'b', [h1, ...p('a.'), ...ps('b')]],
    ['no short sentence of another kind', 'a c', [h1, ...ps('a'), el('i', 'b.'), ...ps('c')]],
    ['a subhead that more follows', 'a b S c', [h1, ...ps('ab'), h2('S'), ...ps('c')]],
    ['no subhead at its end', 'a b', [h1, ...ps('ab'), h2('S')]],
    ['a line that more follows', 'a b s c', [h1, ...ps('ab'), ...p('s'), ...ps('c')]],
    ['no line of another kind', 'a b c', [h1, ...ps('ab'), el('i', 's'), ...ps('c')]],
    ['no line set apart', 'a b c', [h1, ...ps('ab'), ...p('_s'), ...ps('c')]],
    ['no line above its paragraphs', 'a b', [h1, ...p('s'), ...ps('ab')]],
    ['a heading above its paragraphs', 'S a b', [h1, h2('S'), ...ps('ab')]],
    ['nothing linked', 'a c', [h1, ...ps('a'), el('p', `[${t('b')}]`), ...ps('c')]],
    ['nothing that asks to subscribe', 'a c', [h1, ...ps('a'), ...p(`Subscribe now ${t('b', 60)}`), ...ps('c')]],
    ['nothing hidden', 'a d', [h1, ...ps('a'), el('p.hidden', t('b')), el('p', `-${t('c')}`), ...ps('d')]],
    ['no group that is hidden', 'a d', [h1, ...ps('a'), el('div.hidden', ...ps('bc')), ...ps('d')]],
    ['no comments', 'a d', [h1, ...ps('a'), el('div.comments', ...ps('bc')), ...ps('d')]],
    ['nothing that the markup sets beside it', 'a d', [h1, ...ps('a'), el('aside', ...ps('bc')), ...ps('d')]],
    ['no text that the markup sets beside it', 'a d', [h1, ...ps('a'), el('aside', t('b')), el('p.beside', t('c')), ...ps('d')]],
    ['no subhead that another’s text stands below', 'a b c', [h1, ...ps('ab'), h2('S'), el('aside', ...ps('yz')), ...ps('c')]],
    ['a subhead that a box without text stands below', 'a b S c', [h1, ...ps('ab'), h2('S'), el('aside', ...p('y', 'z')), ...ps('c')]],
    ['nothing where nothing follows', '', [...ps('a'), h1]]
  ])('is read: %s', (_name, read, content) => {
    expect(own(content)).toBe(read)
  }) // prettier-ignore
})

describe('an article that is not yet there', () => {
  it.each<Case>([
    ['takes a layout’s box of much running text', 'a b', [h1, el('div.beside', ...ps('ab', 125))]],
    ['takes no box of less', '', [h1, el('div.beside', ...ps('ab', 124))]],
    ['takes no box of one paragraph', '', [h1, el('div.beside', ...p('s'), ...ps('a', 400))]],
    ['takes no box with a head', '', [h1, el('div.beside', h2('S'), ...ps('ab', 200))]],
    ['takes no box of stories', '', [h1, el('div.beside', ...p(t('c')), story('div.s', 'a'), story('div.s', 'b'))]],
    ['takes a lead, whatever it is called', 'a b', [h1, el('p.lead.beside', t('a')), ...ps('b')]],
    ['takes a lead in a box of the text', 'a b', [h1, el('p.lead.inset', t('a')), ...ps('b')]],
    ['takes no lead in a caption', 'b', [h1, el('p.lead.follows', `_${t('a')}`), ...ps('b')]],
    ['takes no second lead', 'a c', [h1, ...ps('a'), el('p.lead.beside', t('b')), ...ps('c')]],
    ['takes no box in the text', 'c', [h1, el('div.inset', ...p('s'), ...ps('a')), ...ps('c')]],
    ['takes a box in the text with more than one paragraph', 'a b', [h1, el('div.inset', ...ps('ab'))]],
    ['takes no box of one paragraph with buttons', 'c', [h1, el('div.controls', ...p('s'), ...ps('a')), ...ps('c')]],
    ['takes a box of more with buttons', 'a b', [h1, el('div.controls', ...ps('ab'))]],
    ['takes no picture with its caption', 'c', [h1, el('div.media', el('div', ...p('s', t('a', 90)))), ...ps('c')]],
    ['takes boxes that three are of', 'a b c', [h1, ...[...'abc'].map((name) => el('div.controls', ...p('_'), ...ps(name)))]],
    ['takes no boxes that two are of', '', [h1, ...[...'ab'].map((name) => el('div.controls', ...p('_'), ...ps(name)))]],
    ['takes stories right below the headline', 'A a B b', [h1, el('div', story('div.s', 'a'), story('div.s', 'b'))]],
    ['takes no stories around a lead', 'z', [el('div', h1, ...ps('z')), el('div', story('div.s', 'a'), story('div.s', 'b'))]],
    ['takes stories around a line', 'A a B b', [el('div', h1, ...p('z')), el('div', story('div.s', 'a'), story('div.s', 'b'))]],
    ['takes one story around a lead', 'z A a', [el('div', h1, ...ps('z')), el('div', story('div.s', 'a'))]],
    ['takes no other article around a lead', 'z', [el('div', h1, ...ps('z')), el('div', el('h1', 'Other'), ...ps('ab'))]],
    ['takes another headline within its element', 'a b Other c', [h1, ...ps('a', 80), el('div', ...ps('b'), el('h1', 'Other'), ...ps('c'))]],
    ['takes the group that is like one of its own', 'a s b', [h1, el('div.q', ...p('s'), ...ps('a')), el('div.q.inset', ...p('s'), ...ps('b'))]]
  ])('%s', (_name, read, content) => {
    expect(own(content)).toBe(read)
  }) // prettier-ignore
})

/** Two paragraphs: an article that is there, and no more. */
const there = ps('ab', 90)

describe('an article that is there', () => {
  it.each<Case>([
    ['goes on in a group without a name', 'a b c d', [h1, ...there, el('div', ...ps('cd'))]],
    ['does not go on in a group with a name', 'a b', [h1, ...there, el('div.q', ...ps('c'), ...p('y'))]],
    ['is not there with less', 'a b c y. z.', [h1, ...ps('a', 90), ...ps('b', 89), el('div.q', ...ps('c'), ...p('y.', 'z.'))]],
    ['is not there with one paragraph', 'a c y. z.', [h1, ...ps('a', 200), el('div.q', ...ps('c'), ...p('y.', 'z.'))]],
    ['does not go on in a group of another kind of paragraphs', 'a b', [h1, ...there, el('div', el('i', t('c')), el('i', 'y'))]],
    ['goes on in a group that its paragraphs follow', 'a b c y d', [h1, ...there, el('div.q', ...ps('c'), ...p('y')), ...ps('d')]],
    ['does not go on in a group that others follow', 'a b d', [h1, ...there, el('div.q', ...ps('c'), ...p('y')), el('i', t('d'))]],
    ['does not go on in a group that lines follow', 'a b', [h1, ...there, el('div.q', ...ps('c'), ...p('y')), ...p('z')]],
    ['does not go on in a group that its paragraphs follow far below', 'a b d', [h1, ...there, el('div.q', ...ps('c'), ...p('y')), ...Array.from({ length: 11 }, () => el('i', 'z')), ...ps('d')]],
    ['goes on in a group that its paragraphs follow ten parts below', 'a b c y d', [h1, ...there, el('div.q', ...ps('c'), ...p('y')), ...Array.from({ length: 10 }, () => el('i', 'z')), ...ps('d')]],
    ['goes on in a group of three sentences', 'a b c d e', [h1, ...there, el('div.q', ...ps('cde', 60))]],
    ['does not go on in a group of two', 'a b', [h1, ...there, el('div.q', ...ps('cd', 60))]],
    ['does not go on in a group of three sentences and a line', 'a b', [h1, ...there, el('div.q', ...ps('cde', 60), ...p('y'))]],
    ['goes on in a group of more than it has', 'a b c y d', [h1, ...there, el('div.q', ...ps('c', 91), ...p('y'), ...ps('d'))]],
    ['does not go on in a group of as much', 'a b', [h1, ...there, el('div.q', ...ps('c', 90), ...p('y'), ...ps('d', 90))]],
    ['does not go on below a head', 'a b', [h1, ...there, el('div', h2('S'), ...ps('cd', 400))]],
    ['does not go on in stories', 'a b', [h1, ...there, el('div', ...ps('z'), story('div.s', 'c'), story('div.s', 'd'))]],
    ['does not go on in a group with a label', 'a b', [h1, ...there, el('div', ...p('y'), ...ps('c', 400))]],
    ['goes on in a longer group with a label', 'a b y c d e', [h1, ...there, el('div', ...p('y'), ...ps('cde', 400))]],
    ['goes on in a group with a linked label', 'a b c', [h1, ...there, el('div', ...p('[y]'), ...ps('c'))]],
    ['does not go on in one of several with a label', 'a b', [h1, ...there, ...[...'cd'].map((name) => el('div.s', ...p('[y]'), ...ps(name, 400)))]],
    ['does not go on in the last of several with a label', 'a b', [h1, ...there, el('div.s', ...p('y')), ...[...'cd'].map((name) => el('div.s', ...p('[y]'), ...ps(name, 400)))]],
    ['goes on in one with a label that is by itself', 'a b c', [h1, ...there, el('div.s', ...p('[y]'), ...ps('c', 400)), el('div.q', ...p('[y]'), el('i', 'z'))]],
    ['takes no box of two paragraphs', 'a b e', [h1, ...there, el('div.inset', ...ps('cd')), ...ps('e')]],
    ['takes a box of three', 'a b c d e f', [h1, ...there, el('div.inset', ...ps('cde')), ...ps('f')]],
    ['takes no named box, however long', 'a b e', [h1, ...there, el('div.beside', ...ps('cd', 400)), ...ps('e')]],
    ['takes no picture with its caption', 'a b e', [h1, ...there, el('div.media', el('div', ...p('s', t('c', 90)))), ...ps('e')]],
    ['takes no text with buttons', 'a b e', [h1, ...there, el('div.controls', ...ps('c'), el('i', 'y')), ...ps('e')]],
    ['takes a kind of group that it has', 'a b c d', [h1, el('div.q', ...ps('ab', 90)), el('div.q', ...ps('c'), ...p('y')), el('div.q', ...ps('d'), ...p('y'))]],
    ['takes no caption of a kind that it has', 'a b c', [h1, el('div.q', ...ps('ab', 90)), el('div.q.media', el('div', ...p('s', t('z', 90)))), el('div.q', ...ps('c'), ...p('y'))]],
    ['takes no labelled group of a kind that it has', 'a b c', [h1, el('div.q', ...ps('ab', 90)), el('div.q.beside', ...ps('z'), ...p('y')), el('div.q', ...ps('c'), ...p('y'))]],
    ['drops a line before a group', 'a b c d', [h1, ...there, ...p('s'), el('div', ...ps('cd'))]],
    ['keeps a subhead before a group', 'a b S c d', [h1, ...there, h2('S'), el('div', ...ps('cd'))]],
    ['takes a list of sentences', 'a b x. y. c', [h1, ...there, el('ul', el('li', ...p('x.')), el('li', ...p('y.'))), ...ps('c')]],
    ['takes a numbered list of sentences', 'a b x. y. c', [h1, ...there, el('ol', el('li', ...p('x.')), el('li', ...p('y.'))), ...ps('c')]],
    ['takes no list with links', 'a b c', [h1, ...there, el('ul', el('li', ...p('x.')), el('li', ...p('[y.]'))), ...ps('c')]],
    ['takes no group of short sentences', 'a b c', [h1, ...there, el('div', el('i', ...p('x.')), el('i', ...p('y.'))), ...ps('c')]],
    ['takes no list before it is there', 'a c', [h1, ...ps('a'), el('ul', el('li', ...p('x.')), el('li', ...p('y.'))), ...ps('c')]],
    ['takes a subhead with a link beside it', 'a b S c', [h1, ...there, el('div', h2('S'), el('i', '[edit]')), ...ps('c')]],
    ['takes a subhead with twenty letters beside it', 'a b S c', [h1, ...there, el('div', h2('S'), el('i', 'x'.repeat(20))), ...ps('c')]],
    ['takes no subhead with more beside it', 'a b c', [h1, ...there, el('div', h2('S'), el('i', 'x'.repeat(21))), ...ps('c')]],
    ['takes no subhead with two texts beside it', 'a b c', [h1, ...there, el('div', h2('S'), el('i', 'x'), el('i', 'y')), ...ps('c')]],
    ['takes no linked subhead', 'a b c', [h1, ...there, el('div', h2('[S]'), el('i', 'x')), ...ps('c')]],
    ['takes no line with a link beside it', 'a b c', [h1, ...there, el('div', el('i', 'S'), el('i', 'x')), ...ps('c')]],
    ['takes no text in a box', 'a b d', [h1, ...there, el('p.inset.q', t('c')), ...ps('d')]],
    ['takes texts in boxes that three are of', 'a b c d e', [h1, ...there, ...[...'cde'].map((name) => el('p.inset.q', t(name)))]],
    ['takes no texts in boxes that two are of', 'a b', [h1, ...there, ...[...'cd'].map((name) => el('p.inset.q', t(name)))]],
    ['takes no texts in boxes of which two are lines', 'a b', [h1, ...there, el('p.inset.q', t('c')), el('p.inset.q', 'x'), el('p.inset.q', 'y')]],
    ['takes no text below a group of its own', 'a b', [h1, el('div', ...there), el('i', t('c'))]],
    ['takes a text below a group that others follow', 'a b c', [h1, el('div', ...there), el('i', t('c')), ...ps('d')]],
    ['takes a text of another kind below texts', 'a b c', [h1, ...there, el('i', t('c'))]],
    ['takes a text between groups of its own', 'a b c d e', [h1, ...ps('a', 90), el('div', ...ps('b', 90)), ...ps('c'), el('div', ...ps('de'))]]
  ])('%s', (_name, read, content) => {
    expect(own(content)).toBe(read)
  }) // prettier-ignore

  it.each<Case>([
    ['goes on below a head', 'a b S c d', [h1, ...there, el('div', h2('S'), ...ps('cd'))]],
    ['goes on in stories', 'a b C c D d', [h1, ...there, el('div', story('div.s', 'c'), story('div.s', 'd'))]]
  ])('%s where the page is a feed of reports', (_name, read, content) => {
    expect(own(content, { isLive: true })).toBe(read)
  }) // prettier-ignore

  it('goes on where the page’s head gives its text, whatever its shape', () => {
    const content = [h1, ...there, el('div.q', h2('S'), ...ps('cd'))]
    expect(own(content, { body: `${t('c')} ${t('d')}` })).toBe('a b S c d')
    expect(own([h1, ...there, el('div.q.body', h2('S'), ...ps('cd'))])).toBe('a b S c d')
  })
})

describe('what stands further out than an article that is there', () => {
  it.each<Case>([
    ['is its own where it is a text of its kind', 'a b c', [el('div', h1, ...there), ...ps('c')]],
    ['is another’s where it is a text of another kind', 'a b', [el('div', h1, ...there), el('i', t('c'))]],
    ['is another’s where it is a group of its kind', 'a b', [el('div', h1, ...there), el('div', ...ps('c'), ...p('y'))]],
    ['is its own where it is more', 'a b c d', [el('div', h1, ...there), el('div', ...ps('cd', 91))]],
    ['is another’s where it is as much', 'a b', [el('div', h1, ...there), el('div', ...ps('cd', 90))]],
    ['is another’s where a headline stands in it', 'a b', [el('div', h1, ...there), el('div', ...ps('c', 400), el('h1', 'Other'), ...ps('d'))]],
    ['is not looked at where it is whole', 'a b c', [el('div', h1, ...ps('abc', 270)), ...ps('d')]],
    ['is looked at where it has two paragraphs', 'a b d', [el('div', h1, ...ps('ab', 400)), ...ps('d')]],
    ['is looked at where it is shorter', 'a b c d', [el('div', h1, ...ps('abc', 266)), ...ps('d')]],
    ['is not looked at at 800 letters', 'a b c e', [el('div', h1, ...ps('abc', 200), ...ps('e', 200)), ...ps('d')]]
  ])('%s', (_name, read, content) => {
    expect(own(content)).toBe(read)
  }) // prettier-ignore
})

describe('an article whose place is known', () => {
  it('is read from the beginning of that place', () => {
    const { signals, container, textsOf } = markedUp([
      ...ps('z'),
      el('main', ...p('s'), ...ps('a'), el('aside', ...ps('y')), ...ps('b')),
      ...ps('x')
    ])
    expect(textsOf(atOnce(readTextWithin(signals, container('main')))).map((text) => text[0])).toEqual(['a', 'b'])
  })
})
