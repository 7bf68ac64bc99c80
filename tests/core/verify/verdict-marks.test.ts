import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/recognise/article'
import { recognise } from '../../../src/core/recognise/recognise'
import type { Finding } from '../../../src/core/verify/sighting'
import { pageOf, type Part } from '../page-of'
import { AT, dossier, find, LINE, LINES, short } from './small-article'
import { atOnce } from '../../../src/core/steps'

describe('evidence whose marks stand a space away', () => {
  /** The finding where the last line is another. */
  function findLast(...last: readonly (string | Part)[]): Finding | undefined {
    const { words, probe } = pageOf([LINES[0], LINE, ...last])
    const findings = atOnce(recognise(readArticle(dossier), words, probe))?.sighting.findings
    return findings?.find((each) => each.statement === 'set-off')
  }

  it.each([
    ['as the article has them', LINES[2], 'verbatim', '« the harvest could not wait »'],
    ['with other marks', LINES[2].replace('« ', '“').replace(' »', '”'), 'typographic', '“the harvest could not wait”'],
    ['with no space', LINES[2].replace('« ', '«').replace(' »', '»'), 'typographic', '«the harvest could not wait»'],
    ['without its marks', LINES[2].replace('« ', '').replace(' »', ''), 'typographic', 'the harvest could not wait'],
    ['with a word in the place of its mark', LINES[2].replace(' »', ' a'), 'altered', '« the harvest could not wait']
  ])('is painted %s', (_name, last, verdict, words) => {
    expect(findLast(last)).toMatchObject({ verdict, words })
  })

  it('is painted to the end of its block and no farther', () => {
    const at = LINES[2].indexOf(' »')
    expect(findLast({ content: [LINES[2].slice(0, at), LINES[2].slice(at + 1)] })?.words).toBe(
      '« the harvest could not wait'
    )
  })

  it('has no kind of change where the words that carry the meaning are the same', () => {
    expect(findLast(LINES[2].replace('harvest', 'wheat'))).toMatchObject({ verdict: 'altered', changes: [] })
    expect(findLast(LINES[2].replace('could not', 'could'))).toMatchObject({
      verdict: 'altered',
      changes: ['negation']
    })
  })
})

describe('what is shown of a change', () => {
  const shown = (page: string | Part): readonly string[] => short(find('whole', page))

  it.each<[string, string | Part, readonly string[]]>([
    [
      'a percentage once',
      LINE.replace('any deal', 'any 5% deal'),
      ['=Brey said that “any', '+5%', '=deal, however small, needs guarantees”,']
    ],
    [
      'a sum once',
      LINE.replace('any deal', 'any $5 deal'),
      ['=Brey said that “any', '+$5', '=deal, however small, needs guarantees”,']
    ],
    [
      'all marks before a word',
      LINE.replace('“any', '(“each'),
      ['=Brey said that', '-“any', '+(“each', '=deal, however small, needs guarantees”,']
    ],
    [
      'runs of spaces as one',
      LINE.replace('“any deal', '"any  deal'),
      ['=Brey said that "any deal, however small, needs guarantees”,']
    ],
    [
      'marks between two words once',
      LINE.replace('deal, ', 'deal,” – “'),
      ['=Brey said that “any deal,” – “however small, needs guarantees”,']
    ],
    [
      'words around a box as following each other',
      {
        content: [
          LINE.slice(0, AT).replace('“', '"'),
          { region: 'beside', content: ['An advertisement for soap'] },
          LINE.slice(AT)
        ]
      },
      ['=Brey said that "any deal, however small, needs guarantees”,']
    ]
  ])('has %s', (_name, page, expected) => {
    expect(shown(page)).toEqual(expected)
  })

  it('lacks words between others that are in the page and nobody sees', () => {
    const folded = { content: [LINE.slice(0, AT), { hidden: true, content: ['however small,'] }, LINE.slice(AT + 14)] }
    const removed = expect.objectContaining({ op: 'removed', text: expect.stringContaining('however small') })
    expect(find('whole', folded)).toMatchObject({ verdict: 'altered', diff: expect.arrayContaining([removed]) })
  })

  it('leaves out a note’s mark, and what is painted too', () => {
    expect(find('whole', LINE.replace('deal', 'deal[3]'))).toMatchObject({ verdict: 'typographic', spans: [{}, {}] })
  })
})
