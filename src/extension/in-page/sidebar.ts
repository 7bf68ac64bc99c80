/**
 * The page's side of the sidebar: its frame, what the document in it is told, and what it asks of the page.
 *
 * The document makes itself known through the background, with a key that no page can learn, and is sent one end of a message
 * channel for it. So nobody but the extension's own document is told anything, or asks anything of the session. What it has
 * to know is kept here, and told again to a new document where the page sent the old one away.
 */
import type { PageContent } from '../../core/page-content'
import type { SidebarTrouble } from '../../core/tab-state'
import { addFrameHost, type FrameHost } from '../../dom/frame-host'
import { headlineAtEdge, type HeightRange } from '../../dom/headline-at-edge'
import type { Room } from '../../dom/room'
import type { RailMark } from '../../ui/sidebar/rail'
import { type Channel, openChannel } from '../messages/channel'
import type { SidebarCommand } from '../messages/command'
import type { Asked, Given, Name } from '../messages/direction'
import type { Exported } from '../messages/to-page'
import { holdWork } from '../at-work'
import { native } from '../native'
import { TO_SESSION, type ToSession } from '../messages/to-session'
import type { ToSidebar } from '../messages/to-sidebar'
import type { CardSpot } from './passages'
import { type SelectedSpot, watchSelection } from './selection'

interface SidebarEvents {
  /** It stands otherwise in the window, or makes other room. */
  readonly onDrawn: () => void
  readonly onReveal: (statement: string, follow: boolean) => void
  readonly onChoose: (listed: Asked<ToSession['choose']>) => void
  /** The user is about to share. */
  readonly onSharing: () => void
  readonly onExport: () => Promise<Exported | null>
  /** The user closed it, or the page insists on taking it away. */
  readonly onClose: () => void
}

const HOST = 'mawqif-sidebar'
const PAGE = 'sidebar/sidebar.html'
/** An element that scrolls in the window's stead tells nobody above it. */
const SCROLLED = { capture: true } as const
/** How long the document in the frame has to make itself known, in ms: a busy machine needs seconds to load it. */
const ADMISSION = 10_000

export class Sidebar {
  private host: FrameHost | null = null
  private channel: Channel<ToSidebar> | null = null
  private waiting: ReturnType<typeof setTimeout> | undefined
  private content: PageContent | null = null
  private rail: readonly RailMark[] = []
  private active: string | null = null
  /** Where the document was told that a headline reaches to the tab's edge. */
  private headline: HeightRange | null = null
  private drawn: Asked<ToSession['drawn']> | null = null
  private closed = false
  private tampered = false
  private refused = isSandboxed()
  private stopSelection: () => void = () => undefined
  /** Tell that it is drawn, or won't be. */
  private settle: () => void = () => undefined
  /** It is to be open as soon as it is there. */
  private wanted = false

  constructor(private readonly on: SidebarEvents) {}

  /** True after the user closed it, or the page, until the user opens it again. */
  get isClosed(): boolean {
    return this.closed
  }

  /** What the page does to it. */
  get trouble(): SidebarTrouble {
    const { tampered, refused } = this
    return { tampered, refused }
  }

  get isOpen(): boolean {
    return this.drawn?.open === true
  }

  /** The room it asks for; null where it lies over the page or is not open. */
  get room(): Room | null {
    return this.drawn?.room ?? null
  }

  /** List this; in a frame of this page, or, with `inPage` false, in the browser's side panel alone. */
  show(content: PageContent, inPage: boolean): void {
    this.content = content
    if (this.closed) return
    if (!inPage || this.refused) return this.takeOff()
    if (this.host === null) this.putUp()
    else this.tell('content', { content, side: sideOfLineEnds() })
  }

  setRail(rail: readonly RailMark[]): void {
    if (JSON.stringify(rail) === JSON.stringify(this.rail)) return
    this.rail = rail
    this.tell('rail', { rail })
  }

  /** Show a statement beside its passage, where that is on the page. */
  setBeside(spot: CardSpot | null): void {
    if (spot !== null && this.host !== null) this.tell('beside', { ...spot, x: spot.x - this.host.left() })
  }

  /** Show none beside its passage, unless the pointer came to the card after it `moved` over the page; null: at once. */
  endBeside(moved: number | null): void {
    this.tell('alone', { moved })
  }

  /** Offer to add what is selected, where the list is open. */
  private setSelected(spot: SelectedSpot | null): void {
    const isOffered = spot !== null && this.host !== null && this.isOpen
    this.tell('selected', { spot: isOffered ? { ...spot, x: spot.x - (this.host?.left() ?? 0) } : null })
  }

  setActive(statement: string | null): void {
    this.active = statement
    this.tell('active', { statement })
  }

  /** Open it, whether it was collapsed or not there yet; resolves once it is open, or will be as soon as it is there. */
  async open(): Promise<void> {
    this.wanted = true
    await this.channel?.ask('open').catch(() => undefined)
  }

  /** Let it be there again after it was closed. */
  reopen(): void {
    this.closed = false
  }

  /** The keys of a command were pressed, with the caret or the window at the passage of `here`. */
  obey(command: SidebarCommand, here: string | null): void {
    if (command === 'toggle-sidebar') this.host?.focus()
    this.tell('command', { command, here })
  }

  giveFocusBack(): void {
    this.host?.giveFocusBack()
  }

  /** The document that has this key is in one of the extension's frames of this page: where that is ours, let it in. */
  admit(key: string): void {
    const { host } = this
    if (host === null || this.content === null) return
    const { port1, port2 } = new MessageChannel()
    // Delivered to a document of ours alone, whatever the page has sent the frame to.
    host.window()?.postMessage(key, ownOrigin(), [port2])
    const channel: Channel<ToSidebar> = openChannel<ToSidebar, ToSession>(
      port1,
      TO_SESSION,
      {
        ready: async () => this.greet(channel),
        drawn: async (drawn) => this.take(drawn),
        reveal: async ({ statement, follow }) => this.on.onReveal(statement, follow),
        choose: async (listed) => this.on.onChoose(listed),
        sharing: async () => this.on.onSharing(),
        export: () => this.on.onExport(),
        close: async () => this.close(),
        leave: async () => this.giveFocusBack()
      },
      DOCUMENT
    )
  }

  remove(): void {
    this.takeOff()
    this.content = null
    this.closed = false
    this.wanted = false
    this.active = null
  }

  /** Let the tab lie over no headline that is in sight. */
  private readonly keepClear = (): void => {
    const [tab] = this.drawn?.boxes ?? []
    const isTab = tab !== undefined && !this.isOpen
    const headline = isTab ? headlineAtEdge(tab.x < innerWidth / 2 ? 'left' : 'right') : null
    if (JSON.stringify(headline) === JSON.stringify(this.headline)) return
    this.headline = headline
    this.tell('clear', { headline })
  }

  /** The document at the other end of `channel` has the key: it takes the place of the one before it. */
  private greet(channel: Channel<ToSidebar>): void {
    const { content, rail, active, wanted } = this
    if (content === null) return
    clearTimeout(this.waiting)
    this.channel?.close()
    this.channel = channel
    this.headline = null
    this.tell('content', { content, side: sideOfLineEnds() })
    this.tell('rail', { rail })
    this.tell('active', { statement: active })
    if (wanted) this.tell('open')
  }

  private take(drawn: Asked<ToSession['drawn']>): void {
    this.drawn = drawn
    this.host?.cutTo(drawn.boxes)
    this.keepClear()
    this.settle()
    this.on.onDrawn()
  }

  private close(): void {
    this.closed = true
    this.wanted = false
    this.takeOff()
    this.on.onClose()
    this.on.onDrawn()
  }

  private putUp(): void {
    holdWork(new Promise<void>((resolve) => void (this.settle = resolve)))
    document.addEventListener('scrollend', this.keepClear, SCROLLED)
    this.stopSelection = watchSelection((spot) => this.setSelected(spot))
    this.host = addFrameHost(HOST, native.runtime?.getURL(PAGE) ?? '', {
      onLoad: () => this.awaitAnswer(),
      onTampered: () => void (this.tampered = true),
      onLost: () => {
        this.refused = true
        this.close()
      }
    })
  }

  /** Something was loaded in the frame: until it answers, or makes itself known, it is not ours, and not seen. */
  private awaitAnswer(): void {
    this.host?.cutTo([])
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => this.host?.restore(), ADMISSION)
    this.channel
      ?.ask('hello')
      .then(() => {
        clearTimeout(this.waiting)
        return this.host?.cutTo(this.drawn?.boxes ?? [])
      })
      .catch(() => undefined)
  }

  /** Tell the document; without an answer it has gone, and a new one is told anew. */
  private tell<K extends Name<ToSidebar>>(name: K, ...given: Given<ToSidebar[K]>): void {
    this.channel?.ask(name, ...given).catch(() => undefined)
  }

  private takeOff(): void {
    clearTimeout(this.waiting)
    document.removeEventListener('scrollend', this.keepClear, SCROLLED)
    this.stopSelection()
    this.settle()
    this.channel?.close()
    this.host?.remove()
    this.channel = null
    this.host = null
    this.drawn = null
  }
}

/** The side of the window where the page's lines end: what is covered there can still be guessed. */
function sideOfLineEnds(): 'left' | 'right' {
  return getComputedStyle(document.body).direction === 'rtl' ? 'left' : 'right'
}

/** A page to which its server gives an origin like no other (`sandbox` in its policy) passes that on to its frames: no document of ours is itself there. */
function isSandboxed(): boolean {
  return self.origin === 'null' && location.protocol !== 'file:'
}

/** Who has the key and the port is the extension's own document. */
const DOCUMENT = { kind: 'extension' } as const

/** The origin of the extension's documents, which is another than that of their addresses where Chrome gives them dynamic ones. */
function ownOrigin(): string {
  const root = native.runtime?.getURL('') ?? ''
  return root.startsWith('moz-') ? root.slice(0, -1) : `chrome-extension://${native.runtime?.id}`
}
