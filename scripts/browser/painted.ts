/** Read what the extension has painted. The page shares the registry of highlights with every world beside its own. */
import type { Page } from 'puppeteer-core'
import { inWorldApart } from './protocol'

/** The words under each highlight, by its name, in the order of the page. */
export type Painted = Readonly<Record<string, readonly string[]>>

/** Read the painted words, of Mawqif's highlights and of any other. */
export async function painted(page: Page): Promise<Painted> {
  const entries = await inWorldApart(page, () => {
    const all: [string, string[]][] = []
    // Firefox lets no other world iterate them.
    CSS.highlights.forEach((highlight, name) => {
      const ranges: Range[] = []
      highlight.forEach((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        ranges.push(live)
      })
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      all.push([name, ranges.map(String)])
    })
    return all
  })
  return Object.fromEntries(entries)
}

interface FocusNoted {
  /** The words of what was last in focus. */
  wordsInFocus?: readonly string[]
}

/** Often enough that nothing is missed of what is painted for some seconds. */
const LOOK_MS = 100

/**
 * The words of the passage that was last put in focus; null where none was since this was asked first of the document.
 * It is painted for a moment, which a busy machine can let pass between two looks from outside.
 */
export function lastInFocus(page: Page): Promise<readonly string[] | null> {
  return inWorldApart(
    page,
    (every) => {
      const noted = globalThis as FocusNoted
      if (noted.wordsInFocus === undefined) {
        noted.wordsInFocus = []
        setInterval(() => {
          const words: string[] = []
          CSS.highlights.get('mawqif-active')?.forEach((range) => {
            const live = document.createRange()
            live.setStart(range.startContainer, range.startOffset)
            live.setEnd(range.endContainer, range.endOffset)
            words.push(String(live))
          })
          if (words.length > 0) noted.wordsInFocus = words
        }, every)
      }
      return noted.wordsInFocus.length > 0 ? noted.wordsInFocus : null
    },
    LOOK_MS
  )
}
