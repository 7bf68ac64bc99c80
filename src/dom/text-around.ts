/** A range by its words, the words about it, and its place in the text of the page's body. */
export interface TextAround {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** `[start, end)` in Unicode code points of the body's text content. */
  readonly start: number
  readonly end: number
}

/** Describe `range`, which lies in the body, with up to `context` characters on either side. O(body). */
export function textAround(range: Range, context: number): TextAround {
  const before = new Range()
  before.setStart(document.body, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const after = new Range()
  after.setStart(range.endContainer, range.endOffset)
  after.setEnd(document.body, document.body.childNodes.length)
  const points = [...before.toString()]
  const following = [...after.toString()]
  const exact = range.toString()
  return {
    exact,
    prefix: points.slice(-context).join(''),
    suffix: following.slice(0, context).join(''),
    start: points.length,
    end: points.length + [...exact].length
  }
}
