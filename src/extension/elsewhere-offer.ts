/** How the script that draws what stands elsewhere offers itself to the document that loads it: it is loaded where there is something to draw. */
import type { Elsewhere, KeptCopy } from '../core/compare/elsewhere'
import type { Strings } from '../ui/strings/strings'

/** Draws where else a statement stands, or the article. */
export type DrawElsewhere = (element: Element, of: Elsewhere | readonly KeptCopy[], strings: Strings) => void

const OFFER = Symbol.for('mawqif.elsewhere')
const place = globalThis as { [OFFER]?: DrawElsewhere }

export function offerElsewhere(draw: DrawElsewhere): void {
  place[OFFER] = draw
}

/** A name that the build leaves alone: the file stands by itself. */
const SCRIPT: string = '/elsewhere.js'

/** Loads the script, once. Rejects where that fails. */
export async function loadElsewhere(): Promise<DrawElsewhere> {
  await import(/* @vite-ignore */ SCRIPT)
  return place[OFFER] as DrawElsewhere
}
