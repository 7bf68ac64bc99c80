/**
 * Let a page of the extension's own answer the scripts in it.
 *
 * In such a page the background may run no script and insert no style sheet. So the page loads the scripts that any page is given,
 * and is to them what the background is elsewhere.
 */
import type { Asked, Reply } from './direction'
import type { ToBackground } from './to-background'

type AskedByPages = {
  [K in keyof ToBackground]: ToBackground[K]['from'] extends 'page' ? K : never
}[keyof ToBackground]

/** What is answered to the scripts in a page. */
export type Answers = {
  readonly [K in AskedByPages]?: (asked: Asked<ToBackground[K]>) => Promise<Reply<ToBackground[K]>>
}

const HERE = Symbol.for('mawqif.here')
const world = globalThis as { [HERE]?: Readonly<Record<string, (asked: object) => Promise<unknown>>> }

/** Answer the scripts that are loaded from now on. */
export function answerHere(answers: Answers): void {
  world[HERE] = answers as unknown as NonNullable<(typeof world)[typeof HERE]>
}

/** What answers a question here; undefined where the background does. */
export const answeredHere = (type: string): ((asked: object) => Promise<unknown>) | undefined => world[HERE]?.[type]
