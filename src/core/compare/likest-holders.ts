/** What is read for one quotation, and for all of a page: what shares most with it. */
const MOST_FOR_ONE = 8
const MOST_FOR_ALL = 24
/** What shares less than this part of what the likest does shares it by chance. */
const LEAST_OF_BEST = 0.25

/** Of all that holds fingerprints of quotations, what is worth being read. `holders`: for each quotation what holds one of its fingerprints, once for each. */
export function likestHolders(holders: readonly (readonly string[])[]): readonly string[] {
  const named = holders.flatMap(mostNamed).sort(([, one], [, other]) => other - one)
  return [...new Set(named.map(([holder]) => holder))].slice(0, MOST_FOR_ALL)
}

/** Those that are named most often, with how often. */
function mostNamed(holders: readonly string[]): readonly (readonly [string, number])[] {
  const named = new Map<string, number>()
  for (const holder of holders) named.set(holder, (named.get(holder) ?? 0) + 1)
  const ranked = [...named].sort(([, one], [, other]) => other - one).slice(0, MOST_FOR_ONE)
  return ranked.filter(([, times]) => times >= (ranked[0]?.[1] ?? 0) * LEAST_OF_BEST)
}
