/** Look up where else the quotations of a page stand, among all that is kept. */
import type { Elsewhere, SoughtQuotation } from '../../core/compare/elsewhere'
import { readQuotation } from '../../core/compare/quotation'
import { keptPrints, soughtPrints } from '../../core/compare/quotation-prints'
import { type SubjectNames, standsElsewhere } from '../../core/compare/rank-elsewhere'
import { quotationsOf } from '../../core/compare/kept-quotations'
import type { KeptPage } from '../../core/records/kept-page'
import { foldText } from '../../core/text/fold'
import type { Language } from '../../core/text/language'
import { browser } from '../browser'
import { pageAddress } from '../records/page-address'
import { keptPages, pagesWithPrints } from '../records/store'
import { readSubjects } from '../subjects'

/** In the order of the page; nothing of an address that is not told. Never rejects: without storage nothing stands elsewhere. */
export async function elsewhereOf(
  tab: number,
  language: Language,
  sought: readonly SoughtQuotation[]
): Promise<readonly Elsewhere[]> {
  try {
    const { url } = await browser.tabs.get(tab)
    const address = url === undefined ? null : pageAddress(url)
    return address === null || (await keptPages(0)).total === 0 ? [] : await lookUp(address, language, sought)
  } catch {
    return []
  }
}

async function lookUp(
  address: string,
  language: Language,
  sought: readonly SoughtQuotation[]
): Promise<readonly Elsewhere[]> {
  const here = sought.flatMap(({ id, speakers, text }) => {
    const quotation = readQuotation({ language, speakers, text })
    return quotation === null ? [] : [{ id, quotation, prints: soughtPrints(quotation) }]
  })
  const pages = await pagesWithPrints(here.map(({ prints }) => prints))
  if (pages.length === 0) return []
  const others = pages.flatMap((page) =>
    quotationsOf(page).map(({ quotation }) => ({
      quotation,
      prints: keptPrints(quotation.words),
      page: aboutPage(page, address)
    }))
  )
  const names = await readNames()
  return here.flatMap(({ id, quotation, prints }) => standsElsewhere(id, quotation, prints, others, names) ?? [])
}

const aboutPage = ({ address, title, language, seen }: KeptPage, here: string): Elsewhere['first'] => ({
  isHere: address === here,
  address,
  title,
  language,
  seen
})

async function readNames(): Promise<SubjectNames> {
  const { leaders } = await readSubjects()
  return {
    of: (speaker) => leaders.find(({ id }) => id === speaker)?.name ?? null,
    byWord: new Map(
      leaders.flatMap(({ id, shortName }) =>
        Object.values(shortName).flatMap((name) =>
          foldText(name)
            .split(' ')
            .map((word) => [word, id] as const)
        )
      )
    )
  }
}
