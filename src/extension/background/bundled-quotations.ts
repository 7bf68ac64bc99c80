/** Find the bundled articles that may have the quotations of a page; their fingerprints are read once in a life of the worker. */
import { type BundledPrints, holdersIn } from '../../core/compare/bundled-quotations'
import { likestHolders } from '../../core/compare/likest-holders'
import type { Dossier } from '../../core/dossier'
import { browser } from '../browser'
import { readDossier } from './dossier-store'

let holders: Promise<ReturnType<typeof holdersIn>> | null = null

async function readHolders(): Promise<ReturnType<typeof holdersIn>> {
  const response = await fetch(browser.runtime.getURL('dossiers/quotations.json'))
  return holdersIn((await response.json()) as BundledPrints)
}

/** All but the article that the page itself is. */
export async function articlesWithPrints(
  quotations: readonly ReadonlySet<number>[],
  but: string | null
): Promise<readonly Dossier[]> {
  holders ??= readHolders()
  const known = await holders
  const named = quotations.map((prints) =>
    [...prints].flatMap((print) => known.get(print) ?? []).filter((article) => article !== but)
  )
  return Promise.all(likestHolders(named).map(readDossier))
}
