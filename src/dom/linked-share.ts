/** Measure how much of an element leads elsewhere. */

/** The share of the element's text that stands in links, 0 to 1; 1 where the element itself is in one. */
export function linkedShare(element: Element): number {
  if (Element.prototype.closest.call(element, 'a[href]') !== null) return 1
  const length = lengthOf(element)
  if (length === 0) return 0
  const linked = [...Element.prototype.querySelectorAll.call(element, 'a[href]')]
  return linked.reduce((sum, link) => sum + lengthOf(link), 0) / length
}

/** Units of text below an element, white space at the ends of its nodes aside. */
function lengthOf(element: Element): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let length = 0
  while (walker.nextNode() !== null) length += (walker.currentNode as Text).data.trim().length
  return length
}
