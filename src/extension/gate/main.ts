/**
 * Decide, on every page of a news site, whether it is worth a second look; almost always it is not.
 *
 * One read of the text, searched for topics, and for leaders near them; where it names both, one walk and one message of
 * fingerprints. For a quarter of a minute the page is looked at again where it changes (`look-again.ts`), since many sites write or
 * show their articles late. After that nothing is left behind: no observer, no timer, and a listener only where there was
 * something to find.
 */
import { mentions } from 'virtual:mawqif/mentions'
import { mentionTest } from '../../core/gate/mentions'
import { sketchPage } from '../../core/recognise/sketch'
import { foldWords } from '../../core/text/fold'
import { turn } from '../../dom/in-slices'
import { TextWalk } from '../../dom/page-text'
import { readRawText } from '../../dom/raw-text'
import { holdWork } from '../at-work'
import { leaveSketch } from '../gate-sketch'
import { untilAnswered } from '../messages/until-answered'
import { type Look, lookAgain, THIN } from './look-again'

/** As many elements are asked whether they are seen. */
const MOST_ASKED = 48
/** Nodes read in one task: some 10 ms on a slow machine. */
const AT_A_TIME = 1000

const isNamed = mentionTest(mentions)

/** Read the page, and tell the background where it names what we know. */
async function look(): Promise<Look> {
  const { href } = location
  const raw = readRawText(document.body)
  const nothing = { length: raw.length, texts: [] }
  if (raw.length >= THIN && !isNamed(raw)) return nothing
  const walk = new TextWalk(document.body)
  walk.begin()
  await turn()
  for (let nodes = 1; walk.goOn(); nodes++) if (nodes % AT_A_TIME === 0) await turn()
  const { text, elements } = walk.finish()
  if (!isNamed(text.text)) return nothing
  await turn()
  const words = foldWords(text.text)
  await turn()
  const fingerprints = sketchPage(words)
  leaveSketch(fingerprints, href)
  // What the background answers tells nothing here, and where nobody answers, this page is left alone.
  if (fingerprints.length > 0) holdWork(untilAnswered({ type: 'candidate', sketch: Array.from(fingerprints) }))
  const step = Math.ceil(elements.length / MOST_ASKED)
  return { ...nothing, texts: elements.filter((_, i) => i % step === 0) }
}

/**
 * The address this script last looked at, kept in the isolated world so that one load is looked at once: on a slow one the
 * background may take the new address for a route and run this script too.
 */
const LOOKED = Symbol.for('mawqif.gate')
const world = globalThis as { [LOOKED]?: string }

if (document.body !== null && world[LOOKED] !== location.href) {
  world[LOOKED] = location.href
  const start = (): unknown => lookAgain(look)
  // Until somebody sees it, a page that Chrome loads in advance is in no tab: nothing could be shown in it.
  if ((document as { readonly prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', start, { once: true })
  else start()
}
