/** Tell where a headline reaches into the edge of the window that the collapsed sidebar's tab stands at. */

/** From top to bottom, in CSS pixels of the window. */
export interface HeightRange {
  readonly top: number
  readonly bottom: number
}

/** How far the tab reaches into the window, in CSS pixels. */
const EDGE = 44

/** The lines of the first headline in sight that reach there; null where none does. */
export function headlineAtEdge(side: 'left' | 'right'): HeightRange | null {
  const edge = document.documentElement.clientWidth - EDGE
  for (const headline of document.querySelectorAll('h1')) {
    const range = document.createRange()
    range.selectNodeContents(headline)
    const lines = [...range.getClientRects()].filter(
      ({ left, right, width }) => width > 0 && (side === 'left' ? left < EDGE : right > edge)
    )
    const top = Math.min(...lines.map((line) => line.top))
    const bottom = Math.max(...lines.map((line) => line.bottom))
    if (top < innerHeight && bottom > 0) return { top, bottom }
  }
  return null
}
