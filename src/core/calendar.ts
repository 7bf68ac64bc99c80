/**
 * Count the days of the Gregorian calendar, without a clock: `days_from_civil` and `civil_from_days` of Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms" (2013), whose years begin in March, so that a leap day is the last one.
 */

/** Days of the 400 years after which the calendar repeats itself, and those from 1 March of the year 0 to 1 January 1970. */
const ERA = 146_097
const EPOCH = 719_468

/** The number of an ISO 8601 day, from 1 January 1970 on; null of one that the calendar has not. `2026-11-28` ⇒ 20785. */
export function dayNumber(day: string): number | null {
  const [, y = '', m = '', d = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const month = Number(m)
  const year = Number(y) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const ofEra = year - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + Number(d) - 1
  const number = era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH
  return dayOfNumber(number) === day ? number : null
}

/** The inverse of `dayNumber`. */
export function dayOfNumber(number: number): string {
  const since = number + EPOCH
  const era = Math.floor(since / ERA)
  const ofEra = since - era * ERA
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365
  )
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const march = Math.floor((5 * ofYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  const day = ofYear - Math.floor((153 * march + 2) / 5) + 1
  return [padded(year + era * 400 + (month <= 2 ? 1 : 0), 4), padded(month, 2), padded(day, 2)].join('-')
}

const padded = (part: number, length: number): string => String(part).padStart(length, '0')
