/**
 * Make room beside the page, by one rule for its root element.
 *
 * The background inserts the rule as the user's own style sheet, so it beats the page's rules and changes no attribute
 * and no element. Without the rule the page is exactly as it was. What a page fixes to the window stays where it is,
 * under the sidebar: only a transform would move it, which breaks more than it mends.
 */
export interface Room {
  readonly side: 'left' | 'right'
  /** In CSS pixels. */
  readonly width: number
}

/** The rule that makes room: `{ side: 'left', width: 392 }` ⇒ `html { margin-left: 392px !important; … }`. */
export function roomRule({ side, width }: Room): string {
  return `html { margin-${side}: ${width}px !important; width: auto !important; min-width: 0 !important; max-width: calc(100% - ${width}px) !important }`
}
