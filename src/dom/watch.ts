/**
 * Look again at a page that changes, within a budget.
 *
 * Text may come late, routes may swap articles, and some pages change for ever. Looks are spaced by a delay that doubles,
 * and their number is bounded, so a page that never rests costs a bounded total; a new address starts the budget anew, and so
 * does another language: a translator changes the words part by part.
 */
import { watchLanguage } from './shown-language'

/** First delay after a change, in ms: long enough for a batch of insertions to end. */
const FIRST_DELAY = 400
/** Looks a page gets for one address: with doubling delays they cover the first seven minutes of changes. */
const MOST_LOOKS = 10

/** Call `look` after changes of the page below `root`, within the budget. Returns what stops it. */
export function watchPage(root: Node, look: () => void): () => void {
  let looks = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let address = location.href

  const startAnew = (): void => {
    looks = 0
    clearTimeout(timer)
    timer = undefined
  }
  const lookSoon = (): void => {
    if (location.href !== address) {
      address = location.href
      startAnew()
    }
    if (timer !== undefined) return
    if (looks >= MOST_LOOKS) return
    timer = setTimeout(run, FIRST_DELAY * 2 ** looks)
  }
  const observer = new MutationObserver(lookSoon)
  const stopLanguage = watchLanguage(() => {
    startAnew()
    lookSoon()
  })
  const run = (): void => {
    timer = undefined
    looks++
    look()
  }
  observer.observe(root, { childList: true, subtree: true, characterData: true })
  return () => {
    stopLanguage()
    observer.disconnect()
    clearTimeout(timer)
  }
}
