/** Sizes of what the build writes, with the budgets of `.size-limit.json`, and of Hypothesis', as a server would send them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT, runCommand } from '../scripts/command'

export interface Size {
  readonly name: string
  /** Bytes after gzip. */
  readonly gzip: number
  /** Most bytes after gzip that are allowed; null for a peer. */
  readonly budget: number | null
}

/** One entry of what `size-limit --json` prints. */
interface Measured {
  readonly name: string
  readonly size: number
  readonly sizeLimit: number
}

const PEERS = {
  'Hypothesis annotator, on every page it is active on': 'annotator.bundle.js',
  'Hypothesis sidebar, in its frame': 'sidebar.bundle.js'
} as const

/** Measure all of them. */
export async function readSizes(): Promise<readonly Size[]> {
  const { stdout } = await runCommand(['size-limit', '--json'])
  const own = (JSON.parse(stdout) as readonly Measured[]).map(({ name, size, sizeLimit }) => ({
    name: `Mawqif ${name}`,
    gzip: size,
    budget: sizeLimit
  }))
  const peers = Object.entries(PEERS).map(([name, file]) => {
    const bytes = readFileSync(join(ROOT, 'node_modules/hypothesis/build/scripts', file))
    return { name, gzip: gzipSync(bytes).length, budget: null }
  })
  return [...own, ...peers]
}
