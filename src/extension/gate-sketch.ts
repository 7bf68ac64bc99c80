/**
 * Hand the page's fingerprints from the gate to the annotator, in the isolated world that both run in, so that a page is not
 * walked as a whole twice.
 */

const LEFT = Symbol.for('mawqif.sketch')
const world = globalThis as { [LEFT]?: { readonly address: string; readonly sketch: Uint32Array } }

/** Leave the fingerprints of the page as it was at this address. */
export function leaveSketch(sketch: Uint32Array, address: string): void {
  world[LEFT] = { address, sketch }
}

/** Whether the gate's fingerprints wait here. */
export const isSketchLeft = (): boolean => world[LEFT] !== undefined

/** The gate's fingerprints of this address, once; null where it left none. */
export function takeSketch(): Uint32Array | null {
  const left = world[LEFT]
  delete world[LEFT]
  return left?.address === location.href ? left.sketch : null
}
