/**
 * Look again at a page that is written or shown late, for its first quarter of a minute.
 *
 * Many sites write their articles after they have loaded, below menus and teasers that are there from the start; others
 * hide all text behind a style until a script or the user has decided something. So text is counted, and read only where it
 * has changed by some; where there is something to find, some elements are asked whether they are seen. On a page that doesn't
 * change nothing is counted: an observer notes the first change after each look, and ends there.
 */
import { readRawText } from '../../dom/raw-text'
import { holdWork } from '../at-work'
import { isWatched } from '../running-sessions'

/** What a look found. */
export interface Look {
  /** UTF-16 units of raw text. */
  readonly length: number
  /** Some elements with text, of a page that names a leader and a topic; none of any other page. */
  readonly texts: readonly Element[]
}

/** A page with less text has not been written yet; the shadow roots that it may be written into tell nobody. */
export const THIN = 1200
/** What counts or ticks changes fewer units; no article has so few, nor as many as the one before it on the same route. */
const LEAST = 50
/** From the first look to the second, in ms; each wait is longer than the one before it, nine take a quarter of a minute. */
const SOON = 450
const SLOWER = 1.3
const LONGEST = 4000
const ENOUGH = 1500
/** What was pressed takes this long to go away, in ms. */
const FADING = 700

/** Call `look` now, and whenever there is something else to see, unless others look after the page. */
export async function lookAgain(look: () => Look): Promise<void> {
  const address = location.href
  let last = look()
  let seen = countSeen(last)
  let isChanged = false
  const observer = new MutationObserver(() => {
    isChanged = true
    observer.disconnect()
  })
  const isOther = (): boolean =>
    countSeen(last) > seen ||
    ((isChanged || last.length < THIN) && Math.abs(readRawText(document.body).length - last.length) >= LEAST)
  /** Wait, and look if need be; false where the page has gone to another address, where another gate looks. */
  const count = async (waited: Promise<unknown>): Promise<boolean> => {
    await waited
    observer.disconnect()
    if (location.href !== address) return false
    if (document.body !== null && !isWatched()) {
      if (isOther()) last = look()
      seen = countSeen(last)
      isChanged = false
    }
    return true
  }
  for (let delay = SOON; delay < LONGEST; delay *= SLOWER) {
    observer.observe(document, { childList: true, subtree: true, characterData: true })
    const waited = pause(delay)
    // Whoever waits for all that Mawqif shows waits for the page to be written, in its first seconds.
    if (delay < ENOUGH) holdWork(waited)
    if (!(await count(waited))) return
  }
  // Where most of what there is to find is hidden still, a press may show it: of a button that accepts, of one that unfolds.
  while (seen * 2 < last.texts.length && (await count(press().then(() => pause(FADING)))));
}

const pause = (ms: number): Promise<unknown> => new Promise((done) => setTimeout(done, ms))
const press = (): Promise<unknown> =>
  new Promise((done) => addEventListener('click', done, { capture: true, once: true }))

/** How many of them are seen. */
function countSeen({ texts }: Look): number {
  const how = { opacityProperty: true, visibilityProperty: true }
  return texts.filter((element) => Element.prototype.checkVisibility.call(element, how)).length
}
