/**
 * Tell whether a name of a person, or a term of a topic, is one that can be watched for.
 *
 * It is plain text: letters, digits, spaces, hyphens, apostrophes and dots. In a topic a star ends a word that stands for all words that
 * begin so: `grain*`. Nothing else is a sign of anything.
 */
import { commonWords } from '../text/common-words'
import { foldText } from '../text/fold'
import type { Language } from '../text/language'

/** UTF-16 units of a name or term. */
export const LONGEST_WATCHED = 80
/** Words of it. */
const MOST_WORDS = 6
/** Names or terms in one language. */
export const MOST_IN_LANGUAGE = 12
/** Folded letters of a name, of a term, and before a star. */
const LEAST = { person: 5, topic: 3, star: 4 } as const

/** Why a name is refused. */
const NAME_PROBLEMS = ['long', 'signs', 'script', 'one-word', 'short', 'star', 'common'] as const
export type NameProblem = (typeof NAME_PROBLEMS)[number]

const SIGNS = {
  person: /^[\p{L}\p{M}'’ʼ.\-‐‑ ]+$/u,
  topic: /^(?:[\p{L}\p{M}\p{N}'’ʼ.\-‐‑ ]|(?<=[\p{L}\p{M}\p{N}])\*(?= |$))+$/u
} as const

const LATIN = /^\p{Script=Latin}$/u
const CYRILLIC = /^\p{Script=Cyrillic}$/u
const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  ar: /^\p{Script=Arabic}$/u,
  en: LATIN,
  fr: LATIN,
  ru: CYRILLIC,
  uk: CYRILLIC
}

/** Null where nothing is wrong with it: `Ann Lee` ⇒ null, `Lee` ⇒ `one-word`, `the` ⇒ `common`. */
export function nameProblem(kind: 'person' | 'topic', language: Language, name: string): NameProblem | null {
  const folded = foldText(name)
  const words = folded === '' ? [] : folded.split(' ')
  const letters = folded.replaceAll(' ', '').length
  const common = commonWords(language)
  const isWrong: Readonly<Record<NameProblem, () => boolean>> = {
    long: () => name.length > LONGEST_WATCHED || words.length > MOST_WORDS,
    signs: () => !SIGNS[kind].test(name) || !/\p{L}/u.test(name),
    script: () => kind === 'person' && !(name.match(/\p{L}/gu) ?? []).every((letter) => SCRIPTS[language].test(letter)),
    'one-word': () => kind === 'person' && words.length < 2,
    common: () => words.every((word) => common.has(word)),
    short: () => letters < LEAST[kind],
    star: () => name.split(' ').some((word) => word.endsWith('*') && foldText(word).length < LEAST.star)
  }
  return NAME_PROBLEMS.find((problem) => isWrong[problem]()) ?? null
}
