/** The sidebar over a page that carries a known article. */
import type { Dossier } from '../../core/dossier'
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import type { Sighting } from '../../core/sighting'
import { EVERYTHING, stepFrom, steps } from '../../ui/sidebar/filter'
import { mountSidebar, type MountedSidebar } from '../../ui/sidebar/mount'
import { outline } from '../../ui/sidebar/outline'
import type { RailMark } from '../../ui/sidebar/rail'
import type { SidebarProps } from '../../ui/sidebar/sidebar'
import type { Strings } from '../../ui/strings/strings'
import type { Preferences } from '../messages'
import { PagePanel, type PagePanelEvents, type PanelProps } from './page-panel'

export interface PanelEvents extends PagePanelEvents {
  readonly onReveal: (statement: string, follow: boolean) => void
  readonly onLibrary: () => void
  readonly onBrief: () => void
  readonly onSharing: () => void
  readonly onShare: (subject: ShareSubject, form: ShareForm, strings: Strings) => Promise<ShareOutcome>
}

export class Panel extends PagePanel<SidebarProps, MountedSidebar> {
  protected readonly mount = mountSidebar
  private content: { readonly dossier: Dossier; readonly sighting: Sighting } | null = null
  private rail: readonly RailMark[] = []
  private filter = EVERYTHING

  constructor(
    preferences: Preferences,
    private readonly events: PanelEvents
  ) {
    super(preferences, preferences.settings.collapsed || !preferences.settings.openByItself, events)
  }

  draw(dossier: Dossier, sighting: Sighting): void {
    this.content = { dossier, sighting }
    this.render()
  }

  setRail(rail: readonly RailMark[]): void {
    this.rail = rail
    this.render()
  }

  /** Show the statement of a line of its passage beside it; null shows none. */
  setBeside(at: { readonly statement: string; readonly line: DOMRect; readonly x: number } | null): void {
    if (at === null) return this.sidebar?.setBeside(null)
    const { side, kind } = this.frame
    const taken = this.isOpen && kind === 'side' ? this.settings.width : 0
    const { clientWidth } = document.documentElement
    const free = side === 'left' ? { left: taken, right: clientWidth } : { left: 0, right: clientWidth - taken }
    this.sidebar?.setBeside({ statement: at.statement, x: at.x, top: at.line.top, bottom: at.line.bottom, free })
  }

  /** Go to the next or the previous of the listed statements that are on the page. */
  step(by: 1 | -1): void {
    if (this.content === null) return
    const { items } = outline(this.content.dossier, this.content.sighting)
    const next = stepFrom(steps(items, this.filter), this.active, by)
    if (next !== null) this.events.onReveal(next, false)
  }

  /** Collapsed once, it stays so on other pages. */
  protected override collapse(collapsed: boolean): void {
    super.collapse(collapsed)
    this.keep({ collapsed })
  }

  protected propsOf(panel: PanelProps): SidebarProps | null {
    if (this.content === null) return null
    const { onReveal, onLibrary, onBrief, onSharing, onShare } = this.events
    return {
      ...panel,
      ...this.content,
      filter: this.filter,
      rail: this.rail,
      onReveal,
      onLibrary,
      onBrief,
      onSharing,
      onShare: (subject, form) => onShare(subject, form, panel.strings),
      onFilter: (wanted) => {
        this.filter = wanted
        this.render()
      }
    }
  }
}
