/**
 * Notice when a user sees other words than those that verdicts rest on, or no longer sees them as they were.
 *
 * Most changes of what is seen change a box, a colour or whether something is displayed: a glance at these costs next to nothing.
 * The whole question is asked of all sentences, in slices: what is asked for the first time after a change would be taken for what was read.
 */
import { atOnce, type Steps } from '../core/steps'
import { asSeen, linesOf } from './as-seen'
import type { HiddenTexts } from './hidden-texts'
import { inSlices } from './in-slices'
import { watchTouches } from './touched'

/** Sentences that are glanced at: more than nearly all articles have. */
const GLANCED = 400
/** Sentences whose words are compared in one step. */
const AT_A_TIME = 100

export class Evidence {
  /** What was seen of each sentence when it was asked about first. */
  private seen: readonly string[] | null = null
  private readonly words: readonly string[]
  private glanced: string
  private touched = false

  /**
   * The sentences are given by the ranges of their words, as they were just read; what is hidden around them may come into sight. What is
   * seen of them is asked in slices, or at once where the page didn't rest meanwhile.
   */
  constructor(
    private readonly sentences: readonly (readonly Range[])[],
    private readonly hidden: HiddenTexts | null = null,
    isAtOnce = false
  ) {
    this.words = sentences.map(wordsOf)
    this.glanced = this.glance()
    if (isAtOnce) atOnce(this.isAsItWas())
    else void inSlices(this.askFirst())
  }

  /** True where it may have changed before it was known how it was: what was read must be read anew. */
  get isTouched(): boolean {
    return this.touched
  }

  /** False where something of it is seen to have changed, at a glance. */
  isAsItWasAtAGlance(): boolean {
    const before = this.glanced
    this.glanced = this.glance()
    const isHidden = this.hidden?.areHiddenAtAGlance() ?? true
    return isHidden && this.glanced === before && !this.touched
  }

  /** False where one of the sentences has other words, or is seen otherwise than when it was asked about first. */
  *isAsItWas(): Steps<boolean> {
    if (this.touched) return false
    for (const [i, sentence] of this.sentences.entries()) {
      if (i % AT_A_TIME === 0) yield
      if (wordsOf(sentence) !== this.words[i]) return false
    }
    const seen = yield* asSeen(this.sentences)
    this.seen ??= seen
    const isSame = seen.every((now, i) => this.seen?.[i] === now)
    return isSame && (this.hidden?.areHidden() ?? true)
  }

  private *askFirst(): Steps<void> {
    const lines = linesOf(this.sentences)
    const touches = watchTouches(lines)
    yield* this.isAsItWas()
    this.touched = touches.reach(lines)
    touches.stop()
  }

  private glance(): string {
    return this.sentences
      .slice(0, GLANCED)
      .flatMap((ranges) => ranges.map(glanceAt))
      .join()
  }
}

const wordsOf = (ranges: readonly Range[]): string => ranges.join('')

function glanceAt(range: Range): string {
  const { parentElement: element, isConnected } = range.startContainer
  if (element === null || !isConnected) return 'gone'
  const { width, height } = range.getBoundingClientRect()
  const { color, textDecorationLine } = getComputedStyle(element)
  const how = { visibilityProperty: true, opacityProperty: true }
  return `${width} ${height} ${color} ${textDecorationLine} ${Element.prototype.checkVisibility.call(element, how)}`
}
