/**
 * Find holders of an office whom the gazetteer does not know: "le président finlandais", «премьер Эстонии». Behind one of
 * them "the president" may mean them, so it means nobody for sure.
 */
import type { Span } from '../dossier'
import type { Grammar } from './language'

/** Words for somebody who is known only by an office of the kind `office`. */
export interface Stranger extends Span {
  readonly office: string
}

/** Find the strangers of `text`, ascending; `known` are the mentions in it. O(length). */
export function findStrangers(text: string, { strangers = [] }: Grammar, known: readonly Span[]): readonly Stranger[] {
  const found = strangers.flatMap(([office, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ office, start: match.index, end: match.index + match[0].length }))
  )
  found.sort((a, b) => a.start - b.start)
  let next = 0
  return found.filter(({ start, end }) => {
    while (next < known.length && (known[next] as Span).end <= start) next++
    const mention = known[next]
    return mention === undefined || mention.start >= end
  })
}
