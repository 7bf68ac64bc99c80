/**
 * Hold what Mawqif does on one page: look, recognise, paint, show, look again when the page changes, and leave.
 */
import { readArticle, type Article } from '../../core/recognise/article'
import { readPageWords } from '../../core/page/page-words'
import type { PageExport } from '../../core/share/page-export'
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import { sketchPage } from '../../core/recognise/sketch'
import { asSeen } from '../../dom/as-seen'
import { isTranslated } from '../../dom/shown-language'
import { readPage } from '../../dom/read-page'
import { type Change, watchPage } from '../../dom/watch'
import type { Strings } from '../../ui/strings/strings'
import { takeSketch } from '../gate-sketch'
import { askBackground } from '../messages/ask-background'
import { answerCalls } from '../messages/listen'
import type { Preferences } from '../messages/to-background'
import { TO_PAGE } from '../messages/to-page'
import { isConnected } from '../native'
import { reportPositions } from '../report-positions'
import { watchStored } from '../stored-settings'
import { findArticles, type Found, framesOf, inView, passagesOf, positionsOnPage } from './found'
import { loadSharing } from './load-sharing'
import { Panel } from './panel'
import { Presentation } from './presentation'
import { Translation } from './translation'

interface AnnotatorEvents {
  /** A known article was recognised, and is about to be shown. */
  readonly onArticle: () => void
  /** Nothing of the annotator is left on the page. */
  readonly onLeave: () => void
}

export class Annotator {
  private readonly presentation = new Presentation((preferences, events) => new Panel(preferences, events), {
    onShare: (subject, form, strings) => this.share(subject, form, strings).catch(() => 'failed'),
    onOpen: () => this.lookAgain('evidence'),
    onLost: () => this.leave()
  })
  private readonly translation = new Translation()
  private readonly stops: (() => void)[] = []
  private articles: readonly Article[] = []
  /** All known articles on the page, the one with most of its words there first. */
  private found: readonly Found[] = []
  /** The one of them that is being read. */
  private shown: Found | null = null
  /** Where the frames of its statements stand. */
  private frames: readonly (readonly Range[])[] = []
  private address = ''
  /** The dossier whose style sheet was asked for last. */
  private paintedFor: string | null = null

  constructor(private readonly events: AnnotatorEvents) {}

  /** Look at the page as it is now; leave, and give false, if it carries no known article. */
  async start(): Promise<boolean> {
    try {
      await this.open()
    } catch {
      // No answer: the extension was updated or removed under us.
      this.leave()
    }
    return this.shown !== null
  }

  private async open(): Promise<void> {
    this.address = location.href
    if (isTranslated()) return this.leave()
    const fingerprints = takeSketch() ?? sketchPage(readPageWords(readPage(document.body).text).words)
    const dossiers = await askBackground('open', { sketch: Array.from(fingerprints) })
    this.articles = dossiers?.map(readArticle) ?? []
    if (!this.recogniseAll()) return this.leave()
    this.translation.settle()
    this.events.onArticle()
    if (this.stops.length === 0) this.listen()
    // Read after the listener is in place, so that no change falls between the two.
    this.applyPreferences(await askBackground('preferences'))
    this.show()
  }

  private listen(): void {
    const stop = new AbortController()
    const { signal } = stop
    // Captured: an element that scrolls in the window's stead tells nobody above it.
    document.addEventListener('scrollend', () => this.followScroll(), { signal, capture: true })
    // A page that comes back from the browser's cache has lost its badge, and missed what was changed meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => void (persisted && this.start()), { signal })
    this.stops.push(
      () => stop.abort(),
      this.presentation.watch(),
      watchPage(document.documentElement, { evidence: () => this.evidence() }, (change) => this.lookAgain(change)),
      watchStored(() => void askBackground('preferences').then((wanted) => this.applyPreferences(wanted))),
      this.answer()
    )
  }

  private answer(): () => void {
    return answerCalls(TO_PAGE, {
      describe: async () => this.shown && { dossier: this.shown.dossier, sighting: this.shown.sighting },
      export: () => this.export(),
      show: async ({ statement }) => this.presentation.open(statement),
      // All of a known article is listed always.
      list: async () => undefined,
      command: async ({ command }) => this.presentation.obey(command)
    })
  }

  /** What a user sees of the words that verdicts rest on. */
  private evidence(): string {
    return `${this.presentation.passages.highlights.isRegistered} ${asSeen(this.frames)}`
  }

  private lookAgain(change: Change): void {
    if (location.href !== this.address) {
      void this.start()
      return
    }
    if (isTranslated()) return this.leave()
    if (change !== 'text' || !this.isComplete()) this.look()
  }

  /** Recognise and draw the page as it is now; null where its article has gone, and everything of ours with it. */
  private look(): Found | null {
    if (this.recogniseAll()) this.show()
    else this.leave()
    return this.shown
  }

  private async export(): Promise<PageExport | null> {
    const sharing = await loadSharing()
    const shown = this.look()
    return shown && sharing.exportOf(shown)
  }

  private async share(subject: ShareSubject, form: ShareForm, strings: Strings): Promise<ShareOutcome> {
    const sharing = await loadSharing()
    const shown = this.look()
    return shown === null ? 'gone' : sharing.share(shown, subject, form, strings)
  }

  /** True where nothing is missing and everything is painted: then text that comes elsewhere does not matter. */
  private isComplete(): boolean {
    const isPainted = this.presentation.isThere && !this.presentation.isClosed
    return isPainted && this.shown?.sighting.findings.every(({ verdict }) => verdict !== 'absent') === true
  }

  /** Recognise the candidate articles on the page as it is now; false where none is there. */
  private recogniseAll(): boolean {
    this.found = findArticles(this.articles)
    this.shown = inView(this.found)
    this.frames = this.shown === null ? [] : framesOf(this.shown)
    return this.shown !== null
  }

  /** Turn to the article that came into view, on a page that has several. */
  private followScroll(): void {
    if (inView(this.found) === this.shown) return
    if (this.recogniseAll()) this.show()
  }

  private show(): void {
    const { shown, presentation } = this
    if (shown === null || !presentation.isThere) return
    presentation.show(passagesOf(shown), {
      dossier: shown.dossier,
      sighting: shown.sighting,
      onLibrary: () => this.tell(askBackground('library', { article: shown.dossier.id, statement: null })),
      onBrief: () => this.tell(askBackground('brief'))
    })
    if (this.paintedFor !== shown.dossier.id) {
      this.tell(askBackground('paint', { speakers: shown.dossier.speakers.map(({ id }) => id) }))
    }
    this.paintedFor = shown.dossier.id
    this.tell(reportPositions(positionsOnPage(shown)))
  }

  /** Send word to the background; a page whose extension is gone must not keep a sidebar that nobody answers. */
  private tell(message: Promise<void>): void {
    message.catch(() => {
      if (!isConnected()) this.leave()
    })
  }

  private applyPreferences(preferences: Preferences): void {
    if (preferences.settings.pausedSites.includes(location.host)) this.leave()
    else this.presentation.applyPreferences(preferences)
  }

  /** Take everything off the page. */
  private leave(): void {
    const wasShown = this.presentation.isThere
    for (const stop of this.stops.splice(0)) stop()
    this.presentation.leave()
    this.found = []
    this.shown = null
    this.frames = []
    // After an update of the extension there is nobody to tell; the badge went with it.
    if (wasShown && isConnected()) reportPositions(0).catch(() => undefined)
    if (!this.translation.wait(() => void this.start())) this.events.onLeave()
  }
}
