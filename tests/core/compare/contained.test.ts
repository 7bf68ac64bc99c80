import { describe, expect, it } from 'vitest'
import { placesWithin, stepsOfPlaces } from '../../../src/core/compare/contained'
import { readQuotation, type WordedQuotation } from '../../../src/core/compare/quotation'

const read = (text: string): WordedQuotation =>
  readQuotation({ language: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en', speakers: [], text }) as WordedQuotation

const WHOLE = 'zulu alpha bravo charlie delta echo foxtrot golf hotel'
const ARABIC = 'الجسر والعبارات تبحر فجر الجمعة إلى الميناء'

describe('a quotation stands within another', () => {
  it.each<[string, string, string, readonly number[]]>([
    ['as a whole', WHOLE, WHOLE, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['in its midst', 'bravo charlie delta echo foxtrot', WHOLE, [2, 3, 4, 5, 6]],
    ['at its end', 'delta echo foxtrot golf hotel', WHOLE, [4, 5, 6, 7, 8]],
    ['in passages', 'alpha bravo … delta echo … golf hotel', WHOLE, [1, 2, 4, 5, 7, 8]],
    ['behind words that begin as it does', 'alpha bravo charlie delta echo', `alpha bravo ${WHOLE}`, [3, 4, 5, 6, 7]],
    ['without the “and” that is joined to its first word', 'العبارات تبحر فجر الجمعة إلى', ARABIC, [1, 2, 3, 4, 5]]
  ])('%s', (_, part, whole, places) => {
    expect(placesWithin(read(part), read(whole))).toEqual(places)
  })

  it.each([
    ['where a word is another', 'bravo charlie zulu echo foxtrot', WHOLE],
    ['where its first word is another', 'kilo charlie delta echo foxtrot', WHOLE],
    ['where one is left out without a mark', 'alpha bravo delta echo foxtrot', WHOLE],
    ['where its passages stand in another order', 'delta echo foxtrot … alpha bravo', WHOLE],
    ['where it goes on', 'echo foxtrot golf hotel india', WHOLE],
    ['where a letter is no “and”', 'لعبارات تبحر فجر الجمعة إلى', ARABIC],
    ['where the word behind the “and” is another', 'المراكب تبحر فجر الجمعة إلى', ARABIC]
  ])('not %s', (_, part, whole) => {
    expect(placesWithin(read(part), read(whole))).toBeNull()
  })
})

describe('the steps from one to the other', () => {
  const whole = read('zulu alpha bravo charlie delta echo')
  const part = read('alpha bravo … charlie echo foxtrot')
  const places = [1, 2, 3, 5]
  it('remove what the quotation here leaves out', () => {
    expect(stepsOfPlaces(places, 'there', whole, part)).toEqual([
      { op: 'removed', article: 0 },
      { op: 'same', article: 1, page: 0 },
      { op: 'same', article: 2, page: 1 },
      { op: 'same', article: 3, page: 2 },
      { op: 'removed', article: 4 },
      { op: 'same', article: 5, page: 3 }
    ])
  })

  it('add what the quotation there leaves out', () => {
    expect(stepsOfPlaces(places, 'here', part, whole)).toEqual([
      { op: 'added', page: 0 },
      { op: 'same', article: 0, page: 1 },
      { op: 'same', article: 1, page: 2 },
      { op: 'same', article: 2, page: 3 },
      { op: 'added', page: 4 },
      { op: 'same', article: 3, page: 5 }
    ])
  })
})
