/** Read what the user selected on a page in the text of its article, where that stands there as the user sees it. */
import { LONGEST_ARTICLE } from '../core/find/longest-article'
import type { Imprint } from '../core/page/imprint'
import { type JoinedText, joinBlocks } from '../core/page/joined-blocks'
import { LONGEST_WORDS } from '../core/records/edit-limits'
import type { Unselectable } from '../core/records/unselectable'
import { atOnce } from '../core/steps'
import { foldText } from '../core/text/fold'
import type { Span } from '../core/text/span'
import { areAsRead } from './as-seen'
import { readImprint } from './imprint'
import { readMainText } from './page-article'
import type { ReadPage } from './read-page'

/** What is selected, with the paragraphs around it. */
export interface SelectedText {
  /** The paragraphs that hold it, with "\n" between two. */
  readonly text: string
  /** Where it stands in them. */
  readonly selected: Span
  /** The text of the article, which tells its language, and by which its copies are known. */
  readonly article: string
  /** What the page says of who published it and when. */
  readonly imprint: Imprint
}

/** `seen`: now, in ISO 8601. O(page). */
export function readSelected(document: Document, seen: string): SelectedText | Unselectable {
  const selection = getSelection()
  if (selection === null || !isOfWords(selection)) return isWriting(document) ? 'field' : 'nothing'
  const range = selection.getRangeAt(0)
  if (isEditable(range.startContainer) || isEditable(range.endContainer)) return 'field'
  const { page, main } = readMainText(document)
  const blocks = main?.blocks.filter((block) => page.toRanges(block).some((part) => meets(part, range))) ?? []
  if (main === null || blocks.length === 0) return 'outside'
  const joined = joinedOf(page, blocks)
  if (joined.text.length > LONGEST_WORDS) return 'long'
  const lines = blocks.map((block) => page.toRanges(block))
  const selected = within(joined, lines.flat(), range)
  if (selected === null) return 'changed'
  const trouble = troubleWith(joined.text, selected, range, String(selection))
  if (trouble !== null) return trouble
  if (!atOnce(areAsRead(lines))) return 'changed'
  const article = main.text.slice(0, LONGEST_ARTICLE)
  return { text: joined.text, selected, article, imprint: readImprint(document, seen) }
}

const isOfWords = (selection: Selection): boolean =>
  selection.rangeCount > 0 && String(selection.getRangeAt(0)).trim() !== ''

const joinedOf = (page: ReadPage, blocks: readonly Span[]): JoinedText =>
  atOnce(
    joinBlocks(
      page.text.text,
      blocks.map(({ start, end }) => ({ start, end, before: '' }))
    )
  )

/** Why a stretch of the text is not what the user sees selected; null where it is. */
function troubleWith(text: string, { start, end }: Span, range: Range, seen: string): Unselectable | null {
  const said = foldText(text.slice(start, end))
  if (said === foldText(seen)) return null
  return said === foldText(String(range)) ? 'changed' : 'outside'
}

/** Where the selection stands in the joined text; null where that is no longer what stands on the page. */
function within({ text }: JoinedText, parts: readonly Range[], selected: Range): Span | null {
  const places = Array.from(text, (unit, at) => ({ unit, at })).filter(({ unit }) => /\S/u.test(unit))
  if (withoutSpaces(parts.map(String).join('')) !== withoutSpaces(text)) return null
  const first = places[textBefore(parts, selected.startContainer, selected.startOffset).length]
  const last = places[textBefore(parts, selected.endContainer, selected.endOffset).length - 1]
  return first !== undefined && last !== undefined && first.at <= last.at ? { start: first.at, end: last.at + 1 } : null
}

/** What the parts hold before a point of the page, without spaces. */
function textBefore(parts: readonly Range[], node: Node, offset: number): string {
  let text = ''
  for (const part of parts) {
    const side = part.comparePoint(node, offset)
    if (side < 0) break
    const before = part.cloneRange()
    if (side === 0) before.setEnd(node, offset)
    text += String(before)
  }
  return withoutSpaces(text)
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s+/gu, '')

/** Both have a letter in common; in a shadow tree there is none. */
const meets = (part: Range, range: Range): boolean =>
  part.startContainer.getRootNode() === range.startContainer.getRootNode() &&
  range.compareBoundaryPoints(Range.START_TO_END, part) > 0 &&
  range.compareBoundaryPoints(Range.END_TO_START, part) < 0

/** The user is in a field, which has a selection of its own. */
const isWriting = ({ activeElement }: Document): boolean =>
  activeElement?.matches('input, textarea') === true || isEditable(activeElement)

function isEditable(node: Node | null): boolean {
  const element = node instanceof Element ? node : node?.parentElement
  return element instanceof HTMLElement && element.isContentEditable
}
