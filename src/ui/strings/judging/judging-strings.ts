/** What is said where the user rejects or corrects what was found; loaded there alone. */
import type { Written } from '../strings'

export type JudgingDictionary = Written<JudgingStrings>

export interface JudgingStrings {
  /** Says what the two buttons after it do besides. */
  readonly lasting: string
  readonly reject: string
  readonly correct: string
  /** Stands for a while where a statement was rejected. */
  readonly rejected: string
  /** Heads what was rejected of this page. */
  readonly rejections: (statements: number) => string
  /** Names the button that rejects no longer. */
  readonly unreject: string
}
