import { describe, expect, it } from 'vitest'
import { opensWithMark, pairQuotations, quotationReader } from '../../../../src/core/find/text/quotations'

/** The quotations of a paragraph, without marks: how many enclose each, and `…` behind one that runs on. */
function quoted(text: string, { opensNext = false, start = 0, end = text.length } = {}): readonly string[] {
  return pairQuotations(text, { start, end }, opensNext).map(
    ({ innerStart, innerEnd, depth, runsOn }) =>
      `${depth} ${text.slice(innerStart, innerEnd).trim()}${runsOn ? '…' : ''}`
  )
}

type Case = readonly [what: string, text: string, quoted: readonly string[]]

describe('a quotation', () => {
  it.each<Case>([
    ['straight marks', '"We won," he said. "At last".', ['0 We won,', '0 At last']],
    ['straight marks with spaces inside', 'He said " we won " and left', ['0 we won']],
    ['curly marks with spaces inside', 'He said “ we won ” and left', ['0 we won']],
    ['low and high marks', 'Er sagte „ja“ und ging', ['0 ja']],
    ['full-width marks', 'He said ＂we won＂ and left', ['0 we won']],
    ['marks of inches', 'He said ″we won″ and left', ['0 we won']],
    ['a mark with a space before it and a comma after it', '« Jamais », a dit le chef. « Non ».', ['0 Jamais', '0 Non']],
    ['marks with no-break spaces inside', 'Il dit «\u00a0oui\u00a0», puis «\u202fnon\u202f».', ['0 oui', '0 non']],
    ['a quotation that opens with dots', 'Он сказал: «...и всё», — и ушёл.', ['0 ...и всё']],
    ['a mark behind an apostrophe', 'Il parle d’« une trêve », dit-il.', ['0 une trêve']],
    ['an opener that a straight mark closes', 'Il parle de « paix durable", dit-il.', ['0 paix durable']],
    ['straight single marks beside apostrophes', "Il l'appelle à 'l'arrêt des combats' en hiver", ["0 l'arrêt des combats"]],
    ['single marks with an apostrophe within', "He said 'we don't go' now", ["0 we don't go"]],
    ['single marks around an apostrophe with spaces', "He said 'we go ' now' again", ["0 we go ' now"]],
    ['single marks around a number', "He said '5 days' now", ['0 5 days']],
    ['single marks around brackets', "He said '[We] go' and '(we) stay'", ['0 [We] go', '0 (we) stay']],
    ['single guillemets', 'Il dit ‹oui› et part', ['0 oui']],
    ['angles typed twice', 'Il a dit : << Nous irons >>, puis <<non>>.', ['0 Nous irons', '0 non']],
    ['backticks that apostrophes close', "He called it ``a just peace'' and left.", ['0 a just peace']],
    ['apostrophes typed twice', "He said ''we won'' and ‘‘we go’’ now", ['0 we won', '0 we go']],
    ['typed angles in Arabic', 'وقال: <<هذا قرارنا>> ثم غادر', ['0 هذا قرارنا']],
    ['a closing mark that opens', 'قال ”هذا قرارنا“ ثم غادر', ['0 هذا قرارنا']],
    ['a mark that is glued to the word before it', 'قال ماكرون" لن نقبل" ثم غادر', ['0 لن نقبل']],
    ['an opener behind a mark that closes nothing', 'قال ماكرون" ثم "لن نقبل" وغادر', ['0 لن نقبل']],
    ['two quotations without a space between', 'He said "yes""no" and left', ['0 yes', '0 no']],
    ['one within another', 'He said: “She told me “no” twice.” Then', ['0 She told me “no” twice.', '1 no']],
    ['single marks within double ones', 'He said: “She told me ‘no’ and ‘yes’.” Then', ['0 She told me ‘no’ and ‘yes’.', '1 no', '1 yes']],
    ['double marks within single ones', "He said '“no” is no' then", ['0 “no” is no', '1 no']],
    ['double marks around an apostrophe behind a single mark', "He 'said “the leaders' talks” then", ["0 the leaders' talks"]],
    ['one behind two that are in each other', 'A “b “c” d” e “f” g', ['0 b “c” d', '1 c', '0 f']],
    ['what holds an opener that nothing closes', 'He said “it is ‘no and left” then', ['0 it is ‘no and left']],
    ['what is behind an opener that nothing closes', 'He said “it is “no” and left', ['0 no']]
  ])('is told by %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  }) // prettier-ignore

  it.each<Case>([
    ['an apostrophe', "Don't say it's over, the leaders' talks go on", []],
    ['a single mark that nothing closes', "He said 'no way and left", []],
    ['a single mark between spaces', "He said ' no ' and left", []],
    ['a mark that nothing closes', 'He said “no way and left', []],
    ['a mark that nothing opens', 'He said no way” and left', []],
    ['an angle', 'where a < b and b > c', []]
  ])('is not told by %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it.each([...' ([{—–-:/…'])('opens within another behind “%s”', (before) => {
    expect(quoted(`He said “it${before}"no" he” then`)).toEqual([`0 it${before}"no" he`, '1 no'])
  })

  it.each([...' )]}—–-.,;:!?…/،؛؟'])('is closed by a mark that opens elsewhere before “%s”', (after) => {
    expect(quoted(`Er sagte „ja“${after}so`)).toEqual(['0 ja'])
  })

  it.each<readonly [start: number, end: number, text: string, within: readonly string[], whole: readonly string[]]>([
    [0, 3, '„a“b', ['0 a'], []],
    [1, 6, "a'b' c", ['0 b'], []]
  ])('is told by what is within its paragraph: from %s to %s of %s', (start, end, text, within, whole) => {
    expect(quoted(text, { start, end })).toEqual(within)
    expect(quoted(text)).toEqual(whole)
  })

  it.each<Case>([
    ['it is not closed', '« Nous avons attendu.', ['0 Nous avons attendu.…']],
    ['it is not closed, and others in it are', '“We said “no” and waited.', ['0 We said “no” and waited.…', '1 no']],
    ['it is the first that is not closed', 'He: “We said “no and waited.', ['0 We said “no and waited.…']],
    ['it is closed', '« Nous attendons. »', ['0 Nous attendons.']],
    ['it has single marks', '‘We waited.', []]
  ])('runs on into a paragraph that opens again, or not, where %s', (_, text, expected) => {
    expect(quoted(text, { opensNext: true })).toEqual(expected)
  })

  it('runs on to the end of its paragraph', () => {
    expect(pairQuotations('He: “We wait\n“Then', { start: 0, end: 12 }, true)).toEqual([
      { start: 4, end: 12, innerStart: 5, innerEnd: 12, depth: 0, runsOn: true }
    ])
  })
})

describe('a paragraph', () => {
  it.each([
    ['“We won', true],
    ['<<We won', true],
    ["''We won", true],
    ['‘We won', false],
    ['We “won', false],
    ['< We', false],
    ['', false]
  ])('opens with a quotation mark or not: %s', (text, opens) => {
    expect(opensWithMark(`x ${text}`, { start: 2, end: 2 + text.length })).toBe(opens)
  })

  it('opens with no mark where there is none', () => {
    expect(opensWithMark('“We won', undefined)).toBe(false)
  })

  it('opens with no mark that goes on beyond it', () => {
    expect(opensWithMark('<<', { start: 0, end: 1 })).toBe(false)
    expect(opensWithMark("''", { start: 0, end: 1 })).toBe(false)
  })
})

describe('quotationReader', () => {
  /** The words of all quotations, paragraph by paragraph. */
  function readAll(text: string): readonly (readonly string[])[] {
    let start = 0
    const paragraphs = text.split('\n').map((line) => {
      const span = { start, end: start + line.length }
      start = span.end + 1
      return span
    })
    const quotationsOf = quotationReader(text, paragraphs)
    return paragraphs.map((_, i) =>
      quotationsOf(i).quotations.map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd).replace(/,$/u, ''))
    )
  }

  it.each([
    ['‘We wait. It’s late.\n‘We go,’ he said.', [['We wait. It’s late.'], ['We go']]],
    ["'We wait.\n'We go,' he said.", [['We wait.'], ['We go']]],
    ['“We wait.\n“We go,” he said.', [['We wait.'], ['We go']]],
    ['In the ’90s they won.\n‘We go,’ he said.', [[], ['We go']]],
    ['‘We wait.\nThey go.', [[], []]],
    ['“We wait.\n‘We go,’ he said.', [[], ['We go']]]
  ])('lets one go on where the next paragraph opens with a mark of its kind: %s', (text, found) => {
    expect(readAll(text)).toEqual(found)
  })
})
