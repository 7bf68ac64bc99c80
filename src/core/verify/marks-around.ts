/** Tell which punctuation around a passage goes with it. */

/** How many units of punctuation stand right before `at`, `most` at the most. A guillemet may be a space away: « non ». */
export function marksBefore(text: string, at: number, most: number): number {
  return /(?:[«»‹›][^\S\n])?[^\p{L}\p{N}\s]*$/u.exec(text.slice(Math.max(0, at - most), at))?.[0].length ?? 0
}

/** How many units of punctuation stand right after `at`, `most` at the most. A mark may be a space away: « non ». */
export function marksAfter(text: string, at: number, most: number): number {
  return /^(?:[^\S\n]?[^\p{L}\p{N}\s])*/u.exec(text.slice(at, at + most))?.[0].length ?? 0
}
