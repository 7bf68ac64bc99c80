/** Mark in the text of a kept article where what was said of it stands. */
import { GAP } from '../records/keep-page'
import type { EditedStatement } from '../records/edited-statement'

/** A stretch of a paragraph; `statement`: the id of the one whose words these are, null for none. */
export interface KeptStretch {
  readonly text: string
  readonly statement: string | null
}

/**
 * The paragraphs of `text`, each in stretches: `Rain fell. He said: no.`, of which `s1` has “He said: no.” ⇒ `Rain fell. ` and `He said: no.` of
 * `s1`. Of words that overlap the first have all. O(text · statements).
 */
export function keptParagraphs(
  text: string,
  statements: readonly Pick<EditedStatement, 'id' | 'words'>[]
): readonly (readonly KeptStretch[])[] {
  const passages = statements.flatMap(({ id, words }) =>
    words.split(GAP).map((passage) => ({ id, words: passage.replace(/\s+/gu, ' ').trim() }))
  )
  return text.split('\n').map((paragraph) => {
    const stretches: KeptStretch[] = []
    let at = 0
    const add = (end: number, statement: string | null): void => {
      if (end > at) stretches.push({ text: paragraph.slice(at, end), statement })
      at = Math.max(at, end)
    }
    const places = passages
      .map(({ id, words }) => ({ id, start: paragraph.indexOf(words), length: words.length }))
      .filter(({ start, length }) => start >= 0 && length > 0)
      .sort((one, other) => one.start - other.start)
    for (const { id, start, length } of places) {
      if (start < at) continue
      add(start, null)
      add(start + length, id)
    }
    add(paragraph.length, null)
    return stretches
  })
}
