/** The statements that a sidebar lists and that are on the page, in the order in which they are stepped through. */
import type { PageContent } from '../core/page-content'
import { type Filter, steps } from '../ui/sidebar/filter'
import { unknownSteps } from '../ui/sidebar/unknown-outline'
import { outline } from '../ui/sidebar/outline'

export function listedStatements(content: PageContent | null, filter: Filter): readonly string[] {
  switch (content?.kind) {
    case 'known':
      return steps(outline(content.dossier, content.sighting).items, filter)
    case 'unknown':
      return unknownSteps(content.reading, { dismissed: new Set(content.dismissed), unsure: content.unsure }, filter)
    default:
      return []
  }
}
