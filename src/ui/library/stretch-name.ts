import type { TimeStep, Stretch } from '../../core/library/timeline'
import type { Strings } from '../strings'
import type { LibraryStrings } from '../strings/library/library-strings'

/** How a whole stretch is named: `28 November 2026`, `23 November 2026 – 29 November 2026`, `November 2026`, `2026`. */
export function stretchName({ from, to }: Stretch, step: TimeStep, strings: Strings, words: LibraryStrings): string {
  const day = (value: string): string => strings.date({ value, basis: 'text' })
  if (step === 'day') return day(from)
  if (step === 'week') return words.timeline.between(day(from), day(to))
  return strings.dateAs(from, step === 'month' ? { month: 'long', year: 'numeric' } : { year: 'numeric' })
}

const SHORT: Readonly<Record<TimeStep, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' }
}

/** How its beginning is named along a line: `23 Nov`, `Nov 2026`, `2026`. */
export const shortStretchName = ({ from }: Stretch, step: TimeStep, strings: Strings): string =>
  strings.dateAs(from, SHORT[step])
