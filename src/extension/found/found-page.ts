/**
 * Hold what Mawqif shows on a page that carries no known article: what its reader found, painted and listed, and looked at
 * again when the page changes. Where nothing is left to show, everything of ours goes.
 *
 * What the reader dismissed is kept for as long as the page is open, and nowhere else: it would tell what was read.
 */
import { isShown, type ShownStatement, showsAnything } from '../../core/read/page-reading'
import type { RecordedPosition } from '../../core/record'
import type { UnknownArticle } from '../../dom/unknown-article'
import { watchPage } from '../../dom/watch'
import {
  type Command,
  isConnected,
  listenInAnnotator,
  type Preferences,
  type ReadingDescription,
  reportPositions,
  requestLibrary,
  requestPaint,
  requestPreferences,
  requestRecord,
  type ToAnnotator
} from '../messages'
import type { PageReader } from '../reader-world'
import { watchStored } from '../settings'
import { FoundPanel } from './found-panel'
import { Passages } from '../annotator/passages'
import { watchPointing } from '../annotator/pointing'
import { RoomKeeper } from '../annotator/room-keeper'

export class FoundPage {
  private readonly passages = new Passages()
  private readonly room = new RoomKeeper()
  private readonly stops: (() => void)[] = []
  private panel: FoundPanel | null = null
  private article: UnknownArticle | null = null
  private record: readonly RecordedPosition[] = []
  /** The words of dismissed statements. */
  private readonly dismissed = new Set<string>()
  private withUnsure = false
  private address = ''
  private active: string | null = null

  constructor(
    private readonly reader: PageReader,
    private readonly onLeave: () => void
  ) {}

  /** Show what the page says; leave if there is nothing to show. */
  async start(): Promise<void> {
    try {
      if (!this.read()) return this.leave()
      if (this.stops.length === 0) this.listen()
      const preferences = await requestPreferences()
      await this.lookUpRecord()
      this.panel ??= this.openPanel(preferences)
      this.applyPreferences(preferences)
      this.show()
    } catch {
      // No answer: the extension was updated or removed under us.
      this.leave()
    }
  }

  /** Take everything off the page. */
  leave(): void {
    const wasShown = this.panel !== null
    for (const stop of this.stops.splice(0)) stop()
    this.passages.clear()
    this.room.set(null)
    this.panel?.remove()
    this.panel = null
    this.article = null
    if (wasShown && isConnected()) reportPositions(0).catch(() => undefined)
    this.onLeave()
  }

  /** Read the page as it is now; false where there is nothing to show. */
  private read(): boolean {
    if (location.href !== this.address) this.dismissed.clear()
    this.address = location.href
    this.article = this.reader.read()
    return this.article !== null && showsAnything(this.article.reading)
  }

  private async lookUpRecord(): Promise<void> {
    const { leaders = [], topics = [] } = this.article?.reading ?? {}
    this.record = await requestRecord(
      leaders.map(({ id }) => id).slice(0, MOST_LEADERS),
      topics.map(({ id }) => id)
    )
  }

  private listen(): void {
    const stop = new AbortController()
    // A page that comes back from the browser's cache has lost its badge, and missed what was changed meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => void (persisted && this.start()), { signal: stop.signal })
    this.stops.push(
      () => stop.abort(),
      watchPointing(this.passages.highlights, {
        onPress: (statement) => {
          this.panel?.open()
          this.reveal(statement)
        },
        onRest: () => undefined
      }),
      watchPage(document.documentElement, () => this.lookAgain()),
      watchStored(() => void requestPreferences().then((wanted) => this.applyPreferences(wanted))),
      listenInAnnotator((message) => Promise.resolve(this.answer(message)))
    )
  }

  private answer(message: ToAnnotator): ReadingDescription | null | void {
    switch (message.type) {
      case 'describe':
        return this.article && { reading: this.article.reading, record: this.record, dismissed: this.hidden() }
      case 'export':
        return null
      case 'show':
        this.panel?.open()
        if (message.statement !== null) this.reveal(message.statement)
        return undefined
      case 'list':
        return this.list(message.dismissed, message.unsure)
      case 'command':
        return this.obey(message.command)
    }
  }

  private obey(command: Command): void {
    switch (command) {
      case 'toggle-sidebar':
        return this.panel?.toggle(this.passages.statementHere())
      case 'next-passage':
        return this.step(1)
      case 'previous-passage':
        return this.step(-1)
      case 'toggle-marks':
        return this.panel?.toggleMarks()
    }
  }

  private step(by: 1 | -1): void {
    const shown = this.shown()
    const at = shown.findIndex(({ id }) => id === this.active)
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length]
    if (next !== undefined) this.reveal(next.id)
  }

  private openPanel(preferences: Preferences): FoundPanel {
    return new FoundPanel(preferences, {
      onReveal: (statement) => this.reveal(statement),
      onDismiss: (statement) => this.dismiss(statement),
      onRestore: () => {
        this.dismissed.clear()
        this.show()
      },
      onUnsure: (shown) => {
        this.withUnsure = shown
        this.show()
      },
      onArticle: (article, statement) => void requestLibrary(article, statement).catch(() => undefined),
      onClose: () => {
        this.passages.clear()
        this.arrange()
      },
      onOpen: () => this.show(),
      onSettings: () => this.arrange(),
      onLost: () => this.leave()
    })
  }

  private lookAgain(): void {
    const before = wordsOf(this.article)
    const isSamePage = location.href === this.address
    if (!this.read()) return this.leave()
    const isSame = isSamePage && wordsOf(this.article) === before && this.passages.highlights.isIntact()
    if (isSame) this.passages.highlights.repaint()
    else void this.start()
  }

  private dismiss(statement: string): void {
    const words = this.article?.reading.statements.find(({ id }) => id === statement)?.words
    if (words !== undefined) this.dismissed.add(words)
    this.show()
  }

  /** List what the reader chose in the browser's side panel. */
  private list(dismissed: readonly string[], unsure: boolean): void {
    const statements = this.article?.reading.statements ?? []
    this.dismissed.clear()
    for (const { id, words } of statements) if (dismissed.includes(id)) this.dismissed.add(words)
    this.withUnsure = unsure
    this.show()
  }

  /** The ids of dismissed statements. */
  private hidden(): readonly string[] {
    const statements = this.article?.reading.statements ?? []
    return statements.filter(({ words }) => this.dismissed.has(words)).map(({ id }) => id)
  }

  /** The statements that are listed. */
  private shown(): readonly ShownStatement[] {
    const statements = this.article?.reading.statements ?? []
    return statements.filter((statement) => {
      return !this.dismissed.has(statement.words) && (this.withUnsure || isShown(statement))
    })
  }

  private show(): void {
    const { article, panel } = this
    if (article === null || panel === null) return
    const shown = this.shown()
    if (!panel.isClosed) this.paint(article, shown)
    const { reading } = article
    panel.draw({ reading, record: this.record, dismissed: new Set(this.hidden()) })
    reportPositions(shown.filter(isShown).length).catch(() => {
      if (!isConnected()) this.leave()
    })
  }

  private paint({ reading, toRanges }: UnknownArticle, shown: readonly ShownStatement[]): void {
    requestPaint(reading.leaders.map(({ id }) => id).slice(0, MOST_LEADERS)).catch(() => undefined)
    this.passages.highlights.paint(
      shown.map(({ id, speaker, evidence }) => ({
        statement: id,
        speakers: [speaker],
        verdict: 'verbatim',
        ranges: toRanges(evidence)
      }))
    )
  }

  private reveal(statement: string): void {
    if (!this.passages.show(statement)) return
    this.active = statement
    this.panel?.setActive(statement)
  }

  private applyPreferences(preferences: Preferences): void {
    if (preferences.settings.pausedSites.includes(location.host)) return this.leave()
    this.panel?.applyPreferences(preferences)
    this.arrange()
  }

  /** Make the page what the settings and the panel's state want it to be: its marks, and its room. */
  private arrange(): void {
    if (this.panel === null) return
    this.passages.highlights.setVisible(this.panel.marks)
    this.room.set(this.panel.room)
  }
}

/** All that was found, as one string to compare. */
function wordsOf(article: UnknownArticle | null): string {
  return (article?.reading.statements ?? []).map(({ speaker, words }) => `${speaker}: ${words}`).join('\n')
}

/** Leaders whose passages get rules and whose record is asked for, those who speak first. */
const MOST_LEADERS = 32
