/**
 * Run the gate on sites that the user granted beyond those of the manifest.
 *
 * The browser keeps registered scripts; this keeps them equal to what is granted, since users can give and take access
 * in the browser's own pages too.
 */
import { browser } from '../browser'
import { builtInMatches, grantedMatches } from '../granted-sites'
import { syncWatchGate } from './watch-gate'

const SCRIPT = 'granted-sites'

/** Make the registered script match what is granted. */
export async function syncGrantedSites(): Promise<void> {
  // Where nobody can be watched for, the granted sites are read all the same.
  await syncWatchGate().catch(() => undefined)
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
