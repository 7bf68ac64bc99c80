/** Select words of a page, and say in the library who said them. */
import type { Page } from 'puppeteer-core'
import { unknownPage } from '../../pages/unknown'
import { fill, press } from './library'

/** An article that names no leader and no topic. */
export const NOTHING = unknownPage('en')
  .replace('French President Emmanuel Macron', 'The ferryman Paul Duval')
  .replace('Russian President Vladimir Putin', 'the baker Ivan Petrov')
  .replaceAll('Ukraine', 'the valley')
  .replaceAll(/Turkish President [^.]*\.|Erdogan [^.]*\.|Trump [^.]*\./g, 'All was well.')

/** Select what stands from the first of these texts to the last, as a user does by dragging. */
export const select = (page: Page, from: string, to = from): Promise<void> =>
  page.evaluate(
    (first, last) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const range = new Range()
      let isOpen = false
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? ''
        if (!isOpen && text.includes(first)) {
          range.setStart(node, text.indexOf(first))
          isOpen = true
        }
        if (!isOpen || !text.includes(last)) continue
        range.setEnd(node, text.indexOf(last) + last.length)
        break
      }
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    },
    from,
    to
  )

/** Say that somebody new said it on Ukraine. */
export async function sayWho(list: Page): Promise<void> {
  await list.waitForSelector('[data-field=speaker] input')
  await fill(list, 'speaker', 'Ann Lee')
  await press(list, '[data-field=speaker] .offered li:last-child button')
  await fill(list, 'topic', 'ukr')
  await press(list, '[data-field=topic] .offered button')
}
