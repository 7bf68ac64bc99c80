/** The sidebar over a page that carries no known article. */
import type { Filter } from '../../ui/sidebar/filter'
import { unknownSteps } from '../../ui/sidebar/unknown-outline'
import { UNKNOWN_VIEW, type UnknownContent } from '../../ui/sidebar/unknown-view'
import foundCss from '../../ui/sidebar/unknown.css?inline'
import { PagePanel, type PagePanelEvents } from '../annotator/page-panel'
import type { Preferences } from '../messages/to-background'

export class FoundPanel extends PagePanel<UnknownContent> {
  protected readonly view = UNKNOWN_VIEW

  constructor(preferences: Preferences, events: PagePanelEvents) {
    // What a machine found never opens by itself.
    super(preferences, true, events)
  }

  protected override stylesOf(preferences: Preferences): string {
    return `${preferences.styles}\n${foundCss}`
  }

  protected stepsOf(content: UnknownContent, filter: Filter): readonly string[] {
    return unknownSteps(content.reading, content, filter)
  }
}
