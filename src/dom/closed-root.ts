/** Reach the shadow root of an element, a closed one too: browsers open these to extensions. */
import { shadowRootOf } from './accessors'

interface Opener {
  readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null
}

/** Chromium's function, and Firefox's property. */
const chromium = (globalThis as { readonly chrome?: { readonly dom?: Opener } }).chrome?.dom

/** The element's shadow root, open or closed; null of none, or of one that the browser keeps for itself. */
export function anyShadowRootOf(element: Element): ShadowRoot | null {
  const open = shadowRootOf.call(element)
  if (open !== null) return open
  const closed = (element as { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
  if (closed) return closed
  if (!(element instanceof HTMLElement)) return null
  return chromium?.openOrClosedShadowRoot?.(element) ?? null
}
