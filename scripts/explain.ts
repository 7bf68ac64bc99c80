/** Explain how sentences are read: their classes, the rules that were tried at each cue, which fit, and where the others were lost. */
import type { Trace } from '../src/core/find/clauses/trace'

/** A trace that writes what it is told by `write`, a line at a time. */
export function explainer(write: (line: string) => void): Trace {
  let words: readonly string[] = []
  /** The last class that was missing, and where. */
  let missing: { readonly name: string; readonly at: number } | null = null
  const place = (at: number): string => (at < words.length ? `“${words[at]}”` : 'the end')
  return {
    sentence({ view, classes }) {
      words = view.tokens.map(({ text }) => text)
      write(`\n${words.join(' ')}`)
      for (const [at, hits] of classes.begins.entries()) {
        const mention = view.mentions[at]
        const isFirst = mention && view.mentions[at - 1] !== mention
        const names = hits.map(({ name, end }) => (end > at + 1 ? `${name} (${end - at} words)` : name))
        if (isFirst) names.push(`${mention.leader}, ${mention.by}, ${mention.grammaticalCase}`)
        if (names.length > 0) write(`  ${words[at]}: ${names.join('; ')}`)
      }
    },
    failed(name, at) {
      missing = { name, at }
    },
    tried({ name }, at, fits) {
      const lost = missing === null ? '' : `, for want of ${missing.name} at ${place(missing.at)}`
      write(`    at ${place(at)}: ${name}${fits ? ': fits' : `: lost${lost}`}`)
      missing = null
    },
    read(readings) {
      for (const { by = [], cue, content } of readings) {
        const shown = content.map(({ start, end }) => words.slice(start, end).join(' ')).join(' … ')
        write(`  = ${words.slice(cue.start, cue.end).join(' ')}: ${by.join(' / ')}\n    ${shown}`)
      }
    }
  }
}
