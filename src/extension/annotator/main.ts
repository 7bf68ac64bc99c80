/**
 * Start the annotator on a page, once.
 *
 * It may be injected again: by the gate after a route change, by the popup, or where the finder found something. What runs is
 * then asked to look again. The mark is in the isolated world, where the page cannot see it. A known article leads: the finder
 * is asked for only where there is none, and what it found goes where one comes.
 */
import { wasAsked } from '../asked'
import { holdWork } from '../at-work'
import { offeredFinder, offerFinder } from '../finder-offer'
import { PageSession } from '../in-page/session'
import { askBackground } from '../messages/ask-background'
import { runningSessions } from '../running-sessions'
import { KnownSource } from './known-source'
import { readUnknown } from './read-unknown'
import { UnknownSource } from './unknown-source'

const sessions = runningSessions<PageSession>()

async function look(): Promise<void> {
  sessions.known ??= new PageSession(new KnownSource(), {
    onArticle: () => sessions.unknown?.leave(),
    onDocument: () => holdWork(look()),
    onLeave: () => {
      delete sessions.known
    }
  })
  if (await sessions.known.start()) return
  const finder = offeredFinder()
  if (finder === null) return askBackground('find', { asked: wasAsked() })
  offerFinder({ finder, read: async () => (await readUnknown(finder))?.reading ?? null })
  sessions.unknown ??= new PageSession(new UnknownSource(finder), {
    onArticle: () => undefined,
    onDocument: () => holdWork(look()),
    onLeave: () => {
      delete sessions.unknown
    }
  })
  await sessions.unknown.start()
}

// Where the extension was updated or removed under us, nobody answers.
holdWork(look())
