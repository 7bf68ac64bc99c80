/** The known article of a page: the dossiers that its words point to, and how the one that is being read stands there. */
import { readPageWords } from '../../core/page/page-words'
import { readArticle, type Article } from '../../core/recognise/article'
import { sketchPage } from '../../core/recognise/sketch'
import { readPage } from '../../dom/read-page'
import { takeSketch } from '../gate-sketch'
import type { ArticleSource, ReadArticle } from '../in-page/article-source'
import { askBackground } from '../messages/ask-background'
import { findArticles, type Found, framesOf, inView, linesAround, passagesOf, positionsOnPage } from './known-articles'
import { readAtOneMoment } from './one-moment'

export class KnownSource implements ArticleSource {
  private candidates: readonly Article[] = []
  /** All known articles on the page, the one with most of its words there first. */
  private found: readonly Found[] = []
  private shown: Found | null = null

  async open(): Promise<ReadArticle | null> {
    const sketch = takeSketch() ?? sketchPage(readPageWords(readPage(document.body).text).words)
    const dossiers = await askBackground('open', { sketch: Array.from(sketch) })
    this.candidates = dossiers?.map(readArticle) ?? []
    return this.look()
  }

  async read(): Promise<ReadArticle | null> {
    return this.look()
  }

  async turn(): Promise<ReadArticle | null> {
    return inView(this.found) === this.shown ? null : this.look()
  }

  choose(): ReadArticle | null {
    return this.shown && asRead(this.shown)
  }

  private async look(): Promise<ReadArticle | null> {
    const { candidates } = this
    this.found =
      candidates.length === 0 ? [] : ((await readAtOneMoment(() => findArticles(candidates), linesAround)) ?? [])
    this.shown = inView(this.found)
    return this.shown && asRead(this.shown)
  }
}

function asRead(found: Found): ReadArticle {
  const { dossier, sighting } = found
  return {
    content: { kind: 'known', dossier, sighting },
    passages: passagesOf(found),
    frames: framesOf(found),
    // All that it may show is known, and its frames are watched whether they are seen or not.
    hidden: null,
    sights: found.sights,
    speakers: dossier.speakers.map(({ id }) => id),
    positions: positionsOnPage(found),
    isComplete: sighting.findings.every(({ verdict }) => verdict !== 'absent'),
    exportBy: (sharing) => sharing.exportOf(found)
  }
}
