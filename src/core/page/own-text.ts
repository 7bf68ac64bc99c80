/**
 * Read the article that follows a headline, part by part, and nothing that stands around it.
 *
 * From the headline the way leads outward: first what follows it in its own container, then what follows that one, and so on.
 * Each part is taken, entered or left by its signals. Until an article is there (two paragraphs of some length), what comes
 * is taken for it, its lead and standfirst first. Once it is there, a part that begins with a headline or a name of its
 * own is another's, unless it is of the kind that the article is made of; so is a box that nothing of the article follows.
 * Only what is passed is read: O(parts of the article · depth), whatever the page has elsewhere.
 */
import type { Steps } from '../steps'
import type { Block, Part } from './page-blocks'
import { lengthOf, PROSE_LENGTH } from './page-blocks'
import type { PartSignals } from './part-signals'

/** Less prose than this is a teaser. */
export const LEAST_PROSE = 250
/** Paragraphs of an article that is there, and units of them: more than a lead has. */
const LEAST_PARAGRAPHS = 2
const LEAST_THERE = 180
/** An article of so much text needs nothing from further out. */
const WHOLE = 800
/** A box has no more paragraphs. */
const BOX = 2
/** Paragraphs of an end set apart: what is told of an author or a newsletter is shorter. */
const LEAST_END = 3
/** Letters beside a subhead: a link to edit it. */
const TOOL = 20
/** So many of one kind are no boxes. */
const USUAL = 3
/** Parts on either side among which others of the kind are sought. */
const NEAR = 12

/** The blocks of the article that follows `headline`, in order; few or none where no article does. */
export function* readOwnText(signals: PartSignals, headline: Block): Steps<readonly Block[]> {
  const walk = new OwnTextWalk(signals)
  const { blocks } = signals
  for (let c = headline.container; c >= 0; c = blocks.page.parents[c] as number) {
    const parts = blocks.partsOf(c)
    const at = parts.findIndex(({ first, last }) => first <= headline.index && headline.index <= last)
    if (walk.isWhole()) break
    yield* walk.take(parts, at + 1, walk.reach())
  }
  return walk.kept
}

/** The blocks of an article whose place is known, but not its headline. */
export function* readTextWithin(signals: PartSignals, place: number): Steps<readonly Block[]> {
  const walk = new OwnTextWalk(signals)
  yield* walk.take(signals.blocks.partsOf(place), 0, 'within')
  return walk.kept
}

/**
 * How far the parts of a container are from the text that was read: `within` what holds it, `around` it where it may be no more
 * than a lead, `beyond` an article that is there.
 */
type Reach = 'within' | 'around' | 'beyond'

class OwnTextWalk {
  readonly kept: Block[] = []
  /** Headings and short lines that belong to the article if it goes on below them. */
  private pending: Block[] = []
  private prose = 0
  private paragraphs = 0
  /** The container of the last paragraph. */
  private last: number | null = null

  constructor(private readonly signals: PartSignals) {}

  isThere(): boolean {
    return this.paragraphs >= LEAST_PARAGRAPHS && this.prose >= LEAST_THERE
  }

  /** Where what stands further out is. */
  reach(): Reach {
    if (this.isThere()) return 'beyond'
    return this.kept.length > 0 ? 'around' : 'within'
  }

  isWhole(): boolean {
    return this.paragraphs > LEAST_PARAGRAPHS && this.prose >= WHOLE
  }

  /** Go through the parts of one container, from one of them on. */
  *take(parts: readonly Part[], from: number, reach: Reach): Steps<void> {
    const own: Part[] = []
    for (let i = from; i < parts.length; i++) {
      yield
      const part = parts[i] as Part
      const isOwn = this.signals.isLeaf(part)
        ? this.takeLeaf(parts, i, own, reach)
        : this.isOwn(parts, i, own, reach) && (yield* this.enter(part))
      if (isOwn) own.push(part)
      else if (this.signals.proseOf(part, 1).length > 0) this.pending = []
    }
  }

  private *enter({ container }: Part): Steps<boolean> {
    const before = this.kept.length
    // A line goes on beside it, a subhead may stand in a box of its own.
    this.pending = this.pending.filter((block) => this.signals.isHeading(block))
    yield* this.take(this.signals.blocks.partsOf(container), 0, 'within')
    return this.kept.length > before
  }

  /** Whether the group `parts[i]` is of the article; `own` are those beside it that are. */
  private isOwn(parts: readonly Part[], i: number, own: readonly Part[], reach: Reach): boolean {
    const part = parts[i] as Part
    const some = this.signals.proseOf(part, LEAST_END)
    const isKind = this.isOwnBySigns(part, own, reach)
    if (isKind !== null) return isKind
    if (some.length === 0) return this.isList(part) || this.isSubhead(part)
    const isShape = this.isOwnByShape(parts, i, some)
    if (isShape !== null) return isShape
    return this.isThere() ? this.goesOn(parts, i, some, reach) : !this.isListAround(part, reach)
  }

  /** What the page says of a group, and whether it is like one of the article's: null where neither tells. */
  private isOwnBySigns(part: Part, own: readonly Part[], reach: Reach): boolean | null {
    const { signals } = this
    const label = signals.labelOf(part)
    if (label === 'comments' || label === 'firm' || !signals.isShown(part)) return false
    if (reach !== 'within' && this.paragraphs > 0 && signals.holdsHeadline(part)) return false
    const isKnown = own.some((each) => !each.isOwnText && signals.areAlike(each.container, part.container))
    return isKnown && label === null && (!this.isThere() || !signals.isCaption(part)) ? true : null
  }

  /** Whether a group of paragraphs is a layout's or a box: null where it may be the article's by its shape. */
  private isOwnByShape(parts: readonly Part[], i: number, some: readonly Block[]): boolean | null {
    const { signals } = this
    const part = parts[i] as Part
    if (signals.labelOf(part) === 'named') return !this.isThere() && this.isLayout(part)
    if (some.length > (this.isThere() ? BOX : 1)) return null
    if (signals.isInset(part)) return false
    return this.hasControls(part) || signals.isCaption(part) ? this.isUsual(parts, i) : null
  }

  /** Entries that stand around a lead. */
  private isListAround(part: Part, reach: Reach): boolean {
    return reach === 'around' && this.paragraphs > 0 && this.signals.holdsItems(part)
  }

  /** Whether an article that is there goes on in a group of paragraphs. */
  private goesOn(parts: readonly Part[], i: number, some: readonly Block[], reach: Reach): boolean {
    const { signals } = this
    const part = parts[i] as Part
    if (signals.isDeclared(part)) return true
    if (signals.isHeaded(part) || signals.holdsItems(part) || this.isRepeated(parts, i))
      return signals.probe.evidence.isLive
    if (some.length <= BOX && signals.isLabelled(part) && !signals.isLinked(signals.blocks.at(part.first))) return false
    if (lengthOf(signals.proseOf(part)) > this.prose) return true
    if (reach === 'beyond') return false
    return this.isPlain(part, some) || this.isFollowed(parts, i) || (some.length >= LEAST_END && signals.isPure(part))
  }

  /** A label on so much running text is a layout's. */
  private isLayout(part: Part): boolean {
    const { signals } = this
    const prose = signals.proseOf(part)
    const isRunning = prose.length >= LEAST_PARAGRAPHS && lengthOf(prose) >= LEAST_PROSE
    return isRunning && !signals.isHeaded(part) && !signals.holdsItems(part)
  }

  /** A list of short points, none of which leads elsewhere, in the middle of the article. */
  private isList(part: Part): boolean {
    const { signals } = this
    const { tag } = signals.traitsOf(part.container)
    return (
      (tag === 'ul' || tag === 'ol') &&
      this.isThere() &&
      !signals.blocks.blocksOf(part).some((block) => signals.isLinked(block))
    )
  }

  /** A subhead with a link to edit it, or to share it, in a box of their own: never the article's text by itself. */
  private isSubhead({ first, last }: Part): boolean {
    const { signals } = this
    const [heading, ...rest] = signals.blocks.blocksOf({ first, last: Math.min(last, first + BOX) }) as [Block]
    const isAlone = lengthOf(rest) <= TOOL && last - first < BOX
    if (isAlone && signals.isHeading(heading) && !signals.isLinked(heading)) this.pending.push(heading)
    return false
  }

  private hasControls({ container, isOwnText }: Part): boolean {
    return !isOwnText && this.signals.traitsOf(container).hasControls
  }

  /** Others of its kind stand near, each a paragraph: so it is no box. */
  private isUsual(parts: readonly Part[], i: number): boolean {
    const { signals } = this
    const part = parts[i] as Part
    const near = parts.slice(Math.max(0, i - NEAR), i + NEAR)
    const alike = near.filter((each) => !each.isOwnText && signals.areAlike(each.container, part.container))
    const isParagraph = (each: Part): boolean => !this.isThere() || signals.isLeaf(each)
    return alike.filter((each) => isParagraph(each) && signals.proseOf(each, 1).length > 0).length >= USUAL
  }

  /** One of several of a kind, each headed by a name of its own. */
  private isRepeated(parts: readonly Part[], i: number): boolean {
    const { signals } = this
    const part = parts[i] as Part
    const isAlso = (other: Part | undefined): boolean =>
      other !== undefined &&
      !signals.isLeaf(other) &&
      signals.areAlike(other.container, part.container) &&
      signals.isItem(other)
    return signals.isItem(part) && (isAlso(parts[i - 1]) || isAlso(parts[i + 1]))
  }

  /** Nothing is said of it, and its paragraphs are of the article's kind: boxes have names. */
  private isPlain({ container }: Part, [first]: readonly Block[]): boolean {
    const { signals } = this
    const isNameless = signals.traitsOf(container).names.length === 0
    return isNameless && first !== undefined && this.last !== null && signals.areAlike(first.container, this.last)
  }

  /** Paragraphs of the article follow it. */
  private isFollowed(parts: readonly Part[], i: number): boolean {
    const { signals } = this
    return parts
      .slice(i + 1, i + NEAR)
      .some((part) => signals.isLeaf(part) && this.isLikeLast(part) && signals.proseOf(part, 1).length > 0)
  }

  /** Of the kind of the last paragraph. */
  private isLikeLast({ first }: Part): boolean {
    const container = this.signals.blocks.page.blockContainers[first] as number
    return this.last === container || (this.last !== null && this.signals.areAlike(this.last, container))
  }

  /** Take what is the article's of a part that is one text. */
  private takeLeaf(parts: readonly Part[], i: number, own: readonly Part[], reach: Reach): boolean {
    const { signals } = this
    const part = parts[i] as Part
    if (!part.isOwnText && this.isBox(parts, i, own)) return false
    if (reach === 'beyond' && !this.isLikeLast(part)) return false
    let isOwn = false
    for (const block of signals.blocks.blocksOf(part)) isOwn = this.takeBlock(block, part) || isOwn
    return isOwn
  }

  /** Whether a text is set apart from the article's: labelled, named, told of a picture, below all of the rest. */
  private isBox(parts: readonly Part[], i: number, own: readonly Part[]): boolean {
    const { signals } = this
    const part = parts[i] as Part
    const isLead = this.kept.length === 0 && signals.traitsOf(part.container).isLead
    if (signals.isCaption(part) || (!isLead && signals.labelOf(part) !== null)) return true
    if (!isLead && signals.isInset(part) && !this.isUsual(parts, i)) return true
    if (signals.isHeading(signals.blocks.at(part.first))) return false
    const isBelow = this.isThere() && own.some((each) => !signals.isLeaf(each))
    return (
      isBelow && !this.isFollowed(parts, i) && !own.some((each) => signals.areAlike(each.container, part.container))
    )
  }

  private takeBlock(block: Block, part: Part): boolean {
    const { signals } = this
    if (
      signals.isLinked(block) ||
      signals.isCall(block) ||
      !signals.probe.isShownAt(block.start) ||
      !signals.probe.isShown(block.container)
    )
      return false
    if (block.isProse || (this.paragraphs === 0 && block.length >= PROSE_LENGTH)) {
      this.keep(block)
      return true
    }
    if (this.paragraphs > 0 && block.isSentence && this.isLikeLast(part)) {
      this.keep(block)
      return true
    }
    const isLine =
      this.last !== null && signals.isOfOneTag(this.last, block.container) && !signals.probe.isSetApart(block)
    if (signals.isHeading(block) || isLine) this.pending.push(block)
    return false
  }

  private keep(block: Block): void {
    this.kept.push(...this.pending, block)
    this.pending = []
    if (!block.isProse) return
    this.prose += block.length
    this.paragraphs++
    this.last = block.container
  }
}
