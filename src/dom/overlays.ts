/**
 * Notice at a glance that something came to lie over sentences, or no longer does, where nothing in the tree tells of it: a popover, an
 * animation, a rule that a script puts into a style sheet. Whether it hides words is for the whole question to say.
 */
import { holds } from './accessors'
import { boxAround, isPutOff } from './boxes'
import { elementsAround } from './covers'

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

/** At every so many glances it is asked anew which elements are positioned: what gets so by a rule or an animation is told by their number. */
const RENEWED_EVERY = 5

export class Overlays {
  private glances = 0
  private elements: readonly Element[] = []
  private last: ReadonlyMap<Element, Glimpse> | null = null

  /** Below `place` and around it something may lie over the sentences. */
  constructor(private readonly place: Element) {}

  /**
   * True where something moved over one of the lines or away from it since the last glance, or is shown otherwise. What keeps its place on
   * the page or in the window has not moved: a user scrolled.
   */
  areOthers(lines: readonly GlancedLine[]): boolean {
    if (this.glances++ % RENEWED_EVERY === 0) this.elements = elementsAround(this.place).filter(isPositioned)
    const { last } = this
    const now = new Map<Element, Glimpse>()
    const boxes = lines.map(({ start, box }) => ({ start, box: plain(box) }))
    let areOthers = false
    for (const element of this.elements) {
      const glimpse = glimpseOf(element, boxes)
      const before = last?.get(element)
      now.set(element, glimpse)
      areOthers ||= last !== null && isOther(glimpse, before)
    }
    this.last = now
    return areOthers
  }
}

const isPositioned = (element: Element): boolean =>
  !isPutOff(element) && getComputedStyle(element).position !== 'static' && element.localName !== 'mawqif-sidebar'

function isOther(now: Glimpse, before: Glimpse | undefined): boolean {
  if (before === undefined) return now.effects !== null
  const isThere = now.onPage === before.onPage || now.inWindow === before.inWindow
  if (!isThere) return now.effects !== null || before.effects !== null
  return now.effects !== null && before.effects !== null && now.effects !== before.effects
}

/** A box as numbers alone: those of the browser's own are dear to ask. */
interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const plain = ({ left, top, width, height }: DOMRect): Edges => ({
  left,
  top,
  right: left + width,
  bottom: top + height
})

const meet = (one: Edges, other: Edges): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top

function glimpseOf(element: Element, lines: readonly { readonly start: Node; readonly box: Edges }[]): Glimpse {
  const box = plain(boxAround(element))
  const [x, y] = [Math.round(box.left), Math.round(box.top)]
  const size = `${Math.round(box.right - box.left)} ${Math.round(box.bottom - box.top)}`
  const isOver = lines.some((line) => meet(box, line.box) && !holds(element, line.start))
  return {
    onPage: `${x + Math.round(scrollX)} ${y + Math.round(scrollY)} ${size}`,
    inWindow: `${x} ${y} ${size}`,
    effects: isOver ? effectsOf(element) : null
  }
}

function effectsOf(element: Element): string {
  const { opacity, visibility, backgroundColor, zIndex } = getComputedStyle(element)
  return `${opacity} ${visibility} ${backgroundColor} ${zIndex}`
}
