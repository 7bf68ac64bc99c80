/** Tell which elements scroll in the window's stead. */

/** True of the root, and of the body unless the root keeps its scrolling to itself: what the body says of it is then said of the window. */
export function scrollsWithWindow(element: Element): boolean {
  const { body, documentElement: root } = document
  return element === root || (element === body && getComputedStyle(root).overflowY === 'visible')
}

/** True where more is in an element than it shows at once, and the user can scroll there. */
export function scrolls(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (!/auto|scroll/u.test(`${overflowX} ${overflowY}`)) return false
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1
}
