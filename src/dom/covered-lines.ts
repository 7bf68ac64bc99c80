/** Tell whether a panel at a side of the window would lie over an article's lines. */
import { isLaidOut } from './boxes'
import type { Room } from './room'

/** True where it would lie over a block that holds one of these passages: the article's lines reach as far as that. */
export function coversLines(passages: readonly (readonly Range[])[], { side, width }: Room): boolean {
  const edge = document.documentElement.clientWidth - width
  return passages.some(([range]) => {
    const box = range === undefined ? undefined : blockOf(range)?.getBoundingClientRect()
    if (box === undefined || box.width === 0) return false
    return side === 'left' ? box.left < width : box.right > edge
  })
}

/** The innermost block around a passage; null of one that is not laid out. */
function blockOf({ commonAncestorContainer: node }: Range): Element | null {
  let element = node instanceof Element ? node : node.parentElement
  if (element === null || !isLaidOut(element)) return null
  while (element !== null && /^(?:inline|contents)$/.test(getComputedStyle(element).display))
    element = element.parentElement
  return element
}
