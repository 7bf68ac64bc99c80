/**
 * Tell which words of a sentence do not stand where a user would read them.
 *
 * Directions, overrides, flex orders, positions, floats and transforms all end in boxes: so these alone are looked at. A
 * word goes on where the one before it ends, in the direction of its letters, or on a line below; and it begins at the side
 * that its letters begin at. Anything else is read as something else. A gap in which another word has room is one too:
 * what is painted there, nobody here can tell.
 */

/** How the text goes on. */
export interface Going {
  /** At the top of the next column too. */
  readonly hasColumns: boolean
  /** The widest space that may stand there, in CSS pixels. */
  readonly widest: number
}

/** A word: the direction of its letters, the boxes of its first and its last. */
export interface WordBox {
  readonly isRightToLeft: boolean
  /** False of digits, which run one way in any text. */
  readonly isStrong: boolean
  readonly first: DOMRect
  readonly last: DOMRect
}

/** Letters may overlap by this share of their height: kerning, italics, swashes. */
const OVERLAP = 0.4
/** A first letter so many times as tall as the last is an initial: it begins beside the first line, and ends below it. */
const INITIAL = 1.5

/** True where a word's letters run the way they are read. */
export function runsOn({ isRightToLeft, isStrong, first, last }: WordBox): boolean {
  if (!isStrong || first.left === last.left) return true
  const isInitial = first.height >= INITIAL * last.height && first.top < last.bottom
  if (!isInitial && !isOneLine(first, last)) return last.top >= first.top
  return isRightToLeft === middle(last) < middle(first)
}

/** True where a word that begins with `head` is read right after one that ends with `before`. */
export function follows(before: WordBox, head: WordBox, { hasColumns, widest }: Going): boolean {
  const { last } = before
  const { first } = head
  if (!isOneLine(last, first)) return hasColumns || first.top >= last.top - last.height * OVERLAP
  const tolerance = Math.min(last.height, first.height) * OVERLAP
  const onTheRight = first.left - last.right
  const onTheLeft = last.left - first.right
  const isStraight = before.isRightToLeft === head.isRightToLeft && before.isStrong && head.isStrong
  const gap = isStraight ? (head.isRightToLeft ? onTheLeft : onTheRight) : Math.max(onTheRight, onTheLeft)
  return gap > -tolerance && (!isStraight || gap <= widest)
}

const middle = ({ left, right }: DOMRect): number => (left + right) / 2

/** True where two boxes stand on one line: they share half of the lower one's height. */
function isOneLine(one: DOMRect, other: DOMRect): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return shared >= Math.min(one.height, other.height) / 2
}
