import { describe, expect, it } from 'vitest'
import { type Likeness, likenessOf } from '../../../src/core/compare/likeness'
import { type Quoted, readQuotation } from '../../../src/core/compare/quotation'

type Given = Partial<Quoted> & Pick<Quoted, 'text'>
const read = (given: Given) => readQuotation({ language: 'en', speakers: ['putin'], ...given })
const NAMES = new Map([
  ['macron', 'macron'],
  ['merz', 'merz']
])
function likeness(here: string | Given, there: string | Given): Likeness | null {
  const [one, other] = [here, there].map((side) => read(typeof side === 'string' ? { text: side } : side))
  return one && other ? likenessOf(one, other, NAMES) : null
}

const SAID = 'The ferries to Osinovo will sail at dawn on Friday, and nobody will search the barges.'
const BY_MACRON = { speakers: ['macron'] }

describe('a quotation is the same', () => {
  it.each<[string, string, string, 'verbatim' | 'typographic']>([
    ['in the same words', SAID, SAID, 'verbatim'],
    ['without the marks around it', `“${SAID}”`, SAID, 'verbatim'],
    ['with other quotation marks and dashes', SAID.replace(', and', ' — and'), SAID, 'typographic'],
    ['in passages', SAID.replace(', and', ' … and'), SAID, 'typographic']
  ])('%s', (_, here, there, verdict) => {
    expect(likeness(here, there)).toEqual({ kind: 'same', verdict })
  })

  it('in Arabic with another seat of the hamza', () => {
    const arabic = (text: string) => ({ text, language: 'ar' as const })
    const said = 'العبارات إلى أوسينوفو ستبحر فجر الجمعة والمسؤول لن يفتش الصنادل'
    expect(likeness(arabic(said.replace('المسؤول', 'المسئول')), arabic(said))).toEqual({
      kind: 'same',
      verdict: 'typographic'
    })
  })
})

describe('a quotation is changed', () => {
  it.each<[string, string, Extract<Likeness, { kind: 'changed' }>['changes']]>([
    ['by a negation', SAID.replace('will sail', 'will not sail'), ['negation']],
    [
      'by a number',
      'The 3 ferries to Osinovo will sail at dawn on Friday, and nobody will search the barges.',
      ['number']
    ],
    ['by a qualifier', SAID.replace('will sail', 'will probably sail'), ['qualifier']],
    ['by a word that tells nothing of its kind', SAID.replace('barges', 'cellars'), []],
    ['by a word at its end', SAID.replace('the barges', 'your cabins'), []],
    ['by a word that is left out within', SAID.replace('at dawn ', ''), []]
  ])('%s', (_, here, changes) => {
    expect(likeness(here, SAID)).toMatchObject({ kind: 'changed', changes })
  })

  it('and the difference has the words there as removed, those here as added', () => {
    expect(likeness(SAID.replace('Friday', 'Sunday'), SAID)).toMatchObject({
      diff: [
        { op: 'same', text: 'The ferries to Osinovo will sail at dawn on' },
        { op: 'removed', text: 'Friday,' },
        { op: 'added', text: 'Sunday,' },
        { op: 'same', text: 'and nobody will search the barges.' }
      ]
    })
  })

  it('where it is cut as well, and the cut is no change of meaning', () => {
    const here = 'The ferries to Osinovo will sail at noon on Friday'
    expect(likeness(here, `Nobody denies it. ${SAID}`)).toMatchObject({ kind: 'changed', changes: [] })
  })
})

describe('a quotation is a part', () => {
  it.each([
    ['of one that goes on', 'The ferries to Osinovo will sail at dawn', SAID, 'there'],
    [
      'of one that began before',
      'Nobody will search the barges at Osinovo',
      `Let me say it: nobody will search the barges at Osinovo`,
      'there'
    ],
    ['with an ellipsis', 'The ferries to Osinovo … nobody will search the barges', SAID, 'there'],
    ['turned about: the one here goes on', SAID, 'The ferries to Osinovo will sail at dawn', 'here']
  ])('%s', (_, here, there, whole) => {
    expect(likeness(here, there)).toMatchObject({ kind: 'part', whole })
  })

  it('and what is cut is told', () => {
    const part = likeness('The ferries to Osinovo will sail at dawn', SAID)
    expect(part).toMatchObject({
      diff: [{ op: 'same' }, { op: 'removed', text: 'on Friday, and nobody will search the barges.' }]
    })
  })
})

describe('a quotation is in another mouth', () => {
  it('where a leader has the very words of another', () => {
    expect(likeness({ text: SAID, ...BY_MACRON }, SAID)).toMatchObject({ kind: 'another-speaker' })
    expect(likeness({ text: SAID.slice(0, 50), ...BY_MACRON }, SAID)).toMatchObject({ kind: 'another-speaker' })
  })

  it('and is not where one of several who say it is the same', () => {
    expect(likeness({ text: SAID, speakers: ['macron', 'putin'] }, SAID)).toMatchObject({ kind: 'same' })
  })
})

describe('two quotations are not one', () => {
  it.each<[string, string | Given, string | Given]>([
    [
      'for a common phrase of one leader',
      'We are ready for talks',
      'We are ready for talks, and we will continue to support peace'
    ],
    ['for a common phrase alone', 'We are ready for talks', 'We are ready for talks'],
    [
      'for a common phrase of two leaders',
      { text: 'We are ready for talks without preconditions', ...BY_MACRON },
      'We are ready for talks without preconditions'
    ],
    ['in another language', { text: SAID, language: 'fr' }, SAID],
    ['in fewer than five words', 'ferries to Osinovo sail', 'ferries to Osinovo sail'],
    ['in another mouth with other words', { text: SAID.replace('Friday', 'Sunday'), ...BY_MACRON }, SAID],
    [
      'where each has a sentence of its own after a common beginning',
      'We will continue to support Ukraine with drones and artillery shells',
      'We will continue to support Ukraine with air defence and ammunition'
    ],
    ['where half is another matter', `${SAID.slice(0, 30)} be painted blue before the regatta begins`, SAID],
    [
      'where the same words stand about another thing',
      'The minister of culture opened the museum on Monday with a speech',
      'The minister of sport opened a stadium on Tuesday with a song'
    ]
  ])('%s', (_, here, there) => {
    expect(likeness(here, there)).toBeNull()
    expect(likeness(there, here)).toBeNull()
  })
})

describe('how much words must tell', () => {
  const [FOUR, THREE, TWO, ONE] = ['alpha bravo charlie delta', 'alpha bravo charlie', 'alpha bravo', 'alpha'].map(
    (rare) => `it was the ${rare}`
  ) as [string, string, string, string]
  it.each<[string, Given, Given, Likeness['kind'] | null]>([
    ['to be the same: a rare word and one of the stock', { text: `${ONE} peace` }, { text: `${ONE} peace` }, 'same'],
    ['to be the same: more than a rare word', { text: `${ONE} of it` }, { text: `${ONE} of it` }, null],
    ['to be a part: two rare words', { text: TWO }, { text: `${TWO} of it` }, 'part'],
    ['to be a part: more than one', { text: `${ONE} of` }, { text: `${ONE} of it` }, null],
    ['to be changed: three rare words', { text: `${THREE} xray` }, { text: `${THREE} zulu` }, 'changed'],
    ['to be changed: more than two', { text: `${TWO} xray` }, { text: `${TWO} zulu` }, null],
    [
      'to be in another mouth: four rare words',
      { text: FOUR },
      { text: FOUR, speakers: ['macron'] },
      'another-speaker'
    ],
    [
      'to be in another mouth: more than three',
      { text: `${THREE} of` },
      { text: `${THREE} of`, speakers: ['macron'] },
      null
    ],
    [
      'to be in another mouth: six words',
      { text: 'alpha bravo charlie delta echo' },
      { text: 'alpha bravo charlie delta echo', speakers: ['macron'] },
      null
    ],
    [
      'to be in another mouth: no more than six',
      { text: 'alpha bravo charlie delta echo foxtrot' },
      { text: 'alpha bravo charlie delta echo foxtrot', speakers: ['macron'] },
      'another-speaker'
    ]
  ])('%s', (_, here, there, kind) => {
    expect(likeness(here, there)?.kind ?? null).toBe(kind)
  })

  it('of a change in Ukrainian no kind is told', () => {
    const said = 'Пороми до Осинового вирушать на світанку в суботу.'
    const here = { text: said.replace('вирушать', 'не вирушать'), language: 'uk' as const }
    expect(likeness(here, { text: said, language: 'uk' })).toMatchObject({ kind: 'changed', changes: [] })
  })

  it('of the marks around a text none counts', () => {
    expect(likeness(`…“${SAID}”`, SAID)).toEqual({ kind: 'same', verdict: 'verbatim' })
  })
})
