/** The sidebar on the page: its host element, how it stands in the window, and what the reader did with it. */
import type { Dossier } from '../../core/dossier'
import type { Settings } from '../../core/settings'
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import type { Sighting } from '../../core/sighting'
import type { Room } from '../../dom/room'
import { addShadowHost, type ShadowHost } from '../../dom/shadow-host'
import { EVERYTHING, stepFrom, steps } from '../../ui/sidebar/filter'
import { mountSidebar, type MountedSidebar } from '../../ui/sidebar/mount'
import { outline } from '../../ui/sidebar/outline'
import type { RailMark } from '../../ui/sidebar/rail'
import type { PageFrame } from '../../ui/sidebar/frame'
import type { SidebarProps } from '../../ui/sidebar/sidebar'
import { speak } from '../../ui/strings/speak'
import type { Dictionary, Strings } from '../../ui/strings/strings'
import { type Preferences, reportActive, requestChange, requestOptions } from '../messages'
import { PanelFrame } from './panel-frame'

export interface PanelEvents {
  readonly onReveal: (statement: string, follow: boolean) => void
  readonly onLibrary: () => void
  readonly onBrief: () => void
  readonly onSharing: () => void
  readonly onShare: (subject: ShareSubject, form: ShareForm, strings: Strings) => Promise<ShareOutcome>
  readonly onClose: () => void
  readonly onOpen: () => void
  /** The reader settled on other settings; they hold for this page whether or not the browser keeps them. */
  readonly onSettings: (settings: Settings) => void
  /** The page insists on removing the panel. */
  readonly onLost: () => void
}

export class Panel {
  private host: ShadowHost | null = null
  private sidebar: MountedSidebar | null = null
  private content: { readonly dossier: Dossier; readonly sighting: Sighting } | null = null
  private rail: readonly RailMark[] = []
  private active: string | null = null
  private filter = EVERYTHING
  private settings: Settings
  private dictionary: Dictionary
  private readonly styles: string
  private readonly dockable: boolean
  private collapsed: boolean
  private closed = false
  private readonly standing = new PanelFrame(() => this.render())

  constructor(
    preferences: Preferences,
    private readonly events: PanelEvents
  ) {
    const { settings, dictionary, styles, dockable } = preferences
    this.settings = settings
    this.dictionary = dictionary
    this.styles = styles
    this.dockable = dockable
    this.collapsed = settings.collapsed || !settings.openByItself
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
    const { side, kind } = this.frame()
    return this.settings.makeRoom && this.isOpen && kind === 'side' ? { side, width: this.settings.width } : null
  }

  /** Whether the passages are to be painted. */
  get marks(): boolean {
    return this.settings.marks
  }

  draw(dossier: Dossier, sighting: Sighting): void {
    this.content = { dossier, sighting }
    this.render()
  }

  setActive(statement: string | null): void {
    this.active = statement
    this.render()
    // Without an answer the browser's side panel is behind by this.
    if (statement !== null && this.settings.showIn === 'browser') reportActive(statement).catch(() => undefined)
  }

  setRail(rail: readonly RailMark[]): void {
    this.rail = rail
    this.render()
  }

  /** Show the statement of a line of its passage beside it; null shows none. */
  setBeside(at: { readonly statement: string; readonly line: DOMRect; readonly x: number } | null): void {
    if (at === null) return this.sidebar?.setBeside(null)
    const { side, kind } = this.frame()
    const taken = this.isOpen && kind === 'side' ? this.settings.width : 0
    const { clientWidth } = document.documentElement
    const free = side === 'left' ? { left: taken, right: clientWidth } : { left: 0, right: clientWidth - taken }
    this.sidebar?.setBeside({ statement: at.statement, x: at.x, top: at.line.top, bottom: at.line.bottom, free })
  }

  /** Open the panel, whether it was collapsed or closed. */
  open(): void {
    const wasClosed = this.closed
    this.closed = false
    this.collapsed = false
    if (wasClosed) this.events.onOpen()
    this.render()
    this.events.onSettings(this.settings)
  }

  /** Open the panel and move the focus into it, to `statement` where there is one; or collapse it. */
  toggle(statement: string | null): void {
    if (this.isOpen) return this.collapse(true)
    this.open()
    this.keep({ collapsed: false })
    this.sidebar?.focus(statement)
  }

  toggleMarks(): void {
    this.keep({ marks: !this.settings.marks })
  }

  /** Go to the next or the previous of the listed statements that are on the page. */
  step(by: 1 | -1): void {
    if (this.content === null) return
    const { items } = outline(this.content.dossier, this.content.sighting)
    const next = stepFrom(steps(items, this.filter), this.active, by)
    if (next !== null) this.events.onReveal(next, false)
  }

  applyPreferences({ settings, dictionary }: Preferences): void {
    this.settings = settings
    this.dictionary = dictionary
    this.render()
  }

  /** Change settings and keep them. */
  private keep(change: Partial<Settings>): void {
    this.try(change)
    this.events.onSettings(this.settings)
    // Where the browser refuses to store, the choice holds for this page only.
    requestChange(change).catch(() => undefined)
  }

  /** Change settings for as long as a drag lasts. */
  private try(change: Partial<Settings>): void {
    this.settings = { ...this.settings, ...change }
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

  private takeOff(): void {
    this.sidebar?.unmount()
    this.host?.remove()
    this.sidebar = null
    this.host = null
  }

  private collapse(collapsed: boolean): void {
    this.collapsed = collapsed
    this.keep({ collapsed })
  }

  private frame(): PageFrame {
    return this.standing.at(this.settings)
  }

  private render(): void {
    if (this.content === null || this.closed) return
    if (this.settings.showIn === 'browser') return this.takeOff()
    const { settings, collapsed, filter, active, rail } = this
    const strings = speak(this.dictionary, { digits: settings.digits, languages: navigator.languages })
    const props: SidebarProps = {
      ...this.content,
      strings,
      settings,
      frame: this.frame(),
      dockable: this.dockable,
      collapsed,
      filter,
      active,
      rail,
      onReveal: this.events.onReveal,
      onLibrary: this.events.onLibrary,
      onBrief: this.events.onBrief,
      onSharing: this.events.onSharing,
      onShare: (subject, form) => this.events.onShare(subject, form, strings),
      onCollapse: (wanted) => this.collapse(wanted),
      onClose: () => {
        this.closed = true
        this.takeOff()
        this.events.onClose()
      },
      onFilter: (wanted) => {
        this.filter = wanted
        this.render()
      },
      onOptions: () => void requestOptions().catch(() => undefined),
      onChange: (change, done) => (done ? this.keep(change) : this.try(change))
    }
    if (this.sidebar !== null) return this.sidebar.update(props)
    this.host = addShadowHost('mawqif-sidebar', this.styles, this.events.onLost)
    this.sidebar = mountSidebar(this.host.body, props)
  }
}
