/** Take a sentence apart into words and marks, each with its place. */
import type { Span } from '../dossier'
import { foldedWord, foldWords } from '../fold'

export interface Token extends Span {
  /** The folded word, or the mark itself. */
  readonly text: string
  readonly isWord: boolean
  /** The word begins with a capital letter. */
  readonly isCapital: boolean
}

/** Spaces, and what is no character of its own: vowel marks, tatweel, direction marks. */
const NO_MARK = /[\s\p{M}\p{Cf}\u0640]/u
/** Upon the letter before. */
const ACCENT = /\p{M}/u
/** Between two letters these join words rather than part them: "l'Élysée", "a-t-il", "по-прежнему". */
const JOINS = /^['’ʼ\-‐‑]$/u
const LETTER = /[\p{L}\p{N}]/u
const CAPITAL = /^\p{Lu}/u

/** Take `text[start, end)` apart: words as folding sees them, and every other visible character as a mark, but for what joins words. O(length). */
export function tokenize(text: string, { start, end }: Span): readonly Token[] {
  const part = text.slice(start, end)
  const words = foldWords(part)
  const tokens: Token[] = []
  let at = 0
  const marksUntil = (to: number): void => {
    for (; at < to; at++)
      if (!NO_MARK.test(part[at] as string) && !joinsWords(part, at))
        tokens.push({
          start: start + at,
          end: start + at + 1,
          text: part[at] as string,
          isWord: false,
          isCapital: false
        })
  }
  for (let i = 0; i < words.count; i++) {
    const from = words.starts[i] as number
    let to = words.ends[i] as number
    while (to < part.length && ACCENT.test(part[to] as string)) to++
    marksUntil(from)
    tokens.push({
      start: start + from,
      end: start + to,
      text: foldedWord(words, i),
      isWord: true,
      isCapital: CAPITAL.test(part.slice(from, from + 2))
    })
    at = to
  }
  marksUntil(part.length)
  return tokens
}

const joinsWords = (text: string, at: number): boolean =>
  JOINS.test(text[at] as string) && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '')
