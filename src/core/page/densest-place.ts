/** Find where a page has most of its prose, for pages that don't say what their article is called. */
import type { Block } from './page-blocks'
import type { PageText } from './page-words'

/** An element that holds this share of the prose around it holds the article; less, and it may be one of its sections. */
const MOST = 0.75

/** The deepest container that holds most of the prose in more than one block. O(blocks · depth). */
export function densestPlace(page: PageText, blocks: readonly Block[]): number {
  const held = new Map<number, { weight: number; blocks: number }>()
  for (const { start, end, container, isProse } of blocks) {
    if (!isProse) continue
    for (let c = container; c >= 0; c = page.parents[c] as number) {
      const sum = held.get(c) ?? { weight: 0, blocks: 0 }
      held.set(c, { weight: sum.weight + end - start, blocks: sum.blocks + 1 })
    }
  }
  let place = 0
  for (;;) {
    const here = held.get(place)
    const next = [...held].find(
      ([c, { weight, blocks }]) => page.parents[c] === place && here && weight >= here.weight * MOST && blocks > 1
    )
    if (next === undefined) return place
    place = next[0]
  }
}
