import type { Span } from '../../text/span'

/** Those of `spans` that share no unit with any of `others`; both ascend, and none overlaps another of its own. Linear. */
export function clearOf<T extends Span>(spans: readonly T[], others: readonly Span[]): readonly T[] {
  let next = 0
  return spans.filter(({ start, end }) => {
    while (next < others.length && (others[next] as Span).end <= start) next++
    const other = others[next]
    return other === undefined || other.start >= end
  })
}
