/** The passages of a page's article: painted in the page, marked along its height, shown and stepped to. */
import { Highlights, type PaintedPassage } from '../../dom/highlight'
import { atRest, heightOf, moveCaret, reveal } from '../../dom/reveal'
import type { RailMark } from '../../ui/sidebar/rail'
import type { Spot } from './pointing'

/** How long a passage stays in focus after it was shown, in ms: long enough to be found by eye after the scroll. */
const PULSE = 2600
/** The height that a card beside a passage needs, in CSS pixels. */
const CARD = 240
/** A page that never stays where it is put has no card brought back beside it more often. */
const MOST_RESTS = 4
/** What a user does to a page that should stay where it is put. */
const USER_EVENTS = ['wheel', 'touchstart', 'pointerdown', 'keydown']

/** Where a card stands beside a passage, which reaches from `top` to `bottom`. */
export interface CardSpot {
  readonly statement: string
  readonly x: number
  readonly top: number
  readonly bottom: number
}

export class Passages {
  readonly highlights = new Highlights()
  private pulse: ReturnType<typeof setTimeout> | undefined
  private shown = 0

  clear(): void {
    this.shown++
    clearTimeout(this.pulse)
    this.highlights.clear()
  }

  /**
   * Scroll to a passage and put it in focus for a while; false where it is not on the page. `onRest` is told where a card stands beside it, each
   * time that it comes to rest.
   */
  show(statement: string, onRest: (spot: CardSpot | null) => void): boolean {
    this.highlights.repaint()
    const [range] = this.highlights.rangesOf(statement)
    if (range === undefined) return false
    reveal(range)
    void this.bringBack(range, () => onRest(this.besideOf(statement)))
    this.highlights.focus(statement)
    clearTimeout(this.pulse)
    this.pulse = setTimeout(() => this.highlights.focus(null), PULSE)
    return true
  }

  /**
   * Show a passage a second time where the page, laid out anew while it scrolled, carried it away, and the user did nothing since. A busy browser
   * pauses amid a scroll: it rests again after that.
   */
  private async bringBack(range: Range, onRest: () => void): Promise<void> {
    const shown = ++this.shown
    const moved = new AbortController()
    for (const type of USER_EVENTS) {
      addEventListener(type, () => moved.abort(), { signal: moved.signal, capture: true, passive: true })
    }
    await atRest(range)
    if (shown === this.shown) {
      if (!moved.signal.aborted) reveal(range)
      onRest()
    }
    for (let rests = 1; rests < MOST_RESTS && (await scrolls(moved.signal)); rests++) {
      await atRest(range)
      if (shown === this.shown && !moved.signal.aborted) onRest()
    }
    moved.abort()
  }

  /** Where a card stands beside a passage; null where it is not on the page. */
  private besideOf(statement: string): CardSpot | null {
    const [range] = this.highlights.rangesOf(statement)
    const [line] = range?.getClientRects() ?? []
    return line === undefined ? null : this.clearOf({ statement, line, x: line.left + line.width / 2 })
  }

  /** Where a card stands clear of a passage: how far that reaches above and below one of its lines, or the line alone where it fills the window. */
  clearOf({ statement, line, x }: Spot): CardSpot {
    const lines = this.highlights
      .rangesOf(statement)
      .flatMap((range) => [...range.getClientRects()])
      // Lines of another column than this one are no part of what is to be kept clear.
      .filter(({ left, right, height }) => height > 0 && left < line.right && right > line.left)
    const top = Math.min(line.top, ...lines.map((each) => each.top))
    const bottom = Math.max(line.bottom, ...lines.map((each) => each.bottom))
    const isRoom = top > CARD || innerHeight - bottom > CARD
    return { statement, x, ...(isRoom ? { top, bottom } : { top: line.top, bottom: line.bottom }) }
  }

  /** Let reading with the keyboard go on at a passage. */
  follow(statement: string): void {
    const [range] = this.highlights.rangesOf(statement)
    if (range !== undefined) moveCaret(range)
  }

  /** The statement whose passage the user's caret or selection is in, else the first of those in the window. */
  statementHere(): string | null {
    const selection = getSelection()
    const caret = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    const isIn = (test: (range: Range) => boolean) => (passage: PaintedPassage) => passage.ranges.some(test)
    const { passages } = this.highlights
    const found =
      (caret && passages.find(isIn((range) => touches(range, caret)))) ??
      passages.find(isIn((range) => isInWindow(range.getBoundingClientRect())))
    return found?.statement ?? null
  }

  /** Marks for the rail; none where the window does not scroll. */
  rail(): readonly RailMark[] {
    return this.highlights.passages.flatMap(({ statement, speakers, verdict, ranges: [range] }) => {
      const height = range === undefined ? null : heightOf(range)
      return height === null ? [] : [{ statement, height, speakers: verdict === 'altered' ? null : speakers }]
    })
  }
}

/** Resolve to true once the page is scrolled; to false where it is not for as long as a passage is in focus, or the user does something. */
function scrolls(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    addEventListener('scroll', () => resolve(true), { signal, capture: true, once: true })
    setTimeout(resolve, PULSE, false)
    if (signal.aborted) resolve(false)
    signal.addEventListener('abort', () => resolve(false))
  })
}

function touches(range: Range, caret: Range): boolean {
  return (
    range.compareBoundaryPoints(Range.START_TO_END, caret) >= 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, caret) <= 0
  )
}

const isInWindow = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= innerHeight
