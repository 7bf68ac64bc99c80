import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/recognise/article'
import { recognise } from '../../../src/core/recognise/recognise'
import { pageOf, type Part } from '../page-of'
import { dossier, find, LINE, LINES } from './small-article'
import { atOnce } from '../../../src/core/steps'

const hidden = (text: string): Part => ({ hidden: true, content: [text] })
/** The second line with what stands from one of these words to the other out of sight. */
const without = (from: string, to: string): Part => {
  const [start, end] = [LINE.indexOf(from), LINE.indexOf(to) + to.length]
  return { content: [LINE.slice(0, start), hidden(LINE.slice(start, end)), LINE.slice(end)] }
}

describe('evidence of which nobody sees', () => {
  it.each<[string, string, boolean, Part]>([
    ['the last words', 'absent', true, without('small', 'guarantees”')],
    ['the last word', 'absent', true, without('guarantees”', 'guarantees”')],
    ['the first word', 'altered', false, without('any', 'any')],
    ['a word in the middle', 'altered', false, without('however', 'however')],
    ['two words apart', 'altered', false, { content: [without('any', 'any'), without('needs', 'needs')] }],
    ['more than half', 'absent', true, without('any', 'small,')],
    ['all of it', 'absent', true, without('Later', 'go on.')]
  ])('%s, is %s', (_name, verdict, isHidden, page) => {
    expect(find('whole', page)).toMatchObject({ verdict, hidden: isHidden })
  })

  it('anything, is absent, and hidden by nobody, where it is not in the page', () => {
    expect(find('whole')).toMatchObject({ verdict: 'absent', hidden: false, spans: [], words: '' })
  })
})

describe('where a frame stands', () => {
  /** The frames that begin with Brey's name, on a page with `middle` in the place of the second line: two statements have the same. */
  function frames(...middle: readonly (string | Part)[]): readonly string[] {
    const { words, probe } = pageOf([LINES[0], ...middle, LINES[2]])
    const texts = atOnce(recognise(readArticle(dossier), words, probe))?.frames.map(({ start, end }) =>
      words.page.text.slice(start, end)
    )
    return [...new Set(texts)].filter((text) => text.startsWith('Brey'))
  }

  it.each<[string, string | Part, readonly string[]]>([
    ['as the article has it', LINE, ['Brey said that “any deal, however small, needs guarantees']],
    ['with what the page adds', LINE.replace('needs', 'hardly needs'), ['Brey said that “any deal, however small, hardly needs guarantees']],
    ['with what nobody sees', without('however', 'however'), ['Brey said that “any deal, \nhowever\n small, needs guarantees']],
    ['without the words that were taken out of its end', LINE.replace('guarantees', ''), ['Brey said that “any deal, however small, needs']]
  ])('is told %s', (_name, page, expected) => {
    expect(frames(page)).toEqual(expected)
  }) // prettier-ignore

  it('is told of none that is not in the page', () => {
    expect(frames()).toEqual([])
  })
})
