import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachWord, foldText, foldWords, foldedWord, hashWord } from '../../../src/core/text/fold'
import { runs } from '../../property-runs'

describe('foldText', () => {
  it.each([
    ['vowel marks', 'حَمَّلَ الرَّئيسُ', 'حمل الرئيس'],
    ['tatweel', 'سـلام', 'سلام'],
    ['alef and hamza forms', 'أكد إيران آخر', 'اكد ايران اخر'],
    ['hamza written by itself above its seat', 'ا\u0654كد', 'أكد'],
    ['final ya and ta marbuta', 'على دولة', 'علي دوله'],
    ['presentation forms and the lam-alef ligature', 'ﺳﻼم', 'سلام'],
    ['Arabic-Indic and Persian digits', '٢٠٢٢ ۲۰۲۲', '2022 2022'],
    ['Persian keyboards', 'کیف', 'كيف'],
    ['joiners, direction marks and soft hyphens', 'س\u200dلا\u200fم co\u00adoperate', 'سلام cooperate'],
    ['quotes and dashes of every convention', '«a» – “b” — „c“ ‹d›', 'a b c d'],
    ['no-break and thin spaces', 'a\u00a0b\u202fc\u2009d', 'a b c d'],
    ['case and full-width forms', 'ＡＢc', 'abc'],
    ['ё and its stress marks', 'Ёлка все\u0308 Пу\u0301тин', 'елка все путин'],
    ['decomposed accents', 'e\u0301te\u0301', 'été'],
    ['ligatures', 'ﬁn œuvre', 'fin oeuvre'],
    ['letters outside the basic plane', '𝐀𝐛', 'ab'],
    ['signs that count', '20% 20 ٪ $5', '20 % 20 % $ 5']
  ])('makes %s equal', (_name, text, same) => {
    expect(foldText(text)).toBe(foldText(same))
  })

  it.each([
    ['accents that tell French words apart', 'ou', 'où'],
    ['й and и', 'мой', 'мои'],
    ['numbers', '10', '100'],
    ['a percentage and a number', '20%', '20'],
    ['negation', 'يقبل', 'لا يقبل'],
    ['a conjunction', 'ماكرون', 'وماكرون']
  ])('keeps %s different', (_name, left, right) => {
    expect(foldText(left)).not.toBe(foldText(right))
  })

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)))
  })
})

describe('foldWords', () => {
  const arabic = fc.string({ unit: fc.constantFrom(...'أإآاىيةهؤئءبتث ًَّـ«»”“.،؟0١۲\u200f\u00a0éЁё%ﻼ'.split('')) })

  it('folds a word longer than a call takes arguments', () => {
    expect(foldText('و'.repeat(300_000))).toHaveLength(300_000)
  })

  it('gives every word its place, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(arabic, fc.string({ unit: 'binary' })), (text) => {
        const words = foldWords(text)
        let end = 0
        for (let i = 0; i < words.count; i++) {
          expect(words.starts[i]).toBeGreaterThanOrEqual(end)
          expect(words.ends[i]).toBeGreaterThan(words.starts[i] as number)
          end = words.ends[i] as number
        }
        expect(end).toBeLessThanOrEqual(text.length)
      })
    )
  })

  it('round trips: the original at a word’s place folds to that word', () => {
    fc.assert(
      fc.property(arabic, (text) => {
        const words = foldWords(text)
        for (let i = 0; i < words.count; i++) {
          expect(foldText(text.slice(words.starts[i], words.ends[i]))).toBe(foldedWord(words, i))
        }
      })
    )
  })

  it('gives equal words equal hashes', () => {
    const words = foldWords('أَكَّدَ اكد Ёлка елка')
    expect(words.hashes[0]).toBe(words.hashes[1])
    expect(words.hashes[2]).toBe(words.hashes[3])
    expect(words.hashes[0]).not.toBe(words.hashes[2])
  })
})

describe('eachWord', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...'aé\u0301ё\u0308й٪%،لا\u0654ﺳﻼـ\u064f𝐀ﬁ \u00ad\ud800œ'), { maxLength: 30 })
      .map((units) => units.join(''))
  )

  it('gives the words of foldWords', () => {
    fc.assert(
      fc.property(text, (text) => {
        const seen: (readonly number[])[] = []
        eachWord(text, (...word) => seen.push(word))
        const { count, hashes, starts, ends } = foldWords(text)
        expect(seen).toEqual(Array.from({ length: count }, (_, i) => [hashes[i], starts[i], ends[i]]))
      }),
      runs(2000)
    )
  })
})

describe('hashWord', () => {
  it('gives a part of a word the hash that it has by itself', () => {
    const words = foldWords('وبوتين Зеленского')
    expect(hashWord(words, 0, 1)).toBe(foldWords('بوتين').hashes[0])
    expect(hashWord(words, 1, 0, 3)).toBe(foldWords('Зеленск').hashes[0])
  })
})
