/**
 * The unknown article of a page: what the finder makes of it, and what is on record of the same leaders.
 *
 * What the user dismissed is kept by the background for as long as the browser runs, as hashes: words would tell what was read. What was
 * rejected is known from the kept pages.
 */
import { hashText } from '../../core/text/fold'
import { isShown, MOST_STATEMENTS, showsAnything, withNames } from '../../core/find/page-reading'
import { foundKey } from '../../core/find/statement-key'
import type { Listed } from '../../core/page-content'
import { HiddenTexts } from '../../dom/hidden-texts'
import { watchTouches } from '../../dom/touched'
import type { UnknownArticle } from '../../dom/unknown-article'
import { listedTopics, statementsOf } from '../../ui/sidebar/unknown-outline'
import type { ArticleSource, ReadArticle } from '../in-page/article-source'
import type { PageFinder } from '../finder-offer'
import { askBackground } from '../messages/ask-background'
import type { OnRecord } from '../messages/to-background'
import { readUnknown } from './read-unknown'

/** Leaders whose passages get rules, those who speak first. */
const MOST_LEADERS = 32
/** Leaders who are asked about, those who speak first. */
const MOST_NAMED = 64

export class UnknownSource implements ArticleSource {
  private article: UnknownArticle | null = null
  private onRecord: OnRecord = { subjects: { leaders: [], topics: [] }, positions: [], before: [], rejected: [] }
  /** The keys of dismissed and of rejected statements: their ids change where the page does. */
  private dismissed: ReadonlySet<number> = new Set()
  private rejected: ReadonlySet<number> = new Set()
  private unsure = false
  private readonly hidden = new HiddenTexts()
  private address = ''

  constructor(private readonly finder: PageFinder) {}

  async open(): Promise<ReadArticle | null> {
    if (location.href !== this.address) {
      this.address = location.href
      this.unsure = false
      this.dismissed = new Set(await askBackground('dismissed', { address: hashText(this.address) }))
    }
    await this.look()
    if (this.article === null || !showsAnything(this.article.reading)) return null
    const { reading, lines } = this.article
    const touches = watchTouches(lines)
    this.onRecord = await askBackground('record', {
      leaders: reading.leaders.slice(0, MOST_NAMED),
      topics: [...reading.topics],
      statements: reading.statements.slice(0, MOST_STATEMENTS).map(foundKey)
    })
    this.rejected = new Set(this.onRecord.rejected)
    const isTouched = touches.reach(lines)
    touches.stop()
    return isTouched ? this.read() : this.asRead()
  }

  async read(): Promise<ReadArticle | null> {
    await this.look()
    return this.asRead()
  }

  async turn(): Promise<null> {
    return null
  }

  renew(): void {
    this.finder.forget()
  }

  choose({ dismissed, rejected, unsure }: Listed): ReadArticle | null {
    this.dismissed = this.changed(
      this.dismissed,
      dismissed.filter((id) => !rejected.includes(id))
    )
    this.rejected = this.changed(this.rejected, rejected)
    this.unsure = unsure
    // Without an answer the choice holds for as long as the page is open.
    askBackground('dismiss', { address: hashText(this.address), statements: [...this.dismissed] }).catch(
      () => undefined
    )
    return this.asRead()
  }

  /** The keys of `before` without those of statements that are not among `ids` any more, and with those that are now. */
  private changed(before: ReadonlySet<number>, ids: readonly string[]): ReadonlySet<number> {
    const keys = new Set(before)
    for (const statement of this.article?.reading.statements ?? []) {
      const key = foundKey(statement)
      const isWanted = ids.includes(statement.id)
      // Of two that say the same both follow the one that was changed.
      if (isWanted !== before.has(key)) keys[isWanted ? 'add' : 'delete'](key)
    }
    return keys
  }

  private async look(): Promise<void> {
    const before = saidIn(this.article)
    this.article = await readUnknown(this.finder)
    this.hidden.settle(this.article?.hidden ?? [], saidIn(this.article) === before)
  }

  private asRead(): ReadArticle | null {
    const { article, onRecord, unsure, hidden } = this
    if (article === null || !showsAnything(article.reading)) return null
    const { toRanges } = article
    // Whom the page names since it was asked about is shown once it is asked about anew.
    const reading = withNames(article.reading, onRecord.subjects)
    const idsOf = (keys: ReadonlySet<number>) =>
      reading.statements.filter((each) => keys.has(foundKey(each))).map(({ id }) => id)
    const rejected = idsOf(this.rejected)
    const dismissed = [...new Set([...idsOf(this.dismissed), ...rejected])]
    const listed = statementsOf(listedTopics(reading, { dismissed: new Set(dismissed), unsure }))
    const passages = listed.map(({ id, speaker, evidence, mine }) => ({
      statement: id,
      speakers: [speaker],
      verdict: mine?.verdict ?? 'verbatim',
      ranges: toRanges(evidence)
    }))
    return {
      content: {
        kind: 'unknown',
        reading,
        record: onRecord.positions,
        before: onRecord.before,
        dismissed,
        rejected,
        unsure
      },
      passages,
      frames: passages.map(({ ranges }) => ranges),
      hidden,
      sights: article.sights,
      speakers: reading.leaders.map(({ id }) => id).slice(0, MOST_LEADERS),
      positions: listed.filter(isShown).length,
      isComplete: false,
      exportBy: (sharing) => sharing.exportOfUnknown(article, { ...reading, statements: listed })
    }
  }
}

/** What an article's leaders say, as a string to compare. */
const saidIn = (article: UnknownArticle | null): string =>
  JSON.stringify(article?.reading.statements.map(({ speaker, words }) => [speaker, words]))
