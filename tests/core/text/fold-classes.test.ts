import { describe, expect, it } from 'vitest'
import {
  BREAK,
  classify,
  DROP,
  EXPAND,
  expansionOf,
  isOptionalAccent,
  SYMBOL
} from '../../../src/core/text/fold-classes'
import { foldText } from '../../../src/core/text/fold'

const classOf = (char: string): number => classify(char.charCodeAt(0))

describe('a character', () => {
  it.each([
    ['Arabic marks', '\u0610\u061a\u064b\u065f\u0670\u06d6\u06ed\u08ca\u08ff'],
    ['tatweel', '\u0640'],
    ['joiners, direction marks, soft hyphens, the byte order mark', '\u200c\u200d\u200e\u200f\u00ad\ufeff'],
    ['what says how the character before it is drawn', '\ufe0f\ufe00\u034f\u180b']
  ])('vanishes: %s', (_name, chars) => {
    for (const char of chars) {
      expect([char, classOf(char)]).toEqual([char, DROP])
      expect(foldText(`a${char}b`)).toBe('ab')
    }
  })

  it.each([
    ['spaces', ' \t\n\u00a0\u2009'],
    ['punctuation', '.,:;!?،؛؟…-–—/()[]«»“”„‟"'],
    ['apostrophes, whatever Unicode takes them for', "`´ʹʻʼʽˈˊˋ'’‘"],
    ['signs that mean nothing by themselves', '•·|&#@*_©']
  ])('ends a word: %s', (_name, chars) => {
    for (const char of chars) {
      expect([char, classOf(char)]).toEqual([char, BREAK])
      expect(foldText(`a${char}b`)).toBe('a b')
    }
  })

  it.each(['%', '٪', '‰', '$', '€', '₽', '﷼', '°', '+', '=', '×', '±'])('is a word by itself: %s', (char) => {
    expect(classOf(char)).toBe(SYMBOL)
    expect(foldText(`a${char}b`).split(' ')).toHaveLength(3)
  })

  it.each([
    ['ٱ', 'ا'],
    ['ٲ', 'ا'],
    ['ٳ', 'ا'],
    ['أ', 'ا'],
    ['إ', 'ا'],
    ['آ', 'ا'],
    ['ؤ', 'و'],
    ['ئ', 'ي'],
    ['ى', 'ي'],
    ['ی', 'ي'],
    ['ې', 'ي'],
    ['ة', 'ه'],
    ['ھ', 'ه'],
    ['ہ', 'ه'],
    ['ە', 'ه'],
    ['ک', 'ك'],
    ['ڪ', 'ك'],
    ['ё', 'е'],
    ['Ё', 'е'],
    ['ı', 'i'],
    ['İ', 'i\u0307'],
    ['œ', 'oe'],
    ['Œ', 'oe'],
    ['æ', 'ae'],
    ['ß', 'ss'],
    ['É', 'e\u0301'],
    ['ﷲ', 'الله'],
    ['ﻻ', 'لا'],
    ['２', '2'],
    ['०', '0'],
    ['९', '9'],
    ['٠', '0'],
    ['٩', '9'],
    ['۰', '0'],
    ['۹', '9'],
    ['𝟎', '0'],
    ['𝟗', '9'],
    ['𝟘', '0'],
    ['𝟙', '1'],
    ['𝐀', 'a'],
    ['½', '12']
  ])('is another, or several: %s, %s', (char, same) => {
    expect(foldText(char)).toBe(same)
    expect(foldText(`x${char}x`)).toBe(`x${same}x`)
  })

  it.each(['a', 'ب', 'ж', '7', 'ء', 'й'])('is itself: %s', (char) => {
    expect(foldText(char)).toBe(char.normalize('NFKD'))
  })

  it('is looked up one by one where it is half of a pair, and ends a word where the other half is missing', () => {
    for (const half of ['\ud800', '\udbff', '\udc00', '\udfff']) {
      expect(classOf(half)).toBe(EXPAND)
      expect(foldText(`a${half}b`)).toBe('a b')
    }
    expect([classOf('\ud7ff'), classOf('\ue000')]).toEqual([BREAK, BREAK])
  })

  it('ends a word where it is an emoji, and not where it is a tag that nobody sees', () => {
    expect(foldText('a🕊b')).toBe('a b')
    expect(foldText('a\u{e0061}b')).toBe('ab')
  })

  it('is folded anew and from memory alike', () => {
    expect([expansionOf(0x153), expansionOf(0x153)]).toEqual(['oe', 'oe'])
  })
})

describe('an accent', () => {
  it.each([
    ['grave on a Cyrillic vowel', 0x300, 'и', true],
    ['acute on a Cyrillic vowel', 0x301, 'а', true],
    ['acute on the first Cyrillic letter', 0x301, '\u0400', true],
    ['acute on the last Cyrillic letter', 0x301, '\u052f', true],
    ['dots on е', 0x308, 'е', true],
    ['dots on another letter', 0x308, 'и', false],
    ['the breve of й', 0x306, 'и', false],
    ['acute on a Greek letter', 0x301, 'ο', false],
    ['acute on a letter before Cyrillic', 0x301, '\u03ff', false],
    ['acute on a letter after Cyrillic', 0x301, '\u0530', false],
    ['acute on a Latin letter', 0x301, 'e', false],
    ['dots on a Latin letter', 0x308, 'e', false]
  ])('is optional spelling or not: %s', (_name, mark, letter, isOptional) => {
    expect(isOptionalAccent(mark, letter.charCodeAt(0))).toBe(isOptional)
  })

  it('belongs to the letter before it, and is nothing without one', () => {
    expect(foldText('e\u0300')).toBe('e\u0300')
    expect(foldText('e\u036f')).toBe('e\u036f')
    expect(foldText('\u0301e')).toBe('e')
    expect(foldText('a \u0301e')).toBe('a e')
    expect(foldText('%\u0301e')).toBe('% e')
  })
})
