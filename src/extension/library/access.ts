/** Which sites the user lets the extension look at, and asking for more. */
import type { Access, Sites } from '../../ui/library/library-props'
import { browser } from '../browser'
import { builtInMatches } from '../granted-sites'

const ORIGINS: Readonly<Record<Sites, () => readonly string[]>> = {
  listed: builtInMatches,
  every: () => ['*://*/*']
}

export async function readAccess(): Promise<Access['granted']> {
  const has = (what: Sites): Promise<boolean> => browser.permissions.contains({ origins: [...ORIGINS[what]()] })
  return { listed: await has('listed'), every: await has('every') }
}

/** False where the user or the browser refuses. Called within the click: browsers drop the question otherwise. */
export async function askAccess(what: Sites): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...ORIGINS[what]()] })
  } catch {
    return false
  }
}
