/** What is done when a worker ends: vitest tears its environment down after the last of its files. */
import type { Environment } from 'vitest/environments'

/** Vitest loads an environment apart from what its tests load. */
const KEY = Symbol.for('mawqif.at-end')
const world = globalThis as { [KEY]?: Set<() => Promise<void>> }

export const atEnd = (world[KEY] ??= new Set())

const environment: Environment = {
  name: 'worker-end',
  viteEnvironment: 'ssr',
  setup: () => ({
    async teardown() {
      await Promise.all([...atEnd].map((end) => end()))
    }
  })
}
// oxlint-disable-next-line import/no-default-export -- vitest asks for it
export default environment
