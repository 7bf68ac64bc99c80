/**
 * Paint passages without touching the page's DOM, through the CSS Custom Highlight API.
 *
 * The registry is shared with the page, which may clear or replace our entries, and Firefox does not let an isolated
 * world iterate it: so our own map is the truth and `repaint` restores it. What is
 * registered are copies: a page that moves them moves no range that a press leads to. Colours are in `highlight-rules.ts`.
 */
import type { Verdict } from '../core/verify/sighting'

export interface PaintedPassage {
  readonly statement: string
  readonly speakers: readonly string[]
  readonly verdict: Verdict
  readonly ranges: readonly Range[]
}

const PREFIX = 'mawqif-'
const ALTERED = `${PREFIX}altered`
const ACTIVE = `${PREFIX}active`

/** The passages painted on a page, and the one in focus. */
export class Highlights {
  private painted: readonly PaintedPassage[] = []
  /** The text around each painted range when it was painted. */
  private words: readonly string[] = []
  private readonly names = new Map<string, Highlight>()
  private visible = true

  /** Paint these passages and no others. */
  paint(passages: readonly PaintedPassage[]): void {
    this.painted = passages
    this.words = wordsOf(passages)
    const active = this.names.get(ACTIVE)
    for (const name of this.names.keys()) if (name !== ACTIVE) CSS.highlights.delete(name)
    this.names.clear()
    if (active) this.names.set(ACTIVE, active)
    for (const passage of passages) {
      const names = passage.verdict === 'altered' ? [ALTERED] : passage.speakers.map((id) => PREFIX + id)
      for (const name of names) for (const range of passage.ranges) this.highlight(name).add(range.cloneRange())
    }
    this.repaint()
  }

  /** Put one statement's passage in focus; null puts none. */
  focus(statement: string | null): void {
    this.names.delete(ACTIVE)
    CSS.highlights.delete(ACTIVE)
    const ranges = this.rangesOf(statement)
    for (const range of ranges) this.highlight(ACTIVE).add(range.cloneRange())
    this.repaint()
  }

  /** Register again what the page may have removed. */
  repaint(): void {
    for (const [name, highlight] of this.names) {
      if (this.visible || name === ACTIVE) CSS.highlights.set(name, highlight)
    }
  }

  /** Show or hide all but the passage in focus. */
  setVisible(visible: boolean): void {
    this.visible = visible
    for (const name of this.names.keys()) if (name !== ACTIVE) CSS.highlights.delete(name)
    this.repaint()
  }

  /** True while the registry, which the page shares, holds all that was painted. */
  get isRegistered(): boolean {
    return [...this.names].every(
      ([name, highlight]) => (!this.visible && name !== ACTIVE) || CSS.highlights.get(name) === highlight
    )
  }

  /** True while something is painted, and every range of it is where it was painted, in the same text. */
  isIntact(): boolean {
    const now = wordsOf(this.painted)
    const isAttached = this.painted.every(({ ranges }) => ranges.every((range) => range.startContainer.isConnected))
    return now.length > 0 && isAttached && now.every((words, i) => words === this.words[i])
  }

  /** Remove all that was painted. */
  clear(): void {
    for (const name of this.names.keys()) CSS.highlights.delete(name)
    this.names.clear()
    this.painted = []
    this.words = []
  }

  rangesOf(statement: string | null): readonly Range[] {
    return this.painted.find((passage) => passage.statement === statement)?.ranges ?? []
  }

  /** All painted passages. */
  get passages(): readonly PaintedPassage[] {
    return this.painted
  }

  /**
   * The passage painted at a point of the viewport, with the box of its line there; null where none can be seen: there is
   * none, or `target`, what the page has at the point, lies over it.
   */
  passageAt(x: number, y: number, target: Node): { readonly statement: string; readonly line: DOMRect } | null {
    if (!this.visible) return null
    for (const { statement, ranges } of this.painted) {
      for (const range of ranges) {
        const line = [...range.getClientRects()].find(
          (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
        )
        if (line !== undefined && range.intersectsNode(target)) return { statement, line }
      }
    }
    return null
  }

  private highlight(name: string): Highlight {
    let highlight = this.names.get(name)
    if (highlight === undefined) {
      highlight = new Highlight()
      highlight.priority = name === ACTIVE ? 2 : name === ALTERED ? 1 : 0
      this.names.set(name, highlight)
    }
    return highlight
  }
}

/** The text of the elements that hold the passages: the words that attribute a passage stand beside it. */
function wordsOf(passages: readonly PaintedPassage[]): readonly string[] {
  return passages.flatMap(({ ranges }) =>
    ranges.map(
      ({ commonAncestorContainer: node }) => (node instanceof Element ? node : node.parentElement)?.textContent ?? ''
    )
  )
}
