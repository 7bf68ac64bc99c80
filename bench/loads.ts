/**
 * Count the first loads that stay silent although their page carries an article: `npm run bench:loads -- 1000` makes so many in
 * each browser, after `npm run build`. Each is a tab of its own, of a known and an unknown article in turns.
 */
import { loadavg } from 'node:os'
import { builtExtension, loopbackBuild } from '../scripts/browser/build'
import { launchBrowser, type Session } from '../scripts/browser/launch'
import { serve } from '../scripts/browser/server'
import { sidebarIn } from '../scripts/browser/sidebar'
import { waitFor } from '../scripts/browser/wait'
import { samplePages } from '../tests/pages'

const PATHS = ['/paragraphs', '/other'] as const
/** A browser is started anew after so many loads: its first ones are the odd ones. */
const LOADS_OF_A_BROWSER = 50

const count = Number(process.argv[2] ?? 100)
const server = await serve(samplePages())
for (const target of ['chromium', 'firefox'] as const) {
  const build = loopbackBuild(builtExtension(target))
  const silent: string[] = []
  for (let i = 0; i < count; i += LOADS_OF_A_BROWSER) {
    const session = await launchBrowser(target, build.dir)
    const loads = Array.from({ length: Math.min(LOADS_OF_A_BROWSER, count - i) }, (_, j) => i + j)
    for (const load of loads) if (!(await isShown(session, load))) silent.push(`load ${load}`)
    await session.close()
  }
  build.remove()
  console.log(`${target}: ${silent.length} of ${count} silent (load ${loadavg()[0]?.toFixed(1)}) ${silent.join(', ')}`)
}
await server.close()

async function isShown(session: Session, load: number): Promise<boolean> {
  const page = await session.openPage(server.url(PATHS[load % PATHS.length] ?? PATHS[0]))
  const isThere = await waitFor('the sidebar', () => sidebarIn(page).read()).then(
    () => true,
    () => false
  )
  await page.close()
  return isThere
}
