/** Read what tests want to know of a PDF. */
import { inflateSync } from 'node:zlib'

/** Count the pages. Page objects may stand in compressed streams, so all streams that inflate are searched too. */
export function pagesOf(pdf: Uint8Array): number {
  const raw = Buffer.from(pdf)
  const text = raw.toString('latin1')
  const parts = [text]
  for (const { index, 0: head } of text.matchAll(/stream\r?\n/g)) {
    const start = index + head.length
    try {
      parts.push(inflateSync(raw.subarray(start, text.indexOf('endstream', start))).toString('latin1'))
    } catch {
      // A picture or a font in another form.
    }
  }
  return parts.join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
