import { describe, expect, it } from 'vitest'
import type { PageEvidence } from '../../../src/core/page/page-evidence'
import type { Part } from '../../../src/core/page/page-blocks'
import type { PartSignals } from '../../../src/core/page/part-signals'
import { el, type Element, markedUp, p } from './marked-up'

const ONE = 'The delegates met for two days in the old customs house by the harbour.'
const TWO = 'Nobody expected a result, and yet a short paper was signed that evening.'
const LINKED = `[${ONE}]`
const story = (name = 'story', title = 'A'): Element => el(`div.${name}`, el('h2', title), ...p(ONE))

type Question = 'isLeaf' | 'isCaption' | 'isInset' | 'isHeaded' | 'holdsHeadline' | 'isLabelled' | 'holdsItems' | 'isItem' | 'isPure' | 'isDeclared' | 'isShown' // prettier-ignore

/** What a question answers of the first `<section>` of a page. */
function ask(question: Question, section: Element, evidence: Partial<PageEvidence> = {}): boolean {
  const { signals, blocks, container } = markedUp([el('p', 'Before.'), section, el('p', 'After.')], evidence)
  return signals[question](blocks.partOf(container('section')))
}

const section = (...content: readonly (string | Element)[]): Element => el('section', ...content)

describe('a part of a page', () => {
  it.each<[Question, boolean, string, Element]>([
    ['isLeaf', true, 'one text', section(ONE)],
    ['isLeaf', true, 'texts of its own', section(ONE, TWO)],
    ['isLeaf', true, 'one element that fills it', section(el('p', ONE))],
    ['isLeaf', false, 'two elements', section(...p(ONE, TWO))],
    ['isLeaf', false, 'a text of its own and an element', section(ONE, el('p', TWO))],
    ['isLeaf', true, '61 texts of its own', section(...Array<string>(61).fill('a'))],
    ['isLeaf', false, '62 texts of its own', section(...Array<string>(62).fill('a'))],

    ['isCaption', true, 'a picture with a text in an element of its own', el('section.media', el('div', 'A house.'))],
    ['isCaption', true, 'a picture with a text set apart', el('section.media', '_A house.')],
    ['isCaption', false, 'a picture in a text', el('section.media', ONE)],
    ['isCaption', true, 'a text set apart below a picture', el('section.follows', '_A house.')],
    ['isCaption', false, 'a text below a picture', el('section.follows', 'A house.')],
    ['isCaption', false, 'texts below a picture, of which one is set apart', el('section.follows', '_A house.', ONE)],
    ['isCaption', false, 'a text set apart', section('_A house.')],
    ['isCaption', false, 'a text in an element of its own', section(el('div', 'A house.'))],
    ['isCaption', false, 'a picture within an element of its own', section(el('div.media', 'A house.'))],
    ['isCaption', true, 'a picture with so long a text', el('section.media', el('div', 'a'.repeat(320)))],
    ['isCaption', false, 'a picture with a longer text', el('section.media', el('div', 'a'.repeat(321)))],

    ['isInset', true, 'named so itself', el('section.inset', ONE)],
    ['isInset', true, 'filled by one named so', section(el('div.inset', el('p', ONE)))],
    ['isInset', true, 'filled by one that holds all of it', section(el('div.inset', ...p(ONE, TWO)))],
    ['isInset', false, 'with one of several named so', section(el('p.inset', ONE), el('p', TWO))],
    ['isInset', false, 'named otherwise', el('section.story', ONE)],

    ['isHeaded', true, 'a heading, and more', section(el('h2', 'A'), ...p(ONE))],
    ['isHeaded', true, 'a date, a heading, and more', section(el('i', '1 May'), el('h2', 'A'), ...p(ONE))],
    ['isHeaded', true, 'a heading behind six lines', section(...p('1', '2', '3', '4', '5', '6'), el('h2', 'A'), ...p(ONE))],
    ['isHeaded', false, 'a heading behind seven lines', section(...p('1', '2', '3', '4', '5', '6', '7'), el('h2', 'A'), ...p(ONE))],
    ['isHeaded', false, 'a heading and nothing below', section(...p('1'), el('h2', 'A'))],
    ['isHeaded', false, 'a heading below prose', section(...p(ONE), el('h2', 'A'), ...p(TWO))],
    ['isHeaded', false, 'no heading', section(...p('1', ONE))],
    ['isHeaded', true, 'a heading that fills an element', section(el('div', el('h2', 'A')), ...p(ONE))],
    ['isHeaded', true, 'a heading with an element that it holds alone', section(el('h2', el('div', 'A')), ...p(ONE))],

    ['holdsHeadline', true, 'the page’s headline', section(...p('1'), el('h1', 'A'))],
    ['holdsHeadline', true, 'the page’s headline first', section(el('h1', 'A'), ...p('1'))],
    ['holdsHeadline', false, 'another heading', section(el('h2', 'A'), ...p('1'))],

    ['isLabelled', true, 'a name, and text', section(...p('A', ONE))],
    ['isLabelled', false, 'a name alone', section(...p('A'))],
    ['isLabelled', false, 'prose first', section(...p(ONE, 'A'))],
    ['isLabelled', true, 'a label of sixty letters', section(...p('a'.repeat(60), ONE))],
    ['isLabelled', false, 'a line of more', section(...p('a'.repeat(61), ONE))],

    ['isItem', true, 'a heading and prose', section(el('h2', 'A'), ...p(ONE))],
    ['isItem', true, 'a label and prose', section(...p('A', ONE))],
    ['isItem', false, 'prose alone', section(...p(ONE, TWO))],
    ['isItem', false, 'a heading and a line', section(el('h2', 'A'), ...p('B'))],
    ['isItem', false, 'a heading and prose that leads elsewhere', section(el('h2', 'A'), ...p(LINKED))],

    ['holdsItems', true, 'two stories', section(story(), story())],
    ['holdsItems', true, 'two stories in a box', section(el('div', el('div', story(), story())))],
    ['holdsItems', true, 'two stories with a text between', section(story(), el('p', ONE), story())],
    ['holdsItems', false, 'one story', section(story())],
    ['holdsItems', false, 'two stories of other kinds', section(story('a'), story('b'))],
    ['holdsItems', false, 'two paragraphs', section(...p(ONE, TWO))],
    ['holdsItems', false, 'two boxes of text without heads', section(el('div', ...p(ONE, TWO)), el('div', ...p(TWO, ONE)))],
    ['holdsItems', false, 'one text', section(ONE)],

    ['isPure', true, 'sentences', section(...p(ONE, 'They met.'))],
    ['isPure', true, 'sentences and a heading', section(el('h2', 'A'), ...p(ONE))],
    ['isPure', false, 'a line', section(...p(ONE, 'A'))],
    ['isPure', false, 'a sentence that leads elsewhere', section(...p(ONE, LINKED))],

    ['isDeclared', true, 'what the page calls its article’s text', el('section.body', ...p(ONE))],
    ['isDeclared', true, 'filled by that', section(el('div.body', ...p(ONE, TWO)))],
    ['isDeclared', false, 'nothing said of it', section(...p(ONE))],

    ['isShown', true, 'seen', section(ONE)],
    ['isShown', false, 'hidden', el('section.hidden', ONE)],
    ['isShown', false, 'with a text that is hidden', section(`-${ONE}`)],
    ['isShown', true, 'with a second text that is hidden', section(ONE, `-${TWO}`)]
  ])('%s is %s: %s', (question, answer, _name, section) => {
    expect(ask(question, section)).toBe(answer)
  }) // prettier-ignore

  it.each<[string, string, boolean]>([
    ['the whole of it', `${ONE} ${TWO}`, true],
    ['the most of it', ONE, false],
    ['more than half of it', TWO, true],
    ['another text', 'Something else.', false],
    ['nothing', '', false],
    ['its beginning, cut', TWO.slice(0, 60), true],
    ['less than a beginning', TWO.slice(0, 59), false]
  ])('is what the page’s head gives as the article: %s', (_name, body, isDeclared) => {
    expect(ask('isDeclared', section(...p(ONE, TWO.replaceAll(' ', '\n ')), el('p', '[Elsewhere]')), { body })).toBe(
      isDeclared
    )
  })

  it('is no article’s without prose, whatever the head gives', () => {
    expect(ask('isDeclared', section(el('p', 'They met.')), { body: 'They met.' })).toBe(false)
  })

  it.each<[string, Element, ReturnType<PartSignals['labelOf']>]>([
    ['nothing', section(ONE), null],
    ['comments', el('section.comments', ONE), 'comments'],
    ['filled by comments', section(el('div.comments', ...p(ONE, TWO))), 'comments'],
    ['a tag for what stands beside', section(el('aside', ...p(ONE))), 'firm'],
    ['a navigation', section(el('nav', ...p(ONE))), 'firm'],
    ['a name', el('section.beside', ONE), 'named'],
    ['a name around a tag', el('section.beside', el('aside', ONE)), 'named'],
    ['comments with a text beside them', section(el('div.comments', ONE), el('p', TWO)), null]
  ])('is labelled as the markup says: %s', (_name, section, label) => {
    const { signals, blocks, container } = markedUp([section, el('p', 'After.')])
    expect(signals.labelOf(blocks.partOf(container('section')))).toBe(label)
  })

  it('is nothing by its markup where it is one text of a container', () => {
    const { signals, blocks } = markedUp([el('section.comments.inset.body.media', ONE, el('p', TWO))])
    const [text] = blocks.partsOf(1) as readonly [Part]
    expect(text.isOwnText).toBe(true)
    expect([signals.labelOf(text), signals.isInset(text), signals.isCaption(text), signals.isDeclared(text)]).toEqual([
      null,
      false,
      false,
      false
    ])
  })

  it('has prose that leads nowhere else, so much of it as is asked for', () => {
    const { signals, blocks, textsOf } = markedUp([...p('A', ONE, LINKED, TWO, ONE)])
    const part = blocks.partOf(0)
    expect(textsOf(signals.proseOf(part))).toEqual([ONE, TWO, ONE])
    expect(textsOf(signals.proseOf(part, 2))).toEqual([ONE, TWO])
    expect(signals.proseOf({ ...part, first: 0, last: 0 })).toEqual([])
  })
})

describe('an element', () => {
  it.each([
    ['p', 'p', true],
    ['p', 'div', false],
    ['p.a', 'p.a', true],
    ['p.a.b', 'p.b.c', true],
    ['p.a', 'p.b', false],
    ['p.a', 'p', false],
    ['p', 'p.a', false]
  ])('is of the kind of another: %s, %s', (one, other, areAlike) => {
    const { signals } = markedUp([el(one, ONE), el(other, TWO)])
    expect(signals.areAlike(1, 2)).toBe(areAlike)
    expect(signals.isOfOneTag(1, 2)).toBe(one[0] === other[0])
  })
})

describe('a text', () => {
  it.each<[string, boolean]>([
    ['Sign up to our newsletter', true],
    ['Signing up for the briefing is free', true],
    ['Subscribe now', true],
    ['Subscribe to read on', true],
    ['Subscribe today', true],
    ['Abonnez-vous à notre lettre', true],
    ['Inscrivez-vous', true],
    ['Подпишитесь на рассылку', true],
    ['Подписывайтесь на нас', true],
    ['Оформите подписку', true],
    ['اشترك الآن', true],
    ['يمكنك أن تابعونا على الموقع', true],
    ['سجل لتصلك الأخبار', true],
    ['Both sides sign up to the paper', true],
    ['Both sides sign the paper', false],
    ['They subscribe to that view', false],
    ['They resubscribe now', false],
    ['وقد تسجل في السجل', false],
    [`Subscribe now ${'a'.repeat(306)}`, true],
    [`Subscribe now ${'a'.repeat(307)}`, false]
  ])('asks whoever reads it to subscribe, or does not: %s', (text, isCall) => {
    const { signals, blocks } = markedUp(p(text))
    expect(signals.isCall(blocks.at(0))).toBe(isCall)
  })

  it('leads elsewhere where more than half of it is linked', () => {
    const { signals, blocks } = markedUp(p('[ab]c', '[ab]cd', 'abc'))
    expect([0, 1, 2].map((i) => signals.isLinked(blocks.at(i)))).toEqual([true, false, false])
  })

  it('is a heading where it, or what it alone fills, is one', () => {
    const { signals, blocks } = markedUp([
      el('h2', 'A'),
      el('h2', el('div', el('p', 'B'))),
      el('h2', el('p', 'C'), el('p', 'D')),
      el('p', 'E')
    ])
    expect([0, 1, 2, 3, 4].map((i) => signals.isHeading(blocks.at(i)))).toEqual([true, true, false, false, false])
  })
})
