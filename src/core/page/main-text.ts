/**
 * Find the text of an article that is not known, on a page of any layout.
 *
 * An article begins below its headline (`headline.ts`) and goes on as long as nothing says that what comes is another's
 * (`own-text.ts`, by the signals of `part-signals.ts`). Where no headline is known, it is where a page has most of its prose.
 * Boxes that tell of other articles (`teasers.ts`) and what it says of itself at its end (`trim-end.ts`) are taken out, and borders
 * are put where one item of a feed ends and the next begins. A page that lists articles has its links among its prose, and
 * gives none.
 */
import { HEADING_MARK, HOUR } from '../find/text/paragraphs'
import type { Steps } from '../steps'
import { densestPlace } from './densest-place'
import { findHeadlines } from './headline'
import { joinBlocks, type JoinedText, type JoinedLine } from './joined-blocks'
import { LINKED, type MainTextProbe, type OutlineRole } from './main-text-probe'
import { LEAST_PROSE, readOwnText, readTextWithin } from './own-text'
import { type Block, lengthOf, PageBlocks } from './page-blocks'
import { type PageText, regionAround } from './page-words'
import { PartSignals } from './part-signals'
import { withoutRepeats } from './repeats'
import { findTeasers } from './teasers'
import { withoutTranslations } from './translations'
import { trimEnd } from './trim-end'

/** Longer pages are read up to here: no article is longer, and the cost stays bounded. */
const LONGEST = 200_000
/** Where more of the text than this leads elsewhere, the page lists articles. */
const LIST = 0.3

/** The article as it was found. */
interface HeadedText {
  readonly headline: Block | null
  readonly text: readonly Block[]
}

/** Find the main text, its headings and borders marked as `paragraphs.ts` reads them; null where the page has no article. */
export function* findMainText(page: PageText, probe: MainTextProbe): Steps<JoinedText | null> {
  if (page.blockStarts.length === 0) return null
  const signals = new PartSignals(new PageBlocks(page), probe)
  yield
  const article = (yield* findBelowHeadline(signals)) ?? (yield* findDensest(signals))
  if (article === null || article === 'too short') return null
  const textOf = (block: Block): string => signals.blocks.textOf(block)
  const text = yield* withoutRepeats(yield* withoutTranslations(article.text, textOf), textOf)
  return yield* joinBlocks(page.text, yield* linesOf(signals, { ...article, text }))
}

/**
 * The article below a headline; null where no headline is known, or where none has text below it. A headline that the page's head
 * names and that has too little of its own is a page without an article: what stands further below is another's.
 */
function* findBelowHeadline(signals: PartSignals): Steps<HeadedText | 'too short' | null> {
  let isShort = false
  for (const { block: headline, isNamed } of findHeadlines(signals.blocks, signals.probe)) {
    yield
    const own = yield* readOwnText(signals, headline)
    yield
    const text = trimEnd(withoutTeasers(signals, own), signals)
    yield
    if (isArticle(text)) return { headline, text }
    isShort ||= isNamed && text.some(({ isProse }) => isProse)
  }
  return isShort ? 'too short' : null
}

const isArticle = (text: readonly Block[]): boolean => lengthOf(text.filter(({ isProse }) => isProse)) >= LEAST_PROSE

/** Leave out the teasers among blocks, and between the first of them and the last. */
function withoutTeasers({ blocks, probe }: PartSignals, text: readonly Block[]): readonly Block[] {
  const [first, last] = [text[0], text.at(-1)]
  if (first === undefined || last === undefined) return text
  const place = blocks.around(first.container, last.container)
  const all = blocks.blocksOf({ first: first.index, last: last.index })
  const teasers = findTeasers(blocks.page.parents, place, all, probe.linksOf)
  return text.filter((block) => !teasers.has(block))
}

/** The article of a page whose headline is not known. */
function* findDensest(signals: PartSignals): Steps<HeadedText | null> {
  const { blocks, probe } = signals
  const { page } = blocks
  const seen = yield* seenBlocks(signals)
  const outer = densestPlace(page, seen)
  const teasers = findTeasers(page.parents, outer, within(page, outer, seen), probe.linksOf)
  const others = seen.filter((block) => !teasers.has(block))
  const place = densestPlace(page, others)
  const own = within(page, place, others)
  const kept = own.filter((block) => probe.linksOf(block).share <= LINKED)
  const isList = lengthOf(own) - lengthOf(kept) > lengthOf(own) * LIST || lengthOf(teasers) > lengthOf(kept)
  const text = (yield* readTextWithin(signals, place)).filter((block) => !teasers.has(block))
  return isArticle(text) && !isList ? { headline: null, text: trimEnd(text, signals) } : null
}

/** The blocks that a user sees outside regions, in order. */
function* seenBlocks({ blocks, probe }: PartSignals): Steps<readonly Block[]> {
  const { page } = blocks
  const isOpen = new Map<number, boolean>()
  const isSeen = (container: number): boolean => {
    let open = isOpen.get(container)
    if (open === undefined) {
      open = regionAround(page, probe, container) === null && probe.isShown(container)
      isOpen.set(container, open)
    }
    return open
  }
  const seen: Block[] = []
  for (const [i, start] of page.blockStarts.entries()) {
    if (start > LONGEST) break
    yield
    if (isSeen(page.blockContainers[i] as number) && probe.isShownAt(start)) seen.push(blocks.at(i))
  }
  return seen
}

const within = (page: PageText, place: number, blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(({ container }) => isWithin(page, container, place))

function isWithin(page: PageText, inner: number, outer: number): boolean {
  for (let c = inner; c >= outer; c = page.parents[c] as number) if (c === outer) return true
  return false
}

/** The article's blocks, with what stands between them: the border of an item, a rule, a heading that leads elsewhere. */
function* linesOf(signals: PartSignals, { headline, text }: HeadedText): Steps<readonly JoinedLine[]> {
  const { blocks, probe } = signals
  const [first, last] = [text[0] as Block, text.at(-1) as Block]
  const place = blocks.around(first.container, last.container)
  const lines: JoinedLine[] = headline === null ? [] : [{ ...headline, before: HEADING_MARK }]
  let item: number | null = null
  let next = first.index
  const nearest = (container: number, outline: OutlineRole): number | null => {
    for (let c = container; c > place; c = blocks.page.parents[c] as number)
      if (probe.outlineOf(c) === outline) return c
    return null
  }
  /** The hour of another item; or a heading that leads elsewhere, with more of the article in what holds it; the head of a box ends with the box. */
  const isParting = (index: number, before: Block): boolean => {
    if (HOUR.test(blocks.textOf(blocks.at(index)))) return true
    const heading = nearest(blocks.at(index).container, 'heading')
    if (heading === null || probe.linksOf(blocks.at(index)).share <= LINKED) return false
    return blocks.partOf(blocks.page.parents[heading] as number).last >= before.index
  }
  for (const block of text) {
    yield
    let isParted = false
    for (; next < block.index; next++) isParted ||= isRuled(blocks.page, next) || isParting(next, block)
    next = block.index + 1
    isParted ||= isRuled(blocks.page, block.index) && block !== first
    const own = nearest(block.container, 'item')
    const border = isParted || own !== item ? `${HEADING_MARK}\n` : ''
    const isHeading = nearest(block.container, 'heading') !== null
    lines.push({ ...block, before: border + (isHeading ? HEADING_MARK : '') })
    item = own
  }
  return lines
}

const isRuled = ({ ruledBlocks }: PageText, index: number): boolean => ruledBlocks.includes(index)
