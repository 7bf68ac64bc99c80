/**
 * Persons and topics whom the user watches for, beside those of the gazetteer, with their names in each language.
 *
 * What is stored and what is restored from a backup are hostile input alike, so one schema gives the type and reads both.
 */
import * as v from 'valibot'
import { foldText } from '../text/fold'
import type { Subject } from '../find/page-reading'
import { type InEach, INTERFACE_LANGUAGES, type InterfaceLanguage, type Language, LANGUAGES } from '../text/language'
import { LONGEST_WATCHED, MOST_IN_LANGUAGE, nameProblem } from './watched-name'

/** Persons and topics in all. */
export const MOST_WATCHED = 100

const id = () => v.pipe(v.string(), v.regex(/^own-[a-z0-9]{1,32}$/))

const names = (kind: 'person' | 'topic') => {
  const of = (language: Language) =>
    v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.maxLength(LONGEST_WATCHED),
          v.check((name) => nameProblem(kind, language, name) === null, 'it can’t be watched for')
        )
      ),
      v.maxLength(MOST_IN_LANGUAGE)
    )
  return v.pipe(
    v.object({ ar: of('ar'), en: of('en'), fr: of('fr'), ru: of('ru'), uk: of('uk') }),
    v.check((each) => Object.values(each).some(({ length }) => length > 0), 'it has no name')
  )
}

const watchedSubject = () =>
  v.variant('kind', [
    /** The first name in a language is shown; all are full names. */
    v.object({ kind: v.literal('person'), id: id(), gender: v.picklist(['f', 'm']), names: names('person') }),
    /** The first term in a language is its name; a star ends what only begins a word. */
    v.object({ kind: v.literal('topic'), id: id(), names: names('topic') })
  ])

/** Made where something is parsed, so that a script that needs only the type carries none of it. */
export const watchListSchema = () => v.pipe(v.array(watchedSubject()), v.maxLength(MOST_WATCHED))

export type WatchedSubject = v.InferOutput<ReturnType<typeof watchedSubject>>

/** What the list was, and what it became. */
export interface WatchListChange {
  readonly before: readonly WatchedSubject[]
  readonly after: readonly WatchedSubject[]
}

/** Read a stored value, whatever it is: a subject that can't be read is left out, and the others stay. */
export function parseWatchList(stored: unknown): readonly WatchedSubject[] {
  const schema = watchedSubject()
  const read = (Array.isArray(stored) ? stored : []).flatMap((each) => {
    const one = v.safeParse(schema, each)
    return one.success ? [one.output] : []
  })
  return mergeWatchLists(read, [])
}

/** Whether they are one person or one topic. */
export const isSameSubject = (one: WatchedSubject, other: WatchedSubject): boolean =>
  one.kind === other.kind && one.id === other.id

/** All of both, each once, with the names of both; what is `kept` comes first where there are too many. */
export function mergeWatchLists(
  kept: readonly WatchedSubject[],
  restored: readonly WatchedSubject[]
): readonly WatchedSubject[] {
  const merged: WatchedSubject[] = []
  for (const each of [...kept, ...restored]) {
    const at = merged.findIndex((other) => isSameSubject(other, each))
    const known = merged[at]
    if (known === undefined) merged.push(each)
    else merged[at] = { ...known, names: inEach((language) => union(known.names[language], each.names[language])) }
  }
  return merged.slice(0, MOST_WATCHED)
}

/** The first of names that are the same in other typography. */
const union = (one: readonly string[], other: readonly string[]): string[] => {
  const all = new Map<string, string>()
  for (const name of [...one, ...other]) {
    const key = name.trim().split(/ +/).map(starred).join(' ')
    if (!all.has(key)) all.set(key, name)
  }
  return [...all.values()].slice(0, MOST_IN_LANGUAGE)
}

const starred = (word: string): string => foldText(word) + (word.endsWith('*') ? '*' : '')

const inEach = <T>(of: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, T>

/** A name as it is shown, without stars; in another language where it has none in this one. */
export function watchedName({ names }: Pick<WatchedSubject, 'names'>, language: Language): string {
  const [first] = [language, ...LANGUAGES].flatMap((each) => (names as InEach<readonly string[]>)[each][0] ?? [])
  return (first ?? '').replaceAll('*', '')
}

/** As leaders and topics are shown. */
export function asSubject(subject: WatchedSubject): Subject {
  const name = Object.fromEntries(
    INTERFACE_LANGUAGES.map((language) => [language, watchedName(subject, language)])
  ) as Record<InterfaceLanguage, string>
  return { id: subject.id, name, shortName: name }
}
