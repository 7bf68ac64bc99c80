/** What must be asked of the live page beside its text, to tell its article from all else. */
import type { Span } from '../text/span'
import type { PageEvidence } from './page-evidence'
import type { PageProbe } from './page-words'

/** What of a text leads to other pages. */
export interface Links {
  /** From 0 to 1. */
  readonly share: number
  /** The text begins with a link. */
  readonly isFirst: boolean
}

/** What sets a part of a text apart: it is one of several items, or a heading. */
export type OutlineRole = 'item' | 'heading'

/** What an element says of itself and of what it holds beside text. */
export interface Traits {
  readonly tag: string
  /** Its classes, without the numbers that tell one of a kind from the next. */
  readonly names: readonly string[]
  /** Named as a box that stands in a text without being of it: a newsletter, an embedded post. */
  readonly isInset: boolean
  /** Named as the lead of an article: its standfirst, its summary. */
  readonly isLead: boolean
  /** It holds fields or buttons. */
  readonly hasControls: boolean
  /** It holds a picture, a film, a frame. */
  readonly hasMedia: boolean
  /** One of these, without text, stands right before it. */
  readonly followsMedia: boolean
  /** Marked as the text of the page's article, or within what is. */
  readonly isBody: boolean
}

export interface MainTextProbe extends PageProbe {
  readonly linksOf: (block: Span) => Links
  /** Whether all of a text is set apart in italics or small letters, as captions and lines on an author are. */
  readonly isSetApart: (block: Span) => boolean
  /** What the container itself is; null where it is neither. */
  readonly outlineOf: (container: number) => OutlineRole | null
  readonly traitsOf: (container: number) => Traits
  /** The containers that the markup calls a page's headline, `<h1>` and the like. */
  readonly headlines: readonly number[]
  readonly evidence: PageEvidence
}

/** A block of which more is linked leads elsewhere. */
export const LINKED = 0.5
