/**
 * Hold the languages of a value apart, and put them together again: words of one language compress best side by side.
 *
 * Every object whose keys are languages becomes a zero, and its values go to the columns of their languages, in the order in
 * which the value is walked. The value is what JSON holds, without numbers.
 */
import type { Language } from '../../text/language'

export type Parted = Readonly<Record<Language, readonly unknown[]>> & { readonly rest: unknown }

/** Arabic and Cyrillic before Latin, whose words stand nearer to all else. */
const ORDER: readonly Language[] = ['ar', 'ru', 'en', 'fr']

export function partLanguages(value: unknown): Parted {
  const columns: Record<Language, unknown[]> = { ar: [], ru: [], en: [], fr: [] }
  const rest = mapTree(value, (part) => {
    if (!isObject(part)) return undefined
    const keys = Object.keys(part)
    if (keys.length === 0 || !keys.every((key) => Object.hasOwn(columns, key))) return undefined
    for (const language of ORDER) columns[language].push(part[language] ?? null)
    return 0
  })
  return { ...columns, rest }
}

export function joinLanguages({ rest, ...columns }: Parted): unknown {
  let next = 0
  return mapTree(rest, (part) => {
    if (part !== 0) return undefined
    const at = next++
    const values = ORDER.map((language) => [language, columns[language][at] ?? null] as const)
    return Object.fromEntries(values.filter(([, value]) => value !== null))
  })
}

/** Replace every part of `value`, from the outside in, by what `replace` gives for it, if anything. */
function mapTree(value: unknown, replace: (part: unknown) => unknown): unknown {
  const replaced = replace(value)
  if (replaced !== undefined) return replaced
  if (Array.isArray(value)) return value.map((part) => mapTree(part, replace))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapTree(part, replace)]))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
