/**
 * Tell spelling variants that folding keeps apart, because folding them for all words would make different words equal:
 * the seat of a medial hamza (مسؤول, مسئول), and the accent that French leaves off a capital (Etat, État).
 */
import { foldText } from './fold'

/** True where two words, or two groups of words written without spaces, differ in spelling only. */
export function isSpellingVariant(left: string, right: string): boolean {
  return (
    foldText(left) === foldText(right) ||
    foldText(withoutHamzaSeat(left)) === foldText(withoutHamzaSeat(right)) ||
    foldText(withoutCapitalAccent(left)) === foldText(withoutCapitalAccent(right))
  )
}

const withoutHamzaSeat = (word: string): string => word.normalize('NFC').replace(/[ؤئ]/gu, 'ء')

const withoutCapitalAccent = (word: string): string =>
  word.replace(/^\p{Lu}/u, (capital) => capital.normalize('NFD').replace(/\p{M}/gu, ''))
