/** How names and titles decline, where they do: each language that declines brings what does it. */

export const DECLENSIONS = ['noun', 'surname', 'adjective', 'fixed'] as const
export type Declension = (typeof DECLENSIONS)[number]

/** What tells how a word declines, beside its ending. */
export interface Role {
  readonly gender: 'f' | 'm'
  readonly isSurname: boolean
}

/** Gives the forms of a word, the nominative first, or the only one; the declension is null where the ending tells. */
export type Decline = (word: string, declension: Declension | null, role: Role) => readonly string[]
