/**
 * Say how an element's text flows as the page lays it out, where its tag would mislead.
 *
 * Style sheets make blocks of spans and run custom elements on within a sentence; tooltips wait unseen in mid-word. Asked
 * only within the part of a page that carries an article, after it was found there by tags alone.
 */

/** `inline` runs on within the sentence, `block` stands apart from it, `unseen` is not for the reader's eyes. */
export type Flow = 'inline' | 'block' | 'unseen'

const RUNS_ON = new Set(['inline', 'inline-block', 'inline-flex', 'contents', 'ruby', 'ruby-base'])
/** A large first letter is set apart from its word by style, and is one letter or two with a mark. */
const LONGEST_INITIAL = 3

/** How the element's text flows; null where nothing is laid out, as in a frame that is not displayed. */
export function flowOf(element: Element): Flow | null {
  const { display, cssFloat, position } = getComputedStyle(element)
  if (display === '') return null
  if (display === 'none') return 'unseen'
  const isOutOfFlow = position === 'absolute' || position === 'fixed'
  if (isOutOfFlow && !isSeen(element)) return 'unseen'
  if (RUNS_ON.has(display) && !isOutOfFlow) return 'inline'
  return cssFloat !== 'none' && isInitial(element) ? 'inline' : 'block'
}

function isSeen(element: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element)
  return (
    width > 1 &&
    height > 1 &&
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true })
  )
}

function isInitial(element: Element): boolean {
  const text = (Reflect.get(Node.prototype, 'textContent', element) as string).trim()
  return text.length > 0 && text.length <= LONGEST_INITIAL
}
