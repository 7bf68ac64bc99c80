/** What the session in a page tells the sidebar's document in its frame. */
import type { PageContent } from '../../core/page-content'
import type { RailMark } from '../../ui/sidebar/rail'
import { isSidebarCommand } from './command'
import { call, reply } from './direction'
import { list, object, oneOf, orNull, real, type Shape, text } from './shape'

/** More marks than a window has room for. */
const MOST_MARKS = 4096
/** The longest id. */
const id = text(64)
const pixels = real(-1e6, 1e6)

const isContent: Shape<PageContent> = (raw): raw is PageContent =>
  typeof raw === 'object' && raw !== null && 'kind' in raw && (raw.kind === 'known' || raw.kind === 'unknown')
const mark: Shape<RailMark> = object({ statement: id, height: real(0, 1), speakers: orNull(list(id, 64)) })

export const TO_SIDEBAR = {
  /** Whether the document that was let in is still there. */
  hello: call('page', {}, reply<void>()),
  /** What there is to list, and the side of the window where the page's lines end. */
  content: call('page', { content: isContent, side: oneOf(['left', 'right']) }, reply<void>()),
  /** Where along the page's height the passages stand. */
  rail: call('page', { rail: list(mark, MOST_MARKS) }, reply<void>()),
  /** The statement in focus. */
  active: call('page', { statement: orNull(id) }, reply<void>()),
  /** The passage that the pointer rests on or that was stepped to, in CSS pixels of the window. */
  beside: call('page', { statement: id, x: pixels, top: pixels, bottom: pixels }, reply<void>()),
  /** Where words are selected, in CSS pixels of the window; null where none are that could be added from there. */
  selected: call('page', { spot: orNull(object({ x: pixels, top: pixels, bottom: pixels })) }, reply<void>()),
  /** No passage is any more; the card stays if the pointer is on it since it `moved` over the page, in ms since 1970. */
  alone: call('page', { moved: orNull(real(0, 1e15)) }, reply<void>()),
  /** Where in the window a headline reaches to the edge that the tab stands at, in CSS pixels. */
  clear: call('page', { headline: orNull(object({ top: pixels, bottom: pixels })) }, reply<void>()),
  /** Open, whether collapsed or not. */
  open: call('page', {}, reply<void>()),
  /** The keys of a command were pressed where `here` is the statement that is read. */
  command: call('page', { command: isSidebarCommand, here: orNull(id) }, reply<void>())
}
export type ToSidebar = typeof TO_SIDEBAR
