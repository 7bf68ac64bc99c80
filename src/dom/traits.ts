/** Read from the markup what sets one part of a page apart from another: its kind, and what it holds beside text. */
import type { Traits } from '../core/page/main-text-probe'
import { isInset } from './regions'

const CONTROLS = 'button, input:not([type="hidden"]), select, textarea'
/** A link without text lies over a whole box. */
const MEDIA = 'a[href]:empty, img, picture, video, audio, iframe, svg, canvas, amp-img'
const BODY = '[itemprop~="articleBody"]'
const LEAD =
  /(?:^|[-_])(?:teaser|lead|lede|intro|standfirst|dek|deck|chapo|summary|sub-?title|sub-?head(?:line)?|excerpt|abstract)(?:$|[-_])/iu
/** What tells one of a kind from the next: numbers, and what state it is in. */
const NUMBER = /\d+$/u

const { matches, querySelector, getAttribute } = Element.prototype
const previousOf = Object.getOwnPropertyDescriptor(Element.prototype, 'previousElementSibling')?.get as (
  this: Element
) => Element | null

/** What must be searched for is searched for when it is asked for. */
export function traitsOf(element: Element): Traits {
  const classes = (getAttribute.call(element, 'class') ?? '').split(/\s+/u)
  return {
    tag: element instanceof HTMLFormElement ? 'form' : element.localName,
    names: classes.map((name) => name.replace(NUMBER, '')).filter(Boolean),
    isInset: isInset(element),
    isLead: classes.some((name) => LEAD.test(name)),
    isBody: matches.call(element, BODY),
    get hasControls() {
      return querySelector.call(element, CONTROLS) !== null
    },
    get hasMedia() {
      return querySelector.call(element, MEDIA) !== null
    },
    get followsMedia() {
      const previous = previousOf.call(element)
      return previous !== null && isMedia(previous)
    }
  }
}

/** A picture, or an element with nothing else in it. */
function isMedia(element: Element): boolean {
  const hasMedia = matches.call(element, MEDIA) || querySelector.call(element, MEDIA) !== null
  return hasMedia && (element.textContent ?? '').trim() === ''
}
