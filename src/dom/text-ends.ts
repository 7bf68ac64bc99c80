/**
 * Find the part of a page that is worth a careful walk: from a little before the first stretch that is sought to a
 * little after the last.
 *
 * The careful walk (`page-text.ts`) visits every node and takes twice as long as the browser needs for the text of the
 * whole page. So that text is searched first, and only what stands around the hits is walked. A page with open shadow
 * roots, which raw text leaves out, is walked as a whole, and so is a page without a hit. The walk reads the same as a
 * walk of the whole page, less what is far from every hit.
 */
import type { Steps } from '../core/steps'
import type { Span } from '../core/text/span'
import { localNameOf, shadowRootOf } from './accessors'
import { SKIPPED } from './page-text'
import type { TextEnds } from './part-walk'

/** Finds the spans of raw text that matter, in order and apart. */
export type Seek = (raw: string) => Steps<readonly Span[]>

/**
 * Units of text read before the first hit: more than a line of the article and the longest interruption take, since the
 * line's first words may be changed. As many are read after the last hit.
 */
const BEFORE = 8192
const { getElementsByTagName } = Element.prototype

/** Where to read `root` so that all that `seek` finds in its raw text is read; null where the whole must be read. */
export function* findEnds(root: Element, seek: Seek): Steps<TextEnds | null> {
  if (hasShadowRoot(root)) return null
  yield
  return endsOf(root, yield* seek(root.textContent ?? ''))
}

function hasShadowRoot(root: Element): boolean {
  const elements = getElementsByTagName.call(root, '*')
  for (let i = 0; i < elements.length; i++) if (shadowRootOf.call(elements[i] as Element) !== null) return true
  return false
}

/** The text nodes where reading begins and after which it may end; null where all hits are in what is not read. */
function endsOf(root: Element, spans: readonly Span[]): TextEnds | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION)
  let first: Text | null = null
  let last: Text | null = null
  let end = 0
  for (let s = 0; s < spans.length;) {
    const node = walker.nextNode() as Text | null
    if (node === null) break
    const start = end
    end += node.length
    while (s < spans.length && (spans[s] as Span).end <= start) s++
    if (s < spans.length && (spans[s] as Span).start < end && isRead(node)) {
      first ??= node
      last = node
    }
  }
  return first && last && { first: nodeBefore(walker, first), last }
}

/** The text node that stands `BEFORE` units of read text before `node`; the first of the page where there are fewer. */
function nodeBefore(walker: TreeWalker, node: Text): Text {
  let from = node
  walker.currentNode = node
  for (let units = 0; units < BEFORE;) {
    const before = walker.previousNode() as Text | null
    if (before === null) break
    from = before
    if (isRead(before)) units += before.length
  }
  return from
}

/** False for the text of a script, a style sheet and the like. */
function isRead(node: Text): boolean {
  const parent = node.parentElement
  return parent === null || !SKIPPED.has(localNameOf.call(parent))
}
