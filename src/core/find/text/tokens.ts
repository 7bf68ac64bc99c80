/** Take a sentence apart into words and marks, each with its place. */
import type { Span } from '../../text/span'
import { foldedWord } from '../../text/fold'
import { firstWordFrom, type FoldedText, isCapital } from './folded-text'

export interface Token extends Span {
  /** The folded word, or the mark itself. */
  readonly text: string
  readonly isWord: boolean
  /** The word begins with a capital letter. */
  readonly isCapital: boolean
}

/** Tokens `[start, end)`, by their numbers in the sentence. */
export interface TokenSpan {
  readonly start: number
  readonly end: number
}

/** Spaces, and what is no character of its own: vowel marks, direction marks. */
const NO_MARK = /[\s\p{M}\p{Cf}]/u
/** Lengthens the word it stands in; alone it is a dash in Arabic. */
const TATWEEL = '\u0640'
/** Upon the letter before. */
const ACCENT = /\p{M}/u
/** Between two letters these join words rather than part them: "l'Élysée", "a-t-il", "по-прежнему". */
const JOINS = /^['’ʼ\-‐‑]$/u
const LETTER = /[\p{L}\p{N}]/u
/** What leaves out its last letter before a quotation: “d’« une trêve »”, “qu’« une trêve »”. */
const ELIDED = /(?:^|\P{L})(?:\p{L}|\p{L}{0,5}qu)['’]["“«]$/iu
const LONGEST_ELIDED = 10

/** Take `text[start, end)` apart: words as folding sees them, and every other visible character as a mark, but for what joins words. O(length). */
export function tokenize(folded: FoldedText, { start, end }: Span): readonly Token[] {
  const { text, words } = folded
  const tokens: Token[] = []
  let at = start
  const marksUntil = (to: number): void => {
    for (; at < to; at++) {
      const mark = text.charAt(at)
      if (
        mark === ' ' ||
        (mark === TATWEEL && text.charAt(at - 1) !== ' ') ||
        NO_MARK.test(mark) ||
        joinsWords(text, at)
      )
        continue
      tokens.push({ start: at, end: at + 1, text: mark, isWord: false, isCapital: false })
    }
  }
  for (let i = firstWordFrom(folded, start); i < words.count && (words.starts[i] as number) < end; i++) {
    const from = words.starts[i] as number
    let to = words.ends[i] as number
    while (to < end && ACCENT.test(text.charAt(to))) to++
    marksUntil(from)
    tokens.push({ start: from, end: to, text: foldedWord(words, i), isWord: true, isCapital: isCapital(folded, i) })
    at = to
  }
  marksUntil(end)
  return tokens
}

const joinsWords = (text: string, at: number): boolean =>
  JOINS.test(text.charAt(at)) &&
  LETTER.test(text.charAt(at - 1)) &&
  (LETTER.test(text.charAt(at + 1)) || ELIDED.test(text.slice(Math.max(0, at - LONGEST_ELIDED), at + 2)))
