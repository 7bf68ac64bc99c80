/** The sidebar over a page, whatever it lists: its host element, how it stands in the window, and what the reader did with it. */
import type { Settings } from '../../core/settings'
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import type { Room } from '../../dom/room'
import { addShadowHost, type ShadowHost } from '../../dom/shadow-host'
import { EVERYTHING, type Filter, stepFrom } from '../../ui/sidebar/filter'
import type { PageFrame } from '../../ui/sidebar/frame'
import { type Mounted, mountView, type View } from '../../ui/sidebar/mount'
import type { RailMark } from '../../ui/sidebar/rail'
import type { ShellProps } from '../../ui/sidebar/shell-props'
import { speak } from '../../ui/strings/speak'
import type { Strings } from '../../ui/strings/strings'
import { askBackground } from '../messages/ask-background'
import type { Preferences } from '../messages/to-background'
import { PanelFrame } from './panel-frame'

export interface PagePanelEvents {
  readonly onReveal: (statement: string, follow: boolean) => void
  readonly onSharing: () => void
  readonly onShare: (subject: ShareSubject, form: ShareForm, strings: Strings) => Promise<ShareOutcome>
  readonly onClose: () => void
  /** The reader opened the panel again after it was closed. */
  readonly onOpen: () => void
  /** The reader settled on other settings or opened the panel; it holds for this page whether or not the browser keeps it. */
  readonly onSettings: () => void
  /** The page insists on removing the panel. */
  readonly onLost: () => void
}

/** A line of a passage, and where on it, in CSS pixels of the window. */
export interface Spot {
  readonly statement: string
  readonly line: DOMRect
  readonly x: number
}

/** `Content` is what the sidebar lists, and what can be done with that alone. */
export abstract class PagePanel<Content> {
  private content: Content | null = null
  private sidebar: Mounted<Content> | null = null
  private settings: Settings
  private active: string | null = null
  private filter = EVERYTHING
  private rail: readonly RailMark[] = []
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

  protected abstract readonly view: View<Content>

  /** The ids of the statements that are stepped through, in order. */
  protected abstract stepsOf(content: Content, filter: Filter): readonly string[]

  /** The style sheet of what is drawn. */
  protected stylesOf({ styles }: Preferences): string {
    return styles
  }

  draw(content: Content): void {
    this.content = content
    this.render()
  }

  setRail(rail: readonly RailMark[]): void {
    this.rail = rail
    this.render()
  }

  /** Show the statement of a line of its passage beside it; null shows none. */
  setBeside(at: Spot | null): void {
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
    const next = stepFrom(this.stepsOf(this.content, this.filter), this.active, by)
    if (next !== null) this.on.onReveal(next, false)
  }

  /** List everything again, with nothing in focus: another article came. */
  startAnew(): void {
    this.filter = EVERYTHING
    this.active = null
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

  private get frame(): PageFrame {
    return this.standing.at(this.settings)
  }

  setActive(statement: string | null): void {
    this.active = statement
    this.render()
    // Without an answer the browser's side panel is behind by this.
    if (statement !== null && this.settings.showIn === 'browser')
      askBackground('active', { statement }).catch(() => undefined)
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
    askBackground('change', { change }).catch(() => undefined)
  }

  private render(): void {
    if (this.closed) return
    if (this.settings.showIn === 'browser') return this.takeOff()
    if (this.content === null) return
    const props = { ...this.content, ...this.shared() }
    if (this.sidebar !== null) return this.sidebar.update(props)
    this.host = addShadowHost('mawqif-sidebar', this.stylesOf(this.preferences), this.on.onLost)
    this.sidebar = mountView(this.host.body, this.view, props)
  }

  /** What every sidebar over a page is drawn with. */
  private shared(): ShellProps {
    const { settings, frame, collapsed, active, filter, rail } = this
    const { dictionary, dockable } = this.preferences
    const { onReveal, onSharing, onShare } = this.on
    const strings = speak(dictionary, { digits: settings.digits, languages: navigator.languages })
    return {
      strings,
      settings,
      frame,
      dockable,
      collapsed,
      active,
      filter,
      rail,
      onReveal,
      onSharing,
      onShare: (subject, form) => onShare(subject, form, strings),
      onFilter: (wanted) => {
        this.filter = wanted
        this.render()
      },
      onCollapse: (wanted) => this.collapse(wanted),
      onClose: () => this.close(),
      onOptions: () => void askBackground('options').catch(() => undefined),
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
