import type { Span } from '../core/text/span'

/** A range by its words, the words around it, and its place in the text of the page's body. */
export interface TextAround {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** In Unicode code points of the body's text content; null in a shadow tree, whose text is no part of that. */
  readonly position: Span | null
}

/** Describe `range` with up to `context` characters on either side, in Unicode code points. O(body). */
export function textAround(range: Range, context: number): TextAround {
  const isInBody = document.body.contains(range.startContainer)
  const root = isInBody ? document.body : range.startContainer.getRootNode()
  const before = new Range()
  before.setStart(root, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const after = new Range()
  after.setStart(range.endContainer, range.endOffset)
  after.setEnd(root, root.childNodes.length)
  const preceding = [...before.toString()]
  const following = [...after.toString()]
  const exact = range.toString()
  return {
    exact,
    prefix: preceding.slice(-context).join(''),
    suffix: following.slice(0, context).join(''),
    position: isInBody ? { start: preceding.length, end: preceding.length + [...exact].length } : null
  }
}
