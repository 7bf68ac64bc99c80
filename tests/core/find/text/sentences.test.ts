import { describe, expect, it } from 'vitest'
import { pairQuotations } from '../../../../src/core/find/text/quotations'
import { splitSentences } from '../../../../src/core/find/text/sentences'

const ABBREVIATIONS = new Set(['mr', 'govt', 'abcdefghijkl', 'bcdefghijklmn'])

function split(text: string, { start, end } = { start: 0, end: text.length }): readonly string[] {
  const quotations = pairQuotations(text, { start, end }, false)
  return splitSentences(text, { start, end }, quotations, ABBREVIATIONS).map((span) => text.slice(span.start, span.end))
}

describe('a paragraph', () => {
  it.each<readonly [what: string, sentences: readonly string[]]>([
    ['stops', ['He spoke.', 'She left!', 'Why?', 'Well…', 'No']],
    ['Arabic stops', ['لماذا؟', 'لن نقبل۔', 'غادر.']],
    ['several stops in a row', ['Is it?!', 'Well...', 'No.']],
    ['a stop within brackets', ['He left (at last.)', 'She stayed [there.]', 'No.']],
    ['a stop before a number', ['He left.', '5 stayed.']],
    ['a stop behind a number', ['He left in 2025.', 'She stayed.']],
    ['a word that an abbreviation ends with', ['He met the premr.', 'She left.']],
    ['an abbreviation with another stop', ['Is it Mr?', 'Smith left.']],
    ['an abbreviation of more than twelve letters', ['The abcdefghijklmn.', 'Smith left.']],
    ['two capitals', ['He left the UN.', 'She stayed.']],
    ['the name of a network', ['He wrote on X.', 'She left.']],
    ['the name of a network in French', ['Il écrit sur X.', 'Elle part.']],
    ['the name of a network in Russian', ['Он написал в X.', 'Она ушла.']],
    ['a letter before a quotation', ['He wrote on X.', '“We go,” he said.']],
    ['a letter before a straight mark', ['He wrote on X.', '"We go," he said.']],
    ['a quotation with a full stop', ['He said: “We go.”', 'She left.']],
    ['a quotation with a full stop at its beginning', ['“We go.”', 'Macron left.']],
    ['a question that is quoted behind words', ['He asked: “Will he?”', 'Macron left.']],
    ['a quotation whose stop a space follows', ['Il dit : « Non. »', 'Macron part.']],
    ['a quotation behind another', ['He said “yes.”', '“No,” she said.']]
  ])('is parted by %s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
    expect(split(`  ${sentences.join(' \u00a0 ')}  `)).toEqual(sentences)
  })

  it.each<readonly [what: string, text: string]>([
    ['a stop before a small letter', 'He said no. and left'],
    ['a stop before spaces and a small letter', 'He said no.   and left'],
    ['a stop without a space', 'Inflation of 3.5 per cent, said news.example.Then'],
    ['an abbreviation', 'Mr. Smith and Govt. Officials left'],
    ['an abbreviation of twelve letters', 'The abcdefghijkl. Smith left'],
    ['an abbreviation at its beginning', 'Mr. Smith left'],
    ['an initial', 'George W. Bush and J. R. Smith left'],
    ['an initial behind a name', 'Malcolm X. Shabazz left'],
    ['an initial behind a long small word', 'The mayor X. Shabazz left'],
    ['another initial behind a small word', 'A talk on J. Smith'],
    ['an initial with an accent', 'Éric É. Dupont est parti'],
    ['stops in a quotation', 'He said “We go. We stay. Why?” and left'],
    ['a quotation without a stop', 'He said “we go” Macron left'],
    ['a quotation that a small letter follows', '“Will he go?” he asked'],
    ['a question at its beginning', '“Will he go?” Macron asked'],
    ['a quotation that a mark follows', 'He said “We go.”, Macron left'],
    ['a stop that a quotation is glued to', 'He left." We go" and so on'],
    ['a stop at its end', 'He left?!'],
    ['a quotation at its end', 'He left: “We go.”'],
    ['a quotation of nothing', 'He left “” Macron stayed']
  ])('is not parted by %s', (_, text) => {
    expect(split(text)).toEqual([text])
  })

  it.each(['', '   ', '\n'])('without words has no sentence: "%s"', (text) => {
    expect(split(text)).toEqual([])
  })

  it('ends where it ends, whatever follows', () => {
    const text = 'Before. He left. She stayed. and more'
    expect(split(text, { start: 8, end: 28 })).toEqual(['He left.', 'She stayed.'])
    expect(split(text, { start: 8, end: 16 })).toEqual(['He left.'])
    expect(split(text, { start: 11, end: 13 })).toEqual(['le'])
  })

  it('is read up to its beginning alone: an abbreviation before it is none of its own', () => {
    expect(split('gov. Then', { start: 2, end: 9 })).toEqual(['v.', 'Then'])
    expect(split('xMr. Then', { start: 1, end: 9 })).toEqual(['Mr. Then'])
  })
})
