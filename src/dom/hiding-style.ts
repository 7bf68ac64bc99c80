/** Tell whether a style keeps a text from being read although it is laid out: cut away, moved aside, blurred, without colour. */

/** Text is moved aside by more than this, in CSS pixels, to be replaced by an image. */
const FAR_ASIDE = 900
/** A blur of so many CSS pixels leaves no letter to be read: what paywalls use. */
const LEAST_BLUR = 2

/** True where an element of this style, the text's own or one around it, hides the text. */
export function hidesText(style: CSSStyleDeclaration, isOwn: boolean): boolean {
  return (
    (style.opacity === '0' && !isAnimated(style)) ||
    isClipped(style) ||
    Number(/blur\(([\d.]+)px\)/u.exec(style.filter)?.[1] ?? 0) >= LEAST_BLUR ||
    (isOwn && (Number.parseFloat(style.textIndent) < -FAR_ASIDE || isColourless(style)))
  )
}

/** True where the style may pass into another by itself: text that fades in as it is scrolled to is only not yet seen. */
function isAnimated({ animationName, transitionDuration }: CSSStyleDeclaration): boolean {
  return animationName !== 'none' || /[1-9]/u.test(transitionDuration)
}

/** True where nothing, or next to nothing, is left of the box. */
function isClipped({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  const isCut = position === 'absolute' || position === 'fixed'
  return (
    (isCut && /^rect\((?:[01]px(?:,\s*|\s+|\))){4}$/u.test(clip)) ||
    /^(?:inset\((?:[5-9]\d|100)%\)|circle\(0(?:px|%)?[ )]|polygon\((?:0(?:px|%)? 0(?:px|%)?,? ?)+\))/u.test(clipPath)
  )
}

/** True where the letters have no colour, and no background shines through them. */
function isColourless(style: CSSStyleDeclaration): boolean {
  const fill = style.webkitTextFillColor || style.color
  return /^rgba\(.*, 0\)$|^transparent$/u.test(fill) && style.backgroundClip !== 'text'
}
