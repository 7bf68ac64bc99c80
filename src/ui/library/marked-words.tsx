import { matchedWords } from '../../core/library/search-words'

/** Draw a text with the words that were sought marked in it. */
export function MarkedWords({ text, query }: { readonly text: string; readonly query: string }) {
  const spans = query === '' ? [] : matchedWords(text, query)
  let at = 0
  const parts = spans.flatMap(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
