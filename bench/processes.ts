/** What a process and all that it started take of the machine, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs'

/** Ticks a second, on every Linux. */
const TICKS = 100

interface Process {
  readonly pid: number
  readonly parent: number
  /** In ms. */
  readonly time: number
}

/** Processor time of the process `root` and those below it, in ms. */
export const processorTimeOf = (root: number): number => below(root).reduce((sum, { time }) => sum + time, 0)

/** Their memory, in MB, what they share counted once. */
export const memoryOf = (root: number): number =>
  below(root).reduce((sum, { pid }) => {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+)/mu.exec(read(`/proc/${pid}/smaps_rollup`)) ?? []
    return sum + Number(kilobytes) / 1000
  }, 0)

function below(root: number): readonly Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/u.test(name) ? processOf(Number(name)) : []))
  const found = new Set([root])
  let known = 0
  while (known !== found.size) {
    known = found.size
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid)
  }
  return all.filter(({ pid }) => found.has(pid))
}

function processOf(pid: number): readonly Process[] {
  // After the name in parentheses: state, parent, and from the twelfth field on the times.
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  if (fields.length < 13) return []
  return [{ pid, parent: Number(fields[1]), time: ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000 }]
}

/** Nothing of a process that has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
