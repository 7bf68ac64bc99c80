/**
 * Tell variants of spelling that folding keeps apart: the seat of a hamza within a word (مسؤول, مسئول), and the accent
 * that French leaves off a capital (Etat, État). To fold them in all words would make different words equal.
 */
import { foldText } from './fold'

/**
 * True where two words, or two groups of words written without spaces, differ in spelling only: `Etat`, `État` ⇒ true.
 */
export function isSpellingVariant(left: string, right: string): boolean {
  return (
    foldText(left) === foldText(right) ||
    foldText(withoutHamzaSeat(left)) === foldText(withoutHamzaSeat(right)) ||
    differInCapitalAccents(left.normalize('NFC'), right.normalize('NFC'))
  )
}

const withoutHamzaSeat = (word: string): string => word.normalize('NFC').replace(/[ؤئ]/gu, 'ء')

/** True where every letter is the same, or one side has a bare capital for the other's accented letter. */
function differInCapitalAccents(left: string, right: string): boolean {
  const [before, after] = [letters(left), letters(right)]
  return (
    before.length === after.length &&
    before.every((letter, i) => {
      const other = after[i] as string
      return foldText(letter) === foldText(other) || isBareCapital(letter, other) || isBareCapital(other, letter)
    })
  )
}

/** The letters of a word one by one, ligatures written out: `Œuf` ⇒ `O`, `E`, `u`, `f`. */
const letters = (word: string): readonly string[] => [
  ...word
    .replace(/\p{Cf}/gu, '')
    .replace(/œ/gu, 'oe')
    .replace(/Œ/gu, 'OE')
    .replace(/æ/gu, 'ae')
    .replace(/Æ/gu, 'AE')
]

const isBareCapital = (letter: string, other: string): boolean =>
  /\p{Script=Latin}/u.test(letter) && letter === withoutAccents(other).toUpperCase()

const withoutAccents = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '')
