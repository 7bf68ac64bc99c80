/** Walk over a page in steps; the gate, which is on every page, counts nodes itself and does without. */
import type { Steps } from '../core/steps'
import type { TextWalk } from './page-text'

/** Nodes read in one step. */
const AT_A_TIME = 50

interface Walk<Read> extends Pick<TextWalk, 'begin' | 'goOn'> {
  finish(): Read
}

/** What the walk reads. */
export function* walkInSteps<Read>(walk: Walk<Read>): Steps<Read> {
  walk.begin()
  for (let i = 1; walk.goOn(); i++) if (i % AT_A_TIME === 0) yield
  return walk.finish()
}
