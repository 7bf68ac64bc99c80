/**
 * Hold what Mawqif does on one page: look, recognise, paint, show, look again when the page changes, and leave.
 */
import { readArticle, type Article } from '../../core/article'
import type { Dossier } from '../../core/dossier'
import { readPageWords } from '../../core/page'
import { seekRuns } from '../../core/seek'
import type { Settings } from '../../core/settings'
import type { PageExport } from '../../core/share/page-export'
import type { Finding } from '../../core/sighting'
import { sketchPage } from '../../core/sketch'
import { findArticle, type FoundArticle } from '../../dom/find-article'
import { Highlights } from '../../dom/highlight'
import { readPage } from '../../dom/page'
import { reveal } from '../../dom/reveal'
import { findEnds } from '../../dom/text-ends'
import { watchPage } from '../../dom/watch'
import type { Dictionary } from '../../ui/strings/strings'
import { takeSketch } from '../gate-sketch'
import {
  type Description,
  isConnected,
  listenInAnnotator,
  openPage,
  reportPositions,
  requestBrief,
  requestLibrary,
  requestPaint,
  requestWords
} from '../messages'
import { readSettings, watchSettings } from '../settings'
import { exportOf } from './page-export'
import { Panel } from './panel'

/** An article known to be on the page, and how it stands there. */
interface Shown extends FoundArticle {
  readonly dossier: Dossier
}

/** How long a passage stays in focus after it was shown, in ms: long enough to be found by eye after the scroll. */
const PULSE = 2600

export class Annotator {
  private readonly highlights = new Highlights()
  private readonly stops: (() => void)[] = []
  private panel: Panel | null = null
  private articles: readonly Article[] = []
  /** All known articles on the page, the one with most of its words there first. */
  private found: readonly Shown[] = []
  /** The one of them that is being read. */
  private shown: Shown | null = null
  private address = ''
  /** The dossier whose style sheet was asked for last. */
  private paintedFor: string | null = null
  private pulse: ReturnType<typeof setTimeout> | undefined

  /** `onLeave` is called when nothing of the annotator is left on the page. */
  constructor(private readonly onLeave: () => void) {}

  /** Look at the page as it is now; leave if it carries no known article. */
  async start(): Promise<void> {
    try {
      await this.open()
    } catch {
      // No answer: the extension was updated or removed under us.
      this.leave()
    }
  }

  private async open(): Promise<void> {
    this.address = location.href
    const fingerprints = takeSketch() ?? sketchPage(readPageWords(readPage(document.body).text).words)
    const dossiers = await openPage(fingerprints)
    this.articles = dossiers?.map(readArticle) ?? []
    if (!this.recogniseAll()) return this.leave()
    if (this.stops.length === 0) this.listen()
    // Read after the listener is in place, so that no change falls between the two.
    const [settings, dictionary] = await Promise.all([readSettings(), requestWords()])
    this.panel ??= this.openPanel(settings, dictionary)
    this.applySettings(settings)
    this.show()
  }

  private listen(): void {
    const onClick = (event: MouseEvent): void => this.clickAt(event)
    const onScroll = (): void => this.followScroll()
    document.addEventListener('click', onClick)
    document.addEventListener('scrollend', onScroll)
    // A page that comes back from the browser's cache has lost its badge, and missed what was changed meanwhile.
    const onShow = (event: PageTransitionEvent): void => {
      if (event.persisted) void this.start()
    }
    window.addEventListener('pageshow', onShow)
    this.stops.push(
      () => document.removeEventListener('click', onClick),
      () => document.removeEventListener('scrollend', onScroll),
      () => window.removeEventListener('pageshow', onShow),
      watchPage(document.documentElement, () => this.lookAgain()),
      watchSettings((settings) => this.applySettings(settings)),
      listenInAnnotator((message) => {
        if (message.type === 'describe') return Promise.resolve(this.describe())
        if (message.type === 'export') return Promise.resolve(this.export())
        this.panel?.open()
        if (message.statement !== null) this.revealStatement(message.statement)
        return Promise.resolve()
      })
    )
  }

  private openPanel(settings: Settings, dictionary: Dictionary): Panel {
    return new Panel(settings, dictionary, {
      onReveal: (statement) => this.revealStatement(statement),
      onLibrary: () => this.shown && this.tell(requestLibrary(this.shown.dossier.id, null)),
      onBrief: () => this.tell(requestBrief()),
      onClose: () => this.highlights.clear(),
      onOpen: () => this.lookAgain(),
      onLost: () => this.leave()
    })
  }

  private lookAgain(): void {
    if (location.href !== this.address) {
      void this.start()
      return
    }
    if (this.isComplete() && this.highlights.isIntact()) {
      this.highlights.repaint()
      return
    }
    this.look()
  }

  /** Recognise and draw the page as it is now; null where its article has gone, and everything of ours with it. */
  private look(): Shown | null {
    if (this.recogniseAll()) this.show()
    else this.leave()
    return this.shown
  }

  private export(): PageExport | null {
    const shown = this.look()
    return shown && exportOf(shown.page, shown.sighting)
  }

  /** True where nothing is missing and everything is painted: then a change of the page matters only if it took words. */
  private isComplete(): boolean {
    const isPainted = this.panel?.isClosed === false
    return isPainted && this.shown?.sighting.findings.every(({ verdict }) => verdict !== 'absent') === true
  }

  /** Recognise the candidate articles on the page as it is now; false where none is there. */
  private recogniseAll(): boolean {
    const seeds = this.articles.map((article) => article.seeds)
    const page = readPage(document.body, { ends: findEnds(document.body, (raw) => seekRuns(raw, seeds)) })
    const words = readPageWords(page.text)
    this.found = this.articles
      .flatMap((article) => {
        const found = findArticle(article, document.body, page, words)
        return found === null ? [] : [{ ...found, dossier: article.dossier }]
      })
      .sort((a, b) => b.sighting.coverage - a.sighting.coverage)
    this.shown = inView(this.found)
    return this.shown !== null
  }

  /** Turn to the article that came into view, on a page that has several. */
  private followScroll(): void {
    if (inView(this.found) === this.shown) return
    if (this.recogniseAll()) this.show()
  }

  private describe(): Description | null {
    return this.shown && { dossier: this.shown.dossier, sighting: this.shown.sighting }
  }

  private show(): void {
    const { shown, panel } = this
    if (shown === null || panel === null) return
    if (!panel.isClosed) this.paint()
    panel.draw(shown.dossier, shown.sighting)
    if (this.paintedFor !== shown.dossier.id) this.tell(requestPaint(shown.dossier.id))
    this.paintedFor = shown.dossier.id
    this.tell(reportPositions(positionsOnPage(shown)))
  }

  /** Send word to the background; a page whose extension is gone must not keep a sidebar that nobody answers. */
  private tell(message: Promise<void>): void {
    message.catch(() => {
      if (!isConnected()) this.leave()
    })
  }

  private paint(): void {
    const { shown } = this
    if (shown === null) return
    const speakers = new Map(shown.dossier.statements.map((statement) => [statement.id, statement.speakers]))
    this.highlights.paint(
      shown.sighting.findings.map((finding: Finding) => ({
        statement: finding.statement,
        speakers: speakers.get(finding.statement) ?? [],
        verdict: finding.verdict,
        ranges: finding.spans.flatMap((span) => shown.page.toRanges(span))
      }))
    )
  }

  private revealStatement(statement: string): void {
    this.highlights.repaint()
    const [range] = this.highlights.rangesOf(statement)
    if (range === undefined) return
    reveal(range)
    this.panel?.setActive(statement)
    this.highlights.focus(statement)
    clearTimeout(this.pulse)
    this.pulse = setTimeout(() => this.highlights.focus(null), PULSE)
  }

  /** Open the statement of a painted passage, unless the click had another purpose: a link, a selection. */
  private clickAt(event: MouseEvent): void {
    const target = event.target
    if (event.defaultPrevented || event.button !== 0 || !(target instanceof Element)) return
    if (target.closest('a, button, input, select, textarea, label, summary, [contenteditable]') !== null) return
    if (getSelection()?.isCollapsed === false) return
    const statement = this.highlights.statementAt(event.clientX, event.clientY)
    if (statement === null) return
    this.panel?.open()
    this.revealStatement(statement)
  }

  private applySettings(settings: Settings): void {
    if (settings.pausedSites.includes(location.host)) this.leave()
    else this.panel?.applySettings(settings)
  }

  /** Take everything off the page. */
  private leave(): void {
    const wasShown = this.panel !== null
    for (const stop of this.stops.splice(0)) stop()
    clearTimeout(this.pulse)
    this.highlights.clear()
    this.panel?.remove()
    this.panel = null
    this.found = []
    this.shown = null
    // After an update of the extension there is nobody to tell; the badge went with it.
    if (wasShown && isConnected()) reportPositions(0).catch(() => undefined)
    this.onLeave()
  }
}

/** How many positions have at least one statement on the page. */
function positionsOnPage({ dossier, sighting }: Shown): number {
  const absent = new Set(
    sighting.findings.filter(({ verdict }) => verdict === 'absent').map(({ statement }) => statement)
  )
  return dossier.positions.filter(({ statements }) => statements.some((id) => !absent.has(id))).length
}

/** Of several articles the one nearest to the middle of the window; the first where none has a box; null of none. */
function inView(found: readonly Shown[]): Shown | null {
  if (found.length < 2) return found[0] ?? null
  const middle = innerHeight / 2
  const distance = ({ place }: Shown): number => {
    const box = place?.getBoundingClientRect()
    return box === undefined ? Infinity : Math.max(box.top - middle, middle - box.bottom, 0)
  }
  return found.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}
