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
  const seen = new SeenWords(read, visibility, (boxes, text) => new Covers(place, boxes).over(boxes, text))
  return pageOf(read, root, ends, visibility, (words) => seen.sightsOf(words))
}
