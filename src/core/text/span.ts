/** A half-open stretch `[start, end)` of a string, in UTF-16 units. Never a DOM `Range`. */
export interface Span {
  readonly start: number
  readonly end: number
}
