import { describe, expect, it } from 'vitest'
import { mentionTest } from '../../../src/core/gate/mentions'
import { buildMentions } from '../../../src/core/gate/mentions-build'
import { fc, runs } from '../../properties'

const leaders = 'بوتين|سلمان|ترمب|لولا|علي|Putin|Leyen|Zelensky|Путин|Зеленский|Лавров|Çelik|Charaa|McAllister'.split(
  '|'
)
const titles = ['President', 'президент', 'العهد']
const topics = ['أوكرانيا', 'أوكراني', 'كييف', 'إيران', 'Ukrain', 'ukrain', 'Украин', 'украин', 'Téhéran', 'فرح ديبا']
const isNamed = mentionTest(buildMentions(leaders, titles, topics))
const FILLER = { ar: 'افتتحت البلدية معرض الزهور ', en: 'the city council opened a flower show ' }
const filler = (language: keyof typeof FILLER, units: number): string =>
  FILLER[language].repeat(Math.ceil(units / FILLER[language].length))

describe('mentionTest', () => {
  it.each([
    ['plain names', 'قال بوتين إن أوكرانيا'],
    ['prefixes', 'وبوتين لأوكرانيا'],
    ['two prefixes', 'فلبوتين رأي في أوكرانيا'],
    ['a prefix that is also a first letter', 'وقال للولا في كييف'],
    ['vowel marks', 'قَالَ بُوتِين عَنْ أُوكْرَانِيَا'],
    ['stretched letters', 'بوتـــين وأوكـــرانـــيا'],
    ['presentation forms', 'ﻗﺎﻝ ﺑﻮﺗﻴﻦ ﻋﻦ ﺃﻭﻛﺮﺍﻧﻴﺎ'],
    ['presentation forms without an alef', 'ﺗﺮﻣﺐ ﻓﻲ ﻛﻴﻴﻒ'],
    ['names alone in presentation forms', 'قال ﺑﻮﺗﻴﻦ عن ﻛﻴﻴﻒ'],
    ['a word of a longer name', 'Ursula von der Leyen: Ukraine'],
    ['a title', 'the president of Ukraine'],
    ['a title in another case', 'президентом Украины'],
    ['an Arabic title', 'ولي العهد في إيران'],
    ['a name that touches the block before it', 'News from the warPutin spoke of Ukraine'],
    ['a name that touches the block behind it', 'ПутинНовости Украины'],
    ['Arabic names that touch another block', 'آخر المستجداتبوتين يتحدث عن أوكرانيا'],
    ['another transliteration', 'Mr Sharaa, Mr Zelenskyy and Iran: Téhéran'],
    ['a capital within a name', 'McAllister on Ukraine'],
    ['an accent', 'Putin à Téhéran'],
    ['accents as marks of their own', 'Putin à Téhéran'.normalize('NFD')],
    ['soft hyphens', 'Pu\u00adtin in der Uk\u00adrai\u00adne'],
    ['a name in capitals', 'PUTIN ON Ukraine'],
    ['an adjective', 'Poutine? Putin et les négociations ukrainiennes'],
    ['inflected forms', 'с Путиным на Украине'],
    ['an adjective’s forms', 'с Зеленским на Украине'],
    ['a possessive', 'Putin’s plan for Ukraine'],
    ['line breaks within names', 'محمد\n بن\n سلمان عن فرح\n ديبا'],
    ['another hamza', 'بوتين وايران'],
    ['Persian letters', 'بوتین و اوکرانیا'],
    ['another final ya', 'على في إيران'],
    ['a name at the head of all', 'Ukraine: Putin'],
    ['a topic and nothing before it', 'Ukrainian Putin'],
    ['stretched letters in a name alone', `${filler('en', 400)} بـوتـين عن كييف`]
  ])('finds %s', (_name, text) => {
    expect(isNamed(text)).toBe(true)
  })

  it.each([
    ['a leader and no topic', 'قال بوتين إن الطقس جميل'],
    ['a topic and no leader', 'أوكرانيا وكييف وإيران'],
    ['a word that ends as a topic that begins with alef', 'بوتين والطيران'],
    ['a name without its capital', 'the leyen of Ukraine'],
    ['half a topic', 'بوتين وفرح'],
    ['a name within a longer word', 'Putinesque films of Ukraine'],
    ['a Latin name with a letter more', 'Putins of Ukraine'],
    ['an Arabic name with a letter more', 'بوتينو في كييف'],
    ['three prefixes', 'وفلبوتين في كييف'],
    ['nothing', '']
  ])('does not find %s', (_name, text) => {
    expect(isNamed(text)).toBe(false)
  })

  it.each(['ar', 'en'] as const)(
    'finds a leader an article away from the topic, and none farther off (%s)',
    (language) => {
      const apart = (units: number): string =>
        `${filler(language, 9000)} Ukraine ${filler(language, units)} Putin ${filler(language, 9000)}`
      expect(isNamed(apart(1000))).toBe(true)
      expect(isNamed(apart(20_000))).toBe(false)
      const behind = (units: number): string =>
        `${filler(language, 9000)} Putin ${filler(language, units)} Ukraine ${filler(language, 9000)}`
      expect(isNamed(behind(1000))).toBe(true)
      expect(isNamed(behind(20_000))).toBe(false)
    }
  )

  it('finds names wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.nat(1000),
        fc.constantFrom(...leaders),
        fc.constantFrom(...topics),
        (before, between, leader, topic) => {
          const text = `${filler('en', before)} ${topic} ${filler('en', between)} ${leader} ${filler('en', before)}`
          return isNamed(text)
        }
      ),
      runs(200)
    )
  })

  it('finds nothing where nothing is known', () => {
    expect(mentionTest(buildMentions([], [], []))('')).toBe(false)
    expect(mentionTest(buildMentions([], [], ['Ukrain']))('Putin on Ukraine')).toBe(false)
  })
})

describe('buildMentions', () => {
  it('takes no more than two bytes for a name, compressed', async () => {
    const { gzipSync } = await import('node:zlib')
    const names = Array.from({ length: 1200 }, (_, i) => `Name${i * 7919}`)
    expect(gzipSync(buildMentions(names, [], []).leaders.latin.code).length).toBeLessThan(1200 * 2)
  })
})
