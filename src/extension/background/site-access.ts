/**
 * Run the gate on sites that the user granted beyond those of the manifest.
 *
 * The browser keeps registered scripts; this keeps them equal to what is granted, since users can give and take access
 * in the browser's own pages too.
 */
import { browser } from '../browser'

const SCRIPT = 'granted-sites'

/** Match patterns that the manifest itself lists. */
function builtInMatches(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? []
}

/** Match patterns that the user granted on top. */
async function grantedMatches(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const builtIn = new Set(builtInMatches())
  return origins.filter((origin) => !builtIn.has(origin))
}

/** Make the registered script match what is granted. */
export async function syncGrantedSites(): Promise<void> {
  const matches = await grantedMatches()
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      js: ['gate.js'],
      matches: [...matches],
      excludeMatches: [...builtInMatches()],
      runAt: 'document_idle',
      persistAcrossSessions: true
    }
  ])
}
