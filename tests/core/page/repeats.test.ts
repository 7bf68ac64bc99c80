import { describe, expect, it } from 'vitest'
import { withoutRepeats } from '../../../src/core/page/repeats'
import { atOnce } from '../../../src/core/steps'
import { markedUp, p } from './marked-up'

const OWN = 'a short paper was signed before the last ferry left'
const LONG = `Nobody expected a result, and yet ${OWN} for the islands that evening.`

function kept(...texts: readonly string[]): readonly string[] {
  const { blocks } = markedUp(p(...texts))
  const all = blocks.blocksOf({ first: 0, last: blocks.count - 1 })
  return atOnce(withoutRepeats(all, (block) => blocks.textOf(block))).map((block) => blocks.textOf(block))
}

describe('a text that stands word for word in another', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['before it', [OWN, LONG], [LONG]],
    ['after it', [LONG, OWN], [LONG]],
    ['in quotation marks', [`“${OWN}”`, LONG], [LONG]],
    ['in other marks, with dots', [`— «${OWN}…» —`, LONG], [LONG]],
    ['with a stop of its own', [`${OWN}.`, LONG], [LONG]],
    ['with other spaces', [OWN.replaceAll(' ', '\n\t'), LONG], [LONG]],
    ['where the other has other spaces', [OWN, LONG.replaceAll(' ', '  ')], [LONG.replaceAll(' ', '  ')]],
    ['in the same words, twice', [LONG, 'Between.', LONG], [LONG, 'Between.']],
    [
      'of forty letters',
      ['a'.repeat(40), `${'b'.repeat(8)} ${'a'.repeat(40)}`],
      [`${'b'.repeat(8)} ${'a'.repeat(40)}`]
    ],
    [
      'of four hundred',
      ['a'.repeat(400), `${'b'.repeat(8)} ${'a'.repeat(400)}`],
      [`${'b'.repeat(8)} ${'a'.repeat(400)}`]
    ]
  ])('goes: %s', (_name, texts, expected) => {
    expect(kept(...texts)).toEqual(expected)
  })

  it.each<[string, readonly string[]]>([
    ['of fewer letters', ['a'.repeat(39), `${'b'.repeat(8)} ${'a'.repeat(39)}`]],
    ['of more letters', ['a'.repeat(401), `${'b'.repeat(8)} ${'a'.repeat(401)}`]],
    ['in other words', [OWN.replace('short', 'long'), LONG]],
    ['with a word of its own before it', [`So ${OWN}`, LONG]],
    ['alone', [OWN]],
    ['with dots in the middle', [OWN.replace(' signed', '… signed'), LONG]]
  ])('stays: %s', (_name, texts) => {
    expect(kept(...texts)).toEqual(texts)
  })
})
