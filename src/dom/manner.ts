/** Read from the style of a text's element, and of those around it, what is done to the text's letters. */
import { colourOf, contrast } from './colour'
import { LEAST_LETTER, LEAST_OPACITY } from './hiding-style'
import { type Layer, PAPER } from './layer'

export interface Manner {
  /** Struck out, and so taken back. */
  readonly isStruck: boolean
  /** Letters are drawn as others, or not for long. */
  readonly isDisguised: boolean
  /** Something turns letters or words about: each must be looked at. */
  readonly isTurned: boolean
  /** Text goes on at the top of the next column. */
  readonly hasColumns: boolean
  /** The widest space between two words, in CSS pixels. */
  readonly widestSpace: number
}

const STRUCK_TAGS = new Set(['del', 's', 'strike'])
const UNTURNED = /^(?:none|matrix\(1, 0, 0, 1,.*|matrix3d\(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0,.*)$/u
/** A space may be so wide, in the size of the letters; one that is drawn out to fill a line, wider. */
const WIDEST_SPACE = 1.6
const WIDEST_JUSTIFIED = 3
/** Words that are drawn together by more than this, in the size of the letters, have no space between them. */
const MOST_DRAWN_TOGETHER = 0.12

/** What is done to letters of which no element around says anything. */
const PLAIN: Omit<Manner, 'widestSpace'> = { isStruck: false, isDisguised: false, isTurned: false, hasColumns: false }

/** A line under the letters runs through them from here on, in their size; a thicker one covers them. */
const MOST_RAISED = 0.15
const THICKEST_LINE = 0.3
/** Letters are read as a word until they are so far apart and words are not, or drawn onto each other, in their size. */
const WIDEST_LETTERS = 0.6
const NARROWEST_LETTERS = 0.15
/** Where the page is darker than this, its contrast with paper, light letters are lost when they are multiplied with it. */
const MOST_SHADED = 1.5

/** `isRestless` where the element is animated for good. */
export function mannerOf(layer: Layer, around: Manner | null, isRestless: boolean): Manner {
  const { element, style, outer } = layer
  const { isStruck, isDisguised, isTurned, hasColumns } = around ?? PLAIN
  const size = Number.parseFloat(style.fontSize) || 16
  const spacing = Number.parseFloat(style.wordSpacing) || 0
  return {
    isStruck: isStruck || strikes(style, size) || STRUCK_TAGS.has(element.localName),
    isDisguised:
      isDisguised ||
      isRestless ||
      disguises(style, outer !== null) ||
      beginsUnseen(element, style) ||
      crowds(style, size) ||
      sinks(layer),
    isTurned: isTurned || turns(style),
    hasColumns: hasColumns || isIn(style.columnCount) || isIn(style.columnWidth),
    widestSpace: size * (style.textAlign === 'justify' ? WIDEST_JUSTIFIED : WIDEST_SPACE) + Math.max(0, spacing)
  }
}

const isIn = (value: string): boolean => value !== 'auto' && value !== ''

/** True where a style of its own for the first letter or line keeps it from being read. */
function beginsUnseen(element: Element, { display }: CSSStyleDeclaration): boolean {
  if (display === 'inline' || display === 'contents') return false
  return (['::first-letter', '::first-line'] as const).some((where) => {
    const { fontSize, color, visibility, opacity } = getComputedStyle(element, where)
    const isFaint =
      color !== '' &&
      colourOf(color)[3] < LEAST_OPACITY &&
      colourOf(getComputedStyle(element).color)[3] >= LEAST_OPACITY
    return isFaint || Number.parseFloat(fontSize) < LEAST_LETTER || visibility === 'hidden' || opacity === '0'
  })
}

function disguises(style: CSSStyleDeclaration, isWithinPage: boolean): boolean {
  const security = style.getPropertyValue('-webkit-text-security')
  const blend = style.mixBlendMode
  return (
    (security !== '' && security !== 'none') ||
    (isWithinPage && blend !== '' && blend !== 'normal' && blend !== 'multiply')
  )
}

/** True where a line of the style runs through the letters. */
function strikes({ textDecorationLine, textUnderlineOffset }: CSSStyleDeclaration, size: number): boolean {
  if (textDecorationLine.includes('line-through')) return true
  return textDecorationLine.includes('underline') && lengthIn(textUnderlineOffset, size) < -MOST_RAISED * size
}

/** True where light letters are multiplied into a ground that is dark. */
const sinks = ({ style, grounds }: Layer): boolean =>
  style.mixBlendMode === 'multiply' && grounds?.every((colour) => contrast(colour, PAPER) < MOST_SHADED) === false

/** True where a line covers the letters, or they stand too near to each other or too far apart. */
function crowds(
  { textDecorationLine, textDecorationThickness, letterSpacing, wordSpacing }: CSSStyleDeclaration,
  size: number
): boolean {
  const isLined = textDecorationLine !== '' && textDecorationLine !== 'none'
  const spacing = Number.parseFloat(letterSpacing) || 0
  const between = Number.parseFloat(wordSpacing) || 0
  return (
    (isLined && lengthIn(textDecorationThickness, size) > THICKEST_LINE * size) ||
    (spacing > WIDEST_LETTERS * size && between < spacing / 2) ||
    spacing < -NARROWEST_LETTERS * size ||
    between < -MOST_DRAWN_TOGETHER * size
  )
}

/** A computed length in CSS pixels, of percentages of the size of the letters; 0 where the browser chooses. */
const lengthIn = (length: string | undefined, size: number): number =>
  (Number.parseFloat(length ?? '') || 0) * (length?.endsWith('%') === true ? size / 100 : 1)

function turns({ unicodeBidi, transform, rotate, scale, writingMode }: CSSStyleDeclaration): boolean {
  return (
    unicodeBidi.includes('override') ||
    !(transform === '' || UNTURNED.test(transform)) ||
    isSet(rotate) ||
    isSet(scale) ||
    (writingMode !== '' && writingMode !== 'horizontal-tb')
  )
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== 'none'
