/**
 * Say how an element's text flows as the page lays it out, where its tag would mislead, and what it shows that is no text
 * of its own.
 *
 * Style sheets make blocks of spans and run custom elements on within a sentence, show what a tag would hide, and put in
 * words of their own; tooltips wait unseen in mid-word; fields and pictures hold words in no text. Asked only within the
 * part of a page that carries an article, after it was found there by tags alone.
 */
import { LEAST_SIZE } from './hiding-style'
import { LEAST_PICTURE, markerOf, NOTHING, type Shown, shownAt } from './generated'
import { localNameOf } from './accessors'
import { boxAround, isPutOff } from './boxes'

/** `inline` runs on within the sentence, `block` stands apart from it, `unseen` is not for the user's eyes. */
export type Flow = 'inline' | 'block' | 'unseen'

/** How an element is laid out, and the words that it shows beside those in the tree. */
export interface Laid {
  readonly flow: Flow
  readonly before: Shown
  readonly after: Shown
  /** What is shown in the place of what the element holds; null where that is shown. */
  readonly instead: Shown | null
}

const RUNS_ON = new Set([
  'inline',
  'inline-block',
  'inline-flex',
  'inline-grid',
  'inline-table',
  'contents',
  'ruby',
  'ruby-base',
  'ruby-text'
])
/** A large first letter is set apart from its word by style, and is one letter or two with a mark. */
const LONGEST_INITIAL = 3
/** What is drawn, by its tag. */
const PICTURES = new Set('img canvas video iframe embed object svg picture'.split(' '))

const UNSEEN: Laid = { flow: 'unseen', before: NOTHING, after: NOTHING, instead: null }

/** How the element is laid out; null where nothing is, as in a frame that is not displayed, or in what is put off. */
export function laidOut(element: Element): Laid | null {
  if (isPutOff(element)) return null
  const style = getComputedStyle(element)
  const flow = flowOf(element, style)
  if (flow === null) return null
  if (flow === 'unseen') return UNSEEN
  const before = shownAt(element, '::before')
  const marker = markerOf(element, style)
  return {
    flow,
    before: marker === '' ? before : { ...before, text: `${marker} ${before.text}` },
    after: shownAt(element, '::after'),
    instead: fieldOf(element) ?? pictureOf(element, flow, style)
  }
}

function flowOf(element: Element, { display, cssFloat, position }: CSSStyleDeclaration): Flow | null {
  if (display === '') return null
  if (display === 'none') return 'unseen'
  const isOutOfFlow = position === 'absolute' || position === 'fixed'
  if (isOutOfFlow && !isSeen(element)) return 'unseen'
  if (display.split(' ').some((part) => RUNS_ON.has(part)) && !isOutOfFlow) return 'inline'
  return cssFloat !== 'none' && isInitial(element) ? 'inline' : 'block'
}

function isSeen(element: Element): boolean {
  const { width, height } = boxAround(element)
  return (
    width > LEAST_SIZE &&
    height > LEAST_SIZE &&
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true })
  )
}

function isInitial(element: Element): boolean {
  const text = textOf(element).trim()
  return text.length > 0 && text.length <= LONGEST_INITIAL
}

const textOf = (element: Element): string => Reflect.get(Node.prototype, 'textContent', element) as string

/** What a form field shows; null of any other element. */
function fieldOf(element: Element): Shown | null {
  if (element instanceof HTMLSelectElement)
    return words([...element.selectedOptions].map((option) => option.label || option.text).join(' '))
  if (element instanceof HTMLTextAreaElement) return words(element.value || element.placeholder)
  if (!(element instanceof HTMLInputElement)) return null
  const { type } = element
  if (type === 'checkbox' || type === 'radio' || type === 'range' || type === 'color' || type === 'hidden')
    return NOTHING
  if (type === 'image' || type === 'password') return { text: '', isPicture: true }
  return words(element.value || element.placeholder || (BUTTON_WORDS.has(type) ? type : ''))
}

/** What the browser itself writes on a button without a value is in its own language. */
const BUTTON_WORDS = new Set(['submit', 'reset', 'file'])

const words = (text: string): Shown => ({ text, isPicture: false })

/** What is known of a picture in a line of text: that it is there; its words, where it says them; null of any other element. */
function pictureOf(element: Element, flow: Flow, { fontSize }: CSSStyleDeclaration): Shown | null {
  const tag = localNameOf.call(element)
  if (!PICTURES.has(tag) || flow !== 'inline') return null
  // The text of a drawing is text; what a frame or an object holds is another document's.
  if (tag === 'picture' || (tag === 'svg' && /\p{L}/u.test(textOf(element)))) return null
  const { width, height } = boxAround(element)
  const isDrawing = tag === 'img' || tag === 'svg'
  const isPicture =
    height >= LEAST_PICTURE && width > (isDrawing ? Number.parseFloat(fontSize) * WIDEST_ICON : LEAST_PICTURE)
  // A picture that didn't come shows its words.
  const isBroken = element instanceof HTMLImageElement && element.naturalWidth === 0 && width > LEAST_SIZE
  return { text: tag === 'img' && (isPicture || isBroken) ? lettersOf(element) : '', isPicture }
}

/** A picture that is no wider, in its text's size, is an icon or a flag. */
const WIDEST_ICON = 1.2

const lettersOf = (image: Element): string => {
  const alt = Element.prototype.getAttribute.call(image, 'alt') ?? ''
  return /\p{L}/u.test(alt) ? ` ${alt} ` : ''
}
