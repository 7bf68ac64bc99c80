/** Count what styles the page and changes without a word to anybody: rules of its style sheets, and animations. */

/** ⇒ "12 3": twelve rules, those of other origins' sheets uncounted, and three animations. */
export const styleCounts = (): string =>
  `${[...document.styleSheets, ...document.adoptedStyleSheets].reduce((sum, sheet) => sum + rulesOf(sheet), 0)} ${document.getAnimations().length}`

/** A sheet that is off has none; no script of the page changes another origin's. */
function rulesOf(sheet: CSSStyleSheet): number {
  try {
    return sheet.disabled ? 0 : sheet.cssRules.length
  } catch {
    return 0
  }
}
