/** What a page pays for the finder's script of each language: bytes, and a first reading in a process of its own. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import type { Language } from '../src/core/text/language'
import { ms, table } from './figures'

const READER = fileURLToPath(new URL('first-reading.mjs', import.meta.url))
const MEASURED = v.object({ load: v.number(), first: v.number(), allocated: v.number() })
const ARTICLE = 10_000
const PROCESSES = 3

/** A row a language, of the build in `dist/firefox`: the least of three processes each. */
export function scriptsTable(texts: readonly (readonly [Language, readonly string[]])[]): string {
  const rows = texts.map(([language, articles]) => {
    const script = fileURLToPath(new URL(`../dist/firefox/finder-${language}.js`, import.meta.url))
    const bytes = readFileSync(script)
    const input = articles.join('\n').slice(0, ARTICLE)
    const measured = Array.from({ length: PROCESSES }, () => {
      const { stdout } = spawnSync(process.execPath, [READER, script, language], { input, encoding: 'utf8' })
      return v.parse(MEASURED, JSON.parse(stdout))
    })
    const least = (of: (each: (typeof measured)[number]) => number): number => Math.min(...measured.map(of))
    return [
      language,
      kB(bytes.length),
      kB(gzipSync(bytes).length),
      ms(least(({ load }) => load)),
      ms(least(({ first }) => first)),
      kB(least(({ allocated }) => allocated))
    ]
  })
  return table([
    [
      'script',
      'kB',
      'kB in gzip',
      'load, CPU ms',
      'first 10,000 characters, CPU ms',
      'kB that a later reading allocates'
    ],
    ...rows
  ])
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1)
