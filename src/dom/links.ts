/** Measure how much of an element leads elsewhere. Links to places on the same page lead nowhere. */
import type { Links } from '../core/main-text'

/** What of an element's text stands in links; of one that is within a link, everything. */
export function linksOf(element: Element): Links {
  const around = Element.prototype.closest.call(element, 'a[href]')
  if (around !== null && leadsElsewhere(around)) return { share: 1, isFirst: true }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let [length, linked, isFirst] = [0, 0, false]
  while (walker.nextNode() !== null) {
    const { data, parentElement } = walker.currentNode as Text
    const own = data.trim().length
    if (own === 0) continue
    const link = parentElement && Element.prototype.closest.call(parentElement, 'a[href]')
    const isLinked = link !== null && leadsElsewhere(link)
    isFirst ||= isLinked && length === 0
    length += own
    if (isLinked) linked += own
  }
  return { share: length === 0 ? 0 : linked / length, isFirst }
}

function leadsElsewhere(link: Element): boolean {
  const href = link.getAttribute('href') ?? ''
  return !href.startsWith('#') && !(link instanceof HTMLAnchorElement && withoutHash(link.href) === here())
}

const here = (): string => withoutHash(location.href)

const withoutHash = (address: string): string => address.split('#', 1)[0] as string
