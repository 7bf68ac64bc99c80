/**
 * Look on a page for whom and what the user watches for, where the gate saw nobody.
 *
 * It is registered only while the user watches for anybody. It reads the text as the gate does, and where a name or a term stands in it, the
 * background brings the finder, which tells whether anything is said.
 */
import { type WatchedTerms, watchedTest } from '../../core/gate/watched-terms'
import { readRawText } from '../../dom/raw-text'
import { holdWork } from '../at-work'
import { isFinderThere } from '../finder-offer'
import { type Look, lookAgain } from '../gate/look-again'
import { isSketchLeft } from '../gate-sketch'
import { untilAnswered } from '../messages/until-answered'
import { native } from '../native'
import { isWatched } from '../running-sessions'
import { WATCHED_TERMS_KEY } from '../watched-terms'

async function start(): Promise<void> {
  const terms = (await native.storage.local.get(WATCHED_TERMS_KEY))[WATCHED_TERMS_KEY] as WatchedTerms | undefined
  if (terms === undefined || document.body === null) return
  const isNamed = watchedTest(terms)
  void lookAgain(async () => look(isNamed))
}

function look(isNamed: (raw: string) => boolean): Look {
  const raw = readRawText(document.body)
  const isOpen = isWatched() || isSketchLeft() || isFinderThere()
  if (!isOpen && isNamed(raw)) holdWork(untilAnswered({ type: 'find', asked: false }))
  return { length: raw.length, texts: [] }
}

holdWork(start())
