import { describe, expect, it } from 'vitest'
import { isSpellingVariant } from '../../../src/core/text/spelling'

describe('isSpellingVariant', () => {
  it.each([
    ['the same word', 'قال', 'قال'],
    ['vowel marks', 'قَالَ', 'قال'],
    ['a hamza on waw and one on ya', 'مسؤول', 'مسئول'],
    ['a hamza on waw and one by itself', 'مسؤول', 'مسءول'],
    ['a hamza left off a word with vowel marks', 'مُؤمن', 'مومن'],
    ['a decomposed hamza seat', 'مسو\u0654ول', 'مسئول'],
    ['a capital without its accent', 'Etat', 'État'],
    ['the accent on the other side', 'État', 'Etat'],
    ['a decomposed accent on a capital', 'E\u0301tat', 'Etat'],
    ['all capitals without accents', 'ELYSEE', 'Élysée'],
    ['a bare capital beside a small letter with its accent', 'Elysée', 'élysée'],
    ['a bare C for a cedilla', 'Ca', 'ça'],
    ['a ligature in capitals', 'ŒUVRE', 'oeuvre'],
    ['a ligature beside a bare capital', 'Etat-œuvre', 'État-oeuvre'],
    ['a capital ligature beside a bare capital', 'Œuvre Etat', 'OEuvre État'],
    ['a small æ beside a bare capital', 'Et cætera', 'Ét caetera'],
    ['a capital æ beside a bare capital', 'Æ E', 'AE É'],
    ['a soft hyphen beside a bare capital', 'E\u00adtat', 'État']
  ])('is true of %s', (_name, left, right) => {
    expect(isSpellingVariant(left, right)).toBe(true)
    expect(isSpellingVariant(right, left)).toBe(true)
  })

  it.each([
    ['another word', 'قال', 'نال'],
    ['a small letter without its accent', 'ou', 'où'],
    ['an accent missing after the capital', 'Elysee', 'Élysée'],
    ['a word that goes on', 'Etat', 'États'],
    ['a word that is cut', 'États', 'Etat'],
    ['an alef for a hamza on ya', 'سال', 'سئل'],
    ['a Cyrillic capital without its breve', 'Имя', 'Ймя'],
    ['another capital', 'Etat', 'Îtat'],
    ['two accents that differ', 'ÈTAT', 'ÉTAT']
  ])('is false of %s', (_name, left, right) => {
    expect(isSpellingVariant(left, right)).toBe(false)
    expect(isSpellingVariant(right, left)).toBe(false)
  })
})
