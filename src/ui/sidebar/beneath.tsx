import type { Strings } from '../strings/strings'

/** Draws what was looked up of a statement into an element beneath it. */
export type DrawBeneath = (element: Element, statement: string, strings: Strings) => void

/** The place beneath a statement for what is looked up of it; null where nothing is. */
export function beneath(draw: DrawBeneath | null, statement: string, strings: Strings) {
  return draw && <div ref={(element: Element | null) => void (element && draw(element, statement, strings))} />
}
