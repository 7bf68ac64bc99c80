/** The worker that is timed: reads the index for its first question, as the background does, and says how long it took. */
import { decodeIndex, lookUp, type SketchIndex } from '../src/core/sketch-index'

interface Runtime {
  getURL(path: string): string
  onMessage: {
    addListener(listener: (message: number[], from: unknown, answer: (times: unknown) => void) => true): void
  }
}

const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome

async function answer(sketch: readonly number[]): Promise<unknown> {
  const start = performance.now()
  const bytes = await (await fetch(runtime.getURL('index.bin'))).arrayBuffer()
  const read = performance.now()
  const index = decodeIndex(bytes) as SketchIndex
  const decoded = performance.now()
  const found = lookUp(index, sketch).length
  return { found, read: read - start, decode: decoded - read, lookUp: performance.now() - decoded }
}

runtime.onMessage.addListener((sketch, _from, reply) => {
  void answer(sketch).then(reply)
  return true
})
