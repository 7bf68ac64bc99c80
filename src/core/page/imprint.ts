/**
 * Who published a page's article and when, as the page itself says.
 *
 * A page says it in several places, and may say anything: where they differ nothing is told.
 */
import { dayNumber } from '../calendar'
import { LONGEST_NAME } from '../records/edit-limits'
import { foldText } from '../text/fold'

export interface Imprint {
  /** The name of the newspaper, agency, or site; null where the page gives none, or several. */
  readonly outlet: string | null
  readonly authors: readonly string[]
  /** The day, `2026-11-28`, where it was published; null as above. */
  readonly published: string | null
}

export const NO_IMPRINT: Imprint = { outlet: null, authors: [], published: null }
/** More names than stand above an article. */
export const MOST_AUTHORS = 16

/** What a page says, place by place. */
export interface SaidOfItself {
  /** Of the article's linked data, and of the page's `meta`. */
  readonly outlets: { readonly linked: readonly string[]; readonly meta: readonly string[] }
  /** The same; of linked data a list for each article. */
  readonly authors: { readonly linked: readonly (readonly string[])[]; readonly meta: readonly string[] }
  /** ISO 8601, those that tell most first. */
  readonly published: readonly string[]
}

/** `seen`: when the page was seen, in ISO 8601. */
export function imprintOf({ outlets, authors, published }: SaidOfItself, seen: string): Imprint {
  const outlet = outletIn(namesIn(outlets.linked), namesIn(outlets.meta))
  return { outlet, authors: authorsIn(authors, outlet), published: dayIn(published, seen) }
}

/** One name, that of the `meta` where the other is a longer or a shorter form of it. */
function outletIn(linked: readonly string[], meta: readonly string[]): string | null {
  const [one, ...others] = meta.length > 0 ? meta : linked
  if (one === undefined || others.length > 0) return null
  const folded = foldText(one)
  const isSame = (other: string): boolean => other.includes(folded) || folded.includes(other)
  return linked.map(foldText).every(isSame) ? one : null
}

/** Those of the linked data, else those of the `meta`; none where two of its articles name others, and never the outlet itself. */
function authorsIn({ linked, meta }: SaidOfItself['authors'], outlet: string | null): readonly string[] {
  const lists = [...new Set(linked.map((names) => JSON.stringify(namesIn(names))))].filter((list) => list !== '[]')
  if (lists.length > 1) return []
  const names = namesIn(lists.length === 0 ? meta : linked.flat())
  const others = names.filter((name) => outlet === null || foldText(name) !== foldText(outlet))
  return others.length > MOST_AUTHORS ? [] : others
}

/** Addresses, handles, templates that nobody filled in, and what was escaped twice. */
const NO_NAME = /:\/\/|^@|^www\.|[<>{}]|&#?\w+;/u
const UNSEEN = /\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** What of it can be names, each once, in whatever typography it stands. */
function namesIn(texts: readonly string[]): readonly string[] {
  const names = new Map<string, string>()
  for (const text of texts) {
    const name = text.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim()
    const key = foldText(name)
    const isName = /\p{L}/u.test(name) && !NO_NAME.test(name) && name.length <= LONGEST_NAME
    if (isName && !names.has(key)) names.set(key, name)
  }
  return [...names.values()]
}

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::[\d.]+)? ?(Z|[+-]\d\d:?\d\d))?/u
const MINUTES_OF_DAY = 1440

/** The day on which all agree, or that of the first where all are one moment; none that was yet to come when the page was seen. */
function dayIn(texts: readonly string[], seen: string): string | null {
  const told = texts.flatMap(dayAndMinute)
  const [first] = told
  if (first === undefined) return null
  const isAgreed = told.every(({ day, minute }) => day === first.day || (minute !== null && minute === first.minute))
  // It may be tomorrow already where the page is written.
  return isAgreed && first.number <= (dayNumber(seen.slice(0, 10)) ?? 0) + 1 ? first.day : null
}

/** `minute`: in UTC, from 1970 on; null where no offset is told. */
function dayAndMinute(text: string): readonly { day: string; number: number; minute: number | null }[] {
  const [, day = '', hour = '', minute = '', offset = ''] = MOMENT.exec(text.trim()) ?? []
  const number = dayNumber(day)
  if (number === null) return []
  const [, sign = '', hours = '0', minutes = '0'] = /([+-])(\d\d):?(\d\d)/u.exec(offset) ?? []
  const ahead = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes))
  const local = number * MINUTES_OF_DAY + Number(hour) * 60 + Number(minute)
  return [{ day, number, minute: offset === '' ? null : local - ahead }]
}
