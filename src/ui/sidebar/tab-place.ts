/** Where the tab stands so that it lies over no headline. */

/** Its height, and how far it keeps from the headline, in CSS pixels. */
const HEIGHT = 68
const GAP = 8

/** The share of the window's height above the tab: the one that is `wanted`, or below or above the headline that it would lie over. */
export function tabPlace(
  wanted: number,
  headline: { readonly top: number; readonly bottom: number } | null,
  height: number
): number {
  const at = wanted * height
  if (headline === null || at + HEIGHT <= headline.top || at >= headline.bottom) return wanted
  const [below, above] = [headline.bottom + GAP, headline.top - GAP - HEIGHT]
  if (below + HEIGHT <= height) return below / height
  return above >= 0 ? above / height : wanted
}
