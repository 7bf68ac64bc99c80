import { expect, it } from 'vitest'
import { keptParagraphs } from '../../../src/core/library/kept-text'

const said = (id: string, words: string) => ({ id, words })
const shown = (text: string, ...statements: readonly ReturnType<typeof said>[]) =>
  keptParagraphs(text, statements).map((stretches) =>
    stretches.map(({ text, statement }) => (statement === null ? text : `[${statement}:${text}]`)).join('|')
  )

it.each<[string, readonly ReturnType<typeof said>[], readonly string[]]>([
  ['Rain fell.\nHe said: no.', [], ['Rain fell.', 'He said: no.']],
  ['Rain fell. He said: no. It stopped.', [said('s1', 'He said: no.')], ['Rain fell. |[s1:He said: no.]| It stopped.']],
  ['He said: no.', [said('s1', 'He said:\n no. ')], ['[s1:He said: no.]']],
  ['One. Two. Three.', [said('s2', 'Three.'), said('s1', 'One.')], ['[s1:One.]| Two. |[s2:Three.]']],
  ['One. Two.', [said('s1', 'One. Two.'), said('s2', 'Two.')], ['[s1:One. Two.]']],
  ['One. Two.\nThree.', [said('s1', 'Two. […] Three.')], ['One. |[s1:Two.]', '[s1:Three.]']],
  ['One. Two.', [said('s1', 'Five.'), said('s2', '')], ['One. Two.']]
])('marks in %j what was said: %j', (text, statements, expected) => {
  expect(shown(text, ...statements)).toEqual(expected)
})
