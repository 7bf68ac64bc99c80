/** Take from the end of an article what it says of itself: who wrote it, what else to read, where to subscribe. */
import type { Block } from './page-blocks'
import type { PartSignals } from './part-signals'

/** An article of fewer blocks is left as it is. */
const LEAST = 4
/** Blocks at the end that may be taken. */
const MOST = 3
/** Letters of an author's name: shorter ones are part of other words. */
const LEAST_NAME = 5

export function trimEnd(blocks: readonly Block[], signals: PartSignals): readonly Block[] {
  let { length } = blocks
  for (let taken = 0; length > LEAST && taken < MOST; taken++) {
    const last = blocks[length - 1] as Block
    if (
      !isOnAuthor(last, signals) &&
      !signals.probe.isSetApart(last) &&
      !isOfOtherKind(last, blocks.slice(0, length - 1), signals)
    )
      break
    length--
  }
  return blocks.slice(0, length)
}

/** The author's name begins it. */
function isOnAuthor(block: Block, { blocks, probe }: PartSignals): boolean {
  const text = blocks.textOf(block)
  return probe.evidence.authors.some((author) => author.length >= LEAST_NAME && text.startsWith(author))
}

/** No other paragraph stands in such an element, and nearly all stand in one kind. */
function isOfOtherKind({ container }: Block, others: readonly Block[], signals: PartSignals): boolean {
  const prose = others.filter(({ isProse }) => isProse)
  return (
    !prose.some((other) => signals.areAlike(other.container, container)) &&
    prose.slice(1).every((other) => signals.areAlike(other.container, (prose[0] as Block).container))
  )
}
