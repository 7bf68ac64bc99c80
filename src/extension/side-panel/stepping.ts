/** The statements that the side panel lists of a tab and that are on its page, in the order they are stepped through. */
import type { TabState } from '../../core/tab-state'
import { type Filter, steps } from '../../ui/sidebar/filter'
import { unknownSteps } from '../../ui/sidebar/unknown-outline'
import { outline } from '../../ui/sidebar/outline'

/** `unsure`: what is less sure is listed as well. */
export function listedStatements(state: TabState, filter: Filter, unsure: boolean): readonly string[] {
  if (state.kind === 'recognised') return steps(outline(state.dossier, state.sighting).items, filter)
  if (state.kind !== 'related') return []
  return unknownSteps(state.reading, { dismissed: new Set(state.dismissed), unsure }, filter)
}
