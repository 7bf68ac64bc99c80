/** What an element and those around it do to the text within, up to the page's root. */
import type { ClipShape } from './clip-shape'
import type { Colour } from './colour'

export interface Layer {
  readonly element: Element
  readonly style: CSSStyleDeclaration
  readonly outer: Layer | null
  /** A style here or further out hides the text. */
  readonly isHidden: boolean
  /** The browser puts off laying the text out until it is scrolled near. */
  readonly isPutOff: boolean
  /** Something here or further out scrolls, so that what is out of the window may be brought into it. */
  readonly isScrolled: boolean
  /** How much of the text shines through, 0 to 1; what fades in as it is scrolled to counts as shown. */
  readonly opacity: number
  /** The colours painted behind the text, several where one passes into another; null for a picture. */
  readonly grounds: readonly Colour[] | null
  /** True where some of them are painted by the element itself. */
  readonly isGround: boolean
  /** A filter here or further out makes colours lighter or darker. */
  readonly hasFilter: boolean
  /** What something here or further out cuts off. */
  readonly clips: readonly Cut[]
}

/** What an element leaves of that which it holds: a box, or a shape. */
export type Cut =
  | { readonly kind: 'box'; readonly box: DOMRect; readonly isOverfull: boolean }
  | { readonly kind: 'shape'; readonly leaves: ClipShape }

/** What a page is painted on where it says nothing itself. */
export const PAPER: Colour = [255, 255, 255, 1]
