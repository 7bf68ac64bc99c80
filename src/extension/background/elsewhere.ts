/** Look up where else the quotations of a page stand, and its article, among all that is kept and bundled. */
import { quotationsOfArticle } from '../../core/compare/bundled-quotations'
import type { KeptCopy, KeptElsewhere, OtherPage, SoughtQuotations } from '../../core/compare/elsewhere'
import { verdictsOf, type PageAgain } from '../../core/compare/kept-copy'
import { quotationsOf } from '../../core/compare/kept-quotations'
import { readQuotation, type WordedQuotation } from '../../core/compare/quotation'
import { keptPrints, soughtPrints } from '../../core/compare/quotation-prints'
import { type OtherQuotation, type SubjectNames, standsElsewhere } from '../../core/compare/rank-elsewhere'
import { formatRoute } from '../../core/library/route'
import { areOfOneArticle } from '../../core/recognise/article-sketch'
import type { KeptPage } from '../../core/records/kept-page'
import { browser } from '../browser'
import { pageAddress } from '../records/page-address'
import { isAnyKept, pagesLike, pagesWithPrints } from '../records/store'
import { articlesWithPrints } from './bundled-quotations'
import { readNames } from './subject-names'

/** Copies that are shown. */
const MOST_COPIES = 3

type Prints = readonly ReadonlySet<number>[]

/** What is kept that may be of a page: what may quote the same, and what may be its article. */
interface KeptAlike {
  readonly quoting: readonly KeptPage[]
  readonly alike: readonly KeptPage[]
}

/**
 * Statements in the order of the page; null where none stands elsewhere and the article is not kept, and of an address that is not told.
 * Never rejects: what can't be read stands nowhere.
 */
export async function elsewhereOf(tab: number, sought: SoughtQuotations): Promise<KeptElsewhere | null> {
  try {
    const { url } = await browser.tabs.get(tab)
    const address = url === undefined ? null : pageAddress(url)
    return address === null ? null : await lookUp(address, sought)
  } catch {
    return null
  }
}

async function lookUp(address: string, sought: SoughtQuotations): Promise<KeptElsewhere | null> {
  const { language } = sought
  const here = sought.quotations.flatMap(({ id, speakers, text }) => {
    const quotation = readQuotation({ language, speakers, text })
    return quotation === null ? [] : [{ id, quotation, prints: soughtPrints(quotation) }]
  })
  const prints = here.map((each) => each.prints)
  const [{ quoting, alike }, bundled] = await Promise.all([
    keptAlike(prints, sought).catch((): KeptAlike => ({ quoting: [], alike: [] })),
    bundledOthers(prints, sought.article).catch(() => [])
  ])
  const others = [...quoting.flatMap((page) => keptOthers(page, address)), ...bundled]
  if (others.length === 0 && alike.length === 0) return null
  const names = await readNames()
  const statements = here.flatMap((each) => standsElsewhere(each.id, each.quotation, each.prints, others, names) ?? [])
  const copies = copiesAmong(alike, address, { ...sought, quotations: here }, names)
  return statements.length + copies.length === 0 ? null : { statements, copies }
}

async function keptAlike(prints: Prints, sought: SoughtQuotations): Promise<KeptAlike> {
  if (!(await isAnyKept())) return { quoting: [], alike: [] }
  const [quoting, alike] = await Promise.all([pagesWithPrints(prints), pagesLike(sought)])
  return { quoting, alike }
}

/** Those of these pages that have the article of this one. */
function copiesAmong(
  alike: readonly KeptPage[],
  address: string,
  here: PageAgain,
  names: SubjectNames
): readonly KeptCopy[] {
  const copies = alike.flatMap((page): readonly KeptCopy[] => {
    if (here.article === null && !areOfOneArticle(page.sketch, here.sketch)) return []
    const verdicts = verdictsOf(page, here, names.byWord)
    return verdicts === null ? [] : [{ page: aboutPage(page, address), verdicts }]
  })
  const latest = copies.sort(({ page: one }, { page: other }) => (one.seen < other.seen ? 1 : -1))
  return latest
    .sort(({ page: one }, { page: other }) => Number(other.origin === 'here') - Number(one.origin === 'here'))
    .slice(0, MOST_COPIES)
}

const aboutPage = ({ address, title, language, seen }: KeptPage, here: string): OtherPage => ({
  origin: address === here ? 'here' : 'kept',
  address,
  title,
  language,
  seen
})

const keptOthers = (page: KeptPage, here: string): readonly OtherQuotation[] =>
  quotationsOf(page).map(({ quotation }) => otherOf(quotation, aboutPage(page, here)))

async function bundledOthers(prints: Prints, but: string | null): Promise<readonly OtherQuotation[]> {
  const articles = await articlesWithPrints(prints, but)
  return articles.flatMap((dossier) => {
    const { id, language, event } = dossier
    return quotationsOfArticle(dossier).map(({ statement, quotation }) =>
      otherOf(quotation, {
        origin: 'bundled',
        address: browser.runtime.getURL(
          `library/library.html${formatRoute({ view: 'article', article: id, statement })}`
        ),
        title: event.title[language],
        language,
        seen: event.date.value
      })
    )
  })
}

const otherOf = (quotation: WordedQuotation, page: OtherPage): OtherQuotation => ({
  quotation,
  prints: keptPrints(quotation.words),
  page
})
