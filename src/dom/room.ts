/**
 * Make room beside the page, by one rule for its root element.
 *
 * The background inserts the rule as the user's own style sheet, so it beats the page's and no attribute or element is
 * changed; taking it out leaves the page exactly as it was. What a page fixes to the window stays where it is, under the
 * sidebar: moving that would take a transform, which breaks more than it mends.
 */
export interface Room {
  readonly side: 'left' | 'right'
  /** In CSS pixels. */
  readonly width: number
}

export function roomRule({ side, width }: Room): string {
  return `html { margin-${side}: ${width}px !important; width: auto !important; min-width: 0 !important; max-width: calc(100% - ${width}px) !important }`
}
