/**
 * Notice at a glance that something came to lie over sentences, or no longer does, where nothing in the tree tells of it: a popover, an
 * animation, a rule that a script puts into a style sheet. Whether it hides words is for the whole question to say.
 */
import { holds } from './accessors'
import { boxAround } from './boxes'
import { elementsAround, meets } from './covers'

/** A sentence as it is glanced at: where it begins, and its box in the window. */
export interface GlancedLine {
  readonly start: Node
  readonly box: DOMRect
}

/** Where an element was at the last glance, on the page and in the window; how it was shown, where it lay over a sentence. */
interface Glimpse {
  readonly onPage: string
  readonly inWindow: string
  readonly effects: string | null
}

export class Overlays {
  private last: ReadonlyMap<Element, Glimpse> | null = null

  /** Below `place` and around it something may lie over the sentences. */
  constructor(private readonly place: Element) {}

  /**
   * True where something moved over one of the lines or away from it since the last glance, or is shown otherwise. What keeps its place on
   * the page or in the window has not moved: a user scrolled.
   */
  areOthers(lines: readonly GlancedLine[]): boolean {
    const { last } = this
    const now = new Map<Element, Glimpse>()
    let areOthers = false
    for (const element of elementsAround(this.place)) {
      const glimpse = glimpseOf(element, lines)
      const before = last?.get(element)
      now.set(element, glimpse)
      areOthers ||= last !== null && isOther(glimpse, before)
    }
    this.last = now
    return areOthers
  }
}

function isOther(now: Glimpse, before: Glimpse | undefined): boolean {
  if (before === undefined) return now.effects !== null
  const isThere = now.onPage === before.onPage || now.inWindow === before.inWindow
  if (!isThere) return now.effects !== null || before.effects !== null
  return now.effects !== null && before.effects !== null && now.effects !== before.effects
}

function glimpseOf(element: Element, lines: readonly GlancedLine[]): Glimpse {
  const box = boxAround(element)
  const [x, y] = [Math.round(box.x), Math.round(box.y)]
  const size = `${Math.round(box.width)} ${Math.round(box.height)}`
  const isOver = box.width > 0 && lines.some((line) => meets(box, line.box) && !holds(element, line.start))
  return {
    onPage: `${x + Math.round(scrollX)} ${y + Math.round(scrollY)} ${size}`,
    inWindow: `${x} ${y} ${size}`,
    effects: isOver && element.localName !== 'mawqif-sidebar' ? effectsOf(element) : null
  }
}

function effectsOf(element: Element): string {
  const { opacity, visibility, backgroundColor, zIndex } = getComputedStyle(element)
  return `${opacity} ${visibility} ${backgroundColor} ${zIndex}`
}
