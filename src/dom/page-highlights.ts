/**
 * Tell where a page's own highlights hide letters or strike them out: they are painted over a text and leave no trace in its tree
 * or style. Firefox lets an extension meet none of them.
 */
import { colourOf, contrast, over } from './colour'
import { LEAST_OPACITY } from './hiding-style'

const OURS = 'mawqif-'
const LEAST_CONTRAST = 1.2

export class PageHighlights {
  private readonly all: readonly (readonly [string, readonly AbstractRange[]])[] = foreignHighlights()

  /** True where one of them keeps some of a text from being read. */
  hide(text: Text, start: number, end: number): boolean {
    return this.all.some(
      ([name, ranges]) => ranges.some((range) => meets(range, text, start, end)) && hides(name, text)
    )
  }
}

function foreignHighlights(): readonly (readonly [string, readonly AbstractRange[]])[] {
  const found: [string, AbstractRange[]][] = []
  try {
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith(OURS)) return
      const ranges: AbstractRange[] = []
      highlight.forEach((range) => void ranges.push(range))
      found.push([name, ranges])
    })
  } catch {
    // Firefox.
  }
  return found
}

function meets(
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
  text: Text,
  start: number,
  end: number
): boolean {
  if (!startContainer.isConnected || !endContainer.isConnected) return false
  const range = new Range()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
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
