import type { Strings } from '../strings/strings'

/** Say who relays a statement; `names` from the nearest to the reader outwards, at least one. */
export function reportedBy(strings: Strings, [nearest = '', ...outer]: readonly string[]): string {
  return outer.length === 0 ? strings.via(nearest) : strings.viaAfter(nearest, outer)
}
