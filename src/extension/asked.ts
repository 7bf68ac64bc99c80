/** Whether the user asked for the page at its present address to be looked at: kept in the isolated world, where no page can see it. */

/** Run in a page by the background, so it stands by itself. */
export function markAsked(): void {
  ;(globalThis as { [key: symbol]: unknown })[Symbol.for('mawqif.asked')] = location.href
}

export function wasAsked(): boolean {
  return (globalThis as { [key: symbol]: unknown })[Symbol.for('mawqif.asked')] === location.href
}
