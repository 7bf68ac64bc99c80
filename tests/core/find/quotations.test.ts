import { describe, expect, it } from 'vitest'
import { pairQuotations } from '../../../src/core/find/text/quotations'

const quoted = (text: string, opensNext = false): readonly string[] =>
  pairQuotations(text, { start: 0, end: text.length }, opensNext).map(({ innerStart, innerEnd }) =>
    text.slice(innerStart, innerEnd).trim()
  )

describe('pairQuotations', () => {
  it.each([
    ['a mark with a space before it and a comma after it', '« Jamais », a dit le chef. « Non ».', ['Jamais', 'Non']],
    ['marks with no-break spaces inside', 'Il dit «\u00a0oui\u00a0», puis «\u202fnon\u202f».', ['oui', 'non']],
    ['a quotation that opens with dots', 'Он сказал: «...и всё», — и ушёл.', ['...и всё']],
    ['an opener that a straight mark closes', 'Il parle de « paix durable", dit-il.', ['paix durable']],
    [
      'straight single marks beside apostrophes',
      "Il l'appelle à 'l'arrêt des combats' en hiver",
      ["l'arrêt des combats"]
    ],
    ['angles typed twice', 'Il a dit : << Nous irons >>, puis <<non>>.', ['Nous irons', 'non']],
    ['backticks that apostrophes close', "He called it ``a just peace'' and left.", ['a just peace']],
    ['typed angles in Arabic', 'وقال: <<هذا قرارنا>> ثم غادر', ['هذا قرارنا']],
    ['a closing mark that opens', 'قال ”هذا قرارنا“ ثم غادر', ['هذا قرارنا']]
  ])('pairs %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it('lets a quotation run on only where the next paragraph opens again', () => {
    expect(quoted('« Nous avons attendu.', true)).toEqual(['Nous avons attendu.'])
    expect(quoted('« Nous avons attendu.')).toEqual([])
  })
})
