/** Tell what animations do to elements, whoever began them: a style sheet, or a script without a trace in the tree. */

/** What goes on for longer is not waited for, in ms. */
const LONG = 30_000

/** What fades in is there within this time, in ms. */
const SHORT = 5000

/** True where an animation that soon ends runs on the element. */
export const isPassing = (element: Element): boolean =>
  (Element.prototype.getAnimations?.call(element) ?? []).some(
    ({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().endTime) <= SHORT
  )

/** The elements that an animation changes for good. */
export function restlessElements(): ReadonlySet<Element> {
  const elements = new Set<Element>()
  for (const { effect, playState } of document.getAnimations?.() ?? []) {
    if (!(effect instanceof KeyframeEffect) || effect.target === null || effect.pseudoElement !== null) continue
    const { iterations = 1, endTime } = effect.getComputedTiming()
    if (playState === 'running' && iterations > 1 && Number(endTime) > LONG) elements.add(effect.target)
  }
  return elements
}
