/** Measure how much of a text leads elsewhere. Links to places on the same page lead nowhere. */
import type { Links } from '../core/page/main-text-probe'

/** What of these nodes, which are one text, stands in links. */
export function linksOf(nodes: readonly Text[]): Links {
  let [length, linked, isFirst] = [0, 0, false]
  for (const { data, parentElement } of nodes) {
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

/** True where all of a text is set in italics or small letters. */
export function isSetApart(nodes: readonly Text[]): boolean {
  const written = nodes.filter(({ data }) => data.trim() !== '')
  return (
    written.length > 0 && written.every(({ parentElement }) => parentElement?.closest('em, i, small, cite') != null)
  )
}
