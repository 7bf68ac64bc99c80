/** Put what the user said of an article into what is found in it: the kept pages know it, at its own address and on its copies. */
import { withOwnInDossier } from '../../core/compare/own-dossier'
import { withOwnStatements } from '../../core/compare/own-statements'
import type { Dossier } from '../../core/dossier'
import type { ArticleReading } from '../../core/find/page-reading'
import { recogniseLanguage } from '../../core/find/text/recognise-language'
import { articleSketch } from '../../core/recognise/article-sketch'
import type { KeptPage } from '../../core/records/kept-page'
import { pageAddress } from '../records/page-address'
import { isAnyKept, keptPage, pagesLike } from '../records/store'
import { readSubjects } from '../subjects'
import { readNames } from './subject-names'

/** What is found in the text of the page at `url`, with what the user said of it; as it was found where nothing kept can be read. */
export async function withOwn(found: ArticleReading | null, text: string, url: string): Promise<ArticleReading | null> {
  try {
    const reading = found ?? nothingIn(text)
    if (reading === null || !(await isAnyKept())) return found
    const address = pageAddress(url)
    const pages = (await pagesOf(reading, address)).filter(({ edits }) => edits.length > 0)
    if (pages.length === 0) return found
    const own = withOwnStatements({ address, text, reading }, pages, (await readNames()).byWord)
    return own === reading ? found : own
  } catch {
    return found
  }
}

/** A known article's dossier with what the user said of it; as it is where nothing kept can be read. */
export async function withOwnIn(dossier: Dossier): Promise<Dossier> {
  try {
    if (!(await isAnyKept())) return dossier
    const pages = (await pagesLike({ article: dossier.id, sketch: [] })).filter(({ edits }) => edits.length > 0)
    return pages.length === 0 ? dossier : withOwnInDossier(dossier, pages, await readSubjects())
  } catch {
    return dossier
  }
}

async function pagesOf({ sketch }: ArticleReading, address: string | null): Promise<readonly KeptPage[]> {
  const [here, alike] = await Promise.all([
    address === null ? null : keptPage(address),
    pagesLike({ article: null, sketch })
  ])
  return [...(here === null ? [] : [here]), ...alike.filter((page) => page.address !== address)]
}

/** An article in which nothing was found; null where it is in no language that is read. */
function nothingIn(text: string): ArticleReading | null {
  const language = recogniseLanguage(text)
  return language && { language, sketch: articleSketch(text), leaders: [], topics: [], statements: [] }
}
