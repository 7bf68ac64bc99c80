/** Scroll the sidebar's list, and nothing outside it. */

/** Room left above and below the statement in focus, in CSS pixels; above, the topic's heading stays in the way. */
const ROOM = { above: 56, below: 16 } as const

/** Bring a statement into view inside `list`, moving no more than needed and nothing outside it. */
export function scrollTo(list: HTMLElement, statement: string): void {
  const card = [...list.querySelectorAll('[data-statement]')].find(
    (candidate) => candidate.getAttribute('data-statement') === statement
  )
  if (card === undefined) return
  const view = list.getBoundingClientRect()
  const { top, bottom } = card.getBoundingClientRect()
  const below = bottom + ROOM.below - view.bottom
  const above = top - ROOM.above - view.top
  if (above < 0) list.scrollTop += above
  else if (below > 0) list.scrollTop += Math.min(below, above)
}
