/** The sidebar beside a page that carries no known article: its host element, and what the reader did with it. */
import type { PageReading } from '../../core/read/page-reading'
import type { RecordedPosition } from '../../core/record'
import type { Settings } from '../../core/settings'
import type { Room } from '../../dom/room'
import { addShadowHost, type ShadowHost } from '../../dom/shadow-host'
import { type MountedFound, mountFound } from '../../ui/sidebar/found-mount'
import type { FoundSidebarProps } from '../../ui/sidebar/found-sidebar'
import foundCss from '../../ui/sidebar/found.css?inline'
import { speak } from '../../ui/strings/speak'
import { type Preferences, reportActive, requestChange, requestOptions } from '../messages'
import { PanelFrame } from '../annotator/panel-frame'

export type FoundPanelEvents = Pick<
  FoundSidebarProps,
  'onReveal' | 'onDismiss' | 'onRestore' | 'onUnsure' | 'onArticle' | 'onClose'
> & {
  /** The reader settled on other settings, or opened or collapsed the panel. */
  readonly onArrange: () => void
  /** The page insists on removing the panel. */
  readonly onLost: () => void
}

/** What the panel shows. */
export type FoundContent = Pick<FoundSidebarProps, 'dismissed'> & {
  readonly reading: PageReading
  readonly record: readonly RecordedPosition[]
}

export class FoundPanel {
  private host: ShadowHost | null = null
  private sidebar: MountedFound | null = null
  private content: FoundContent | null = null
  private active: string | null = null
  /** What a machine found never opens by itself. */
  private collapsed = true
  private closed = false
  private readonly frame = new PanelFrame(() => this.render())

  constructor(
    private preferences: Preferences,
    private readonly events: FoundPanelEvents
  ) {}

  get isClosed(): boolean {
    return this.closed
  }

  get marks(): boolean {
    return this.preferences.settings.marks
  }

  /** The room the page is asked to make; null where the panel lies over it or is not open. */
  get room(): Room | null {
    const { makeRoom, width, showIn } = this.preferences.settings
    const { side, kind } = this.frame.at(this.preferences.settings)
    return makeRoom && showIn === 'page' && !this.closed && !this.collapsed && kind === 'side' ? { side, width } : null
  }

  draw(content: FoundContent): void {
    this.content = content
    this.render()
  }

  setActive(statement: string | null): void {
    this.active = statement
    this.render()
    // Without an answer the browser's side panel is behind by this.
    if (statement !== null && this.preferences.settings.showIn === 'browser') {
      reportActive(statement).catch(() => undefined)
    }
  }

  open(): void {
    this.closed = false
    this.collapse(false)
  }

  toggle(): void {
    if (this.closed) this.open()
    else this.collapse(!this.collapsed)
  }

  toggleMarks(): void {
    this.change({ marks: !this.marks }, true)
  }

  applyPreferences(preferences: Preferences): void {
    this.preferences = preferences
    this.render()
  }

  remove(): void {
    this.frame.stop()
    this.takeOff()
  }

  private takeOff(): void {
    this.sidebar?.unmount()
    this.host?.remove()
    this.sidebar = null
    this.host = null
  }

  private collapse(collapsed: boolean): void {
    this.collapsed = collapsed
    this.render()
    this.events.onArrange()
  }

  private change(change: Partial<Settings>, done: boolean): void {
    this.preferences = { ...this.preferences, settings: { ...this.preferences.settings, ...change } }
    this.render()
    if (!done) return
    this.events.onArrange()
    // Where the browser refuses to store, the choice holds for this page only.
    requestChange(change).catch(() => undefined)
  }

  private render(): void {
    if (this.content === null || this.closed) return
    const { settings, dictionary, dockable } = this.preferences
    if (settings.showIn === 'browser') return this.takeOff()
    const props: FoundSidebarProps = {
      ...this.content,
      ...this.events,
      strings: speak(dictionary, { digits: settings.digits, languages: navigator.languages }),
      settings,
      dockable,
      frame: this.frame.at(settings),
      collapsed: this.collapsed,
      active: this.active,
      onCollapse: (collapsed) => this.collapse(collapsed),
      onClose: () => {
        this.closed = true
        this.takeOff()
        this.events.onClose()
      },
      onOptions: () => void requestOptions().catch(() => undefined),
      onChange: (change, done) => this.change(change, done)
    }
    if (this.sidebar !== null) return this.sidebar.update(props)
    this.host = addShadowHost('mawqif-sidebar', `${this.preferences.styles}\n${foundCss}`, this.events.onLost)
    this.sidebar = mountFound(this.host.body, props)
  }
}
