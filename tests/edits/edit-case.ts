/** What a case of the suite is. */
import type { ChangeKind } from '../../src/core/verify/sighting'
import type { Part } from '../core/page-of'
import type { Target } from './target'

/** `kept`: verbatim or typographic. */
export type Expected = 'kept' | 'altered' | 'absent'
export type Group = 'orthography' | 'words' | 'removal' | 'lookalike'

export interface EditCase {
  readonly group: Group
  readonly kind: string
  readonly target: Target
  /** The article's lines as this copy has them, marked, before they are laid out. */
  readonly content: readonly (string | Part)[]
  /** Set after the article, outside its element. */
  readonly after: readonly (string | Part)[]
  readonly expected: Expected
  /** Only the order of the article's lines tells which of two copies is its own. */
  readonly needsOrder?: boolean
  /** How the edit changes the meaning; null where the edit could do so by chance. */
  readonly changes: readonly ChangeKind[] | null
}
