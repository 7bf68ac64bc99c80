/**
 * Tell from a page's raw text whether it may name whom or what the user watches for.
 *
 * As in `mentions.ts`, only the letters around baits are folded, and one word stands for a name. Who is meant is the finder's to tell.
 */
import type { WatchedSubject } from '../records/watched'
import { cyrillicStem } from '../text/cyrillic-stem'
import { foldText } from '../text/fold'
import { type InEach, LANGUAGES } from '../text/language'
import { type Mentions, readable } from './mentions'
import { baitsOf } from './mentions-build'

/** Folded terms, and the raw strings one of which stands wherever a term does. */
export type WatchedTerms = Pick<Mentions, 'topics' | 'baits'>

/** Units before and after a bait that are folded: twice as long as any term. */
const AROUND = 160
/** What begins so near behind a bait is among them. */
const NEAR = 64

/** What stands for each name and each term, in all languages. */
export function buildWatchedTerms(watched: readonly WatchedSubject[]): WatchedTerms {
  const terms = watched.flatMap(({ kind, names }) =>
    LANGUAGES.flatMap((language) =>
      (names as InEach<readonly string[]>)[language].map((name) =>
        kind === 'person' ? wordOf(name) : beginningOf(name)
      )
    )
  )
  const spelled = [...new Set(terms.flatMap((term) => [term, withoutAccents(term)]))]
  return {
    topics: [...new Set(spelled.map(foldText))],
    baits: baitsOf(spelled.flatMap((term) => [term, term.charAt(0).toUpperCase() + term.slice(1)]))
  }
}

/** The test of raw text. */
export function watchedTest({ topics, baits }: WatchedTerms): (raw: string) => boolean {
  return (raw) => {
    const text = readable(raw)
    const isNear = (bait: string): boolean => {
      for (let at = text.indexOf(bait); at >= 0; at = text.indexOf(bait, at + 1)) {
        const folded = foldText(text.slice(Math.max(0, at - AROUND), at + AROUND))
        if (topics.some((topic) => folded.includes(topic))) return true
        // Letters that are common elsewhere cost no more than one look in each stretch.
        at += NEAR
      }
      return false
    }
    return Object.entries(baits).some(([letter, own]) => text.includes(letter) && own.some(isNear))
  }
}

/** The longest word of a name, without its ending: `Анна Мерджанова` ⇒ `Мерджан`. */
function wordOf(name: string): string {
  const words = name.split(/[\s.'’ʼ‐‑-]+/u)
  return cyrillicStem(words.reduce((longest, word) => (word.length > longest.length ? word : longest)))
}

/** A term to its first star: `ferry line*` ⇒ `ferry line`. */
const beginningOf = (term: string): string => term.split('*')[0] as string

const withoutAccents = (text: string): string =>
  /\p{Script=Latin}/u.test(text) ? text.normalize('NFD').replaceAll(/\p{M}/gu, '') : text
