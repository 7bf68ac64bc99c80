/**
 * Tell whether the page kept still while work on it was interrupted: where it moved, was scrolled, or changed, boxes and styles
 * that were asked for before no longer hold.
 */
let moves = 0

/** How often it did not. What is kept of a page is kept together with this number. */
export const countMoves = (): number => moves

/** Count one where it may have gone unnoticed. */
export const noteMove = (): void => void moves++

/** Notice every move from now on. Returns what stops it. */
export function watchMoves(): () => void {
  const stop = new AbortController()
  const observer = new MutationObserver(noteMove)
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  const options = { capture: true, passive: true, signal: stop.signal }
  for (const type of ['scroll', 'resize', 'load', 'toggle', 'transitionend']) addEventListener(type, noteMove, options)
  return () => {
    observer.disconnect()
    stop.abort()
  }
}
