/** What is said of adding what is selected on a page. */
import type { Unselectable } from '../../../core/records/unselectable'

export interface AddingStrings {
  /** On the control beside selected words. */
  readonly add: string
  /** Names the button that adds what is selected on the page. */
  readonly selected: string
  /** Heads why nothing was added. */
  readonly refused: string
  readonly unselectable: Readonly<Record<Unselectable, string>>
  /** What was selected waits no longer. */
  readonly gone: string
}
