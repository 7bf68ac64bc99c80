/**
 * The index of the last of some ascending numbers that is `value` or less; -1 where all are more. Only the first `length`
 * numbers count. O(log length).
 */
export function lastAtOrBefore(ascending: ArrayLike<number>, value: number, length = ascending.length): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
