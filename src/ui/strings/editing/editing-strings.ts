/** What is said where a statement is corrected; loaded there alone. */
import type { Correction } from '../../../core/records/edit'
import type { Written } from '../strings'

export type EditingDictionary = Written<EditingStrings>

export interface EditingStrings {
  readonly title: string
  /** Names the same where a statement is added. */
  readonly addTitle: string
  readonly note: string
  readonly speaker: string
  readonly speakerHint: string
  readonly newSpeaker: (name: string) => string
  /** Asks for one of the names that are listed. */
  readonly choose: string
  readonly topic: string
  readonly newTopic: (name: string) => string
  readonly kind: string
  readonly extent: string
  readonly extentHint: string
  readonly extentUse: string
  readonly ownNote: string
  readonly tags: string
  readonly tagsHint: string
  readonly save: string
  readonly cancel: string
  readonly reject: string
  readonly failed: string
  /** Heads the edits of a statement. */
  readonly history: string
  /** Say what an edit changed, with what it says now. */
  readonly changed: Readonly<Record<Exclude<Correction['kind'], 'add' | 'reject'>, (to: string) => string>> & {
    readonly add: string
    readonly reject: string
  }
  readonly undo: string
  /** Marks an edit that was taken back. */
  readonly undone: string
}
