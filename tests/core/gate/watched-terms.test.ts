import { describe, expect, it } from 'vitest'
import { buildWatchedTerms, watchedTest } from '../../../src/core/gate/watched-terms'
import type { WatchedSubject } from '../../../src/core/records/watched'
import { WATCHED } from '../records/kept-fixture'

const isNamed = (raw: string, watched: readonly WatchedSubject[] = WATCHED): boolean =>
  // As the background leaves it in storage.
  watchedTest(JSON.parse(JSON.stringify(buildWatchedTerms(watched))))(raw)
const AROUND = ' and nothing else is said of the river, of its banks and of its bridges'.repeat(40)

describe('a page that may name whom the user watches for', () => {
  it.each([
    ['a full name', 'Ann Merjani said'],
    ['a surname', 'as Merjani said'],
    ['a Russian name in another case', 'с Анной Мерджани'],
    ['an Arabic name behind letters', 'وبمرجاني'],
    ['a term with a capital', 'Ferries sail'],
    ['a term in several words', 'the ferry lines'],
    ['a beginning', 'паромы ушли']
  ])('is known by %s, wherever it stands', (_, words) => {
    for (const raw of [words, words + AROUND, AROUND + words, `${AROUND}${words}${AROUND}`])
      expect(isNamed(raw)).toBe(true)
  })

  it('is known by a name in another case, and without accents', () => {
    const names = { ar: [], en: [], fr: ['Zoé Béranger-Lô'], ru: ['Анна Мерджанова'], uk: [] }
    const watched = [{ kind: 'person', id: 'own-x', gender: 'f', names }] as const satisfies readonly WatchedSubject[]
    for (const raw of ['и с Анной Мерджановой', 'Zoe Beranger-Lo']) expect(isNamed(raw, watched)).toBe(true)
  })

  it('is known by an Arabic name in a text with vowel marks throughout', () => {
    expect(isNamed('قَالَتْ آنُ مُرْجَانِي')).toBe(true)
  })

  it('is known by a name behind many that look like it', () => {
    expect(isNamed(`${'Marjan ferr erja '.repeat(300)}Merjani`)).toBe(true)
    for (let gap = 0; gap < 200; gap += 7) expect(isNamed(`xferr${' '.repeat(gap)}ferry line${AROUND}`)).toBe(true)
  })

  it.each([
    ['nobody', AROUND],
    ['nothing', ''],
    ['others', 'Macron and Putin spoke of Ukraine'],
    ['a part of a name', 'Merjan']
  ])('is not one with %s', (_, raw) => {
    expect(isNamed(raw)).toBe(false)
  })

  it('is none where nobody is watched for', () => {
    expect(isNamed(AROUND, [])).toBe(false)
  })
})
