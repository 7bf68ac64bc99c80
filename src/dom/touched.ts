/**
 * Tell whether an article was touched while it was read in slices: its text written or moved, what is around it hidden or shown, the
 * page's styles or highlights changed. What was read of it may then be of two moments. What stands elsewhere may change as it
 * likes: no clock keeps an article from being read.
 */
import { holds, nodeAround } from './accessors'
import { anyShadowRootOf } from './closed-root'
import { type Marks, isSameMarks, pageMarks } from './page-highlights'

export interface Touches {
  /**
   * True where the text in one of these elements, or anywhere in the element that holds them all, may be other than when the watch
   * began, or where these may be seen otherwise. Of no elements it is the whole page.
   */
  readonly reach: (lines: readonly Element[]) => boolean
  /** By how much the text of the page grew, in UTF-16 units; below 0 where more went than came. */
  readonly growth: () => number
  readonly stop: () => void
}

/** Text that grew by so many units may be another article's. */
const GROWN = 40
/** More changes than are kept touch everything. */
const MOST = 2000
const SHEETS = new Set(['STYLE', 'LINK'])

/** Elements that are known to have a shadow tree: to get one tells nobody. */
const hosts = new WeakSet<Node>()

/** Watch the document, and the shadow trees that these elements stand in. */
export function watchTouches(lines: readonly Element[] = []): Touches {
  const all: Touch[] = []
  let isMuch = false
  let sum = 0
  const marks: Marks = pageMarks()
  const take = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      const touch = { record, came: cameBy(record), went: wentBy(record) }
      sum += touch.came - touch.went
      if (all.length < MOST) all.push(touch)
      else isMuch = true
    }
  }
  const observer = new MutationObserver(take)
  for (const root of new Set([document, ...lines.map((line) => line.getRootNode())]))
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      attributes: true
    })
  return {
    reach: (reached) => {
      take(observer.takeRecords())
      const around = aroundAll(reached)
      const holder = holderOf(reached)
      const isNewHost = [...around].filter(isHostUnheardOf).length > 0
      const isTouched = (touch: Touch): boolean => rewrites(touch, holder) || touches(touch.record, around, reached)
      return isMuch || isNewHost || all.some(isTouched) || !isSameMarks(marks, pageMarks())
    },
    growth: () => {
      take(observer.takeRecords())
      return sum
    },
    stop: () => observer.disconnect()
  }
}

/** True where the text in these elements is as it was when the watch began, and next to nothing came elsewhere. */
export const isStill = (touches: Touches, lines: readonly Element[]): boolean =>
  Math.abs(touches.growth()) < GROWN && !touches.reach(lines)

/** A change, and how much text came and went with it. */
interface Touch {
  readonly record: MutationRecord
  readonly came: number
  readonly went: number
}

const lengthOf = (text: string | null): number => text?.trim().length ?? 0
const lengthOfAll = (nodes: NodeList): number =>
  [...nodes].reduce((length, { textContent }) => length + lengthOf(textContent), 0)
const cameBy = ({ type, target, addedNodes }: MutationRecord): number =>
  type === 'characterData' ? lengthOf(target.textContent) : lengthOfAll(addedNodes)
const wentBy = ({ oldValue, removedNodes, type }: MutationRecord): number =>
  type === 'characterData' ? lengthOf(oldValue) : lengthOfAll(removedNodes)

/** The innermost node that holds all of these elements; the document, of none. */
function holderOf([first, ...others]: readonly Element[]): Node {
  let holder: Node | null = first ?? null
  while (holder !== null && !others.every((other) => holds(holder as Node, other))) holder = nodeAround(holder)
  return holder ?? document
}

const rewrites = ({ record: { target }, came, went }: Touch, holder: Node): boolean =>
  came + went > 0 && holds(holder, target)

/** These elements, and all around them. */
function aroundAll(elements: readonly Element[]): ReadonlySet<Node> {
  const all = new Set<Node>()
  for (const element of elements)
    for (let node: Node | null = element; node !== null && !all.has(node); node = nodeAround(node)) all.add(node)
  return all
}

function isHostUnheardOf(node: Node): boolean {
  if (!(node instanceof Element) || hosts.has(node) || anyShadowRootOf(node) === null) return false
  hosts.add(node)
  return true
}

function touches(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  around: ReadonlySet<Node>,
  lines: readonly Element[]
): boolean {
  if (type === 'attributes') return around.has(target) || isSheet(target) || lines.some((line) => holds(line, target))
  if (isSheet(target) || isSheet(target.parentNode)) return true
  return [...removedNodes].some((node) => around.has(node) || isSheet(node)) || [...addedNodes].some(isSheet)
}

const isSheet = (node: Node | null): boolean => node !== null && SHEETS.has(node.nodeName.toUpperCase())
