/**
 * Hold what Mawqif does on one page: look, paint, show, look again when the page changes, and leave.
 *
 * What is shown, and where it comes from, is the article source's: a known article's or an unknown one's. The sidebar is a document of the
 * extension's own in a frame, or the browser's side panel; both are told what is here, and ask what the user wants of the page.
 */
import type { Settings } from '../../core/settings'
import { isTranslated } from '../../dom/shown-language'
import { Evidence } from '../../dom/evidence'
import { type Change, watchPage } from '../../dom/watch'
import { askBackground } from '../messages/ask-background'
import type { Command } from '../messages/command'
import { answerCalls } from '../messages/listen'
import { type Exported, TO_PAGE } from '../messages/to-page'
import { isConnected } from '../native'
import { reportPositions } from '../report-positions'
import { watchStored } from '../stored-settings'
import { type ArticleSource, isSame, type ReadArticle } from './article-source'
import { loadSharing } from './load-sharing'
import { Passages } from './passages'
import { watchPointing } from './pointing'
import { RoomKeeper } from './room-keeper'
import { SecondLook } from './second-look'
import type { SessionEvents } from './session-events'
import { Sidebar } from './sidebar'
import { Translation } from './translation'

export class PageSession {
  private readonly passages = new Passages()
  private readonly room = new RoomKeeper()
  private readonly translation = new Translation()
  private readonly second = new SecondLook()
  private readonly sidebar = new Sidebar({
    onDrawn: () => this.arrange(),
    onReveal: (statement, follow) => this.reveal(statement, follow),
    onChoose: (listed) => this.become(this.source.choose(listed)),
    onSharing: () => void loadSharing().catch(() => undefined),
    onExport: () => this.export(),
    onClose: () => this.passages.clear()
  })
  private readonly stops: (() => void)[] = []
  private article: ReadArticle | null = null
  private evidence = new Evidence([])
  private settings: Settings | null = null
  private address = ''
  /** The leaders whose style sheet was asked for last. */
  private painted = ''
  /** How often it left: what is awaited meanwhile came too late. */
  private departures = 0
  /** The user turned to what is shown at this address. */
  private attended = false

  constructor(
    private readonly source: ArticleSource,
    private readonly on: SessionEvents
  ) {}

  /** Look at the page as it is now; leave, and give false, where there is nothing to show or the extension has gone. */
  async start(): Promise<boolean> {
    try {
      await this.open()
    } catch {
      this.leave()
    }
    return this.article !== null
  }

  /** Take everything off the page. */
  leave(): void {
    const wasShown = this.settings !== null
    this.departures++
    this.second.end()
    for (const stop of this.stops.splice(0)) stop()
    this.passages.clear()
    this.room.set(null)
    this.sidebar.remove()
    this.take(null)
    this.settings = null
    // After an update of the extension there is nobody to tell; the badge went with it.
    if (wasShown && isConnected()) reportPositions(0).catch(() => undefined)
    if (!this.translation.wait(() => void this.start())) this.on.onLeave()
  }

  private async open(): Promise<void> {
    if (location.href !== this.address) this.attended = false
    this.address = location.href
    // The words of a translator are nobody's, even where they happen to be the article's.
    const { departures } = this
    const article = isTranslated() ? null : await this.source.open()
    if (departures !== this.departures) return
    this.take(article)
    if (article === null) return this.leave()
    this.translation.settle()
    this.on.onArticle()
    if (this.stops.length === 0) this.listen()
    // Read after the listener is in place, so that no change falls between the two.
    this.apply(await askBackground('settings'))
  }

  private listen(): void {
    const [stop, resized] = [new AbortController(), new ResizeObserver(() => this.markRail())]
    const { signal } = stop
    // Captured: an element that scrolls in the window's stead tells nobody above it.
    document.addEventListener('scrollend', () => void this.turn().catch(() => this.leave()), { signal, capture: true })
    // A page that comes back from the browser's cache has lost its badge, and missed what was changed meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => void (persisted && this.start()), { signal })
    // Marks along the page's height move when the page grows.
    resized.observe(document.documentElement)
    this.stops.push(
      () => stop.abort(),
      () => resized.disconnect(),
      watchPointing(this.passages.highlights, {
        onPress: (statement) => void this.show(statement),
        onRest: (spot) => this.sidebar.setBeside(this.passages.clearOf(spot)),
        onGo: (moved) => this.sidebar.endBeside(moved)
      }),
      this.watch(),
      watchStored(() => void askBackground('settings').then((settings) => this.apply(settings))),
      answerCalls(TO_PAGE, {
        describe: async ({ listed }) => {
          if (listed) this.attend()
          return this.article && { content: this.article.content, ...this.sidebar.trouble }
        },
        export: () => this.export(),
        show: ({ statement }) => this.show(statement),
        choose: async (listed) => this.become(this.source.choose(listed)),
        renew: async () => {
          this.source.renew?.()
          await this.start()
        },
        command: ({ command }) => this.obey(command),
        admit: async ({ key }) => this.sidebar.admit(key)
      })
    )
  }

  private apply(settings: Settings): void {
    if (this.article === null) return
    const isUnwanted =
      this.settings !== null && this.settings.unknown !== settings.unknown && settings.unknown === 'off'
    if (settings.pausedSites.includes(location.host) || (isUnwanted && this.isUnknown)) return this.leave()
    this.settings = settings
    this.draw()
  }

  /** Show the article as it was just read; leave where nothing of it is left. */
  private become(article: ReadArticle | null): void {
    this.take(article)
    if (article === null) this.leave()
    else this.draw()
  }

  /** Watch what a user sees of the words that the article rests on, the marks, and whether the extension is still there. */
  private watch(): () => void {
    const isOurs = (): boolean => isConnected() && this.passages.highlights.isRegistered
    const isAsItWas = (): ReturnType<Evidence['isAsItWas']> | false => isOurs() && this.evidence.isAsItWas()
    const isAsItWasAtAGlance = (): boolean => isOurs() && this.evidence.isAsItWasAtAGlance()
    return watchPage({ isAsItWas, isAsItWasAtAGlance }, (change) => this.lookAgain(change))
  }

  /** `read`: how it was just read; null where it is no longer there. */
  private take(article: ReadArticle | null, read = article): void {
    this.article = article
    this.evidence = new Evidence(article?.frames ?? [], article?.hidden, this.evidence.isTouched, read?.sights)
  }

  private async lookAgain(change: Change): Promise<void> {
    if (!isConnected()) return this.leave()
    // With the old document went all that listened in it.
    if (change === 'document') {
      this.leave()
      return this.on.onDocument()
    }
    if (location.href !== this.address || this.article === null) return void (await this.start())
    if (isTranslated()) return this.leave()
    // Where nothing is missing and everything is painted, text that comes elsewhere doesn't matter.
    if (change === 'text' && this.article.isComplete && !this.sidebar.isClosed) return
    await this.read((next) => this.compare(next, change)).catch(() => this.leave())
  }

  /** Read the article as it is now, and do `then` with it unless it was left meanwhile. */
  private async read(then: (article: ReadArticle | null) => unknown = (next) => this.become(next)): Promise<void> {
    const { departures } = this
    const article = await this.source.read()
    if (departures === this.departures) await then(article)
  }

  private async compare(next: ReadArticle | null, change: Change): Promise<void> {
    const [{ article }, { highlights }] = [this, this.passages]
    if (next === null && this.second.wait(() => void this.lookAgain(change))) return this.take(article, null)
    this.second.end()
    if (next && article && isSame(next, article) && highlights.isIntact()) {
      this.take(article, next)
      highlights.repaint()
    } else if (next?.content.kind === 'unknown') await this.start()
    else this.become(next)
  }

  /** Turn to the article that came into view, on a page that has several. */
  private async turn(): Promise<void> {
    const { departures } = this
    const next = await this.source.turn()
    if (next !== null && departures === this.departures) this.become(next)
  }

  private draw(): void {
    const { article, settings, sidebar } = this
    if (article === null || settings === null) return
    this.passages.highlights.setVisible(this.isMarked)
    if (!sidebar.isClosed) this.passages.highlights.paint(article.passages)
    sidebar.show(article.content, settings.showIn === 'page')
    this.arrange()
    const speakers = article.speakers.join(' ')
    if (speakers !== this.painted) this.tell(askBackground('paint', { speakers: [...article.speakers] }))
    this.painted = speakers
    this.tell(reportPositions(article.positions))
  }

  /** Make the page what the settings and the sidebar want it to be: its marks, and its room. */
  private arrange(): void {
    if (this.settings === null) return
    this.attended ||= this.sidebar.isOpen
    this.passages.highlights.setVisible(this.isMarked)
    this.room.fit(this.sidebar.room, this.article?.frames ?? [])
    this.markRail()
  }

  /** The marks along the page's height are there for as long as those in it, or while the list is. */
  private markRail(): void {
    this.sidebar.setRail(this.isHeld ? [] : this.passages.rail())
  }

  private get isUnknown(): boolean {
    return this.article?.content.kind === 'unknown'
  }

  /** Nothing in the page is touched yet: of an unknown article only a tab is shown until the user turns to it. */
  private get isHeld(): boolean {
    return this.isUnknown && !this.attended && this.settings?.unknown !== 'marks'
  }

  private get isMarked(): boolean {
    return this.settings?.marks === true && !this.isHeld
  }

  private attend(): void {
    this.attended = true
    this.arrange()
  }

  /** Open the sidebar, at a statement where one is given. */
  private async show(statement: string | null): Promise<void> {
    if (this.sidebar.isClosed) await this.reopen()
    await this.sidebar.open()
    if (statement !== null) this.reveal(statement, false)
  }

  private reopen(): Promise<void> {
    this.sidebar.reopen()
    return this.read()
  }

  private async obey(command: Command): Promise<void> {
    if (command === 'toggle-sidebar' && this.sidebar.isClosed) await this.reopen()
    if (command !== 'toggle-marks') this.sidebar.obey(command, this.passages.statementHere())
    else if (this.isHeld) this.attend()
    else if (this.settings !== null) this.tell(askBackground('marks', { shown: !this.settings.marks }))
  }

  /** Show a statement's passage; `follow` where the user goes on there with the keyboard. */
  private reveal(statement: string, follow: boolean): void {
    // Where no list is open, a statement that was stepped to is shown beside its passage.
    const isShown = this.passages.show(statement, (spot) => !this.sidebar.isOpen && this.sidebar.setBeside(spot))
    if (!isShown) return
    if (this.isHeld) this.attend()
    this.sidebar.setActive(statement)
    // Without an answer the browser's side panel is behind by this.
    if (this.settings?.showIn === 'browser' || this.sidebar.trouble.refused)
      askBackground('active', { statement }).catch(() => undefined)
    if (follow) {
      this.sidebar.giveFocusBack()
      this.passages.follow(statement)
    }
  }

  /** Export the page as it is now, so that words which changed since are never given as they were. */
  private async export(): Promise<Exported | null> {
    const sharing = await loadSharing()
    await this.read()
    return this.article && this.article.exportBy(sharing)
  }

  /** Send word to the background; a page whose extension is gone must not keep a sidebar that nobody answers. */
  private tell(answer: Promise<unknown>): void {
    answer.catch(() => {
      if (!isConnected()) this.leave()
    })
  }
}
