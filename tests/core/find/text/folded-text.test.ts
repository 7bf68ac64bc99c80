import { describe, expect, it } from 'vitest'
import {
  afterLetters,
  firstWordFrom,
  foldedText,
  isCapital,
  isJoined,
  stripsOf
} from '../../../../src/core/find/text/folded-text'
import { vocabularyOf } from '../../../../src/core/find/text/vocabulary'
import type { Language } from '../../../../src/core/text/language'

const english = (text: string) => foldedText(text, 'en')

describe('the first word from an offset on', () => {
  it.each([
    [0, 0],
    [1, 1],
    [3, 1],
    [4, 2],
    [9, 2],
    [10, 3],
    [99, 3]
  ])('from %s is word %s', (offset, word) => {
    expect(firstWordFrom(english('He said, no'), offset)).toBe(word)
  })

  it('is none of a text without words', () => {
    expect(firstWordFrom(english('…'), 0)).toBe(0)
  })
})

describe('two words', () => {
  it.each([
    'Emmanuel Macron',
    'Emmanuel\u00a0Macron',
    'Emmanuel\u202fMacron',
    'Emmanuel\tMacron',
    'Emmanuel   Macron',
    'Jean-Luc',
    'Jean\u2010Luc',
    'Jean\u2011Luc',
    'd’Ornano',
    "d'Ornano",
    'leaders ’s',
    'M. Macron',
    'Gov.\u00a0\u00a0Smith',
    'Gen.Smith',
    'Пути\u0301н сказал'
  ])('may be of one phrase: %s', (text) => {
    expect(isJoined(english(text), 1)).toBe(true)
  })

  it.each([
    'Emmanuel, Macron',
    "leaders' talks",
    'Emmanuel    Macron',
    'Emmanuel\nMacron',
    'Emmanuel - Macron',
    'Emmanuel--Macron',
    'Emmanuel—Macron',
    'Emmanuel: Macron',
    'Emmanuel. Macron',
    'Gov.   Smith',
    'Gov.. Smith',
    'NATO. Ukraine',
    'Gov.\nSmith',
    'he "said'
  ])('are of two phrases: %s', (text) => {
    expect(isJoined(english(text), 1)).toBe(false)
  })

  it('are there only where there is a word before', () => {
    expect([isJoined(english('a b'), 0), isJoined(english('a b'), 2)]).toEqual([false, false])
  })
})

describe('a word', () => {
  it.each([
    ['Macron said', 0, true],
    ['macron Said', 0, false],
    ['he Said', 1, true],
    ['É a', 0, true],
    ['Élysée', 0, true],
    ['𝐀b', 0, true],
    ['5 A', 0, false],
    ['Said', 1, false],
    ['Said', -1, false]
  ])('begins with a capital or not: %s, %s', (text, i, isOne) => {
    expect(isCapital(english(text), i)).toBe(isOne)
  })

  /** The ways to read it: the letters taken off, `!` where one governs it. */
  const strips = (word: string, language: Language = 'ar'): readonly string[] =>
    stripsOf(foldedText('', language), word).map(
      ({ rest, cut, isGoverned }) => `${rest} ${cut}${isGoverned ? '!' : ''}`
    )

  it.each([
    ['ماكرون', ['ماكرون 0']],
    ['وماكرون', ['وماكرون 0', 'ماكرون 1']],
    ['فماكرون', ['فماكرون 0', 'ماكرون 1']],
    ['بماكرون', ['بماكرون 0', 'ماكرون 1!']],
    ['كماكرون', ['كماكرون 0', 'ماكرون 1!']],
    ['وبماكرون', ['وبماكرون 0', 'بماكرون 1', 'ماكرون 2!']],
    ['للرئيس', ['للرئيس 0', 'لرئيس 1!', 'الرئيس 1!']],
    ['وللرئيس', ['وللرئيس 0', 'للرئيس 1', 'لرئيس 2!', 'الرئيس 2!']],
    ['لبنان', ['لبنان 0', 'بنان 1!']],
    ['بلده', ['بلده 0', 'لده 1!']],
    ['وقد', ['وقد 0']],
    ['بعد', ['بعد 0']]
  ])('can be read with and without what is joined to it in Arabic: %s', (word, ways) => {
    expect(strips(word)).toEqual(ways)
  })

  it('can be read in one way in other languages', () => {
    expect(strips('وماكرون', 'ru')).toEqual(['وماكرون 0'])
  })

  it('is taken apart once', () => {
    const text = foldedText('', 'ar')
    expect(stripsOf(text, 'وماكرون')).toBe(stripsOf(text, 'وماكرون'))
  })

  it.each([
    ['وماكرون', 1, 1],
    ['وَماكرون', 1, 2],
    ['وَّبِماكرون', 2, 5],
    ['وـماكرون', 1, 2],
    ['و\u200dماكرون', 1, 2],
    ['وماكرون', 0, 0]
  ])('has its letters with the marks upon them: %s, %s', (text, letters, after) => {
    expect(afterLetters(foldedText(text, 'ar'), 0, letters)).toBe(after)
    expect(afterLetters(foldedText(`قال ${text}`, 'ar'), 1, letters)).toBe(4 + after)
  })
})

describe('the words of a text', () => {
  it.each<readonly [what: string, text: string, Language, words: string]>([
    ['each once', 'War and war, peace', 'en', 'war and peace'],
    ['with and without what is joined to them', 'والحرب للحرب', 'ar', 'والحرب الحرب للحرب لحرب'],
    ['though one is another with what is joined to it', 'وبماكرون بماكرون', 'ar', 'وبماكرون بماكرون ماكرون'],
    ['but a text without spaces', `War ${'x'.repeat(65)}`, 'en', 'war'],
    ['none', '…', 'en', '']
  ])('are given %s', (_, text, language, words) => {
    expect(vocabularyOf(foldedText(text, language))).toBe(words)
  })
})
