/**
 * Notice when a user sees other words than those that verdicts rest on, or no longer sees them as they were.
 *
 * Most changes of what is seen change a box, a colour or whether something is displayed: a glance at these costs next to nothing.
 * The whole question is asked of some sentences at a time, in turns, so that no list is too long for it.
 */
import { asSeen } from './as-seen'
import type { HiddenTexts } from './hidden-texts'

/** Sentences asked about at once: more than most articles have, and a few milliseconds. */
const MOST = 40
/** Sentences that are glanced at. */
const GLANCED = 100

export class Evidence {
  /** What was seen of each sentence when it was asked about first. */
  private readonly seen: string[] = []
  private glanced: string
  private next = 0

  /** The sentences are given by the ranges of their words; what is hidden around them may come into sight. */
  constructor(
    private readonly sentences: readonly (readonly Range[])[],
    private readonly hidden: HiddenTexts | null = null
  ) {
    this.glanced = this.glance()
    this.isAsItWas()
  }

  /** False where something of it is seen to have changed, at a glance. */
  isAsItWasAtAGlance(): boolean {
    const before = this.glanced
    this.glanced = this.glance()
    const isHidden = this.hidden?.areHiddenAtAGlance() ?? true
    return isHidden && this.glanced === before
  }

  /** False where one of the sentences whose turn it is is seen otherwise than when it was asked about first. */
  isAsItWas(): boolean {
    const first = this.next
    const turn = this.sentences.slice(first, first + MOST)
    this.next = first + MOST < this.sentences.length ? first + MOST : 0
    const isSame = asSeen(turn).every((now, i) => (this.seen[first + i] ??= now) === now)
    return isSame && (this.hidden?.areHidden() ?? true)
  }

  private glance(): string {
    return this.sentences
      .slice(0, GLANCED)
      .flatMap((ranges) => ranges.map(glanceAt))
      .join()
  }
}

function glanceAt(range: Range): string {
  const { parentElement: element, isConnected } = range.startContainer
  if (element === null || !isConnected) return 'gone'
  const { width, height } = range.getBoundingClientRect()
  const { color, textDecorationLine } = getComputedStyle(element)
  const how = { visibilityProperty: true, opacityProperty: true }
  return `${width} ${height} ${color} ${textDecorationLine} ${Element.prototype.checkVisibility.call(element, how)}`
}
