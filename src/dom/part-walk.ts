/** Read what lies between two ends of a page's text, and somewhat around it. */
import { atOnce } from '../core/steps'
import { parentNodeOf } from './accessors'
import { type ReadText, TextWalk } from './page-text'
import { walkInSteps } from './walk-in-steps'

/** Where reading begins, and after which node it ends, some text later. */
export interface TextEnds {
  readonly first: Text
  readonly last: Text
  /** Nothing is read after the last one's block. */
  readonly isBlock?: true
}

/** Units read after the last node that matters: more than a line of an article and the longest interruption may take. */
const AFTER = 8192

/** Read the text below `root`, or between two ends, by its tags. */
export const readPart = (root: Element, ends: TextEnds | null): ReadText =>
  atOnce(walkInSteps(new PartWalk(root, ends)))

/** A walk from one text to another; over all, where there are no ends. */
export class PartWalk extends TextWalk {
  /** Nothing is read after the block that is open. */
  private isLastBlock = false

  constructor(
    root: Element,
    private readonly ends: TextEnds | null
  ) {
    super(root)
    if (ends !== null) this.way = wayTo(ends.first, root)
  }

  protected override addWords(node: Text | Element, data: string): void {
    super.addWords(node, data)
    if (node !== this.ends?.last) return
    if (this.ends.isBlock) this.isLastBlock = true
    else this.left = AFTER
  }

  protected override breakBlock(): void {
    super.breakBlock()
    if (this.isLastBlock) this.left = 0
  }
}

/** The nodes from the root to a text, by depth. */
function wayTo(text: Text, root: Element): readonly Node[] {
  const way: Node[] = []
  for (let node: Node | null = text; node !== null; node = parentNodeOf.call(node)) {
    way.unshift(node)
    if (node === root) break
  }
  return way
}
