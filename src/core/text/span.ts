/** A half-open stretch `[start, end)` of a string, in UTF-16 units. Never a DOM `Range`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True where two spans share a unit: `[2, 5)`, `[4, 9)` ⇒ true, `[2, 5)`, `[5, 9)` ⇒ false. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Where something stands, without all else that is known of it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end })
