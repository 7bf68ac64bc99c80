/** Give the elements that an animation changes for good, whoever began it: a style sheet, or a script without a trace in the tree. */

/** What goes on for longer is not waited for, in ms. */
const LONG = 30_000

export function restlessElements(): ReadonlySet<Element> {
  const elements = new Set<Element>()
  for (const { effect, playState } of document.getAnimations?.() ?? []) {
    if (!(effect instanceof KeyframeEffect) || effect.target === null || effect.pseudoElement !== null) continue
    const { iterations = 1, endTime } = effect.getComputedTiming()
    if (playState === 'running' && iterations > 1 && Number(endTime) > LONG) elements.add(effect.target)
  }
  return elements
}
