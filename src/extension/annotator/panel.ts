/** The sidebar on the page: its host element, and what the reader did with it. */
import type { Dossier } from '../../core/dossier'
import type { Settings } from '../../core/settings'
import type { Sighting } from '../../core/sighting'
import { addShadowHost, type ShadowHost } from '../../dom/shadow-host'
import { mountSidebar, type MountedSidebar } from '../../ui/sidebar/mount'
import sidebarCss from '../../ui/sidebar/sidebar.css?inline'
import { speak } from '../../ui/strings/speak'
import type { Dictionary } from '../../ui/strings/strings'
import tokensCss from '../../ui/tokens.css?inline'
import { requestWords } from '../messages'
import { changeSettings } from '../settings'

export interface PanelEvents {
  readonly onReveal: (statement: string) => void
  readonly onLibrary: () => void
  readonly onBrief: () => void
  readonly onClose: () => void
  readonly onOpen: () => void
  /** The page insists on removing the panel. */
  readonly onLost: () => void
}

export class Panel {
  private host: ShadowHost | null = null
  private sidebar: MountedSidebar | null = null
  private content: { readonly dossier: Dossier; readonly sighting: Sighting } | null = null
  private active: string | null = null
  private collapsed: boolean
  private width: number
  private closed = false

  constructor(
    private settings: Settings,
    private dictionary: Dictionary,
    private readonly events: PanelEvents
  ) {
    this.collapsed = settings.collapsed || !settings.openByItself
    this.width = settings.width
  }

  /** True after the reader closed the panel, until it is opened again. */
  get isClosed(): boolean {
    return this.closed
  }

  draw(dossier: Dossier, sighting: Sighting): void {
    this.content = { dossier, sighting }
    this.render()
  }

  setActive(statement: string | null): void {
    this.active = statement
    this.render()
  }

  /** Open the panel, whether it was collapsed or closed. */
  open(): void {
    const wasClosed = this.closed
    this.closed = false
    this.collapsed = false
    if (wasClosed) this.events.onOpen()
    this.render()
  }

  applySettings(settings: Settings): void {
    const speaksAnother = settings.language !== this.settings.language
    this.settings = settings
    this.width = settings.width
    if (speaksAnother) void this.learnWords()
    else this.render()
  }

  /** Ask for the words of the language that is now wanted; the old ones stay until they are here. */
  private async learnWords(): Promise<void> {
    const { language } = this.settings
    const dictionary = await requestWords().catch(() => this.dictionary)
    if (language !== this.settings.language) return
    this.dictionary = dictionary
    this.render()
  }

  remove(): void {
    this.sidebar?.unmount()
    this.host?.remove()
    this.sidebar = null
    this.host = null
  }

  private render(): void {
    if (this.content === null || this.closed) return
    const { side, digits } = this.settings
    const strings = speak(this.dictionary, { digits, languages: navigator.languages })
    const props = {
      ...this.content,
      strings,
      collapsed: this.collapsed,
      side: side === 'auto' ? sideOfLineEnds() : side,
      width: this.width,
      active: this.active,
      onReveal: this.events.onReveal,
      onLibrary: this.events.onLibrary,
      onBrief: this.events.onBrief,
      onCollapse: (collapsed: boolean) => {
        this.collapsed = collapsed
        this.render()
        this.keep({ collapsed })
      },
      onClose: () => {
        this.closed = true
        this.remove()
        this.events.onClose()
      },
      onResize: (width: number, done: boolean) => {
        this.width = width
        this.render()
        if (done) this.keep({ width: Math.round(width) })
      },
      onSide: (chosen: 'left' | 'right') => this.keep({ side: chosen })
    } as const
    if (this.sidebar !== null) return this.sidebar.update(props)
    this.host = addShadowHost('mawqif-sidebar', `${tokensCss}\n${sidebarCss}`, this.events.onLost)
    this.sidebar = mountSidebar(this.host.body, props)
  }

  private keep(change: Partial<Settings>): void {
    this.settings = { ...this.settings, ...change }
    this.render()
    // Where the browser refuses to store, the choice holds for this page only.
    changeSettings(change).catch(() => undefined)
  }
}

/** The side of the window where the page's lines end: what is covered there can still be guessed. */
function sideOfLineEnds(): 'left' | 'right' {
  return getComputedStyle(document.body).direction === 'rtl' ? 'left' : 'right'
}
