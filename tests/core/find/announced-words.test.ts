import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/text/language'
import { readStatements } from '../../../src/core/find/in-any-language'
import { gazetteer } from './bundled-gazetteer'

function read(language: Language, ...lines: readonly string[]): readonly string[] {
  const text = lines.join('\n')
  return readStatements(text, { language, gazetteer, date: null }).map(
    ({ speaker, topic, content }) =>
      `${speaker} (${topic?.id ?? '-'}): ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
  )
}

describe('a list in English and French', () => {
  const words = (language: Language, ...lines: readonly string[]) =>
    read(language, ...lines).filter((line) => /needs|besoin|wants|veut/u.test(line))
  const english = ['- Kyiv needs time.', '- Moscow wants no peace.']
  const said = ['zelensky (ukraine): Kyiv needs time', 'zelensky (ukraine): Moscow wants no peace']

  it.each([
    'Among the key points Zelensky made:',
    'Zelensky said on Monday:',
    'Zelensky’s main points on the war:',
    'Other statements by Ukrainian President Volodymyr Zelensky:',
    'Key points of Zelensky’s speech in Rome:',
    'What Zelensky said about the talks:'
  ])('is whose words the line over it announces: %s', (line) => {
    expect(words('en', 'It was late.', line, ...english)).toEqual(said)
  })

  it.each(['•', '▪️', '1.', '–'])('is marked by %s', (mark) => {
    const items = english.map((item) => item.replace('-', mark))
    expect(words('en', 'It was late.', 'Zelensky said on Monday:', ...items)).toEqual(said)
  })

  it.each([
    ['What we know after Zelensky said the war would go on:', english],
    ['The demands of Zelensky’s critics:', english],
    ['Key points of the talks:', english],
    ['Zelensky said on Monday:', ['- “Kyiv needs time”, said a man.']],
    ['Zelensky said on Monday:', ['- Kyiv needs time, according to a man.']],
    ['Zelensky said on Monday:', ['- Zelensky needs time.']]
  ])('is nobody’s where that is not told: %s %j', (line, items) => {
    expect(words('en', 'It was late.', line, ...items)).toEqual([])
  })

  it.each([
    'Points clés de la déclaration de Volodymyr Zelensky :',
    'Volodymyr Zelensky a déclaré lundi :',
    'Ce qu’a dit Zelensky sur la guerre :'
  ])('is read in French: %s', (line) => {
    expect(words('fr', 'Il était tard.', line, '- Kiev a besoin de temps.', '- Moscou ne veut pas la paix.')).toEqual([
      'zelensky (ukraine): Kiev a besoin de temps',
      'zelensky (ukraine): Moscou ne veut pas la paix'
    ])
  })

  it('is nobody’s in French where an item says whose it is', () => {
    const line = 'Volodymyr Zelensky a déclaré lundi :'
    expect(words('fr', 'Il était tard.', line, '- « Kiev a besoin de temps », a dit un homme.')).toEqual([])
  })
})

describe('what a colon announces', () => {
  const plain = (...lines: readonly string[]) => read('en', 'Kyiv waits.', ...lines)

  it('may stand without marks, where its paragraph says “I” or “we”', () => {
    expect(
      plain('Starmer replied:', 'We must wait. Kyiv is tired.', 'I say it again.', 'The house rose. We shall see.')
    ).toEqual(['starmer (ukraine): We must wait … Kyiv is tired', 'starmer (ukraine): I say it again'])
  })

  it.each([
    ['Starmer replied:', 'The house rose.', 'We shall see what Kyiv does.'],
    ['Starmer was blunt.', 'We shall see what Kyiv does.'],
    ['Starmer replied:', 'We hear that Starmer left Kyiv.']
  ])('is nobody’s else: %s %s', (...lines) => {
    expect(plain(...lines)).toEqual([])
  })

  it('is another’s where that one says it', () => {
    expect(plain('Starmer replied:', 'Macron said we should help Kyiv.')).toEqual([
      'macron (ukraine): we should help Kyiv'
    ])
  })
})
