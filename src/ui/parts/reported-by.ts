import type { Strings } from '../strings/strings'

/** Say who relays a statement; `names` hold at least one, the nearest to the page first: the article, then its source. */
export function reportedBy(strings: Strings, [nearest = '', ...outer]: readonly string[]): string {
  return outer.length === 0 ? strings.via(nearest) : strings.viaAfter(nearest, outer)
}
