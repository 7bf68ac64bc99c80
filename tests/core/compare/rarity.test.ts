import { describe, expect, it } from 'vitest'
import { rarityOf } from '../../../src/core/compare/rarity'
import { foldWords } from '../../../src/core/text/fold'
import type { Language } from '../../../src/core/text/language'

const told = (language: Language, text: string) => [...rarityOf(foldWords(text), language)]
const [GRAMMAR, STOCK, RARE] = [0, 1, 3]

describe('what a word tells of whose sentence it is in', () => {
  it.each<readonly [Language, string, readonly number[]]>([
    ['en', 'the ferries will talk', [GRAMMAR, RARE, GRAMMAR, STOCK]],
    ['fr', 'les péniches sont prêtes', [GRAMMAR, RARE, GRAMMAR, STOCK]],
    ['ru', 'и паромы переговоры', [GRAMMAR, RARE, STOCK]],
    ['uk', 'і пороми переговори', [GRAMMAR, RARE, STOCK]],
    ['ar', 'في العبّارات السلام', [GRAMMAR, RARE, STOCK]]
  ])('in %s: nothing of grammar, a little of the stock of diplomacy, much of all others: %s', (language, text, all) => {
    expect(told(language, text)).toEqual(all)
  })

  it('a letter alone tells nothing, of two letters it is asked', () => {
    expect(told('en', 'x ox')).toEqual([GRAMMAR, RARE])
  })

  it('a word that begins with a digit is of the stock, and one with a digit behind is not', () => {
    expect(told('en', '17 17th mi6')).toEqual([STOCK, STOCK, RARE])
  })

  it('the stock is known by beginnings of at least half of a word', () => {
    expect(told('en', 'talk talking talkativeness')).toEqual([STOCK, STOCK, RARE])
  })

  it.each([
    ['والسلام', 'and, the'],
    ['بالسلام', 'by, the'],
    ['وبالسلام', 'and, by, the'],
    ['للسلام', 'for, the'],
    ['سلام', 'nothing']
  ])('particles and article before an Arabic word of the stock are no part of it: %s (%s)', (word) => {
    expect(told('ar', word)).toEqual([STOCK])
  })

  it('so it is with an Arabic word of grammar', () => {
    expect(told('ar', 'هذا وهذا بهذا')).toEqual([GRAMMAR, GRAMMAR, GRAMMAR])
  })

  it.each(['مركبان', 'صيادون', 'المركب'])('a rare Arabic word stays rare: %s', (word) => {
    expect(told('ar', word)).toEqual([RARE])
  })

  it('a letter within an Arabic word is no particle', () => {
    expect(told('ar', 'خوسلام')).toEqual([RARE])
    expect(told('ar', 'خبسلام')).toEqual([RARE])
    expect(told('ar', 'خالسلام')).toEqual([RARE])
  })
})
