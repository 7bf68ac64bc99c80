/** Tell how far a paragraph is somebody's speech that dashes mark: «— Мы ждём. Киев устал, — сказал Макрон.» */
import type { Span } from '../../text/span'
import type { Grammar } from '../languages/grammar'

const OPENING = /^[—–]\s/u
const SIGNATURE = /[\p{L}\d»"][,?!…]\s[—–]\s\p{Ll}/u

/** Where in `text` the speech of `paragraph` is first signed; its beginning where no dash opens it, none signs it, or the language has no such. */
export function signedFrom(text: string, { start, end }: Span, { incises }: Grammar): number {
  const words = text.slice(start, end)
  if (incises !== 'dashed' || !OPENING.test(words)) return start
  const at = words.search(SIGNATURE)
  return at < 0 ? start : start + at
}
