/** Keep room in the page for the sidebar: one rule at a time, each taken out before the next is put in. */
import { coversLines } from '../../dom/covered-lines'
import type { Room } from '../../dom/room'
import { askBackground } from '../messages/ask-background'

export class RoomKeeper {
  private made: Room | null = null
  private last: Promise<void> = Promise.resolve()

  /** Make the room that the sidebar wants where it would lie over these passages' lines; what was made stays for as long as it is wanted. */
  fit(wanted: Room | null, passages: readonly (readonly Range[])[]): void {
    const isNeeded = wanted !== null && (this.made !== null || coversLines(passages, wanted))
    this.set(isNeeded ? wanted : null)
  }

  /** Make this room and no other; null gives the page all of it back. */
  set(wanted: Room | null): void {
    const { made } = this
    if (made?.side === wanted?.side && made?.width === wanted?.width) return
    this.made = wanted
    // Without an answer the page stays as it is: the sidebar lies over it.
    this.last = this.last.then(() => askBackground('room', { was: made, now: wanted })).catch(() => undefined)
  }
}
