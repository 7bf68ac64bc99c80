/**
 * Compare what was read of a sentence with what a user sees of it.
 *
 * Most of a page is read by its tags, at the least cost. For the few sentences that verdicts rest on, the blocks that hold
 * them are read once more, as they are laid out, and each of their words is looked at. Where all of it is as it was read,
 * the verdict stands; and as long as nothing of it changes, it goes on standing.
 */
import type { Sight } from '../core/page/page-words'
import type { Steps } from '../core/steps'
import { isLaidOut } from './boxes'
import { Covers } from './covers'
import { type LaidText, readLaidText } from './laid-text'
import { holds, localNameOf, nodeAround } from './accessors'
import { readPart, type TextEnds } from './part-walk'
import type { Manner } from './manner'
import { SeenWords } from './seen-words'
import { Visibility } from './visibility'

/** A longer element is read around the sentence alone. */
const LONGEST = 4000
/** Units read before a sentence there: a clause that may be about it. */
const BEFORE = 200
const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Elements that hold no paragraph of their own. */
const WITHIN_LINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var'.split(
    ' '
  )
)

/** True where a user sees each of the sentences, given by the ranges of its words, as it was read. */
export function* areAsRead(sentences: readonly (readonly Range[])[]): Steps<boolean> {
  const all: Place[] = []
  for (const sentence of sentences) {
    yield
    const places = placeOf(sentence)
    if (places.length === 0) return false
    all.push(...places)
  }
  const places = onceEach(all)
  const eyes = new Eyes(commonOf(places))
  for (const place of places) {
    yield
    if (!isAsRead(place, eyes.see(place))) return false
  }
  return true
}

function isAsRead({ root, ends }: Place, { read, sights }: SeenPlace): boolean {
  const byTags = readPart(root, ends).text.text
  return (
    read.likeText.size === 0 &&
    plainText(byTags) === plainText(read.text.text) &&
    sights.every((sight) => sight === 'plain')
  )
}

/** What a user saw of sentences, and of all that stands in the same elements. */
export interface Sighted {
  /** The element in which something may lie over them. */
  readonly around: Element
  /** What was seen of a sentence, as a string to compare: it changes when that does; null where it was not looked at. */
  readonly of: (sentence: readonly Range[]) => string | null
}

/** Look at sentences, and tell whether a user sees each of them as it was read. */
export function* asSeenAndRead(
  sentences: readonly (readonly Range[])[]
): Steps<{ readonly sights: Sighted; readonly areAsRead: boolean }> {
  let areAsRead = sentences.every((sentence) => placeOf(sentence).length > 0)
  const sights = yield* asSeen(sentences, null, (place, seen) => {
    areAsRead &&= isAsRead(place, seen)
  })
  return { sights, areAsRead }
}

/** Look at sentences; at what lies over them where it was sought before, so that the two looks can be compared. */
export function* asSeen(
  sentences: readonly (readonly Range[])[],
  before: Sighted | null = null,
  onSeen: (place: Place, seen: SeenPlace) => void = () => undefined
): Steps<Sighted> {
  const places = onceEach(sentences.flatMap(placeOf))
  const around = before?.around ?? commonOf(places)
  const eyes = new Eyes(around)
  const known = new Map<Element, (readonly [Place, string])[]>()
  for (const { root } of places) known.set(root, [])
  for (const place of places) {
    yield
    const seen = eyes.see(place)
    onSeen(place, seen)
    const { read, sights } = seen
    known.get(place.root)?.push([place, `${sights.join(' ')} ${read.text.text}`])
  }
  const seenAt = ({ root, ends }: Place): string | null =>
    known.get(root)?.find(([other]) => other.ends?.first === ends?.first && other.ends?.last === ends?.last)?.[1] ??
    null
  return {
    around,
    of: (sentence) => {
      const seen = placeOf(sentence).map(seenAt)
      return seen.includes(null) ? null : seen.join()
    }
  }
}

/** The innermost element that holds all sentences; the body, of none. */
export function* elementAroundAll(sentences: readonly (readonly Range[])[]): Steps<Element> {
  const places: Place[] = []
  for (const sentence of sentences) {
    yield
    places.push(...placeOf(sentence))
  }
  return commonOf(places)
}

/** Sentences of one element are seen with it. */
function onceEach(places: readonly Place[]): readonly Place[] {
  const roots = new Set<Element>()
  return places.filter(({ root, ends }) => ends !== null || (!roots.has(root) && roots.add(root)))
}

/** The elements that the sentences stand in. */
export const linesOf = (sentences: readonly (readonly Range[])[]): readonly Element[] =>
  sentences.flatMap(placeOf).map(({ root }) => root)

/** Where a sentence stands: the element that is read for it. */
interface Place {
  readonly root: Element
  readonly ends: TextEnds | null
}

/** A place as it is laid out, and how a user sees each of its words. */
interface SeenPlace {
  readonly read: LaidText
  readonly sights: readonly Sight[]
}

/** Sees places of one page as it is now: what is asked of the elements around them is asked once. */
class Eyes {
  private readonly visibility = new Visibility()
  private readonly manners = new Map<Element, Manner>()
  private readonly covers: Covers

  /** What lies over the places is sought within `around`. */
  constructor(around: Element) {
    this.covers = new Covers(around)
  }

  see({ root, ends }: Place): SeenPlace {
    const read = readLaidText(root, ends, root)
    const words = [...read.text.text.matchAll(WORD)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length
    }))
    return { read, sights: new SeenWords(read, this.visibility, this.covers, this.manners).sightsOf(words) }
  }
}

/** White space and the number of line ends make no difference. */
const plainText = (text: string): string =>
  text
    .replaceAll(/\s*\n\s*/gu, '\n')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim()

function placeOf(ranges: readonly Range[]): readonly Place[] {
  const first = ranges[0]?.startContainer
  const last = ranges.at(-1)?.endContainer
  if (!(first instanceof Text) || !(last instanceof Text) || !first.isConnected || !last.isConnected) return []
  const range = new Range()
  range.setStart(first, ranges[0]?.startOffset ?? 0)
  range.setEnd(last, ranges.at(-1)?.endOffset ?? 0)
  const root = blockAround(range.commonAncestorContainer)
  if (root === null) return []
  const isLong = (root.textContent?.length ?? 0) > LONGEST
  return [{ root, ends: isLong ? { first: textBefore(root, first), last, isBlock: true } : null }]
}

/** The innermost element that sets a paragraph, by its tag and as it is laid out. */
function blockAround(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement
  while (element !== null && element !== document.body && element.parentElement !== null && runsOn(element))
    element = element.parentElement
  return element
}

const runsOn = (element: Element): boolean =>
  WITHIN_LINE.has(localNameOf.call(element)) ||
  (isLaidOut(element) && /^(?:inline|contents|ruby)/u.test(getComputedStyle(element).display))

/** The text a little before another, where reading begins. */
function textBefore(root: Element, text: Text): Text {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  walker.currentNode = text
  let first = text
  for (let units = 0; units < BEFORE; units += first.length) {
    const node = walker.previousNode()
    if (!(node instanceof Text)) break
    first = node
  }
  return first
}

/** The element that holds all places; the body, of none. */
function commonOf(places: readonly Place[]): Element {
  let common: Node | null = places[0]?.root ?? null
  while (common !== null && !places.every(({ root }) => holds(common as Node, root))) common = nodeAround(common)
  return common instanceof Element ? common : document.body
}
