/**
 * Look a second time before an article counts as gone: while a window takes another size, what is laid out anew is seen nowhere
 * for a moment, and a page that tells of no change later would not be looked at again.
 */

/** From the first look that finds nothing to the second, in ms. */
const MOMENT = 500

export class SecondLook {
  private timer: ReturnType<typeof setTimeout> | undefined
  private isOver = false

  /** True until a moment after nothing was found for the first time, when `again` is called; looks in between don't count. */
  wait(again: () => void): boolean {
    if (this.isOver) return false
    this.timer ??= setTimeout(() => {
      this.isOver = true
      again()
    }, MOMENT)
    return true
  }

  /** The article is there, or it is gone. */
  end(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.isOver = false
  }
}
