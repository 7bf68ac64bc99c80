import { describe, expect, it } from 'vitest'
import { eachWord, foldText, foldWords, foldedWord, hashWord, mix } from '../../../src/core/text/fold'
import { fc, runs } from '../../properties'

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

  it('keeps every word of a text with more words, and longer ones, than room was made for', () => {
    for (const [word, count] of [
      ['a', 400],
      ['ﷺ', 60],
      ['a%', 300]
    ] as const) {
      const text = Array.from({ length: count }, () => word).join(' ')
      const { starts, ends } = foldWords(text)
      const folded = foldText(word)
      expect(foldText(text)).toBe(Array.from({ length: count }, () => folded).join(' '))
      expect([starts[1], ends[1]]).toEqual(word === 'a%' ? [1, 2] : [2, 3])
      const words = foldWords(text)
      expect(words.ends[words.count - 1]).toBe(text.length)
      expect(words.starts[words.count - 1]).toBe(text.length - 1)
      expect(new Set(words.hashes.subarray(0, words.count)).size).toBe(word === 'a%' ? 2 : 1)
    }
  })

  it('gives back words wherever they stand in a long text, and long words', () => {
    const text = Array.from({ length: 1500 }, (_, i) => `w${i}`).join(' ')
    expect(foldText(text)).toBe(text)
    const long = Array.from({ length: 9000 }, (_, i) => String.fromCharCode(97 + (i % 26))).join('')
    expect(foldText(`x ${long} y`)).toBe(`x ${long} y`)
    expect(foldText(`${long.slice(0, 4096)} y`)).toBe(`${long.slice(0, 4096)} y`)
  })

  it('gives an expansion’s letters the place of the character', () => {
    const { starts, ends, count } = foldWords('x́ ﬁ𝐀 b')
    expect(Array.from({ length: count }, (_, i) => [starts[i], ends[i]])).toEqual([
      [0, 2],
      [3, 6],
      [7, 8]
    ])
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

  it('hashes words by FNV-1a, spread over all 32 bits by the finaliser of MurmurHash3', () => {
    expect([mix(0), mix(1), mix(0xbf9cf968 | 0) === mix(0xbf9cf968)]).toEqual([0, 0x514e28b7, true])
    expect(foldWords('foobar').hashes[0]).toBe(mix(0xbf9cf968))
    expect(mix(0xffffffff)).toBe(0x81f16f39)
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
