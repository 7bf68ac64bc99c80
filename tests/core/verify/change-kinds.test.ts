import { describe, expect, it } from 'vitest'
import { foldText } from '../../../src/core/text/fold'
import type { InterfaceLanguage } from '../../../src/core/text/language'
import { changeKinds, type SideWord } from '../../../src/core/verify/change-kinds'

const NAMES = new Map(
  Object.entries({
    putin: ['Putin', 'Vladimir', 'Путин', 'بوتين'],
    macron: ['Macron', 'Emmanuel', 'Макрон', 'ماكرون'],
    trump: ['Trump', 'Трамп', 'ترمب'],
    walid: ['وليد']
  }).flatMap(([id, words]) => words.map((word) => [foldText(word), id] as const))
)

/** A side of a comparison; words in brackets are changed. */
function side(text: string): readonly SideWord[] {
  let changed = false
  return text.split(' ').map((written) => {
    if (written.startsWith('[')) changed = true
    const word = { word: foldText(written), changed }
    if (written.endsWith(']')) changed = false
    return word
  })
}

describe('the kinds of change', () => {
  it('are those of whole phrases, the longest first, and of no idiom', () => {
    const kindsOf = (article: string, page: string) => changeKinds(side(article), side(page), 'en', NAMES)
    expect(kindsOf('not peace', 'not [only] peace')).toEqual([])
    expect(kindsOf('he [accepted]', 'he [rejected]')).toEqual(['polarity'])
    expect(kindsOf('he [denied]', 'he [rejected]')).toEqual([])
    expect(kindsOf('[as soon as] possible', 'possible')).toEqual(['qualifier'])
    expect(kindsOf('at [least]', 'at [most]')).toEqual(['qualifier'])
    expect(kindsOf('in [four] days', 'in [five] days')).toEqual(['number'])
    expect(kindsOf('in [4] days', 'in [four] days')).toEqual([])
    expect(kindsOf('he accepts', 'he [never] accepts')).toEqual(['negation'])
  })

  it('are named all together, those that mislead most first', () => {
    const article = side('[perhaps he accepted 4 from Putin]')
    const page = side('[he never refused 5 from Trump]')
    const kinds = ['negation', 'number', 'name', 'polarity', 'qualifier']
    expect(changeKinds(article, page, 'en', NAMES)).toEqual(kinds)
    expect(changeKinds(page, article, 'en', NAMES)).toEqual(kinds)
  })

  it('know no name where nobody is named', () => {
    expect(changeKinds(side('[Putin] said'), side('[Macron] said'), 'en', new Map())).toEqual([])
  })
})

type Case = readonly [name: string, article: string, page: string]

describe.each<[InterfaceLanguage, readonly (readonly [...Case, ...(readonly string[])])[]]>([
  [
    'en',
    [
      ['a negation put in', 'he accepts it', 'he does [not] accept it', 'negation'],
      ['a negation taken out', 'he will [never] accept', 'he will accept', 'negation'],
      ['a second negation', 'it is [true]', 'it is [not never true]', 'negation'],
      ['one negation for another', 'he will [not] accept', 'he will [never] accept'],
      ['an idiom that holds a negation', 'peace [is]', 'peace [not only is]'],
      ['a negation made an idiom', 'not peace', 'not [only] peace'],
      ['a number in digits', 'in [10] days', 'in [100] days', 'number'],
      ['a number in words', 'in [four] days', 'in [five] days', 'number'],
      ['a number put in', 'in days', 'in [two] days', 'number'],
      ['a number spelt out', 'in [4] days', 'in [four] days'],
      ['numbers in another order', 'in [four or five] days', 'in [five or four] days'],
      ['a word that begins with no digit', 'the [x4] plan', 'the [x5] plan'],
      ['a refusal in the place of another verb', 'he [accepted] it', 'he [rejected] it', 'polarity'],
      ['one refusal for another', 'he [refused] it', 'he [denied] it'],
      ['a qualifier put in', 'a ceasefire', 'a [possible] ceasefire', 'qualifier'],
      ['one qualifier for another', 'a [temporary] ceasefire', 'a [lasting] ceasefire', 'qualifier'],
      ['a phrase shortened', '[as soon as] possible', 'possible', 'qualifier'],
      ['a phrase replaced by a word', '[as soon as possible]', '[immediately]', 'qualifier'],
      ['a phrase parted', 'as soon as possible', 'as [very] soon as possible'],
      ['numbers of the same digits', '[1] or [23] days', '[12] or [3] days', 'number'],
      ['which of three are named together', '[Putin and Macron Trump]', '[Putin and Trump Macron]', 'name'],
      ['a qualifier moved', '[perhaps] he goes', 'he goes [perhaps]'],
      ['a qualifier that both sides have', 'perhaps he [goes]', 'perhaps he [comes]'],
      ['one name for another', '[Putin] said', '[Macron] said', 'name'],
      ['a name put in', 'he said', '[Putin] he said', 'name'],
      ['a first name left off', '[Vladimir] Putin said', 'Putin said'],
      ['a first name for the whole', '[Vladimir Putin] said', '[Putin] said'],
      ['who told whom', '[Putin] told [Macron]', '[Macron] told [Putin]', 'name'],
      ['two in another order', '[Putin and Macron] met', '[Macron and Putin] met'],
      ['two of whom a third was told', '[Putin and Macron] told Trump', '[Macron and Putin] told Trump'],
      ['another of two', 'Putin and [Macron] met', 'Putin and [Trump] met', 'name'],
      ['a third beside two', 'Putin and Macron met', 'Putin and Macron [and Trump] met', 'name'],
      ['who told one of two', 'Trump told [Putin and Macron]', 'Trump and [Putin] told [Macron]', 'name'],
      ['the same named twice', 'Putin and Macron [and] Putin', 'Putin and Macron [and Putin]'],
      ['names that both sides have', 'Putin [told] Macron', 'Putin [asked] Macron'],
      ['names that differ and are not what changed', 'Putin [told] Macron', 'Macron [asked] Putin'],
      ['a word before any name', '[and] Putin spoke', 'Putin spoke'],
      ['other words', 'he [went]', 'he [came]'],
      ['nothing', 'he went', 'he went']
    ]
  ],
  [
    'ar',
    [
      ['a negation put in', 'قال إنه يقبل', 'قال إنه [لن] يقبل', 'negation'],
      ['a negation written together with “and”', 'قال ويقبل', 'قال [ولن] يقبل', 'negation'],
      ['a word of which “and” leaves one letter', '[وب] قال', 'قال'],
      ['a word that begins as “not” with another letter', 'قال', 'قال [تلن]'],
      ['a word that ends as a negation', 'قال', 'قال [تبدون]'],
      ['“and” put before a name that begins with its letter', '[بوتين وليد] قالا', '[بوتين ووليد] قالا', 'name'],
      ['one name for another, both after “by”', 'قيل [لبوتين]', 'قيل [لماكرون]', 'name'],
      ['a name that a particle is joined to', 'قيل [بوتين]', 'قيل [لبوتين]'],
      ['two joined by “and” in another order', 'التقى [بوتين وماكرون]', 'التقى [ماكرون وبوتين]'],
      ['two of whom one speaks for the other', '[بوتين] عن [ماكرون]', '[ماكرون] عن [بوتين]', 'name'],
      ['a name that begins with the letter of “and”', '[بوتين وليد] قالا', '[وليد بوتين] قالا', 'name'],
      ['a name joined by another particle', '[بوتين] قال [لماكرون]', '[ماكرون] قال [لبوتين]', 'name']
    ]
  ],
  [
    'fr',
    [
      ['a negation put in', 'il accepte', "il [n'] accepte [pas]", 'negation'],
      ['one name for another', '[Macron] a dit', '[Trump] a dit', 'name'],
      ['two in another order', '[Putin et Macron] ont dit', '[Macron et Putin] ont dit']
    ]
  ],
  [
    'ru',
    [
      ['a negation put in', 'он примет', 'он [не] примет', 'negation'],
      ['one name for another', '[Путин] сказал', '[Трамп] сказал', 'name']
    ]
  ]
])('the kinds of change in %s', (language, cases) => {
  it.each(cases)('are named for %s: %s → %s', (_name, article, page, ...kinds) => {
    expect(changeKinds(side(article), side(page), language, NAMES)).toEqual(kinds)
  })
})
