/**
 * Make room beside the page, by one rule for its root element.
 *
 * The background inserts the rule as the user's own style sheet, so it beats the page's rules and changes no attribute
 * and no element. Without the rule the page is exactly as it was. It holds for as long as our element is there: once the extension was updated or removed,
 * nobody could take it out. What a page fixes to the window stays where it is,
 * under the sidebar: only a transform would move it, which breaks more than it mends.
 */
export interface Room {
  readonly side: 'left' | 'right'
  /** In CSS pixels. */
  readonly width: number
}

/** The share of the window's width that room takes at the most. */
export const MOST_ROOM = 0.4

/**
 * The rule that makes room: `{ side: 'left', width: 392 }` ⇒ `html:has(> mawqif-sidebar) { margin-left: min(392px, 40vw) !important; … }`.
 * A window that shrinks leaves the page its share before the sidebar asks for less: pressed together, no word of it would be seen.
 */
export function roomRule({ side, width }: Room): string {
  const room = `min(${width}px, ${MOST_ROOM * 100}vw)`
  return `html:has(> mawqif-sidebar) { margin-${side}: ${room} !important; width: auto !important; min-width: 0 !important; max-width: calc(100% - ${room}) !important }`
}
