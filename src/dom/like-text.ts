/**
 * Tell whether a block in the middle of a text looks like a part of it: by what it looks like and not by what it is called: a few
 * words in the letters of the text, with nothing about them that would set a box apart.
 */
import { localNameOf } from './accessors'
import { INLINE } from './page-text'

/** Units of text; a box that says more is read as one. */
const LONGEST = 60
const BOX_CONTENT =
  'a, img, picture, svg, video, audio, iframe, object, button, input, form, h1, h2, h3, h4, h5, h6, ul, ol, table, br, p'
const LETTER = /\p{L}/u

export function isLikeText(element: Element): boolean {
  const text = (Reflect.get(Node.prototype, 'textContent', element) as string).trim()
  const { parentElement } = element
  if (text.length > LONGEST || !LETTER.test(text) || parentElement === null) return false
  if (!isText(element.previousSibling, 'previousSibling') || !isText(element.nextSibling, 'nextSibling')) return false
  if (Element.prototype.querySelector.call(element, BOX_CONTENT) !== null) return false
  const own = getComputedStyle(element)
  const around = getComputedStyle(parentElement)
  const isAlike = own.fontSize === around.fontSize && own.color === around.color && own.fontWeight === around.fontWeight
  const isInFlow = own.position === 'static' && own.cssFloat === 'none'
  const isSetApart =
    own.backgroundImage !== 'none' || own.backgroundColor !== 'rgba(0, 0, 0, 0)' || own.borderTopStyle !== 'none'
  return isAlike && isInFlow && !isSetApart
}

/** True where the nearest sibling on one side that holds anything is text, or an element that runs on within it. */
function isText(from: Node | null, next: 'previousSibling' | 'nextSibling'): boolean {
  let node = from
  while (node !== null && !LETTER.test(node.textContent ?? '')) node = node[next]
  return node instanceof Text || (node instanceof Element && INLINE.has(localNameOf.call(node)))
}
