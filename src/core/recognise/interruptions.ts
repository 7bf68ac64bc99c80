/**
 * Tell which blocks among a line's words interrupt it and are no part of it.
 *
 * A block that shares a run with the line is part of it, and so is any other block of the same elements. Of the rest,
 * a block within a sentence is part of the line where its words are just those that the line lacks there (a term set
 * in an element of its own), and also where nothing says that it is a box: people read on from "will" over "not" to
 * "accept", whatever elements these stand in. All others interrupt: advertisements, captions, links to other stories.
 */
import type { Article } from './article'
import { beginsBox } from './credits'
import { regionAround, type PageProbe, type PageWords } from '../page/page-words'
import type { Run } from './runs'
import { endsSentence } from '../page/same-sentence'
import { lastAtOrBefore } from '../text/last-at-or-before'

/**
 * Make the test of whether a word of the page, among a line's runs, interrupts the line. `label` is the one that the
 * article bears. Each block is judged once.
 */
export function interruptionsOf(
  article: Article,
  runs: readonly Run[],
  page: PageWords,
  label: string | null,
  probe: PageProbe
): (word: number) => boolean {
  const { blockContainers } = page.page
  const own = new Set(runs.flatMap((run) => blocksOf(page, run)))
  const containers = new Set([...own].map((block) => blockContainers[block] as number))
  const around = new Set([...containers].flatMap((container) => ancestorsOf(page, container)))

  const isBeside = (container: number): boolean => {
    const region = regionAround(page.page, probe, container)
    return region !== null && region.name !== label
  }
  const isInBox = (container: number): boolean => {
    for (let c = container; c >= 0 && !around.has(c); c = page.page.parents[c] as number)
      if (probe.isBox(c)) return true
    return false
  }
  const isRead = (block: number): boolean => {
    const container = blockContainers[block] as number
    const { first, last } = wordsOf(page, block)
    const before = runs.findLast((run) => run.page + run.length <= first)
    const after = runs.find((run) => run.page > last)
    if (before === undefined || after === undefined) return false
    if (isMissing(article, page, before, after, first, last)) return true
    return (
      !isBeside(container) &&
      !isInBox(container) &&
      !endsSentence(page, before.page + before.length - 1) &&
      !beginsBox(page, first, last, article.dossier.language)
    )
  }
  const known = new Map<number, boolean>()
  return (word) => {
    const block = page.blocks[word] as number
    if (own.has(block)) return false
    let interrupts = known.get(block)
    if (interrupts === undefined) {
      const container = blockContainers[block] as number
      interrupts = !(containers.has(container) && !isBeside(container)) && !isRead(block)
      known.set(block, interrupts)
    }
    return interrupts
  }
}

/** True where the line has just the words from `first` to `last` of the page between its runs `before` and `after`. */
function isMissing(article: Article, page: PageWords, before: Run, after: Run, first: number, last: number): boolean {
  for (let from = before.article + before.length; from + last - first < after.article; from++) {
    let i = first
    while (i <= last && page.words.hashes[i] === article.words.hashes[from + i - first]) i++
    if (i > last) return true
  }
  return false
}

function blocksOf(page: PageWords, run: Run): readonly number[] {
  return Array.from({ length: run.length }, (_, i) => page.blocks[run.page + i] as number)
}

/** The first and the last word of a block, which has at least one. O(log words). */
function wordsOf({ blocks }: PageWords, block: number): { readonly first: number; readonly last: number } {
  return { first: lastAtOrBefore(blocks, block - 1) + 1, last: lastAtOrBefore(blocks, block) }
}

/** A container and all containers around it, the innermost first. */
function ancestorsOf({ page }: PageWords, container: number): readonly number[] {
  const list: number[] = []
  for (let c = container; c >= 0; c = page.parents[c] as number) list.push(c)
  return list
}
