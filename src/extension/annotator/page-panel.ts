/** The sidebar over a page, whatever it lists: its host element, how it stands in the window, and what the reader did with it. */
import type { Settings } from '../../core/settings'
import type { Room } from '../../dom/room'
import { addShadowHost, type ShadowHost } from '../../dom/shadow-host'
import type { PageFrame } from '../../ui/sidebar/frame'
import type { Mounted } from '../../ui/sidebar/mounted'
import type { SidebarProps } from '../../ui/sidebar/sidebar'
import { speak } from '../../ui/strings/speak'
import { type Preferences, reportActive, requestChange, requestOptions } from '../messages'
import { PanelFrame } from './panel-frame'

export interface PagePanelEvents {
  readonly onClose: () => void
  /** The reader opened the panel again after it was closed. */
  readonly onOpen: () => void
  /** The reader settled on other settings or opened the panel; it holds for this page whether or not the browser keeps it. */
  readonly onSettings: () => void
  /** The page insists on removing the panel. */
  readonly onLost: () => void
}

/** What every sidebar over a page is drawn with. */
export type PanelProps = Pick<
  SidebarProps,
  'strings' | 'settings' | 'dockable' | 'collapsed' | 'active' | 'onCollapse' | 'onClose' | 'onOptions' | 'onChange'
> & { readonly frame: PageFrame }

export abstract class PagePanel<Props, Sidebar extends Mounted<Props> = Mounted<Props>> {
  protected sidebar: Sidebar | null = null
  protected settings: Settings
  protected active: string | null = null
  private host: ShadowHost | null = null
  private closed = false
  private readonly standing = new PanelFrame(() => this.render())

  constructor(
    private preferences: Preferences,
    private collapsed: boolean,
    private readonly on: PagePanelEvents
  ) {
    this.settings = preferences.settings
  }

  /** Draw into `root` for the first time. */
  protected abstract mount(root: HTMLElement, props: Props): Sidebar

  /** Give what is drawn; null while there is nothing to draw. */
  protected abstract propsOf(panel: PanelProps): Props | null

  /** The style sheet of what is drawn. */
  protected stylesOf({ styles }: Preferences): string {
    return styles
  }

  /** True after the reader closed the panel, until it is opened again. */
  get isClosed(): boolean {
    return this.closed
  }

  get isOpen(): boolean {
    return !this.closed && !this.collapsed && this.settings.showIn === 'page'
  }

  /** The room the page is asked to make; null where the panel lies over it or is not open. */
  get room(): Room | null {
    const { side, kind } = this.frame
    return this.settings.makeRoom && this.isOpen && kind === 'side' ? { side, width: this.settings.width } : null
  }

  /** Whether the passages are to be painted. */
  get marks(): boolean {
    return this.settings.marks
  }

  protected get frame(): PageFrame {
    return this.standing.at(this.settings)
  }

  setActive(statement: string | null): void {
    this.active = statement
    this.render()
    // Without an answer the browser's side panel is behind by this.
    if (statement !== null && this.settings.showIn === 'browser') reportActive(statement).catch(() => undefined)
  }

  /** Open the panel, whether it was collapsed or closed. */
  open(): void {
    const wasClosed = this.closed
    this.closed = false
    this.collapsed = false
    if (wasClosed) this.on.onOpen()
    this.render()
    this.on.onSettings()
  }

  /** Open the panel and move the focus into it, to `statement` where there is one; or collapse it. */
  toggle(statement: string | null): void {
    if (this.isOpen) return this.collapse(true)
    this.open()
    this.collapse(false)
    this.sidebar?.focus(statement)
  }

  toggleMarks(): void {
    this.keep({ marks: !this.settings.marks })
  }

  applyPreferences(preferences: Preferences): void {
    this.preferences = preferences
    this.settings = preferences.settings
    this.render()
  }

  /** Let the focus go, so that the page has it. */
  release(): void {
    this.host?.releaseFocus()
  }

  remove(): void {
    this.standing.stop()
    this.takeOff()
  }

  protected collapse(collapsed: boolean): void {
    this.collapsed = collapsed
    this.render()
    this.on.onSettings()
  }

  /** Change settings and keep them. */
  protected keep(change: Partial<Settings>): void {
    this.try(change)
    this.on.onSettings()
    // Where the browser refuses to store, the choice holds for this page only.
    requestChange(change).catch(() => undefined)
  }

  protected render(): void {
    if (this.closed) return
    if (this.settings.showIn === 'browser') return this.takeOff()
    const props = this.propsOf(this.shared())
    if (props === null) return
    if (this.sidebar !== null) return this.sidebar.update(props)
    this.host = addShadowHost('mawqif-sidebar', this.stylesOf(this.preferences), this.on.onLost)
    this.sidebar = this.mount(this.host.body, props)
  }

  private shared(): PanelProps {
    const { settings, frame, collapsed, active } = this
    const { dictionary, dockable } = this.preferences
    return {
      strings: speak(dictionary, { digits: settings.digits, languages: navigator.languages }),
      settings,
      frame,
      dockable,
      collapsed,
      active,
      onCollapse: (wanted) => this.collapse(wanted),
      onClose: () => this.close(),
      onOptions: () => void requestOptions().catch(() => undefined),
      onChange: (change, done) => (done ? this.keep(change) : this.try(change))
    }
  }

  private close(): void {
    this.closed = true
    this.takeOff()
    this.on.onClose()
  }

  /** Change settings for as long as a drag lasts. */
  private try(change: Partial<Settings>): void {
    this.settings = { ...this.settings, ...change }
    this.render()
  }

  private takeOff(): void {
    this.sidebar?.unmount()
    this.host?.remove()
    this.sidebar = null
    this.host = null
  }
}
