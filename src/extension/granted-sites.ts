/** Which sites the extension may read: those of the manifest, and those that the user granted on top. */
import { browser } from './browser'

/** Match patterns that the manifest itself lists. */
export function builtInMatches(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? []
}

/** Match patterns that the user granted on top. */
export async function grantedMatches(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const builtIn = new Set(builtInMatches())
  return origins.filter((origin) => !builtIn.has(origin))
}
