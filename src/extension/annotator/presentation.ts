/** Keep a page and the panel beside it in step: what is painted, listed, stepped to and pointed at. */
import type { PaintedPassage } from '../../dom/highlight'
import type { Command } from '../messages/command'
import type { Preferences } from '../messages/to-background'
import { loadSharing } from './load-sharing'
import type { PagePanel, PagePanelEvents } from './page-panel'
import { Passages } from './passages'
import { watchPointing } from './pointing'
import { RoomKeeper } from './room-keeper'

export class Presentation<Content> {
  readonly passages = new Passages()
  private readonly room = new RoomKeeper()
  private panel: PagePanel<Content> | null = null

  constructor(
    private readonly openPanel: (preferences: Preferences, events: PagePanelEvents) => PagePanel<Content>,
    private readonly events: Pick<PagePanelEvents, 'onShare' | 'onOpen' | 'onLost'>
  ) {}

  /** There is a panel, open or not. */
  get isThere(): boolean {
    return this.panel !== null
  }

  /** Nothing is painted, since the reader closed the panel. */
  get isClosed(): boolean {
    return this.panel?.isClosed === true
  }

  /** Returns what stops it. */
  watch(): () => void {
    // Marks along the page's height move when the page grows.
    const resized = new ResizeObserver(() => this.drawRail())
    resized.observe(document.documentElement)
    const stopPointing = watchPointing(this.passages.highlights, {
      onPress: (statement) => this.open(statement),
      onRest: (at) => this.panel?.setBeside(at)
    })
    return () => {
      resized.disconnect()
      stopPointing()
    }
  }

  applyPreferences(preferences: Preferences): void {
    this.panel ??= this.openPanel(preferences, {
      ...this.events,
      onReveal: (statement, follow) => this.reveal(statement, follow),
      onSharing: () => void loadSharing().catch(() => undefined),
      onClose: () => {
        this.passages.clear()
        this.arrange()
      },
      onSettings: () => this.arrange()
    })
    this.panel.applyPreferences(preferences)
    this.arrange()
  }

  /** Paint and list; once the reader closed the panel nothing is painted. */
  show(passages: readonly PaintedPassage[], content: Content): void {
    if (!this.isClosed) this.passages.highlights.paint(passages)
    this.panel?.draw(content)
    this.drawRail()
  }

  startAnew(): void {
    this.panel?.startAnew()
  }

  /** Open the panel, at a statement where one is given. */
  open(statement: string | null): void {
    this.panel?.open()
    if (statement !== null) this.reveal(statement)
  }

  obey(command: Command): void {
    const { panel } = this
    switch (command) {
      case 'toggle-sidebar':
        return panel?.toggle(this.passages.statementHere())
      case 'next-passage':
        return panel?.step(1)
      case 'previous-passage':
        return panel?.step(-1)
      case 'toggle-marks':
        return panel?.toggleMarks()
    }
  }

  /** Take everything off the page. */
  leave(): void {
    this.passages.clear()
    this.room.set(null)
    this.panel?.remove()
    this.panel = null
  }

  /** Show a statement's passage; `follow` where the reader goes on there with the keyboard. */
  private reveal(statement: string, follow = false): void {
    const { panel, passages } = this
    if (panel === null || !passages.show(statement)) return
    panel.setActive(statement)
    if (follow) {
      panel.release()
      passages.follow(statement)
    }
    if (!panel.isOpen) void this.showBeside(statement)
  }

  /** Where no list is open, a statement that was stepped to is shown beside its passage. */
  private async showBeside(statement: string): Promise<void> {
    const line = await this.passages.firstLine(statement)
    if (line !== null) this.panel?.setBeside({ statement, line, x: line.left + line.width / 2 })
  }

  private drawRail(): void {
    this.panel?.setRail(this.passages.rail())
  }

  /** Make the page what the settings and the panel's state want it to be: its marks, and its room. */
  private arrange(): void {
    const { panel } = this
    if (panel === null) return
    this.passages.highlights.setVisible(panel.marks)
    this.room.set(panel.room)
    this.drawRail()
  }
}
