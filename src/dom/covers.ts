/**
 * Find what a page lays over the words of a sentence from elsewhere: a patch of its ground, other words, a picture.
 *
 * Whatever stands out of the flow may lie anywhere, so elements are asked for their boxes, those of the article first and
 * no more than a bounded number; the few that meet the sentences' lines are asked for their style. Hit testing would tell of
 * the window alone, and not of what lets the pointer through.
 */
import { holds, nodeAround } from './accessors'
import { colourOf } from './colour'
import { LEAST_OPACITY } from './hiding-style'

/** Something painted over a text. */
export interface Cover {
  /** True where other words stand there, or a picture may show some. */
  readonly hasWords: boolean
  readonly isOver: (box: DOMRect) => boolean
}

/** Elements asked for their boxes: those of the article, and the last of the page, where pages put what lies over them. */
const MOST_ASKED = 3000
const MOST_LAST = 600
/** What covers less than this share of a line's height, in the middle of it, leaves its letters to be read. */
const CORE = 0.3
const PICTURES = new Set('img canvas video iframe embed object svg input textarea select'.split(' '))

const boxAround = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element)

/** What may lie over texts below `place` whose lines have these boxes; asked once for all of them. */
export class Covers {
  private readonly candidates: readonly Element[]

  constructor(place: Element, lines: readonly DOMRect[]) {
    const around = unionOf(lines)
    this.candidates = around === null ? [] : asked(place).filter((element) => isApart(element, around, lines))
  }

  /** What lies over the lines of a text. */
  over(boxes: readonly DOMRect[], text: Text): readonly Cover[] {
    return this.candidates.flatMap((element) => {
      if (holds(element, text)) return []
      const cover = coverOf(element, text)
      return cover !== null && boxes.some(cover.isOver) ? [cover] : []
    })
  }
}

function asked(place: Element): readonly Element[] {
  const within = [...place.getElementsByTagName('*')].slice(0, MOST_ASKED - MOST_LAST)
  const all = document.body.getElementsByTagName('*')
  const last: Element[] = []
  for (let i = Math.max(0, all.length - MOST_ASKED + within.length); i < all.length; i++) {
    const element = all[i] as Element
    if (!holds(place, element)) last.push(element)
  }
  return [...within, ...last]
}

function unionOf(boxes: readonly DOMRect[]): DOMRect | null {
  if (boxes.length === 0) return null
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))]
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))]
  return new DOMRect(left, top, right - left, bottom - top)
}

/** True where an element out of the flow meets one of the lines. */
function isApart(element: Element, around: DOMRect, lines: readonly DOMRect[]): boolean {
  const box = boxAround(element)
  if (!meets(box, around) || element.localName === 'mawqif-sidebar' || !lines.some((line) => meets(box, line)))
    return false
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
function coverOf(element: Element, text: Text): Cover | null {
  const style = getComputedStyle(element)
  if (opacityOf(element) < LEAST_OPACITY || isBelow(element, text)) return null
  const isPicture = PICTURES.has(element.localName)
  const isPatch = isPicture || colourOf(style.backgroundColor)[3] > 0.5 || /url\(/u.test(style.backgroundImage)
  const letters = lettersOf(element)
  if (!isPatch && letters.length === 0) return null
  const boxes = isPatch ? [boxAround(element)] : letters
  return { hasWords: isPicture || letters.length > 0, isOver: (line) => boxes.some((box) => meets(box, line, CORE)) }
}

/** The boxes of an element's own text. */
function lettersOf(element: Element): readonly DOMRect[] {
  return [...element.childNodes].flatMap((node) => {
    if (!(node instanceof Text) || !/[\p{L}\p{N}]/u.test(node.data)) return []
    const range = new Range()
    range.selectNodeContents(node)
    return [...range.getClientRects()]
  })
}

function opacityOf(element: Element): number {
  let opacity = 1
  for (let around: Element | null = element; around !== null; around = around.parentElement)
    opacity *= Number(getComputedStyle(around).opacity)
  return opacity
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

/** Where the first of these that is stacked stands: its `z-index`; floats and blocks lie below lines of text. */
function levelOf(nodes: readonly Node[]): number {
  for (const node of nodes) {
    if (!(node instanceof Element)) continue
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
