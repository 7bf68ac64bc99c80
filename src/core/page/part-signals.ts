/**
 * Say of one part of a page what sets it apart from an article's text. Each signal is one question, asked of that part alone; what
 * follows from them is decided in `own-text.ts`.
 */
import { isHeading } from './headline'
import { LINKED, type MainTextProbe, type Traits } from './main-text-probe'
import { type Block, lengthOf, type PageBlocks, type Part } from './page-blocks'

/** A name, a date, the number of a picture: what an item of a list is headed by. */
const LABEL = 60
/** Blocks before a heading that begins a part: its section, its date, who wrote it. */
const OPENING = 6
/** A caption tells what a picture shows, and no more. */
const CAPTION = 320
const CALL =
  /(?:sign|signing) up (?:to|for) (?:our|the|this|my)\b|\bsubscribe (?:now|today|to (?:our|the|this|read))|\b(?:abonnez|inscrivez)-vous\b|подпи(?:шитесь|сывайтесь)|оформите подписку|(?:^|\s)(?:اشترك|اشتركوا|سجل|تابعونا) (?:في|الآن|معنا|على|لتصلك)/iu
/** Tags that the markup keeps for what stands beside a text. */
const FIRM =
  /(?:^| )(?:aside|nav|footer|figure|figcaption|dialog|menu|complementary|navigation|contentinfo|search)(?: |$)/u

export class PartSignals {
  private readonly traits = new Map<number, Traits>()

  constructor(
    readonly blocks: PageBlocks,
    readonly probe: MainTextProbe
  ) {}

  traitsOf(container: number): Traits {
    const traits = this.traits.get(container) ?? this.probe.traitsOf(container)
    this.traits.set(container, traits)
    return traits
  }

  /** All of it is text of one element. */
  isLeaf({ first, last }: Part): boolean {
    const { blockContainers } = this.blocks.page
    if (last - first > LABEL) return false
    for (let i = first; i <= last; i++) if (blockContainers[i] !== blockContainers[first]) return false
    return true
  }

  /** Its prose that leads nowhere else, the first `most` blocks of it. */
  proseOf({ first, last }: Part, most = Infinity): readonly Block[] {
    const prose: Block[] = []
    for (let i = first; i <= last && prose.length < most; i++) {
      const block = this.blocks.at(i)
      if (block.isProse && !this.isLinked(block)) prose.push(block)
    }
    return prose
  }

  isLinked(block: Block): boolean {
    return this.probe.linksOf(block).share > LINKED
  }

  /** It asks whoever reads it to subscribe. */
  isCall(block: Block): boolean {
    return block.length <= CAPTION && CALL.test(this.blocks.textOf(block))
  }

  isHeading(block: Block): boolean {
    return isHeading(this.blocks, this.probe, block)
  }

  /** What the markup calls it, or something that it alone fills: comments, or matter beside the article by its tag or by its name. */
  labelOf(part: Part): 'comments' | 'firm' | 'named' | null {
    const region = this.chainOf(part)
      .map((container) => this.probe.regionOf(container))
      .find((each) => each !== null)
    if (region == null) return null
    if (region.kind === 'comments') return 'comments'
    return FIRM.test(region.name) ? 'firm' : 'named'
  }

  /** It, or something that it alone fills, is a picture with what is told of it. */
  isCaption(part: Part): boolean {
    const [outer, ...within] = this.chainOf(part).map((container) => this.traitsOf(container))
    const blocks = this.blocks.blocksOf(part)
    if (outer === undefined || lengthOf(blocks) > CAPTION) return false
    const isApart = (): boolean => blocks.every((block) => this.probe.isSetApart(block))
    return within.length > 0 && outer.hasMedia ? true : (outer.hasMedia || outer.followsMedia) && isApart()
  }

  /** It, or something that it alone fills, is named as a box in the text. */
  isInset(part: Part): boolean {
    return this.chainOf(part).some((container) => this.traitsOf(container).isInset)
  }

  /** A heading begins it, and more follows. */
  isHeaded({ first, last }: Part): boolean {
    const opening = this.blocks.blocksOf({ first, last: Math.min(last, first + OPENING) })
    const heading = opening.findIndex((block) => this.isHeading(block))
    return heading >= 0 && first + heading < last && opening.slice(0, heading).every(({ isProse }) => !isProse)
  }

  /** A page's headline stands in it. */
  holdsHeadline({ first, last }: Part): boolean {
    return this.probe.headlines.some((container) => {
      const at = this.blocks.partOf(container).first
      return first <= at && at <= last
    })
  }

  /** A name, a date or a number begins it, and text follows. */
  isLabelled({ first, last }: Part): boolean {
    const label = this.blocks.at(first)
    return first < last && !label.isProse && label.length <= LABEL
  }

  /** Several items of one kind fill it, each with a head of its own: stories, comments, pictures. */
  holdsItems(part: Part): boolean {
    let parts: readonly Part[] = [part]
    // Down to where it first parts.
    while (parts.length === 1 && !this.isLeaf(parts[0] as Part))
      parts = this.blocks.partsOf((parts[0] as Part).container)
    let before: Part | null = null
    for (const each of parts) {
      if (this.isLeaf(each) || !this.isItem(each)) continue
      if (before !== null && this.areAlike(each.container, before.container)) return true
      before = each
    }
    return false
  }

  /** A head of its own and prose below. */
  isItem(part: Part): boolean {
    return (this.isHeaded(part) || this.isLabelled(part)) && this.proseOf(part, 1).length > 0
  }

  /** Nothing but sentences and headings. */
  isPure(part: Part): boolean {
    return this.blocks
      .blocksOf(part)
      .every((block) => (block.isSentence && !this.isLinked(block)) || this.isHeading(block))
  }

  /** Elements of one kind: of one tag, with a class in common where they have classes. */
  areAlike(one: number, two: number): boolean {
    const [a, b] = [this.traitsOf(one), this.traitsOf(two)]
    if (a.tag !== b.tag) return false
    return a.names.length === 0 ? b.names.length === 0 : a.names.some((name) => b.names.includes(name))
  }

  isOfOneTag(one: number, two: number): boolean {
    return this.traitsOf(one).tag === this.traitsOf(two).tag
  }

  /** True where the page itself says that most of it is its article's text. */
  isDeclared(part: Part): boolean {
    if (this.chainOf(part).some((container) => this.traitsOf(container).isBody)) return true
    const prose = this.proseOf(part)
    const declared = prose.filter((block) => this.isInBody(block))
    return prose.length > 0 && lengthOf(declared) > lengthOf(prose) / 2
  }

  isInBody(block: Block): boolean {
    const { body } = this.probe.evidence
    return body !== '' && body.includes(this.blocks.textOf(block).replaceAll(/\s+/gu, ' ').slice(0, LABEL))
  }

  isShown({ first, container }: Part): boolean {
    return this.probe.isShown(container) && this.probe.isShownAt(this.blocks.at(first).start)
  }

  /** The part's container, and those within that it alone holds. */
  private chainOf({ container, isOwnText, first, last }: Part): readonly number[] {
    if (isOwnText) return []
    const chain = [container]
    const inmost = this.blocks.around(
      this.blocks.page.blockContainers[first] as number,
      this.blocks.page.blockContainers[last] as number
    )
    for (let c = inmost; c > container; c = this.blocks.page.parents[c] as number) chain.push(c)
    return chain
  }
}
