/** Read a live page as a user sees it where it carries an article, and all around by its tags. */
import type { Sight } from '../core/page/page-words'
import type { Steps } from '../core/steps'
import type { Span } from '../core/text/span'
import { Covers } from './covers'
import { laidTextSteps } from './laid-text'
import type { TextEnds } from './part-walk'
import { pageOf, type ReadPage } from './read-page'
import { SeenWords } from './seen-words'
import { Visibility } from './visibility'

/** A page that was read as it is laid out. */
export interface LaidPage extends ReadPage {
  /** How a user sees each of these words, as `sightOf` gives it, in steps. */
  readonly sightSteps: (words: readonly Span[]) => Steps<readonly Sight[]>
}

/** Read the page below `root`, or what lies between two ends; what is within `place` as it is laid out. */
export function* laidPageSteps(root: Element, ends: TextEnds | null, place: Element): Steps<LaidPage> {
  const read = yield* laidTextSteps(root, ends, place)
  const visibility = new Visibility()
  const covers = new Covers(place)
  const seen = new SeenWords(read, visibility, covers)
  const page = pageOf(read, root, ends, visibility, (words) => seen.sightsOf(words))
  // What looks like a part of the text is none of its boxes, whatever it is called.
  const isText = (container: number): boolean => read.likeText.has(page.elementOf(container) as Element)
  return {
    ...page,
    sightSteps: (words) => seen.steps(words),
    regionOf: (container) => (isText(container) ? null : page.regionOf(container)),
    isBox: (container) => !isText(container) && page.isBox(container)
  }
}
