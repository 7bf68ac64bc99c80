/** Sizes of what runs on pages, ours and Hypothesis', as a server would send them. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface Size {
  readonly name: string
  /** Bytes, and bytes after gzip at its default level. */
  readonly raw: number
  readonly gzip: number
  /** Most bytes after gzip that are allowed; null for a peer. */
  readonly budget: number | null
}

const FILES = [
  ['Mawqif gate, on every page of a listed site', 'dist/firefox/gate.js', 10 * 1024],
  ['Mawqif annotator, on a recognised page', 'dist/firefox/annotator.js', 60 * 1024],
  ['Mawqif finder, on a page that names a leader and a topic', 'dist/firefox/finder.js', 120 * 1024],
  ['What shows what it found', 'dist/firefox/found.js', 60 * 1024],
  [
    'Hypothesis annotator, on every page it is active on',
    'node_modules/hypothesis/build/scripts/annotator.bundle.js',
    null
  ],
  ['Hypothesis sidebar, in its frame', 'node_modules/hypothesis/build/scripts/sidebar.bundle.js', null]
] as const

/** Read all of them. */
export function sizes(): readonly Size[] {
  return FILES.map(([name, file, budget]) => {
    const bytes = readFileSync(resolve(import.meta.dirname, '..', file))
    return { name, raw: bytes.length, gzip: gzipSync(bytes).length, budget }
  })
}
