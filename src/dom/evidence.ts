/**
 * Notice when a user sees other words than those that verdicts rest on, or no longer sees them as they were.
 *
 * Most changes of what is seen change a box, a colour or whether something is displayed: a glance at these costs next to nothing.
 * The whole question is asked of all sentences, in slices: what is asked for the first time after a change would be taken for what was read.
 */
import { atOnce, type Steps } from '../core/steps'
import { isLaidOut } from './boxes'
import { asSeen, linesOf, type Sighted } from './as-seen'
import type { HiddenTexts } from './hidden-texts'
import { hidesText, LEAST_OPACITY } from './hiding-style'
import { inSlices } from './in-slices'
import { markNames } from './page-highlights'
import { type GlancedLine, Overlays } from './overlays'
import { styleCounts } from './style-counts'
import { watchTouches } from './touched'

/** Sentences that are glanced at: more than nearly all articles have. */
const GLANCED = 400
/** Sentences whose words are compared in one step. */
const AT_A_TIME = 100

export class Evidence {
  /** What was seen of each sentence when it was read, else when it was asked about first; null before. */
  private readonly seen: (string | null)[]
  private readonly words: readonly string[]
  private glanced: string
  private touched = false
  private overlays: Overlays | null = null
  /** How often something came to lie over a sentence, or ceased to. */
  private covered = 0

  /**
   * The sentences are given by the ranges of their words, as they were just read; what is hidden around them may come into sight. What is
   * seen of them is asked in slices, or at once where the page didn't rest meanwhile. `sights`: what was seen of them before they were
   * read, so that a style that changed since is noticed; null where they are asked about in the task in which they were read.
   */
  constructor(
    private readonly sentences: readonly (readonly Range[])[],
    private readonly hidden: HiddenTexts | null = null,
    isAtOnce = false,
    private sights: Sighted | null = null
  ) {
    this.words = sentences.map(wordsOf)
    this.seen = sentences.map((sentence) => sights?.of(sentence) ?? null)
    this.glanced = this.glance()
    if (isAtOnce) this.touched = !atOnce(this.areSeenAsBefore())
    else inSlices(this.askFirst()).catch(() => void (this.touched = true))
  }

  /** True where it may have changed before it was known how it was, or that can't be told: what was read must be read anew. */
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
    return (yield* this.areSeenAsBefore()) && (this.hidden?.areHidden() ?? true)
  }

  private *askFirst(): Steps<void> {
    const lines = linesOf(this.sentences)
    const touches = watchTouches(lines)
    const isSame = yield* this.areSeenAsBefore()
    this.touched = !isSame || touches.reach(lines)
    touches.stop()
  }

  private *areSeenAsBefore(): Steps<boolean> {
    const now = yield* asSeen(this.sentences, this.sights)
    this.sights ??= now
    const seen = this.sentences.map(now.of)
    for (const [i, each] of seen.entries()) this.seen[i] ??= each
    return seen.every((each, i) => each !== null && each === this.seen[i])
  }

  private glance(): string {
    const effects = new Map<Element, string>()
    const glances = this.sentences
      .slice(0, GLANCED)
      .flatMap((ranges) => ranges.map((range) => glanceAt(range, effects)))
    if (this.sights !== null) this.overlays ??= new Overlays(this.sights.around)
    if (this.overlays?.areOthers(glances.flatMap(({ line }) => line ?? [])) === true) this.covered++
    return [...glances.map(({ look }) => look), ...markNames(), styleCounts(), this.covered].join()
  }
}

const wordsOf = (ranges: readonly Range[]): string => ranges.join('')

function glanceAt(range: Range, effects: Map<Element, string>): { readonly look: string; readonly line?: GlancedLine } {
  const { startContainer: start } = range
  const { parentElement: element, isConnected } = start
  if (element === null || !isConnected || !isLaidOut(element)) return { look: 'gone' }
  const box = range.getBoundingClientRect()
  const { x, bottom, width, height } = box
  const { color, textDecorationLine } = getComputedStyle(element)
  const how = { visibilityProperty: true, opacityProperty: true }
  const place = `${Math.round(x + scrollX)} ${bottom + scrollY < 0} ${width} ${height}`
  const isShown = Element.prototype.checkVisibility.call(element, how)
  return {
    look: `${place} ${color} ${textDecorationLine} ${isShown} ${effectsOn(element, effects)}`,
    line: { start, box }
  }
}

/** What takes a text from its user and leaves its box as it was, on its element and around it; each element is asked once. */
function effectsOn(element: Element, known: Map<Element, string>): string {
  let effects = known.get(element)
  if (effects === undefined) {
    const style = getComputedStyle(element)
    const around = element.parentElement === null ? '' : effectsOn(element.parentElement, known)
    const isRoot = element === document.documentElement || element === document.body
    const isHidden = hidesText(style, true, isRoot) || Number(style.opacity) < LEAST_OPACITY
    effects = `${around}${isHidden ? 'hidden' : ''}${style.clipPath === 'none' ? '' : style.clipPath}`
    known.set(element, effects)
  }
  return effects
}
