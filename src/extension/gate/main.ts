/**
 * Decide, on every page of a news site, whether it is worth a second look; almost always it is not.
 *
 * One read of the text, searched for topics, and for leaders near them; where it names both, one walk and one message of
 * fingerprints. A page that had next to no text is looked at again twice, since many sites write their articles late, and
 * so is a page whose address changed without a load. After that nothing is left behind: no observer, no listener, no timer.
 */
import { mentions } from 'virtual:mawqif/mentions'
import { mentionTest } from '../../core/gate/mentions'
import { readPageWords } from '../../core/page/page-words'
import { sketchPage } from '../../core/recognise/sketch'
import { readText } from '../../dom/page-text'
import { readRawText } from '../../dom/raw-text'
import { holdWork } from '../at-work'
import { leaveSketch } from '../gate-sketch'
import { askBackground } from '../messages/ask-background'

/** A page with fewer characters of text has not been written yet: no article fits in. */
const THIN = 1200
/** When a thin page is looked at again, in ms after the first look. */
const LOOKS_AGAIN = [1000, 4000] as const

const isNamed = mentionTest(mentions)

/** Look once; true where the page deserves another look later. */
function look(): boolean {
  const raw = readRawText(document.body)
  if (raw.length >= THIN && !isNamed(raw)) return false
  const page = readText(document.body)
  const isThin = page.text.text.length < THIN
  if (isNamed(page.text.text)) {
    const fingerprints = sketchPage(readPageWords(page.text).words)
    leaveSketch(fingerprints)
    if (fingerprints.length > 0) {
      // Where nobody answers, this page is left alone.
      holdWork(askBackground('candidate', { sketch: Array.from(fingerprints) }))
    }
  }
  return isThin
}

/**
 * The address this script last looked at, kept in the isolated world so that one load is looked at once: on a slow one the
 * background may take the new address for a route and run this script too.
 */
const LOOKED = Symbol.for('mawqif.gate')
const world = globalThis as { [LOOKED]?: string }
const looked = world[LOOKED]
const isRoute = looked !== undefined
world[LOOKED] = location.href

function start(): void {
  if (!look() && !isRoute) return
  const [soon, late] = LOOKS_AGAIN
  const lookIn = (ms: number): Promise<boolean> =>
    new Promise((resolve) => setTimeout(() => resolve(look() || isRoute), ms))
  holdWork(lookIn(soon).then((isOpen) => isOpen && lookIn(late - soon)))
}

if (document.body !== null && looked !== location.href) {
  // Until somebody sees it, a page that is loaded in advance is in no tab: nothing could be shown in it.
  if (isPrerendered()) document.addEventListener('prerenderingchange', start, { once: true })
  else start()
}

/** Chrome's alone. */
function isPrerendered(): boolean {
  return 'prerendering' in document && document.prerendering === true
}
