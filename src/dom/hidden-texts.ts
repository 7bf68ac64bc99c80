/**
 * Await the paragraphs of an article that a user doesn't see yet: what a press unfolds is shown by style alone, and no text comes.
 *
 * What came into sight and changed nothing of what is listed is not awaited again: a box that shows one text after the other
 * for ever costs a look for each of them.
 */
import type { Span } from '../core/text/span'
import { lastAtOrBefore } from '../core/text/last-at-or-before'
import { regionAround } from '../core/page/page-words'
import { holds } from './accessors'
import type { ReadPage } from './read-page'
import { elementAround, Visibility } from './visibility'

/** Shorter ones are labels and menus, in UTF-16 units. */
const LEAST = 60
/** As many are awaited: what is unfolded shows the nearest of them. */
const MOST = 16
/** As many blocks after the article's first are looked at. */
const MOST_BLOCKS = 400

/** The paragraphs behind the first of `blocks` and within `place` that a user doesn't see, by their first texts, in order. */
export function hiddenTexts(page: ReadPage, blocks: readonly Span[], place: Element): readonly Text[] {
  const { blockStarts, blockContainers, text } = page.text
  const [first] = blocks
  if (first === undefined) return []
  const found: Text[] = []
  const from = lastAtOrBefore(blockStarts, first.start) + 1
  for (let i = from; i < Math.min(blockStarts.length, from + MOST_BLOCKS) && found.length < MOST; i++) {
    const [start, container] = [blockStarts[i] as number, blockContainers[i] as number]
    const end = blockStarts[i + 1] ?? text.length
    if (end - start < LEAST || (page.isShown(container) && page.isShownAt(start))) continue
    const [node] = page.nodesIn({ start, end })
    if (node !== undefined && holds(place, node) && regionAround(page.text, page, container) === null) found.push(node)
  }
  return found
}

export class HiddenTexts {
  private texts: readonly Text[] = []
  private readonly idle = new WeakSet<Text>()
  private glanced = ''

  /** Await these; with `isSame`, those that came into sight since made no difference. */
  settle(texts: readonly Text[], isSame: boolean): void {
    if (isSame) for (const text of this.texts) if (!texts.includes(text)) this.idle.add(text)
    this.texts = texts.filter((text) => !this.idle.has(text))
    this.glanced = this.glance()
  }

  /** False where a user sees one of them. */
  areHidden(): boolean {
    const visibility = new Visibility()
    return !this.texts.some((text) => visibility.isShownIn(text, Math.max(0, text.data.search(/\S/u))))
  }

  /** False where one of them may have come into sight since it was asked last, at a glance. */
  areHiddenAtAGlance(): boolean {
    const before = this.glanced
    this.glanced = this.glance()
    return this.glanced === before
  }

  private glance(): string {
    const how = { visibilityProperty: true, opacityProperty: true }
    return this.texts
      .map(elementAround)
      .map((element) => element !== null && Element.prototype.checkVisibility.call(element, how))
      .join()
  }
}
