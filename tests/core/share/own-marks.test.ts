import { describe, expect, it } from 'vitest'
import { aroundOf, inOwnMarks } from '../../../src/core/share/own-marks'
import type { Passage, Statement } from '../../../src/core/dossier'

/** A statement on `text`, whose evidence is between braces and whose quoted content is between brackets. */
function statementOn(text: string): Statement {
  const plain = text.replaceAll(/[{}[\]]/gu, '')
  const at = (mark: string): number => text.slice(0, text.indexOf(mark)).replaceAll(/[{}[\]]/gu, '').length
  const passage = (start: number, end: number): Passage => ({
    quote: { type: 'TextQuoteSelector', exact: plain.slice(start, end), prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start, end }
  })
  const evidence = passage(at('{'), at('}'))
  const quoted = text.includes('[')
  const content = quoted ? passage(at('['), at(']')) : evidence
  return {
    id: 's',
    speakers: ['one'],
    topic: 'river',
    kind: quoted ? 'direct' : 'indirect',
    sources: [],
    cues: [],
    content: [{ ...content, quoted }],
    evidence: [evidence],
    frame: evidence
  }
}

/** The words of the evidence, as the page `text` has them. */
function shared(text: string): string {
  const plain = (part: string): string => part.replaceAll(/[{}[\]]/gu, '')
  const [before = '', rest = ''] = text.split('{')
  const [words = '', after = ''] = rest.split('}')
  return inOwnMarks(plain(words), { before: plain(before), after: plain(after) }, statementOn(text))
}

describe('the marks of shared words', () => {
  it.each([
    ['quoted words', 'He said: “{[The river is ours]}” today.', '“The river is ours”'],
    ['a stop within the marks', 'He said: “{[The river is ours].}”', '“The river is ours.”'],
    ['a stop that the evidence leaves out', 'He said: “{[The river is ours]}.”', '“The river is ours.”'],
    [
      'French marks, with their spaces',
      'Il dit : «\u202f{[Le fleuve est à nous]}\u202f» hier.',
      '«\u202fLe fleuve est à nous\u202f»'
    ],
    ['marks that face the wrong way', 'وقال إن ”{[النهر لنا]}”.', '”النهر لنا”'],
    ['Russian marks', 'Он сказал: «{[Река наша]}».', '«Река наша»'],
    ['a quotation with its cue', '“{[The river is ours],” he said}.', '“The river is ours,” he said'],
    ['a cue with its quotation', '{He said “[the river is ours]}”.', 'He said “the river is ours”']
  ])('are the page’s own around %s', (_, text, expected) => {
    expect(shared(text)).toBe(expected)
  })

  it.each([
    ['reported speech', 'He said that “{the river is ours}”.', 'the river is ours'],
    ['quoted words without marks', 'He said: {[The river is ours]} today.', 'The river is ours'],
    ['quoted words with the closing mark alone', 'He said: {[The river is ours]}” today.', 'The river is ours'],
    ['quoted words with one mark alone', 'He said: “{[The river is ours]} today.', 'The river is ours'],
    ['quoted words within the evidence', '{He called it “[ours]” today}.', 'He called it “ours” today']
  ])('are not added to %s', (_, text, expected) => {
    expect(shared(text)).toBe(expected)
  })

  it('are the page’s own around words that are quoted in part', () => {
    const statement = statementOn('He said: “{[The river is ours]}”')
    const { content, evidence } = statement
    const reported = { ...(evidence[0] as Passage), quoted: false }
    const around = { before: 'He said: “', after: '”' }
    const inParts = { ...statement, content: [reported, ...content] }
    expect(inOwnMarks('The river is ours', around, inParts)).toBe('“The river is ours”')
    expect(inOwnMarks('The river is ours', around, { ...statement, evidence: [] })).toBe('The river is ours')
  })

  it('stand around the first and the last of several passages', () => {
    expect(
      aroundOf([
        { prefix: 'a“', suffix: 'b' },
        { prefix: 'e', suffix: 'f' },
        { prefix: 'c', suffix: '”d' }
      ])
    ).toEqual({ before: 'a“', after: '”d' })
    expect(aroundOf([])).toEqual({ before: '', after: '' })
  })
})
