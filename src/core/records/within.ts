import type { Span } from '../text/span'

/** True where a span has units, and all of them are of the words. */
export const isWithin = ({ start, end }: Span, words: string): boolean => start < end && end <= words.length
