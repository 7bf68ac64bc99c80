/** The sidebar over a page that carries no known article. */
import type { PageReading } from '../../core/read/page-reading'
import type { RecordedPosition } from '../../core/record'
import { mountFound } from '../../ui/sidebar/found-mount'
import type { FoundSidebarProps } from '../../ui/sidebar/found-sidebar'
import foundCss from '../../ui/sidebar/found.css?inline'
import { PagePanel, type PagePanelEvents, type PanelProps } from '../annotator/page-panel'
import type { Preferences } from '../messages'

export type FoundPanelEvents = PagePanelEvents &
  Pick<FoundSidebarProps, 'onReveal' | 'onDismiss' | 'onRestore' | 'onUnsure' | 'onArticle'>

/** What the panel shows. */
export type FoundContent = Pick<FoundSidebarProps, 'dismissed'> & {
  readonly reading: PageReading
  readonly record: readonly RecordedPosition[]
}

export class FoundPanel extends PagePanel<FoundSidebarProps> {
  protected readonly mount = mountFound
  private content: FoundContent | null = null

  constructor(
    preferences: Preferences,
    private readonly events: FoundPanelEvents
  ) {
    // What a machine found never opens by itself.
    super(preferences, true, events)
  }

  draw(content: FoundContent): void {
    this.content = content
    this.render()
  }

  protected override stylesOf(preferences: Preferences): string {
    return `${preferences.styles}\n${foundCss}`
  }

  protected propsOf(panel: PanelProps): FoundSidebarProps | null {
    if (this.content === null) return null
    const { onReveal, onDismiss, onRestore, onUnsure, onArticle } = this.events
    return { ...panel, ...this.content, onReveal, onDismiss, onRestore, onUnsure, onArticle }
  }
}
