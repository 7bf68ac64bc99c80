/**
 * Find what a page lays over the words of a sentence from elsewhere: a patch of its ground, other words, a picture.
 *
 * Whatever stands out of the flow may lie anywhere, so elements are asked for their boxes, those of the article first and
 * no more than a bounded number; the few that meet the sentences' lines are asked for their style. Hit testing would tell of
 * the window alone, and not of what lets the pointer through.
 */
import { holds, nodeAround } from './accessors'
import { boxAround } from './boxes'
import { laidOver, LIKE_LETTERS } from './generated'
import { patchesOf, ringsOf } from './patches'
import { strokesOf } from './strokes'
import { countMoves } from './stillness'
import { Visibility } from './visibility'

/** Something painted over a text. */
export interface Cover {
  /** True where other words stand there, or a picture may show some. */
  readonly hasWords: boolean
  readonly isOver: (box: DOMRect) => boolean
}

/** Elements asked for their boxes: of the article, of what stands around it, and of each element there. */
const MOST_WITHIN = 700
const MOST_AROUND = 160
const MOST_IN_EACH = 12
/** What covers less than this share of a line's height, in the middle of it, leaves its letters to be read. */
const CORE = 0.3
const PICTURES = new Set('img canvas video iframe embed object svg input textarea select'.split(' '))

/** What may lie over texts below `place`; what is known is forgotten where the page moved between two slices of a look. */
export class Covers {
  private boxes: Shelf | null = null
  private readonly apart = new Map<Element, boolean>()
  private readonly pseudo = new Map<Element, readonly Cover[]>()
  private readonly visibility = new Visibility()
  private moves = countMoves()

  constructor(private readonly place: Element) {}

  /** What lies over the lines of a text. */
  over(lines: readonly DOMRect[], text: Text): readonly Cover[] {
    this.forgetWhereMoved()
    const pseudo = this.pseudoAround(text).filter((cover) => lines.some(cover.isOver))
    const elements = this.at(lines).flatMap((element) => {
      if (holds(element, text)) return []
      const isPoint = this.visibility.isPoint(element)
      if (!isPoint && !this.visibility.isPatch(element)) return []
      const cover = coverOf(element, text, isPoint)
      return cover !== null && lines.some(cover.isOver) ? [cover] : []
    })
    return [...pseudo, ...elements]
  }

  private forgetWhereMoved(): void {
    if (this.moves === countMoves()) return
    this.moves = countMoves()
    this.boxes = null
    this.apart.clear()
    this.pseudo.clear()
  }

  /** The elements out of the flow that meet one of some lines. */
  private at(lines: readonly DOMRect[]): readonly Element[] {
    this.boxes ??= new Shelf(elementsAround(this.place).map((element) => [element, reachOf(boxAround(element))]))
    const around = unionOf(lines)
    if (around === null) return []
    return this.boxes
      .near(around)
      .filter(([, box]) => meets(box, around) && lines.some((line) => meets(box, line)))
      .filter(([element, box]) => this.isApart(element, box))
      .map(([element]) => element)
  }

  private isApart(element: Element, box: DOMRect): boolean {
    let is = this.apart.get(element)
    if (is === undefined) {
      is = isApart(element, box)
      this.apart.set(element, is)
    }
    return is
  }

  /** What style sheets lay over a text by pseudo-elements of those around it. */
  private pseudoAround(text: Text): readonly Cover[] {
    const covers: Cover[] = []
    for (let node = nodeAround(text); node !== null && node !== document.body; node = nodeAround(node)) {
      if (!(node instanceof Element)) continue
      let own = this.pseudo.get(node)
      if (own === undefined) {
        const strokes = coverBy(strokesOf(node), true)
        own = [...pseudoCoversOf(node), ...(strokes === null ? [] : [strokes])]
        this.pseudo.set(node, own)
      }
      covers.push(...own)
    }
    return covers
  }
}

/** The height of a board in CSS pixels, and on how many of them a box may stand: a paragraph stands on a few. */
const BOARD = 128
const MOST_BOARDS = 8

/** Elements with their boxes, by their height on the page, so that those near a line are found without asking the others. */
class Shelf {
  private readonly boards = new Map<number, (readonly [Element, DOMRect])[]>()
  private readonly tall: (readonly [Element, DOMRect])[] = []

  constructor(boxes: readonly (readonly [Element, DOMRect])[]) {
    for (const each of boxes) {
      if (each[1].height > BOARD * MOST_BOARDS) this.tall.push(each)
      else for (const board of boardsOf(each[1])) this.boards.set(board, [...(this.boards.get(board) ?? []), each])
    }
  }

  /** Those that may meet a box. */
  near(box: DOMRect): readonly (readonly [Element, DOMRect])[] {
    return [...new Set([...this.tall, ...boardsOf(box).flatMap((board) => this.boards.get(board) ?? [])])]
  }
}

const boardsOf = ({ top, bottom }: DOMRect): readonly number[] => {
  const first = Math.floor(top / BOARD)
  return Array.from({ length: Math.floor(bottom / BOARD) - first + 1 }, (_, i) => first + i)
}

/** The elements that are asked for what lies over texts below `place`. */
export function elementsAround(place: Element): readonly Element[] {
  const list: Element[] = []
  const within = place.getElementsByTagName('*')
  for (let i = 0; i < within.length && i < MOST_WITHIN; i++) list.push(within[i] as Element)
  // From the end of the page inward, level by level: there pages put what lies over them.
  for (let around: Element | null = document.body; around !== null && around !== place;) {
    let next: Element | null = null
    let element: Element | null = around.lastElementChild
    for (; element !== null && list.length < MOST_WITHIN + MOST_AROUND; element = element.previousElementSibling) {
      if (element.contains(place)) next = element
      else addAll(list, element)
    }
    around = next
  }
  return list
}

/** Add an element and what it holds, as long as there is room. */
function addAll(list: Element[], element: Element): void {
  list.push(element)
  const within = element.getElementsByTagName('*')
  for (let i = 0; i < within.length && i < MOST_IN_EACH; i++) list.push(within[i] as Element)
}

function unionOf(boxes: readonly DOMRect[]): DOMRect | null {
  if (boxes.length === 0) return null
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))]
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))]
  return new DOMRect(left, top, right - left, bottom - top)
}

/** True where an element stands out of the flow. */
function isApart(element: Element, box: DOMRect): boolean {
  if (element.localName === 'mawqif-sidebar') return false
  const { position, cssFloat, display, visibility } = getComputedStyle(element)
  // What is fixed to the window passes over the text as it is scrolled, unless it is made for a few words of it.
  if (position === 'fixed') return box.width * box.height < LARGEST_PATCH && visibility === 'visible'
  const isOut = position !== 'static' || cssFloat !== 'none' || display.startsWith('inline-') || isMoved(element)
  return isOut && visibility === 'visible'
}

/** A patch over a few words of a sentence is no larger, in square CSS pixels. */
const LARGEST_PATCH = 30_000

function isMoved(element: Element): boolean {
  const { transform, translate, marginTop, marginBottom, marginLeft, marginRight } = getComputedStyle(element)
  const margins = [marginTop, marginBottom, marginLeft, marginRight].map(Number.parseFloat)
  return transform !== 'none' || (translate !== '' && translate !== 'none') || margins.some((margin) => margin < 0)
}

/** What of an element is painted over a text; null where nothing is. */
function coverOf(element: Element, text: Text, isPoint: boolean): Cover | null {
  const style = getComputedStyle(element)
  if (isBelow(element, text)) return null
  const box = boxAround(element)
  if (isPoint) return coverBy(ringsOf(style, box), false)
  const isPicture = PICTURES.has(element.localName)
  const letters = lettersOf(element)
  const painted = isPicture ? [box] : patchesOf(style, box)
  return coverBy([...painted, ...letters], isPicture || letters.length > 0)
}

const coverBy = (boxes: readonly DOMRect[], hasWords: boolean): Cover | null =>
  boxes.length === 0 ? null : { hasWords, isOver: (line) => boxes.some((box) => meets(box, line, CORE)) }

/** What a style sheet lays over an element by its pseudo-elements. */
function pseudoCoversOf(element: Element): readonly Cover[] {
  return laidOver(element).flatMap(({ style, words }) => {
    if (Number.parseInt(style.zIndex, 10) < 0) return []
    const box = boxOfPseudo(element, style)
    return coverBy(words === '' ? patchesOf(style, box) : [box], words !== '') ?? []
  })
}

/** How far what has no size of its own may be painted around it, in CSS pixels. */
const FARTHEST_PAINT = 60
const TINY = 4

const reachOf = (box: DOMRect): DOMRect =>
  box.width > TINY && box.height > TINY
    ? box
    : new DOMRect(
        box.left - FARTHEST_PAINT,
        box.top - FARTHEST_PAINT,
        box.width + 2 * FARTHEST_PAINT,
        box.height + 2 * FARTHEST_PAINT
      )

/** Where a pseudo-element lies that is placed in the nearest positioned element. */
function boxOfPseudo(element: Element, { left, top, width, height }: CSSStyleDeclaration): DOMRect {
  let holder: Element = element
  while (holder.parentElement !== null && getComputedStyle(holder).position === 'static') holder = holder.parentElement
  const around = boxAround(holder)
  const [x, y, w, h] = [left, top, width, height].map((length) => Number.parseFloat(length)) as [
    number,
    number,
    number,
    number
  ]
  if ([x, y, w, h].some(Number.isNaN)) return around
  return new DOMRect(around.left + x, around.top + y, w, h)
}

/** The boxes of an element's own text. */
function lettersOf(element: Element): readonly DOMRect[] {
  return [...element.childNodes].flatMap((node) => {
    if (!(node instanceof Text) || !LIKE_LETTERS.test(node.data)) return []
    const range = new Range()
    range.selectNodeContents(node)
    return [...range.getClientRects()]
  })
}

/** True where the element is painted before the text: they are compared where their ways from the root part. */
function isBelow(element: Element, text: Text): boolean {
  const way = (node: Node): readonly Node[] => {
    const list: Node[] = []
    for (let at: Node | null = node; at !== null; at = nodeAround(at)) list.unshift(at)
    return list
  }
  const [mine, its] = [way(element), way(text)]
  let fork = 0
  while (mine[fork] === its[fork] && fork < mine.length) fork++
  const [ours, theirs] = [levelOf(mine.slice(fork)), levelOf(its.slice(fork))]
  if (ours !== theirs) return ours < theirs
  return (element.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** What stands in the browser's top layer, over the rest of the page. */
const ABOVE_ALL = ':popover-open, :modal, :fullscreen'

/** Where the first of these that is stacked stands: its `z-index`; floats and blocks lie below lines of text. */
function levelOf(nodes: readonly Node[]): number {
  for (const node of nodes) {
    if (!(node instanceof Element)) continue
    if (Element.prototype.matches.call(node, ABOVE_ALL)) return Infinity
    const { position, zIndex, transform, opacity, cssFloat } = getComputedStyle(node)
    const z = Number.parseInt(zIndex, 10)
    if (position !== 'static') {
      if (!Number.isNaN(z) && z !== 0) return z
      return 0
    }
    if (transform !== 'none' || Number(opacity) < 1) return 0
    if (cssFloat !== 'none') return BELOW_LINES
  }
  return LINES
}

const LINES = -0.1
const BELOW_LINES = -0.2

/** True where two boxes share some of their area; of the second's height, the core where one is asked for. */
function meets(one: DOMRect, other: DOMRect, core = 1): boolean {
  const rim = (other.height * (1 - core)) / 2
  return (
    one.left < other.right - 1 &&
    one.right > other.left + 1 &&
    one.top < other.bottom - rim &&
    one.bottom > other.top + rim
  )
}
