/** The sidebar over a page that carries a known article. */
import { ARTICLE_VIEW, type ArticleContent } from '../../ui/sidebar/article-view'
import { type Filter, steps } from '../../ui/sidebar/filter'
import { outline } from '../../ui/sidebar/outline'
import type { Preferences } from '../messages/to-background'
import { PagePanel, type PagePanelEvents } from './page-panel'

export class Panel extends PagePanel<ArticleContent> {
  protected readonly view = ARTICLE_VIEW

  constructor(preferences: Preferences, events: PagePanelEvents) {
    super(preferences, preferences.settings.collapsed || !preferences.settings.openByItself, events)
  }

  protected stepsOf({ dossier, sighting }: ArticleContent, filter: Filter): readonly string[] {
    return steps(outline(dossier, sighting).items, filter)
  }

  /** Collapsed once, it stays so on other pages. */
  protected override collapse(collapsed: boolean): void {
    super.collapse(collapsed)
    this.keep({ collapsed })
  }
}
