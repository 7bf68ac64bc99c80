import { describe, expect, it } from 'vitest'
import { commonWords } from '../../../src/core/text/common-words'
import { LANGUAGES } from '../../../src/core/text/language'

describe('the commonest words of a language', () => {
  it.each([
    ['ar', ['في', 'علي', 'ان', 'خلال']],
    ['en', ['the', 'and', 'are']],
    ['fr', ['le', 'e\u0301te\u0301', 'cette']],
    ['ru', ['и', 'это', 'который']],
    ['uk', ['і', 'та', 'який']]
  ] as const)('are folded, each by itself: %s', (language, words) => {
    expect([...commonWords(language)]).toEqual(expect.arrayContaining(words.map((word) => word.normalize('NFKD'))))
  })

  it('are so many that a sentence holds some, and none is empty or of two words', () => {
    for (const language of LANGUAGES) {
      const words = [...commonWords(language)]
      expect(words.length).toBeGreaterThan(14)
      expect(words.filter((word) => word === '' || word.includes(' '))).toEqual([])
    }
  })

  it('tell two languages of one script apart', () => {
    const [ru, uk] = [commonWords('ru'), commonWords('uk')]
    expect(['і', 'та', 'й', 'який'].filter((word) => ru.has(word))).toEqual([])
    expect(['и', 'с', 'к', 'который'].filter((word) => uk.has(word))).toEqual([])
  })
})
