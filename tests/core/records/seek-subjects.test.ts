import { describe, expect, it } from 'vitest'
import { ownSubject } from '../../../src/core/records/own-subject'
import { seekSubjects } from '../../../src/core/records/seek-subjects'

const subject = (id: string, en: string, ar: string, short: string) => ({
  id,
  name: { ar, en, fr: en, ru: en },
  shortName: { ar, en: short, fr: short, ru: short }
})
const SUBJECTS = [
  subject('albu', 'Macarena Albu', 'ماكارينا ألبو', 'Albu'),
  subject('macron', 'Emmanuel Macron', 'إيمانويل ماكرون', 'Macron'),
  subject('lecornu', 'Sébastien Lecornu', 'سيباستيان لوكورنو', 'Lecornu')
]
const found = (typed: string, most = 9) => seekSubjects(SUBJECTS, typed, most).map(({ id }) => id)

describe('a leader is sought', () => {
  it.each([
    ['by the beginning of any word, short names first', 'mac', ['macron', 'albu']],
    ['by several words', 'em mac', ['macron']],
    ['in another language than one’s own', 'ماكر', ['macron']],
    ['in another typography', 'إيمانويل', ['macron']],
    ['by nothing', ' ', []],
    ['by the middle of a word', 'acron', []]
  ])('%s', (_, typed, ids) => {
    expect(found(typed)).toEqual(ids)
  })

  it('and at most so many are given', () => {
    expect(found('mac', 1)).toEqual(['macron'])
  })
})

it('gives one’s own leader the same id for the same name', () => {
  expect(ownSubject('  Ann   Lee ')).toEqual({ id: ownSubject('ann lee').id, name: 'Ann Lee' })
  expect(ownSubject('Ann Lee').id).toMatch(/^own-[a-z0-9]+$/)
  expect(ownSubject('Ann Li').id).not.toBe(ownSubject('Ann Lee').id)
})
