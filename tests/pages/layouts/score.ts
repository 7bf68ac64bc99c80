/** Score what was read of a page: how much of its article, and how much of all else. */
import { plain, squeeze, type LaidOut } from './layout'

/** Characters; the headline counts on neither side. */
export interface Score {
  readonly own: number
  readonly ownRead: number
  readonly other: number
  readonly otherRead: number
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

export function scoreReading(read: string, { html, headline, own }: LaidOut): Score {
  const pieces = own.map(squeeze)
  const found: string[] = []
  const rest = (text: string): string =>
    [...pieces, squeeze(headline)].reduce((left, piece) => left.replace(piece, ''), text)
  const text = squeeze(read)
  for (const piece of pieces) if (text.includes(piece)) found.push(piece)
  const body = plain(html.slice(html.indexOf('<body>')))
  return {
    own: lengthOf(pieces),
    ownRead: lengthOf(found),
    other: squeeze(rest(body)).length,
    otherRead: squeeze(rest(text)).length
  }
}

export const addScores = (one: Score, two: Score): Score => ({
  own: one.own + two.own,
  ownRead: one.ownRead + two.ownRead,
  other: one.other + two.other,
  otherRead: one.otherRead + two.otherRead
})

/** Shares, from 0 to 1: of the article that was read, of other text that was read, and of what was read that is other text. */
export const sharesOf = ({ own, ownRead, other, otherRead }: Score) => ({
  own: ownRead / own,
  other: otherRead / other,
  wrong: ownRead + otherRead === 0 ? 0 : otherRead / (ownRead + otherRead)
})
