/**
 * Load the finder's script of a language in a process of its own, and read a text in it, as a page does: prints the processor's
 * milliseconds for each, and the bytes that another reading allocates once what runs often is compiled.
 *
 * `node bench/first-reading.mjs SCRIPT LANGUAGE < TEXT`; beside the script stands `finder.json`.
 */
import { readFileSync } from 'node:fs'
import inspector from 'node:inspector/promises'
import { dirname, join } from 'node:path'
import vm from 'node:vm'

const [file, language] = process.argv.slice(2)
const [code, text] = [readFileSync(file, 'utf8'), readFileSync(0, 'utf8')]
const WARMING = 30
const READINGS = 20

const timed = (run) => {
  const begin = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

const shared = readFileSync(join(dirname(file), 'finder.json'), 'utf8')

let reader
const load = timed(() => {
  vm.runInThisContext(code)
  reader = globalThis[Symbol.for('mawqif.finder.languages')].get(language)(JSON.parse(shared).facts)
})
function read() {
  const steps = reader.readArticle(text, null, [])
  while (!steps.next().done);
}
const first = timed(read)
for (let turn = 0; turn < WARMING; turn++) read()
console.log(JSON.stringify({ load, first, allocated: await allocatedBy(read) }))

/** Bytes, sampled; the machine's other work does not change them. */
async function allocatedBy(run) {
  const session = new inspector.Session()
  session.connect()
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 4096,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true
  })
  for (let turn = 0; turn < READINGS; turn++) run()
  const { profile } = await session.post('HeapProfiler.stopSampling')
  const sizeOf = ({ selfSize, children }) => children.reduce((sum, child) => sum + sizeOf(child), selfSize)
  return sizeOf(profile.head) / READINGS
}
