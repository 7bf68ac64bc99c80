/**
 * Close what the bidirectional controls of a text leave open, so that it turns round nothing that stands behind it: in a
 * clip, a mail, a table. Unicode Standard Annex 9, sections 2.2 to 2.5.
 */
const [PDF, PDI] = ['\u202c', '\u2069'] as const
/** What closes each control. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['\u202a', PDF],
  ['\u202b', PDF],
  ['\u202d', PDF],
  ['\u202e', PDF],
  ['\u2066', PDI],
  ['\u2067', PDI],
  ['\u2068', PDI]
])

/** Append what closes the embeddings, overrides and isolates that `text` leaves open, the innermost first: `a\u202eb` ⇒ `a\u202eb\u202c`. O(length). */
export function closeBidi(text: string): string {
  const open: string[] = []
  let isolates = 0
  for (const unit of text) {
    const closer = CLOSERS.get(unit)
    if (closer !== undefined) {
      open.push(closer)
      if (closer === PDI) isolates++
    } else if (unit === PDF && open.at(-1) === PDF) open.pop()
    else if (unit === PDI && isolates > 0) {
      // The end of an isolate ends the embeddings within; that of an embedding ends no isolate.
      while (open.pop() === PDF);
      isolates--
    }
  }
  return text + open.reverse().join('')
}
