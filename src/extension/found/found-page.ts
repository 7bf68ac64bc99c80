/**
 * Hold what Mawqif shows on a page that carries no known article: what its reader found, painted and listed, and looked at
 * again when the page changes. Where nothing is left to show, everything of ours goes.
 *
 * What the reader dismissed is kept for as long as the page is open, and nowhere else: it would tell what was read.
 */
import { isShown, showsAnything } from '../../core/find/page-reading'
import type { RecordedPosition } from '../../core/library/recorded-positions'
import type { ReadingExport } from '../../core/share/page-export'
import type { ShareForm, ShareOutcome } from '../../core/share/share'
import { asSeen } from '../../dom/as-seen'
import type { UnknownArticle } from '../../dom/unknown-article'
import { watchPage } from '../../dom/watch'
import { listedTopics, statementsOf } from '../../ui/sidebar/unknown-outline'
import type { Strings } from '../../ui/strings/strings'
import { loadSharing } from '../annotator/load-sharing'
import { Presentation } from '../annotator/presentation'
import { askBackground } from '../messages/ask-background'
import { answerCalls } from '../messages/listen'
import type { Preferences } from '../messages/to-background'
import { TO_PAGE } from '../messages/to-page'
import { isConnected } from '../native'
import type { PageReader } from '../page-world'
import { reportPositions } from '../report-positions'
import { watchStored } from '../stored-settings'
import { FoundPanel } from './found-panel'

export class FoundPage {
  private readonly presentation = new Presentation((preferences, events) => new FoundPanel(preferences, events), {
    onShare: (subject, form, strings) => this.share(subject.id, form, strings).catch(() => 'failed'),
    onOpen: () => this.show(),
    onLost: () => this.leave()
  })
  private readonly stops: (() => void)[] = []
  private article: UnknownArticle | null = null
  private record: readonly RecordedPosition[] = []
  /** The words of dismissed statements. */
  private readonly dismissed = new Set<string>()
  private withUnsure = false
  private address = ''

  constructor(
    private readonly reader: PageReader,
    private readonly onLeave: () => void
  ) {}

  /** Show what the page says; leave if there is nothing to show. */
  async start(): Promise<void> {
    try {
      if (!this.read()) return this.leave()
      if (this.stops.length === 0) this.listen()
      const preferences = await askBackground('preferences')
      await this.lookUpRecord()
      this.applyPreferences(preferences)
      this.show()
    } catch {
      // No answer: the extension was updated or removed under us.
      this.leave()
    }
  }

  /** Take everything off the page. */
  leave(): void {
    const wasShown = this.presentation.isThere
    for (const stop of this.stops.splice(0)) stop()
    this.presentation.leave()
    this.article = null
    if (wasShown && isConnected()) reportPositions(0).catch(() => undefined)
    this.onLeave()
  }

  /** Read the page as it is now; false where there is nothing to show. */
  private read(): boolean {
    if (location.href !== this.address) {
      this.dismissed.clear()
      this.presentation.startAnew()
    }
    this.address = location.href
    this.article = this.reader.read()
    return this.article !== null && showsAnything(this.article.reading)
  }

  private async lookUpRecord(): Promise<void> {
    const { leaders = [], topics = [] } = this.article?.reading ?? {}
    this.record = await askBackground('record', {
      speakers: leaders.map(({ id }) => id).slice(0, MOST_LEADERS),
      topics: topics.map(({ id }) => id)
    })
  }

  private listen(): void {
    const stop = new AbortController()
    // A page that comes back from the browser's cache has lost its badge, and missed what was changed meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => void (persisted && this.start()), { signal: stop.signal })
    this.stops.push(
      () => stop.abort(),
      this.presentation.watch(),
      watchPage(document.documentElement, { evidence: () => this.evidence() }, () => this.lookAgain()),
      watchStored(() => void askBackground('preferences').then((wanted) => this.applyPreferences(wanted))),
      this.answer()
    )
  }

  private answer(): () => void {
    return answerCalls(TO_PAGE, {
      describe: async () =>
        this.article && { reading: this.article.reading, record: this.record, dismissed: this.hidden() },
      export: () => this.export(),
      show: async ({ statement }) => this.presentation.open(statement),
      list: async ({ dismissed, unsure }) => this.list(dismissed, unsure),
      command: async ({ command }) => this.presentation.obey(command)
    })
  }

  /** What a user sees of the words that were found. */
  private evidence(): string {
    const { highlights } = this.presentation.passages
    return `${highlights.isRegistered} ${asSeen(highlights.passages.map(({ ranges }) => ranges))}`
  }

  private lookAgain(): void {
    const before = wordsOf(this.article)
    const isSamePage = location.href === this.address
    if (!this.read()) return this.leave()
    const { highlights } = this.presentation.passages
    const isSame = isSamePage && wordsOf(this.article) === before && highlights.isIntact()
    if (isSame) highlights.repaint()
    else void this.start()
  }

  private dismiss(statement: string): void {
    const words = this.wordsOf(statement)
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

  private show(): void {
    const { article, presentation, withUnsure } = this
    if (article === null || !presentation.isThere) return
    const { reading } = article
    const dismissed = new Set(this.hidden())
    const shown = statementsOf(listedTopics(reading, { dismissed, unsure: withUnsure }))
    askBackground('paint', { speakers: reading.leaders.map(({ id }) => id).slice(0, MOST_LEADERS) }).catch(
      () => undefined
    )
    presentation.show(
      shown.map(({ id, speaker, evidence }) => ({
        statement: id,
        speakers: [speaker],
        verdict: 'verbatim',
        ranges: article.toRanges(evidence)
      })),
      {
        reading,
        record: this.record,
        dismissed,
        unsure: withUnsure,
        onDismiss: (statement) => this.dismiss(statement),
        onRestore: () => {
          this.dismissed.clear()
          this.show()
        },
        onUnsure: (wanted) => {
          this.withUnsure = wanted
          this.show()
        },
        onArticle: (id, statement) => void askBackground('library', { article: id, statement }).catch(() => undefined)
      }
    )
    reportPositions(shown.filter(isShown).length).catch(() => {
      if (!isConnected()) this.leave()
    })
  }

  private async export(): Promise<ReadingExport | null> {
    const sharing = await loadSharing()
    return this.article && sharing.exportOfFound(this.article)
  }

  /** Share from the page as it is now. */
  private async share(statement: string, form: ShareForm, strings: Strings): Promise<ShareOutcome> {
    const sharing = await loadSharing()
    const words = this.wordsOf(statement)
    this.lookAgain()
    const { article } = this
    if (article === null || words === undefined || this.wordsOf(statement) !== words) return 'gone'
    return sharing.shareFound(article, statement, form, strings)
  }

  private wordsOf(statement: string): string | undefined {
    return this.article?.reading.statements.find(({ id }) => id === statement)?.words
  }

  private applyPreferences(preferences: Preferences): void {
    if (preferences.settings.pausedSites.includes(location.host)) this.leave()
    else this.presentation.applyPreferences(preferences)
  }
}

/** All that was found, as one string to compare. */
function wordsOf(article: UnknownArticle | null): string {
  return (article?.reading.statements ?? []).map(({ speaker, words }) => `${speaker}: ${words}`).join('\n')
}

/** Leaders whose passages get rules and whose record is asked for, those who speak first. */
const MOST_LEADERS = 32
