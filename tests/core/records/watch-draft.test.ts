import { describe, expect, it } from 'vitest'
import { draftOf, draftProblems, NEW_DRAFT, subjectOf, type WatchDraft } from '../../../src/core/records/watch-draft'
import { ownSubject } from '../../../src/core/records/own-subject'
import { MOST_WATCHED, parseWatchList, type WatchedSubject } from '../../../src/core/records/watched'
import { WATCHED } from './kept-fixture'

const named = (name: string) => ({ ar: name, en: name, fr: name, ru: name })
const KNOWN = {
  leaders: [{ id: 'macron', name: named('Emmanuel Macron'), shortName: named('Macron') }],
  topics: [{ id: 'ukraine', name: named('Ukraine'), shortName: named('Ukraine') }]
}
const [PERSON] = WATCHED as readonly [WatchedSubject]
const draft = (names: Partial<WatchDraft['names']>, more: Partial<WatchDraft> = {}): WatchDraft => ({
  ...NEW_DRAFT,
  names: { ...NEW_DRAFT.names, ...names },
  ...more
})
const problems = (given: WatchDraft, list: readonly WatchedSubject[] = []) => draftProblems(given, 'en', KNOWN, list)

describe('what a user writes', () => {
  it('is read at commas, and without what is only typography', () => {
    const subject = subjectOf(draft({ en: ' Ann   Merjani , Anna Merjani,', ar: 'آن مرجاني، آنا مرجاني' }), 'en')
    expect(subject).toEqual({
      kind: 'person',
      gender: 'f',
      id: ownSubject('Ann Merjani').id,
      names: { ar: ['آن مرجاني', 'آنا مرجاني'], en: ['Ann Merjani', 'Anna Merjani'], fr: [], ru: [], uk: [] }
    })
    expect(parseWatchList([subject])).toEqual([subject])
  })

  it('is the subject that is changed, whatever it is called then', () => {
    const changed = { ...draftOf(PERSON), names: { ...NEW_DRAFT.names, en: 'Zoe Merjani' } }
    expect(subjectOf(changed, 'en').id).toBe(PERSON.id)
    expect(subjectOf(draftOf(PERSON), 'en')).toEqual(PERSON)
    expect(problems(changed, [PERSON])).toEqual({})
  })
})

describe('what is wrong with it is told', () => {
  it.each<[string, WatchDraft, object]>([
    ['nothing', draft({ en: 'Ann Merjani' }), {}],
    ['no name', draft({ en: ' , ' }), { all: { problem: 'none', name: '' } }],
    ['a bad name among good ones', draft({ en: 'Ann Merjani, Lee' }), { en: { problem: 'one-word', name: 'Lee' } }],
    [
      'one in each of two languages',
      draft({ en: 'Lee', ru: 'Ann Lee' }),
      { en: { problem: 'one-word', name: 'Lee' }, ru: { problem: 'script', name: 'Ann Lee' } }
    ],
    ['a known leader', draft({ fr: 'emmanuel MACRON' }), { fr: { problem: 'known', name: 'emmanuel MACRON' } }],
    ['a known topic', draft({ en: 'Ukraine' }, { kind: 'topic' }), { en: { problem: 'known', name: 'Ukraine' } }],
    [
      'more than are sought',
      draft({ en: Array.from({ length: 13 }, (_, i) => `river ${i}`).join(',') }, { kind: 'topic' }),
      { en: { problem: 'many', name: '' } }
    ]
  ])('where it stands: %s', (_, given, found) => {
    expect(problems(given)).toEqual(found)
  })

  it('where it is on the list already, or the list is full', () => {
    const twin = { ...PERSON, id: ownSubject('Ann Merjani').id }
    expect(problems(draft({ en: 'ann merjani' }), [twin])).toMatchObject({ all: { problem: 'twice' } })
    const many = Array.from({ length: MOST_WATCHED }, (_, i) => ({ ...PERSON, id: `own-${i}` }))
    expect(problems(draft({ en: 'Bo Merjani' }), many)).toMatchObject({ all: { problem: 'full' } })
  })
})
