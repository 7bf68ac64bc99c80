/** Turn a dictionary into the functions that components call, which fill sentences in with the user's digits and dates. */
import type { Settings } from '../../core/settings'
import type { Dictionary, Formats, Sentence, Strings, Texts, Written } from './strings'

/** How the user wants numbers and dates. */
export interface Conventions {
  readonly digits: Settings['digits']
  /** The browser's languages as BCP 47 tags, the user's own first. */
  readonly languages: readonly string[]
}

export function speak(dictionary: Dictionary, conventions: Conventions): Strings {
  const locale = localeFor(dictionary.language, conventions)
  return { ...fill<Texts>(dictionary, locale), ...formatsOf(locale) }
}

/** Let the words of one surface speak, in the language they are written in. */
export function speakPart<T extends object>(
  words: Written<T>,
  language: Dictionary['language'],
  conventions: Conventions
): T {
  return fill(words, localeFor(language, conventions))
}

function formatsOf(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale)
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    number: (value) => numbers.format(value),
    date: ({ value }) => dates.format(new Date(`${value}T00:00:00Z`)),
    dateAs: (day, parts) =>
      new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
    list: (items) => lists.format(items)
  }
}

function fill<T extends object>(words: Written<T>, locale: string): T {
  const numbers = new Intl.NumberFormat(locale)
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const rules = new Intl.PluralRules(locale)
  const written = (value: unknown, percent: boolean): string => {
    if (typeof value === 'number') return (percent ? percents : numbers).format(value)
    return Array.isArray(value) ? lists.format(value) : String(value)
  }
  const saying =
    (sentence: Sentence) =>
    (...values: readonly unknown[]): string => {
      const count = values.find((value) => typeof value === 'number')
      const form = count === undefined ? undefined : sentence[rules.select(count)]
      return (form ?? sentence.other).replaceAll(/\{(\d)(%?)\}/g, (_, at, sign) =>
        written(values[Number(at)], sign !== '')
      )
    }
  const spoken = (part: object): object =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : 'other' in value ? saying(value) : spoken(value)
      ])
    )
  return spoken(words as object) as T
}

/**
 * The locale to format by: the user's own region where the browser names one for the language. Arabic is set in the
 * digits of that region, or else in the Western ones that most Arabic news sites print; dates are Gregorian everywhere,
 * as the articles' are.
 */
function localeFor(language: Dictionary['language'], { digits, languages }: Conventions): string {
  const regional = languages.find((tag) => tag.toLowerCase().startsWith(`${language}-`))
  const { baseName } = new Intl.Locale(regional ?? (language === 'en' ? 'en-GB' : language))
  const numbering = digits === 'auto' ? (regional === undefined ? '-nu-latn' : '') : `-nu-${digits}`
  return `${baseName}-u-ca-gregory${language === 'ar' ? numbering : ''}`
}
