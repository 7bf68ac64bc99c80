import type { InterfaceLanguage } from '../../src/core/text/language'
import type { Random } from './random'

/** A way to write the same words. */
export interface Rewriting {
  readonly kind: string
  readonly languages: readonly InterfaceLanguage[]
  /** Rewrites a text. `random` decides only among variants of one convention. */
  readonly rewrite: (text: string, random: Random) => string
}
