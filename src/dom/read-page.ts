/**
 * Read a live page: its text with the way back to ranges, and the answers to what is asked of its elements. An answer
 * is kept for as long as the page that was read.
 */
import { lastAtOrBefore } from '../core/text/last-at-or-before'
import { atOnce, type Steps } from '../core/steps'
import type { Span } from '../core/text/span'
import type { PageProbe, PageText, Region } from '../core/page/page-words'
import type { ReadText } from './page-text'
import { PartWalk, type TextEnds } from './part-walk'
import { isBox, regionOfElement } from './regions'
import { Visibility } from './visibility'
import { walkInSteps } from './walk-in-steps'

/** A page as it was read: its text, and the nodes and elements behind it. */
export interface ReadPage extends PageProbe {
  readonly text: PageText
  /** Null where all of the page was read. */
  readonly ends: TextEnds | null
  /** The text nodes that begin within a span, in order. */
  readonly nodesIn: (span: Span) => readonly Text[]
  /** The element of a container; null where there is no such container. */
  readonly elementOf: (container: number) => Element | null
  /**
   * The ranges of a span: one, or several where an element that was not read (a script) stands within. Empty where the
   * page has changed and the words are no longer there.
   */
  readonly toRanges: (span: Span) => readonly Range[]
}

/** Read the page below `root`, or what lies between two ends. O(nodes + characters). */
export function readPage(root: Element, ends: TextEnds | null = null): ReadPage {
  return atOnce(readPageSteps(root, ends))
}

/** The same in steps. */
export function* readPageSteps(root: Element, ends: TextEnds | null): Steps<ReadPage> {
  return pageOf(yield* walkInSteps(new PartWalk(root, ends)), root, ends, new Visibility())
}

/** Answer for a page below `root` that was read; how its words are seen is told by `sightOf`, or as for any text. */
export function pageOf(
  read: ReadText,
  root: Element,
  ends: TextEnds | null,
  visibility: Visibility,
  sightOf?: PageProbe['sightOf']
): ReadPage {
  const { text, nodes, starts, elements } = read
  const regions = new Map<number, Region | null>()
  const isSeen = (element: Element | null | undefined): boolean => element != null && visibility.isShown(element)
  const isShownAt = (offset: number): boolean => {
    const at = lastAtOrBefore(starts, offset)
    const node = nodes[at]
    if (node instanceof Element) return visibility.isShown(node)
    return node !== undefined && visibility.isShownIn(node, offset - (starts[at] as number))
  }
  return {
    text,
    ends,
    isFromStart: ends == null || document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode() === ends.first,
    nodesIn: ({ start, end }) =>
      nodes
        .slice(lastAtOrBefore(starts, start - 1) + 1, lastAtOrBefore(starts, end - 1) + 1)
        .filter((node) => node instanceof Text),
    elementOf: (container) => elements[container] ?? null,
    isShown: (container) => isSeen(elements[container]),
    isShownAt,
    sightOf: sightOf ?? ((words) => words.map(({ start }) => (isShownAt(start) ? 'plain' : 'unseen'))),
    regionOf: (container) => {
      const known = regions.get(container)
      if (known !== undefined) return known
      const region = regionOfElement(elements[container] as Element)
      regions.set(container, region)
      return region
    },
    isBox: (container) => isBox(elements[container] as Element),
    toRanges: (span) =>
      splitAtSkipped(read, span)
        .map((part) => rangeOf(read, part))
        .filter((range) => range !== null)
  }
}

/** True where a stretch of the page's text is still on the page in the same words. */
export function isOnPage(page: ReadPage, stretch: Span): boolean {
  const written = page.toRanges(stretch).map(String).join('')
  return withoutSpaces(written) === withoutSpaces(page.text.text.slice(stretch.start, stretch.end))
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s+/gu, '')

/** Split a span where an element that was not read stands between two nodes. */
function splitAtSkipped({ starts, afterSkipped }: ReadText, span: Span): readonly Span[] {
  const parts: Span[] = []
  let { start } = span
  const last = lastAtOrBefore(starts, span.end - 1)
  for (let node = lastAtOrBefore(starts, span.start) + 1; node <= last; node++) {
    if (!afterSkipped.has(node)) continue
    parts.push({ start, end: starts[node] as number })
    start = starts[node] as number
  }
  return [...parts, { start, end: span.end }]
}

/** The range of a span between two texts; null where either has gone or changed, or no text holds anything of it. */
function rangeOf({ nodes, starts, text: { text } }: ReadText, span: Span): Range | null {
  let first = lastAtOrBefore(starts, span.start)
  let last = lastAtOrBefore(starts, span.end - 1)
  let { start, end } = span
  while (first <= last && nodes[first] instanceof Element) start = starts[++first] as number
  while (last > first && nodes[last] instanceof Element) end = starts[last--] as number
  const from = nodes[first]
  const to = nodes[last]
  if (!(from instanceof Text) || !(to instanceof Text) || !from.isConnected || !to.isConnected) return null
  const inFirst = start - (starts[first] as number)
  const inLast = Math.min(end - (starts[last] as number), to.length)
  if (from.data[inFirst] !== text[start]) return null
  if (to.data[inLast - 1] !== text[(starts[last] as number) + inLast - 1]) return null
  const range = new Range()
  range.setStart(from, inFirst)
  range.setEnd(to, inLast)
  return range
}
