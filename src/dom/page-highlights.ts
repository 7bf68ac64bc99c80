/**
 * Tell where a page's own highlights hide letters or strike them out: they are painted over a text and leave no trace in its tree
 * or style. Firefox lets an extension meet none of them.
 */
import { colourOf, contrast, over } from './colour'
import { LEAST_OPACITY } from './hiding-style'

const OURS = 'mawqif-'
const LEAST_CONTRAST = 1.2

/** Where a range was at a moment. */
type MarkedRange = readonly [start: Node, startOffset: number, end: Node, endOffset: number]
/** The page's own highlights at a moment: the name of each, and where its ranges were. */
export type Marks = readonly (readonly [string, readonly MarkedRange[]])[]

export class PageHighlights {
  private readonly all = pageMarks()

  /** True where one of them keeps some of a text from being read. */
  hide(text: Text, start: number, end: number): boolean {
    return this.all.some(
      ([name, ranges]) => ranges.some((range) => meets(range, text, start, end)) && hides(name, text)
    )
  }
}

export function pageMarks(): Marks {
  const found: [string, MarkedRange[]][] = []
  try {
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith(OURS)) return
      const ranges: MarkedRange[] = []
      highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        ranges.push([startContainer, startOffset, endContainer, endOffset])
      })
      found.push([name, ranges])
    })
  } catch {
    // Firefox.
  }
  return found
}

/** The names of the page's own highlights. */
export function markNames(): readonly string[] {
  try {
    return [...CSS.highlights.keys()].filter((name) => !name.startsWith(OURS))
  } catch {
    // Firefox.
    return []
  }
}

/** True where the same words were marked at both moments. */
export const isSameMarks = (before: Marks, now: Marks): boolean =>
  before.length === now.length &&
  before.every(([name, places], i) => {
    const [other, others] = now[i] as Marks[number]
    return name === other && places.length === others.length && places.every((place, at) => isSame(place, others[at]))
  })

const isSame = (one: MarkedRange, other: MarkedRange | undefined): boolean =>
  one.every((part, i) => part === other?.[i])

function meets([from, fromOffset, to, toOffset]: MarkedRange, text: Text, start: number, end: number): boolean {
  if (!from.isConnected || !to.isConnected) return false
  const range = new Range()
  range.setStart(from, fromOffset)
  range.setEnd(to, toOffset)
  return range.comparePoint(text, start) <= 0 && range.comparePoint(text, end) >= 0
}

function hides(name: string, { parentElement }: Text): boolean {
  if (parentElement === null) return false
  const { color, backgroundColor, textDecorationLine } = getComputedStyle(
    parentElement,
    `::highlight(${CSS.escape(name)})`
  )
  if (textDecorationLine.includes('line-through')) return true
  const [letters, ground] = [colourOf(color), colourOf(backgroundColor)]
  if (color === '') return false
  return letters[3] < LEAST_OPACITY || (ground[3] > 0.5 && contrast(over(letters, ground), ground) < LEAST_CONTRAST)
}
