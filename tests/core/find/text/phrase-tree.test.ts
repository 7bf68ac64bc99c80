import { describe, expect, it } from 'vitest'
import {
  begins,
  branch,
  emptyTree,
  longestPhrase,
  mayBegin,
  type PhraseTree,
  wordNumber
} from '../../../../src/core/find/text/phrase-tree'
import { foldWords } from '../../../../src/core/text/fold'

/** A tree of phrases, each standing for itself. */
function treeOf(...phrases: readonly string[]): PhraseTree<string> {
  const tree = emptyTree<string>()
  for (const phrase of phrases) {
    const words = foldWords(phrase)
    const place = branch(
      tree,
      0,
      Array.from({ length: words.count }, (_, i) => wordNumber(tree, words, i))
    )
    tree.values[place]?.push(phrase)
  }
  return tree
}

/** Made within each test: what fails while a file loads fails no test. */
const names = (): PhraseTree<string> =>
  treeOf('vladimir putin', 'putin', 'emmanuel jean macron', 'emmanuel', 'karol nawrocki', 'a b c')

/** The longest phrase at a word: what it stands for, and the word after it. `|` parts phrases, words in capitals may be passed over. */
function find(text: string, from = 0, tree = names()): readonly [phrase: string, to: number] | null {
  const words = foldWords(text)
  const word = (i: number): string => text.slice(words.starts[i], words.ends[i])
  const hit = longestPhrase(tree, words, from, word(from).toLowerCase(), {
    isJoined: (i) => !text.slice(words.ends[i - 1], words.starts[i]).includes('|'),
    isPassedOver: (i) => /^[A-Z]+$/u.test(word(i))
  })
  return hit && [hit.values.join(), hit.to]
}

describe('the longest phrase at a word', () => {
  it.each<readonly [what: string, text: string, from: number, found: readonly [string, number] | null]>([
    ['one word', 'putin said', 0, ['putin', 1]],
    ['two words', 'vladimir putin said', 0, ['vladimir putin', 2]],
    ['the last of the text', 'said vladimir putin', 1, ['vladimir putin', 3]],
    ['a phrase within a longer one that is not there', 'emmanuel jean left', 0, ['emmanuel', 1]],
    ['three words', 'emmanuel jean macron', 0, ['emmanuel jean macron', 3]],
    ['none at the beginning of a longer one', 'vladimir left', 0, null],
    ['none within a longer one', 'jean macron', 0, null],
    ['none over a border', 'vladimir | putin', 0, null],
    ['the part before a border', 'emmanuel | jean macron', 0, ['emmanuel', 1]],
    ['one with a name within', 'karol TADEUSZ nawrocki', 0, ['karol nawrocki', 3]],
    ['one with three names within', 'karol A B C nawrocki', 0, ['karol nawrocki', 5]],
    ['none with four names within', 'karol A B C D nawrocki', 0, null],
    ['one with names within each gap', 'a X Y Z b X Y Z c', 0, ['a b c', 9]],
    ['none with another word within', 'karol said nawrocki', 0, null],
    ['none with a name behind a border within', 'karol | TADEUSZ nawrocki', 0, null],
    ['none with a border behind a name', 'karol TADEUSZ | nawrocki', 0, null],
    ['none that ends with a name', 'karol TADEUSZ', 0, null],
    ['one that goes on with a word that may be passed over', 'karol NAWROCKI X', 0, ['karol nawrocki', 2]],
    ['none of words that it has not', 'nothing', 0, null]
  ])('is %s', (_, text, from, found) => {
    expect(find(text, from)).toEqual(found)
  })

  it('stands for all that its words stand for', () => {
    expect(find('putin', 0, treeOf('putin', 'Putin', 'PUTIN'))).toEqual(['putin,Putin,PUTIN', 1])
  })
})

describe('a tree', () => {
  it('numbers each word once, and keeps its hash', () => {
    const tree = treeOf('a b', 'b a', 'a c')
    expect([...tree.words]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2]
    ])
    expect(tree.hashes).toEqual(['a', 'b', 'c'].map((word) => foldWords(word).hashes[0]))
    expect(tree.values.length).toBe(6)
  })

  it('knows which words begin a phrase', () => {
    const isFirst = (word: string): boolean => mayBegin(names(), foldWords(word).hashes[0] ?? 0)
    expect(['vladimir', 'putin', 'emmanuel', 'karol', 'a'].filter((word) => !isFirst(word))).toEqual([])
    expect(['jean', 'macron', 'nawrocki', 'b', 'said'].filter(isFirst)).toEqual([])
  })

  it.each<readonly [text: string, i: number, isOne: boolean]>([
    ['vladimir putin', 0, true],
    ['said vladimir putin', 1, true],
    ['emmanuel jean', 0, true],
    ['emmanuel macron', 0, false],
    ['putin said', 0, false],
    ['jean macron', 0, false],
    ['said vladimir', 1, false],
    ['vladimir', 0, false],
    ['vladimir putin', 1, false],
    ['vladimir putin', 2, false]
  ])('knows where a phrase goes on with the next word: %s, %s', (text, i, isOne) => {
    expect(begins(names(), foldWords(text), i)).toBe(isOne)
  })

  it('takes paths that begin elsewhere for no beginning', () => {
    const tree = treeOf('a')
    const words = foldWords('a b')
    const [a, b] = [wordNumber(tree, words, 0), wordNumber(tree, words, 1)]
    const place = branch(tree, branch(tree, 0, [a]), [b])
    tree.values[place]?.push('a b')
    expect(mayBegin(tree, words.hashes[1] ?? 0)).toBe(false)
    expect(find('a b', 0, tree)).toEqual(['a b', 2])
  })
})
