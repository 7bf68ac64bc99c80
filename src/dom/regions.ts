/**
 * Read from the markup what a part of a page is.
 *
 * HTML's own elements and ARIA roles say most of it; content systems say the rest in a few class names, which are
 * compared whole (`comments`, not `no-comments`) so that a layout class on a wrapper is not taken for a label.
 */
import type { Region } from '../core/page/page-words'

const BESIDE_TAGS = new Set(['aside', 'nav', 'footer', 'figure', 'figcaption', 'dialog', 'menu'])
const BESIDE_ROLES = new Set(['complementary', 'navigation', 'contentinfo', 'search', 'banner'])
/** One of the words that a name is made of, unless another says that there are none or only how many. */
const COMMENT_NAMES =
  /^(?!(?:.*[-_])?(?:no|has|with|without|open|closed|off|disabled|enabled|count|number|link|allowed)(?:[-_]|$))(?:.*[-_])?(?:comments?|comment_?list|disqus|replies|discussion)(?:[-_].*)?$/i
const BESIDE_NAMES =
  /^(?:ad|ads|advert|advertisement|adsbygoogle|ad-(?:slot|unit|container|wrapper|label|box|banner)|(?:in-?article|inline)-(?:ad|ads|promo|related)|banner|sponsored|promo|outbrain|taboola|related|related-(?:posts?|articles?|stories|story|news|links|content|box|topics)|(?:read|see)[-_]?(?:also|more|next)(?:-box|-link)?|also-read(?:-box)?|more-(?:news|stories|articles)|most-(?:read|viewed|popular)|recommend(?:ed|ations)?|trending|teasers?|widget|sidebar|newsletter|share|share-(?:bar|buttons|links|tools)|social|social-(?:share|links|bar)|sharedaddy|tags|breadcrumbs?|jp-relatedposts|caption|photo-(?:caption|credit)|image-(?:caption|credit)|wp-caption(?:-text)?|pull-?quote)$/i
/** Class names of text that is there for screen readers only. */
const UNSEEN_NAMES = /^(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|assistive-text)$/i
/** Elements that hold the article itself, whatever a layout calls them. */
const NEVER = new Set(['html', 'body', 'main'])
/** What holds one of these holds the article. */
const HEADLINE = 'h1, main, [itemprop="headline"], [itemprop="articleBody"]'

/** Read an attribute even where a form control named `getAttribute` hides the method of its form. */
const attributeOf = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? ''

/** An element's tag, of a form too whose field is named `localName`. */
const tagOf = (element: Element): string => (element instanceof HTMLFormElement ? 'form' : element.localName)

/** What `element` is labelled as by its own tag, role, id and classes. */
export function regionOfElement(element: Element): Region | null {
  const tag = tagOf(element)
  if (NEVER.has(tag)) return null
  const region = labelOf(element, tag)
  return region !== null && Element.prototype.querySelector.call(element, HEADLINE) !== null ? null : region
}

function labelOf(element: Element, tag: string): Region | null {
  const names = namesOf(element)
  const comments = names.filter((name) => COMMENT_NAMES.test(name))
  if (comments.length > 0) return { kind: 'comments', name: 'comments' }
  if (tag === 'article') return null
  const role = attributeOf(element, 'role')
  const beside = names.filter((name) => BESIDE_NAMES.test(name))
  if (BESIDE_TAGS.has(tag) && !isQuotation(element, tag)) beside.push(tag)
  if (BESIDE_ROLES.has(role)) beside.push(role)
  return beside.length > 0 ? { kind: 'beside', name: beside.join(' ') } : null
}

/** A figure may be what a paragraph is quoted in. */
const isQuotation = (element: Element, tag: string): boolean =>
  tag === 'figure' && Element.prototype.querySelector.call(element, 'blockquote') !== null

/** Words within names of boxes that stand in the middle of a text. */
const BOX_WORDS =
  /(?:^|[-_ ])(?:ads?|advert\w*|adslot|adsbygoogle|sponsor\w*|promo\w*|banner|related|read-?(?:also|more|next)|also|more|recommend\w*|teaser|newsletter|subscri\w*|share|sharing|social|caption|credit|photo|image|figure|media|gallery|video|player|embed|tweet|twitter|instagram|facebook|telegram|widget|sidebar|box|inset|callout|pull-?quote|quote|poll|quiz|outbrain|taboola|mpu|dfp|gpt)(?:$|[-_ \d])/i
const BOX_ATTRIBUTES = /^data-(?:ads?|google|gpt|dfp|outbrain|taboola)(?:-|$)/u
const BOX_PLACES = 'figure *, table *'
/** What a sentence has no need of, and boxes do. */
const BOX_CONTENT =
  'a, img, picture, svg, video, audio, iframe, object, button, input, form, h1, h2, h3, h4, h5, h6, ul, ol, table'

/** True where an element in mid-sentence is a box that interrupts it, by its name or by what it holds, and no words of it. */
export function isBox(element: Element): boolean {
  const { getAttributeNames, matches, querySelector } = Element.prototype
  const tag = tagOf(element)
  return (
    labelOf(element, tag) !== null ||
    tag.includes('-') ||
    namesOf(element).some((name) => BOX_WORDS.test(name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-'))) ||
    getAttributeNames.call(element).some((name) => BOX_ATTRIBUTES.test(name)) ||
    matches.call(element, BOX_PLACES) ||
    querySelector.call(element, BOX_CONTENT) !== null
  )
}

/** Class names of what is put into a sentence; the gate carries them, so they are few. */
const INSERTION_NAMES = /^(?:(?:ads?|adsbygoogle|related|share|promo|read|see|also)(?:[-_]\w+)?|advert\w*)$/i

/** True where an inline element is marked as matter that does not belong to the sentence around it. */
export function isInlineInsertion(element: Element): boolean {
  return element.hasAttribute('class') && namesOf(element).some((name) => INSERTION_NAMES.test(name))
}

/** True where an inline element's own style makes it a block, as a sentence on a line of its own. */
export function isBlockByStyle(element: Element): boolean {
  return /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(attributeOf(element, 'style'))
}

/** A note's mark: a number or a sign, perhaps in brackets. */
const MARK = /^\s*(?:\[\s*)?(?:\p{Nd}{1,3}|[*†‡§])(?:\s*\])?\s*$/u
/** What a raised number is the mark of a note after, and no power: a word longer than a unit of measure, or a mark. */
const BEFORE_MARK = /(?:\p{L}{3}|[.,;:!?؟،؛»”"')\]])\p{M}*\s*$/u
const NOTE_NAMES = /(?:^|[-_])(?:(?:foot|end)-?notes?|note-?refs?|reference|fn(?:ref)?)(?:$|[-_])/i

/**
 * True where an inline element is the mark of a note: a number that links to it, or that is raised behind a word. `before` is
 * the text right before it.
 */
export function isNoteMark(element: Element, before: string): boolean {
  const isRaised = element.localName === 'sup'
  if (isRaised && element.querySelector('a[href*="#"]') !== null) return true
  const text = element.firstChild
  if (!(text instanceof Text) || text.nextSibling !== null || !MARK.test(text.data)) return false
  return (
    (isRaised && BEFORE_MARK.test(before)) ||
    /#./u.test(attributeOf(element, 'href')) ||
    namesOf(element).some((name) => NOTE_NAMES.test(name))
  )
}

/**
 * True where an inline element's own attributes say that nobody sees it: a note for screen readers, a tooltip that is
 * closed. Its words are no part of the sentence around it. Style sheets are not asked.
 */
export function isUnseenInline(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:^|[;\s])display\s*:\s*none/i.test(attributeOf(element, 'style')) ||
    (element.hasAttribute('class') && namesOf(element).some((name) => UNSEEN_NAMES.test(name)))
  )
}

/** Words within names of what stands between a headline and its text, or below it, beside what `BOX_WORDS` says. */
const INSET_WORDS =
  /(?:^|[-_ ])(?:authors?|bio|biography|byline|sign-?up|cta|paywall|wall|tgme|tiktok|reddit|legend|credits|tags|signoff|disclaimer|support|donat\w*|appeal|podcast|date|time|timestamp|meta)(?:$|[-_ \d])/i

/** True where the element's name says that it stands in a text without being of it. */
export function isInset(element: Element): boolean {
  const isQuoted = tagOf(element) === 'blockquote'
  return namesOf(element)
    .concat(tagOf(element).includes('-') ? tagOf(element) : [])
    .map((name) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-'))
    .some((name) => (BOX_WORDS.test(name) && !(isQuoted && QUOTE.test(name))) || INSET_WORDS.test(name))
}

/** A quotation may be called one; what repeats the text in large letters is another matter. */
const QUOTE = /^(?!.*pull)[-\w]*quote(?:$|[-_])/iu

function namesOf(element: Element): string[] {
  return `${attributeOf(element, 'id')} ${attributeOf(element, 'class')}`.split(/\s+/).filter(Boolean)
}
