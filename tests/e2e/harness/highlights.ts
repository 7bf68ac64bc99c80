/** Read what the extension has painted. The page shares the registry of highlights with every extension's world. */
import type { Page } from 'puppeteer-core'

/** The words under each highlight, by its name, in the order of the page. */
export type Painted = Readonly<Record<string, readonly string[]>>

/** Read the painted words, of Mawqif's highlights and of any other. */
export async function painted(page: Page): Promise<Painted> {
  const entries = await page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]): [string, string[]] => {
      const ranges = [...highlight].map((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live
      })
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      return [name, ranges.map(String)]
    })
  )
  return Object.fromEntries(entries)
}
