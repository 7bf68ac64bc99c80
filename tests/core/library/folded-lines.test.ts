import { describe, expect, it } from 'vitest'
import { eachLineWith, foldLines } from '../../../src/core/library/folded-lines'
import { formsOf, wordsOf } from '../../../src/core/library/search-words'
import { fc } from '../../properties'

function linesWith(texts: readonly string[], word: string): readonly number[] {
  const found: number[] = []
  eachLineWith(foldLines(texts), word, (line) => found.push(line))
  return found
}

describe('folded lines', () => {
  it.each([
    ['a word begun', ['A truce', 'no deal', 'truces'], 'truc', [0, 2]],
    ['not the middle of a word', ['untrue', 'true'], 'tru', [1]],
    ['a line once', ['truce, truce and a truce', 'truce'], 'truce', [0, 1]],
    ['lines without words', ['', '…', 'truce', ''], 'truce', [2]],
    ['a text of several lines as one', ['a\ntruce\nb', 'truce'], 'truce', [0, 1]],
    ['a word without what Arabic joins to it', ['لأوكرانيا', 'وأوكرانيا', 'أوكرانيا'], 'اوكرانيا', [0, 1, 2]],
    ['nothing', [], 'truce', []]
  ])('find %s', (_, texts, word, expected) => {
    expect(linesWith(texts, word)).toEqual(expected)
  })

  it('find what word by word would be found', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab و لالب é\n٣ё.'), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), text, (texts, query) => {
        for (const word of wordsOf(query)) {
          const expected = texts.flatMap((each, i) =>
            wordsOf(each)
              .flatMap(formsOf)
              .some((form) => form.startsWith(word))
              ? [i]
              : []
          )
          expect(linesWith(texts, word)).toEqual(expected)
        }
      })
    )
  })
})
