/**
 * Look again at a page that is written or shown late, for its first quarter of a minute.
 *
 * Many sites write their articles after they have loaded, below menus and teasers that are there from the start; others
 * hide all text behind a style until a script or the user has decided something. So text is counted, and read only where it
 * has changed by some; where there is something to find, some elements are asked whether they are seen. On a page that doesn't
 * change nothing is counted: an observer notes the first change after each look, and ends there.
 */
import { readRawText } from '../../dom/raw-text'
import { isWatched } from '../page-world'

/** What a look found. */
export interface Look {
  /** UTF-16 units of raw text. */
  readonly length: number
  /** Some elements with text, of a page that names a leader and a topic; none of any other page. */
  readonly texts: readonly Element[]
}

/** A page with less text has not been written yet; the shadow roots that it may be written into tell nobody. */
export const THIN = 1200
/** Less text is no article; what counts or ticks changes fewer units. */
const LEAST = 200
/** From the first look to the second, in ms; each wait is longer than the one before it, nine take a quarter of a minute. */
const SOON = 450
const SLOWER = 1.3
const LONGEST = 4000
/** What was pressed takes this long to go away, in ms. */
const FADING = 700

/**
 * Call `look` now, and whenever there is something else to see, unless others look after the page. After a route
 * (`isRoute`) any change counts: the new text may be as long as the old.
 */
export function lookAgain(look: () => Look, isRoute: boolean): void {
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
    ((isChanged || last.length < THIN) &&
      Math.abs(readRawText(document.body).length - last.length) >= (isRoute ? 0 : LEAST))
  /** Look if need be; false where the page has gone to another address, where another gate looks. */
  const count = (): boolean => {
    if (location.href !== address) return false
    if (document.body !== null && !isWatched()) {
      if (isOther()) last = look()
      seen = countSeen(last)
      isChanged = false
    }
    return true
  }
  const wait = (delay: number): void => {
    if (delay > LONGEST) return awaitPress()
    observer.observe(document, { childList: true, subtree: true, characterData: true })
    setTimeout(() => {
      observer.disconnect()
      if (count()) wait(delay * SLOWER)
    }, delay)
  }
  /** Where most of what there is to find is hidden still, a press may show it: of a button that accepts, of one that unfolds. */
  const awaitPress = (): void => {
    if (seen * 2 >= last.texts.length) return
    const onPress = (): unknown => setTimeout(() => count() && awaitPress(), FADING)
    addEventListener('click', onPress, { capture: true, once: true })
  }
  wait(SOON)
}

/** How many of them are seen. */
function countSeen({ texts }: Look): number {
  const how = { opacityProperty: true, visibilityProperty: true }
  return texts.filter((element) => Element.prototype.checkVisibility.call(element, how)).length
}
