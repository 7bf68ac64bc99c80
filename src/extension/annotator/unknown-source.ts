/**
 * The unknown article of a page: what the finder makes of it, and what is on record of the same leaders.
 *
 * What the user dismissed is kept for as long as the page is open, and nowhere else: it would tell what was read.
 */
import { isShown, showsAnything, type Subjects, withNames } from '../../core/find/page-reading'
import type { RecordedPosition } from '../../core/library/recorded-positions'
import type { UnknownArticle } from '../../dom/unknown-article'
import { listedTopics, statementsOf } from '../../ui/sidebar/unknown-outline'
import type { ArticleSource, ReadArticle } from '../in-page/article-source'
import type { PageFinder } from '../finder-offer'
import { askBackground } from '../messages/ask-background'

/** Leaders whose passages get rules, those who speak first. */
const MOST_LEADERS = 32
/** Leaders who are asked about, those who speak first. */
const MOST_NAMED = 64

export class UnknownSource implements ArticleSource {
  private article: UnknownArticle | null = null
  private record: readonly RecordedPosition[] = []
  private subjects: Subjects = { leaders: [], topics: [] }
  /** The words of dismissed statements: their ids change where the page does. */
  private readonly dismissed = new Set<string>()
  private unsure = false
  private address = ''

  constructor(private readonly finder: PageFinder) {}

  async open(): Promise<ReadArticle | null> {
    if (location.href !== this.address) {
      this.dismissed.clear()
      this.unsure = false
    }
    this.address = location.href
    this.article = this.finder.read()
    if (this.article === null || !showsAnything(this.article.reading)) return null
    const { leaders, topics } = this.article.reading
    const { subjects, positions } = await askBackground('record', {
      leaders: leaders.slice(0, MOST_NAMED),
      topics: [...topics]
    })
    this.subjects = subjects
    this.record = positions
    return this.asRead()
  }

  read(): ReadArticle | null {
    this.article = this.finder.read()
    return this.asRead()
  }

  turn(): null {
    return null
  }

  choose(dismissed: readonly string[], unsure: boolean): ReadArticle | null {
    this.dismissed.clear()
    for (const { id, words } of this.article?.reading.statements ?? [])
      if (dismissed.includes(id)) this.dismissed.add(words)
    this.unsure = unsure
    return this.asRead()
  }

  private asRead(): ReadArticle | null {
    const { article, record, unsure } = this
    if (article === null || !showsAnything(article.reading)) return null
    const { toRanges } = article
    // Whom the page names since it was asked about is shown once it is asked about anew.
    const reading = withNames(article.reading, this.subjects)
    const dismissed = reading.statements.filter(({ words }) => this.dismissed.has(words)).map(({ id }) => id)
    const listed = statementsOf(listedTopics(reading, { dismissed: new Set(dismissed), unsure }))
    const passages = listed.map(({ id, speaker, evidence }) => ({
      statement: id,
      speakers: [speaker],
      verdict: 'verbatim' as const,
      ranges: toRanges(evidence)
    }))
    return {
      content: { kind: 'unknown', reading, record, dismissed, unsure },
      passages,
      frames: passages.map(({ ranges }) => ranges),
      speakers: reading.leaders.map(({ id }) => id).slice(0, MOST_LEADERS),
      positions: listed.filter(isShown).length,
      isComplete: false,
      exportBy: (sharing) => sharing.exportOfUnknown(article, reading)
    }
  }
}
