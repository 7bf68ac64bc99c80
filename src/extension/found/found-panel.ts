/** The sidebar over a page that carries no known article. */
import type { Filter } from '../../ui/sidebar/filter'
import { foundSteps } from '../../ui/sidebar/found-list'
import { FOUND_VIEW, type FoundContent } from '../../ui/sidebar/found-view'
import foundCss from '../../ui/sidebar/found.css?inline'
import { PagePanel, type PagePanelEvents } from '../annotator/page-panel'
import type { Preferences } from '../messages/to-background'

export class FoundPanel extends PagePanel<FoundContent> {
  protected readonly view = FOUND_VIEW

  constructor(preferences: Preferences, events: PagePanelEvents) {
    // What a machine found never opens by itself.
    super(preferences, true, events)
  }

  protected override stylesOf(preferences: Preferences): string {
    return `${preferences.styles}\n${foundCss}`
  }

  protected stepsOf(content: FoundContent, filter: Filter): readonly string[] {
    return foundSteps(content.reading, content, filter)
  }
}
