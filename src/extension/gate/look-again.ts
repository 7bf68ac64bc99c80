/**
 * Look again at a page that is written or shown late, for its first quarter of a minute.
 *
 * Many sites write their articles after they have loaded, below menus and teasers that are there from the start; others
 * hide all text behind a style until a script or the user has decided something. So text is counted, and read only where it
 * has changed by some; where there is something to find, some elements are asked whether they are seen, and what sets them
 * otherwise is noted: there are more ways to hide a text than can be asked about. On a page that doesn't change nothing is
 * counted: an observer notes the first change after each look, and ends there.
 */
import { MOST_ASKED, readRawText } from '../../dom/raw-text'
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
/** What was pressed takes this long to go away, and what it fetches to come, in ms. */
const AFTER_PRESS = 1200

/** Call `look` now, and whenever there is something else to see, unless others look after the page. */
export async function lookAgain(look: () => Promise<Look>): Promise<void> {
  const address = location.href
  let last: Look = { length: 0, texts: [] }
  let seen = 0
  let isChanged = false
  /** At how many counts to look, since texts may be coming into sight: what fades in isn't seen at once. */
  let reveals = 0
  const observer = new MutationObserver((records) => {
    isChanged = true
    if (last.texts.length === 0) observer.disconnect()
    else if (
      records.some(({ type, target }) => type === 'attributes' && last.texts.some((text) => target.contains(text)))
    )
      reveals = 2
  })
  const observe = (): void =>
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: last.texts.length > 0
    })
  /** Look; what changes meanwhile counts as changed since. */
  const lookNow = async (): Promise<void> => {
    isChanged = false
    observe()
    const looking = look()
    holdWork(looking)
    last = await looking
  }
  const isOther = (isPressed: boolean): boolean =>
    countSeen(last) > seen ||
    reveals-- > 0 ||
    (isPressed && isChanged) ||
    ((isChanged || last.length < THIN || hasComponents()) &&
      Math.abs(readRawText(document.body).length - last.length) >= LEAST)
  /** Wait, and look if need be; false where the page has gone to another address, where another gate looks. */
  const count = async (delay: number, isPressed: boolean): Promise<boolean> => {
    observe()
    const waited = new Promise((done) => setTimeout(done, delay))
    // Whoever waits for all that Mawqif shows waits for the page to be written, in its first seconds.
    if (delay < ENOUGH) holdWork(waited)
    await waited
    observer.disconnect()
    if (location.href !== address) return false
    if (document.body !== null && !isWatched()) {
      if (isOther(isPressed)) await lookNow()
      else isChanged = false
      seen = countSeen(last)
    }
    return true
  }
  await lookNow()
  seen = countSeen(last)
  for (let delay = SOON; delay < LONGEST && (await count(delay, false)); delay *= SLOWER);
  // Where there was something to find, a press may show it: of a button that accepts, that unfolds, that fetches;
  // as many of them as there are texts.
  for (let presses = 0; presses < last.texts.length; presses++) {
    await new Promise((done) => addEventListener('click', done, { capture: true, once: true }))
    if (!(await count(AFTER_PRESS, true))) return
  }
}

/** True where some element that is asked may have a shadow root, whose text comes without a word to anybody. */
function hasComponents(): boolean {
  const first: readonly Element[] = Array.prototype.slice.call(document.all, 0, MOST_ASKED)
  return first.some(({ localName }) => localName.includes('-'))
}

/** How many of them are seen. */
const countSeen = ({ texts }: Look): number =>
  texts.filter((element) =>
    Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true })
  ).length
