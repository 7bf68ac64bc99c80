import { describe, expect, it } from 'vitest'
import { grammarOf, gazetteerIn, readStatements } from '../../../src/core/find/in-any-language'
import { watchedGazetteer } from '../../../src/core/find/people/watched-gazetteer'
import { readArticle } from '../../../src/core/find/read-article'
import { parseWatchList, type WatchedSubject } from '../../../src/core/records/watched'
import { atOnce } from '../../../src/core/steps'
import { type Language, LANGUAGES } from '../../../src/core/text/language'
import { gazetteer } from './bundled-gazetteer'
import { fc, runs } from '../../properties'

const NO_NAMES = { ar: [], en: [], fr: [], ru: [], uk: [] }
const person = (id: string, names: Partial<WatchedSubject['names']>, gender: 'f' | 'm' = 'm'): WatchedSubject => ({
  kind: 'person',
  id: `own-${id}`,
  gender,
  names: { ...NO_NAMES, ...names }
})
const topic = (id: string, names: Partial<WatchedSubject['names']>): WatchedSubject => ({
  kind: 'topic',
  id: `own-${id}`,
  names: { ...NO_NAMES, ...names }
})

const MERJANI = person(
  'merjani',
  { en: ['Ann Merjani'], ar: ['آن مرجاني'], fr: ['Anne Merjani'], ru: ['Анна Мерджанова'], uk: ['Ганна Мерджанова'] },
  'f'
)
const FERRIES = topic('ferries', {
  en: ['ferries', 'ferry line*'],
  ar: ['العبارات'],
  fr: ['bacs fluviaux'],
  ru: ['паром*'],
  uk: ['пором*']
})

/** Who says something on what, of the statements that are sure enough: `own-merjani on ukraine`. */
function said(text: string, watched: readonly WatchedSubject[], language: Language = 'en'): readonly string[] {
  return readStatements(text, { language, gazetteer, date: null, watched })
    .filter(({ tier }) => tier <= 2)
    .map(({ speaker, topic }) => `${speaker} on ${topic?.id ?? 'nothing'}`)
}

describe('a person whom the user watches for', () => {
  it.each<[Language, string]>([
    ['en', 'Ann Merjani said that Ukraine needs the bridge.'],
    ['en', 'Energy Minister Ann Merjani said that Ukraine needs the bridge.'],
    ['ar', 'قالت آن مرجاني إن أوكرانيا تحتاج إلى الجسر.'],
    ['fr', 'Anne Merjani a déclaré que l’Ukraine avait besoin du pont.'],
    ['ru', 'Анна Мерджанова заявила, что Украине нужен мост.'],
    ['uk', 'Ганна Мерджанова заявила, що Україні потрібен міст.']
  ])('is found by the full name, %s: %s', (language, text) => {
    expect(said(text, [], language)).toEqual([])
    expect(said(text, [MERJANI], language)).toEqual(['own-merjani on ukraine'])
  })

  it.each<[Language, string, string, string]>([
    ['ar', 'سالم بن مرجاني', 'مرجاني', ''],
    ['ar', 'سالم بن مرجاني', 'بن مرجاني', 'own-x on ukraine'],
    ['ar', 'سالم عبد الله', 'الله', ''],
    ['ar', 'سالم اللافروف', 'اللافروف', ''],
    ['ar', 'سالم عطا الله', 'عطا الله', ''],
    ['en', 'Bo van Merjani', 'Van Merjani', 'own-x on ukraine'],
    ['en', 'Bo van Merjani', 'Merjani', '']
  ])('is found by a surname as a whole, %s %s: %s', (language, name, surname, expected) => {
    const verb =
      language === 'ar' ? ['جاء', 'قال', 'إن أوكرانيا تحتاج إلى الجسر.'] : ['', '', 'said that Ukraine needs it.']
    const text =
      language === 'ar'
        ? `${verb[0]} ${name} إلى الميناء.\n${verb[1]} ${surname} ${verb[2]}`
        : `${name} came to the harbour.\n${surname} ${verb[2]}`
    expect(said(text, [person('x', { [language]: [name] })], language).join()).toBe(expected)
  })

  it('is found in every case of the name', () => {
    expect(said('По словам Анны Мерджановой, Украине нужен мост.', [MERJANI], 'ru')).toEqual(['own-merjani on ukraine'])
  })

  it('is found by the surname alone once the full name was said, with a title or without', () => {
    const after = 'Ann Merjani came to the harbour.\nMerjani said that Ukraine needs the bridge.'
    expect(said(after, [MERJANI])).toEqual(['own-merjani on ukraine'])
    expect(said(after.replace('\nM', '\nMinister M'), [MERJANI])).toEqual(['own-merjani on ukraine'])
  })

  it.each([
    ['the surname alone', 'Merjani said that Ukraine needs the bridge.'],
    ['a title with the surname alone', 'President Merjani said that Ukraine needs the bridge.'],
    ['another of that surname', 'Bo Merjani said that Ukraine needs the bridge.'],
    [
      'another, after the full name',
      'Ann Merjani came.\nBo Merjani came.\nMerjani said that Ukraine needs the bridge.'
    ],
    ['no name', 'It was said that Ukraine needs the bridge.']
  ])('is not found by %s', (_, text) => {
    expect(said(text, [MERJANI])).toEqual([])
  })

  it('is nobody where two of them share what stands there', () => {
    const other = person('bo', { en: ['Bo Merjani'] })
    const text = 'Ann Merjani and Bo Merjani came.\nMerjani said that Ukraine needs the bridge.'
    expect(said(text, [MERJANI, other])).toEqual([])
    expect(said('Ann Merjani said that Ukraine waits.', [MERJANI, { ...MERJANI, id: 'own-twin' }])).toEqual([])
  })

  it('is not found in a language in which there is no name', () => {
    expect(
      said(
        'Ann Merjani a déclaré que l’Ukraine avait besoin du pont.',
        [{ ...MERJANI, names: { ...NO_NAMES, en: ['Ann Merjani'] } }],
        'fr'
      )
    ).toEqual([])
  })
})

describe('a person who shares a name with a known leader', () => {
  const tiffany = person('trump', { en: ['Wilma Trump'] }, 'f')
  const texts = [
    'Trump said that Ukraine needs the bridge.',
    'Donald Trump said that Ukraine needs the bridge.\nTrump said that Iran must wait.',
    'Wilma Trump came to the harbour.\nTrump said that Ukraine needs the bridge.',
    'Wilma Trump came.\nPresident Trump said that Ukraine needs the bridge.',
    'Wilma Trump came.\nMs Trump said that Ukraine needs the bridge.',
    'Donald Trump and Wilma Trump came.\nTrump said that Ukraine needs the bridge.'
  ]

  it.each(texts)('takes no words from that leader, and none that may be theirs: %s', (text) => {
    expect(said(text, [tiffany])).toEqual(said(text, []))
  })

  it('is found by the full name', () => {
    expect(said('Wilma Trump said that Ukraine needs the bridge.', [tiffany])).toEqual(['own-trump on ukraine'])
  })

  it('takes nothing with that leader’s very name, nor with a form of it', () => {
    const twin = person('twin', { en: ['Donald Trump'], ru: ['Татьяна Путина'] })
    expect(said('Donald Trump said that Ukraine needs the bridge.', [twin])).toEqual(['trump on ukraine'])
    const text = 'Приехала Татьяна Путина.\nПо словам Путина, Украине нужен мост.'
    expect(said(text, [twin], 'ru')).toEqual(said(text, [], 'ru'))
  })

  it('takes nothing by a longer name that holds that leader’s', () => {
    const longer = person('longer', { en: ['Anna Donald Trump'] })
    expect(said('Anna Donald Trump said that Ukraine needs the bridge.', [longer])).toEqual(['trump on ukraine'])
  })

  it('does not count by a surname that is short, a word of a known topic, or somebody’s given name', () => {
    const text = (name: string): string =>
      `Ann ${name} came to the harbour.\n${name} said that Ukraine needs the bridge.`
    for (const name of ['Donbas', 'Vladimir', 'Zox'])
      expect(said(text(name), [person('x', { en: [`Ann ${name}`] })])).toEqual([])
  })
})

describe('a topic that the user watches for', () => {
  it.each<[Language, string]>([
    ['en', 'Putin said that the ferries will sail again.'],
    ['en', 'Putin said that both ferry lines will open again.'],
    ['ar', 'قال بوتين إن العبارات ستعود غدا.'],
    ['fr', 'Poutine a déclaré que les bacs fluviaux reprendraient demain.'],
    ['ru', 'Путин заявил, что паромы скоро вернутся.'],
    ['uk', 'Путін заявив, що пороми скоро повернуться.']
  ])('is found by its terms, %s: %s', (language, text) => {
    expect(said(text, [], language).filter((each) => !each.endsWith('nothing'))).toEqual([])
    expect(said(text, [FERRIES], language)).toEqual(['putin on own-ferries'])
  })

  it.each([
    ['what its content names', 'Putin said that Ukraine has no use for the ferries.'],
    ['what its content names later', 'Putin said that the ferries are of no use to Ukraine.']
  ])('takes no statement from a known topic that is %s', (_, text) => {
    expect(said(text, [FERRIES])).toEqual(['putin on ukraine'])
  })

  it('comes in the place of a topic that is only inherited', () => {
    expect(said('The talks are about Ukraine. Putin said that the ferries will sail again.', [FERRIES])).toEqual([
      'putin on own-ferries'
    ])
  })

  it('may be what is otherwise another matter', () => {
    const text = 'Putin said that Gaza needs help.'
    expect(said(text, [])).toEqual(['putin on nothing'])
    expect(said(text, [topic('gaza', { en: ['Gaza'] })])).toEqual(['putin on own-gaza'])
    const before = 'The harbour tariffs came up. Putin said that the quay would stay open.'
    expect(said(before, [topic('tariffs', { en: ['harbour tariffs'] })])).toEqual(['putin on own-tariffs'])
  })
})

it('an article that names only a person and a topic of the user’s own is read, and no other', () => {
  const known = gazetteerIn(gazetteer, 'en')
  const read = (text: string, watched: readonly WatchedSubject[]) =>
    atOnce(
      readArticle(text, {
        grammar: grammarOf('en'),
        gazetteer: known,
        watched: watched.length === 0 ? undefined : watchedGazetteer(known, watched),
        date: null
      })
    )
  const text = 'Ann Merjani said on Monday that the ferries will sail again.'
  expect(read(text, [])).toBeNull()
  expect(read(text, [MERJANI])).toBeNull()
  expect(read(text, [FERRIES])).toBeNull()
  const reading = read(text, [MERJANI, FERRIES])
  expect(reading).toMatchObject({ leaders: ['own-merjani'], topics: ['own-ferries'] })
  expect(reading?.statements).toMatchObject([{ speaker: 'own-merjani', topic: 'own-ferries', isTopicNamed: true }])
})

it('no name that may be watched for breaks the reading of a text, nor changes what it finds of known leaders', () => {
  const TEXTS: Readonly<Record<Language, string>> = {
    ar: 'قال بوتين إن أوكرانيا تنتظر.',
    en: 'Putin said that Ukraine waits.',
    fr: 'Poutine a déclaré que l’Ukraine attend.',
    ru: 'Путин заявил, что Украина ждёт.',
    uk: 'Путін заявив, що Україна чекає.'
  }
  const letters = { ar: 'ابتنعيوةالبن', en: 'AaBbLlan', fr: 'ÀéDdEl', ru: 'АаБйьо', uk: 'ІіЙєь' }
  const name = (language: Language): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...letters[language], ' ', ' ', '-', '’', '.', '\u0301', '*'), maxLength: 24 })
  const names = fc.record({ ar: name('ar'), en: name('en'), fr: name('fr'), ru: name('ru'), uk: name('uk') })
  fc.assert(
    fc.property(names, fc.constantFrom('person', 'topic'), (written, kind) => {
      // Each by itself, so that a bad name costs none of the others.
      const watched = LANGUAGES.flatMap((language) =>
        parseWatchList([{ kind, id: 'own-a', gender: 'm', names: { ...NO_NAMES, [language]: [written[language]] } }])
      )
      for (const language of LANGUAGES) {
        const text = `${written[language]}.\n${TEXTS[language]}`
        const known = said(text, [], language).filter((each) => each.startsWith('putin on ukraine'))
        expect(said(text, watched, language)).toEqual(expect.arrayContaining(known))
      }
    }),
    runs(100)
  )
})
