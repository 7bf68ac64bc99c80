/** Read a live page as a user sees it where it carries an article, and all around by its tags. */
import { Covers } from './covers'
import { readLaidText } from './laid-text'
import type { TextEnds } from './page-text'
import { pageOf, type ReadPage } from './read-page'
import { SeenWords } from './seen-words'
import { Visibility } from './visibility'

/** Read the page below `root`, or what lies between two ends; what is within `place` as it is laid out. */
export function readLaidPage(root: Element, ends: TextEnds | null, place: Element): ReadPage {
  const read = readLaidText(root, ends, place)
  const visibility = new Visibility()
  const covers = new Covers(place)
  const seen = new SeenWords(read, visibility, covers)
  const page = pageOf(read, root, ends, visibility, (words) => seen.sightsOf(words))
  // What looks like a part of the text is none of its boxes, whatever it is called.
  const isText = (container: number): boolean => read.likeText.has(page.elementOf(container) as Element)
  return {
    ...page,
    regionOf: (container) => (isText(container) ? null : page.regionOf(container)),
    isBox: (container) => !isText(container) && page.isBox(container)
  }
}
