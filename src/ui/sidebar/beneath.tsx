import type { Strings } from '../strings/strings'

/** Draws what was looked up of a statement, or of the whole article where that is null, into an element. */
export type DrawBeneath = (element: Element, statement: string | null, strings: Strings) => void

/** The place for what is looked up of a statement, or of the article; null where nothing is. */
export function beneath(draw: DrawBeneath | null, statement: string | null, strings: Strings) {
  return draw && <div ref={(element: Element | null) => void (element && draw(element, statement, strings))} />
}
