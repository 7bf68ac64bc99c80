import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type InterfaceLanguage, INTERFACE_LANGUAGES } from '../../src/core/text/language'
import { DICTIONARIES } from '../../src/ui/strings'
import { INTRODUCTION } from '../../src/ui/strings/introduction'
import { LIBRARY } from '../../src/ui/strings/library'

/** Every text that the user of a language reads: in the interface, and in the browser's own lists. */
function textsIn(language: InterfaceLanguage): readonly string[] {
  const path = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url)
  const messages = Object.values<{ readonly message: string }>(JSON.parse(readFileSync(path, 'utf8')))
  const dictionary = DICTIONARIES.find((each) => each.language === language)
  return [
    ...messages.map(({ message }) => message),
    ...leaves(dictionary ?? {}),
    ...leaves(LIBRARY[language]),
    ...leaves(INTRODUCTION[language])
  ]
}

const leaves = (value: object): readonly string[] =>
  Object.values(value).flatMap((inner) => (typeof inner === 'string' ? [inner] : leaves(inner)))

/** The word for a thing, and other words for it, which would make it two things. */
const ONE_TERM: Readonly<Record<InterfaceLanguage, readonly (readonly [term: string, others: RegExp])[]>> = {
  ar: [
    ['الموضوعات', /مواضيع/u],
    ['جنبًا إلى جنب', /وجهًا لوجه/u],
    ['الخط الزمني', /مرّ الزمن/u],
    ['فحص', /(?:^|\s)[أينتلف]*نظر(?:ة|\s|$)|النظر/u],
    ['عثر', /وُجد|يوجد/u],
    ['قول', /تصريح/u]
  ],
  en: [
    ['statement', /\bsaying|\bremark/iu],
    ['one-page brief', /brief (?:to|of)\b|summary page/iu],
    ['float', /\blies? over/iu],
    ['side by side', /face to face/iu],
    ['inferred', /words around/iu]
  ],
  fr: [
    ['propos', /déclaration/iu],
    ['repéré', /trouvé/iu],
    ['analyser', /regard/iu],
    ['côte à côte', /face à face/iu],
    ['synthèse en une page', /synthèse (?:à|d’|des)/iu],
    ['site d’information', /d’actualité/iu]
  ],
  ru: [
    ['дословно', /слово в слово/iu],
    ['сравнение', /бок о бок|\bрядом$/iu],
    ['проверить', /(?<![\p{L}])(?:по)?смотр/iu],
    ['фрагмент', /(?<![\p{L}])мест[оа](?![\p{L}])/iu],
    ['сводка на одной странице', /сводка (?:для|позиций)/iu],
    ['сдвинуть', /тесни/iu]
  ]
}

describe.each(INTERFACE_LANGUAGES)('the words in %s', (language) => {
  it.each(ONE_TERM[language])('have one term for %s', (term, others) => {
    const texts = textsIn(language)
    expect(texts.filter((text) => others.test(text))).toEqual([])
    expect(texts.some((text) => text.toLowerCase().includes(term))).toBe(true)
  })
})

describe('French', () => {
  it('sets narrow no-break spaces before : ; » ? ! and after «', () => {
    expect(textsIn('fr').filter((text) => /[^\u202f][:;»?!]|«[^\u202f]/u.test(text))).toEqual([])
  })

  it('sets no other no-break space', () => {
    expect(textsIn('fr').filter((text) => text.includes('\u00a0'))).toEqual([])
  })
})

describe('Arabic', () => {
  /** The name is also the noun for a position: after a verb or a preposition only marks tell them apart. */
  const BARE_NAME = /(?:افتح|يعرف|يقرأ|يرى|يعمل|يفعل|يحتاج|يعرض|يحمل|يحملها|يقرؤها|خيارات|زرّ|ملفات) موقف(?!\p{L})/u

  it('sets the name in marks where it reads as the noun', () => {
    expect(textsIn('ar').filter((text) => BARE_NAME.test(text))).toEqual([])
  })
})
