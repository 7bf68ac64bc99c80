/**
 * Find holders of an office whom the gazetteer does not know: "le président finlandais", «премьер Эстонии». Behind one of
 * them "the president" may mean them, so it means nobody for sure.
 */
import type { Span } from '../../text/span'

/** Words for somebody who is known only by an office of the kind `office`. */
export interface Stranger extends Span {
  readonly office: string
}

/** Find the strangers of `text` by `pattern`, ascending; `known` are the mentions in it. O(length). */
export function findStrangers(text: string, pattern: RegExp, known: readonly Span[]): readonly Stranger[] {
  let next = 0
  return [...text.matchAll(pattern)].flatMap(({ 0: words, 1: president, index: start }) => {
    const end = start + words.length
    while (next < known.length && (known[next] as Span).end <= start) next++
    const mention = known[next]
    if (mention !== undefined && mention.start < end) return []
    return { office: president === undefined ? 'prime-minister' : 'president', start, end }
  })
}
