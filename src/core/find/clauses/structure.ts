/**
 * The classes that every language has: what tokens, names, quotations and marks are, whatever their words.
 *
 * | class                       | is                                                                             |
 * | --------------------------- | ------------------------------------------------------------------------------ |
 * | `_`, `word`, `mark`         | any one token; a word; a mark                                                   |
 * | `capital`, `number`, `year` | a word with a capital letter; of one or two digits; from 2000 to 2099           |
 * | `,` `;` `:` `.` `—` `'s`    | that mark; any dash; an s joined to the word before it                          |
 * | `leader`, `oblique`, `name` | a leader's whole name that can be a subject; that can't; either                 |
 * | `same`                      | another name of the leader kept as `who`                                        |
 * | `quote`, `open`, `close`    | a whole quotation with its marks; the mark that opens one; that closes one      |
 * | `quoted`                    | a token of a quotation                                                          |
 * | `^`, `$`                    | the beginning of the sentence, or of the content; its end                       |
 * | `from`, `since`, `rest`     | where the last statement ended; all since then; all up to the end               |
 * | `joined`                    | no token: the next word or name has a letter joined to it that is no part of it |
 * | `so-far`, `further`         | all of the quotation up to here; all from here to its closing mark              |
 * | `unreported`                | no token: no cue has been read in the sentence so far                          |
 * | `takes.clause`              | no token: the cue has that feature                                              |
 * | `opener`, `adjoiner`, `holder` | a word by which the cue's content begins; right behind it; that it must hold |
 */
import { phraseAt, phraseEndingAt, type PhraseIndex } from '../text/phrases'
import { endOf, firstOf, isComma, isDash, isMark, isQuotationMark } from '../text/sentence-view'
import type { Search } from './search'
import type { Feature } from './pattern'
import type { ClassedSentence } from './sentence'
import { isPossessive } from './subjects'
import type { ClassHit } from './token-classes'

/** What a cue brings along for its content. */
interface WithOpeners {
  readonly openers: PhraseIndex<true>
  readonly adjacent: PhraseIndex<true>
  readonly holders: PhraseIndex<true>
}

/** Where a class that begins at token `at` ends. */
type Ahead = (search: Search, at: number) => number | null

const SHORT = /^\d{1,2}$/u
const YEAR = /^20\d\d$/u

/** Classes of one token. */
const TOKENS: Readonly<Record<string, (sentence: ClassedSentence, at: number) => boolean>> = {
  _: ({ view }, at) => at < view.tokens.length,
  word: ({ view }, at) => view.tokens[at]?.isWord === true,
  mark: ({ view }, at) => view.tokens[at]?.isWord === false,
  capital: ({ view }, at) => view.tokens[at]?.isCapital === true,
  number: ({ view }, at) => SHORT.test(view.tokens[at]?.text ?? ''),
  year: ({ view }, at) => YEAR.test(view.tokens[at]?.text ?? ''),
  ',': ({ view }, at) => isComma(view, at),
  ';': ({ view }, at) => isMark(view, at, ';') || isMark(view, at, '؛'),
  ':': ({ view }, at) => isMark(view, at, ':'),
  '.': ({ view }, at) => isMark(view, at, '.'),
  '—': ({ view }, at) => isDash(view, at),
  "'s": ({ view }, at) => isPossessive(view, at),
  quoted: ({ view }, at) => (view.quotations[at] ?? null) !== null,
  open: ({ view }, at) => isQuotationMark(view, at) && view.quotations[at]?.start === view.tokens[at]?.start,
  close: ({ view }, at) => isQuotationMark(view, at) && view.quotations[at]?.start !== view.tokens[at]?.start
}

/** Places between tokens. */
const PLACES: Readonly<Record<string, (search: Search, at: number) => boolean>> = {
  '^': ({ first }, at) => at === first,
  $: ({ end }, at) => at >= end,
  from: ({ from }, at) => at === from,
  unreported: ({ isFirst }) => isFirst,
  joined: ({ sentence: { view, classes } }, at) =>
    classes.begins[at]?.some(({ isJoined }) => isJoined) === true ||
    (view.mentions[at]?.start ?? 0) > (view.tokens[at]?.start ?? 0)
}

/** Classes of several tokens. */
const SPANS: Readonly<Record<string, Ahead>> = {
  leader: (search, at) => nameAt(search, at, (grammaticalCase) => grammaticalCase !== 'oblique'),
  oblique: (search, at) => nameAt(search, at, (grammaticalCase) => grammaticalCase === 'oblique'),
  name: (search, at) => nameAt(search, at, () => true),
  same: (search, at) => {
    const end = nameAt(search, at, () => true)
    return end !== null && leaderOf(search, at) === leaderOf(search, search.kept.get('who')?.start ?? -1) ? end : null
  },
  quote: ({ sentence: { view } }, at) =>
    (view.quotations[at] ?? null) !== null && firstOf(view.quotations, at) === at ? endOf(view.quotations, at) : null,
  rest: ({ end }, at) => (at < end ? end : null),
  further: ({ sentence: { view } }, at) => {
    const end = view.quotations[at] ? endOf(view.quotations, at) : at
    return at < end - 1 ? end : null
  },
  opener: (search, at) => openedAt(search, at, 'openers'),
  adjoiner: (search, at) => openedAt(search, at, 'adjacent'),
  holder: (search, at) => openedAt(search, at, 'holders')
}

/** Tell whether the engine has a class of that name. */
export const isStructural = (name: string): boolean =>
  name in TOKENS || name in PLACES || name in SPANS || ['since', 'so-far', 'takes'].includes(name)

const ANYWHERE = new Set([
  '||',
  '_',
  'word',
  'mark',
  'capital',
  'since',
  'takes',
  'rest',
  'opener',
  'adjoiner',
  'holder'
])
const OF_NAMES = new Set(['leader', 'oblique', 'name', 'same'])
const OF_QUOTATIONS = new Set(['quote', 'quoted', 'open', 'close', 'so-far', 'further'])

/** False where nearly any sentence has what is of the class `name`. */
export const isTelling = (name: string): boolean => !ANYWHERE.has(name) && PLACES[name] === undefined

/** Tell whether something of the class `name`, which is telling, stands in a sentence. */
export function occurs(name: string, sentence: ClassedSentence): boolean {
  const { held } = sentence.classes
  let is = held.get(name)
  if (is === undefined) held.set(name, (is = isSomewhere(name, sentence)))
  return is
}

function isSomewhere(name: string, sentence: ClassedSentence): boolean {
  const { tokens, mentions, quotations } = sentence.view
  if (OF_NAMES.has(name)) return mentions.some((mention) => mention !== null)
  if (OF_QUOTATIONS.has(name)) return quotations.some((quotation) => quotation !== null)
  const token = TOKENS[name]
  return token !== undefined && tokens.some((_, at) => token(sentence, at))
}

/** Gives where a class that begins at token `at` ends, or where one that ends before it begins; null where none does. */
type StructureStep = (search: Search, at: number) => number | null

/** How the class `name` is stepped over from its beginning on. */
export function ahead(name: string, features: readonly Feature[]): StructureStep {
  if (name === 'takes') return ({ cue }, at) => (hasFeatures(cue, features) ? at : null)
  const [token, place, span] = [TOKENS[name], PLACES[name], SPANS[name]]
  if (token !== undefined) return ({ sentence }, at) => (token(sentence, at) ? at + 1 : null)
  if (place !== undefined) return (search, at) => (place(search, at) ? at : null)
  if (span !== undefined)
    return (search, at) => (hasFeatures(search.sentence.view.mentions[at], features) ? span(search, at) : null)
  return ({ sentence: { classes } }, at) => {
    const hit = hitOf(classes.begins[at], name)
    return hit !== undefined && hasFeatures(hit.value, features) ? hit.end : null
  }
}

/** How the class `name` is stepped over from its end back. */
export function behind(name: string, features: readonly Feature[]): StructureStep {
  const forwards = ahead(name, features)
  if (name === 'takes' || PLACES[name] !== undefined) return forwards
  if (name === 'since') return ({ from }, at) => (at > from ? from : null)
  if (name === 'so-far') return quotedSoFar
  const token = TOKENS[name]
  if (token !== undefined) return ({ sentence, first }, at) => (at > first && token(sentence, at - 1) ? at - 1 : null)
  if (SPANS[name] !== undefined)
    return (search, at) => {
      const start = startOf(search, name, at)
      return start !== null && start >= search.first && forwards(search, start) === at ? start : null
    }
  return ({ sentence: { classes }, first }, at) => {
    const hit = hitOf(classes.ends[at], name)
    return hit !== undefined && hit.start >= first && hasFeatures(hit.value, features) ? hit.start : null
  }
}

/** Tells whether the class `name` begins at a token. */
export function begins(name: string): (search: Search, at: number) => boolean {
  const [token, span] = [TOKENS[name], SPANS[name]]
  if (token !== undefined) return ({ sentence }, at) => token(sentence, at)
  if (span !== undefined) return (search, at) => span(search, at) !== null
  return ({ sentence: { classes } }, at) => hitOf(classes.begins[at], name) !== undefined
}

function hitOf(hits: readonly ClassHit[] | undefined, name: string): ClassHit | undefined {
  if (hits !== undefined) for (const hit of hits) if (hit.name === name) return hit
  return undefined
}

/** Where a class of several tokens that ends before token `at` would begin. */
function startOf({ sentence: { view }, cue }: Search, name: string, at: number): number | null {
  if (at <= 0) return null
  if (name === 'quote') return view.quotations[at - 1] ? firstOf(view.quotations, at - 1) : null
  if (name === 'opener') return isOpening(cue) ? phraseEndingAt(cue.openers, view.tokens, at - 1) : null
  return view.mentions[at - 1] ? firstOf(view.mentions, at - 1) : null
}

function quotedSoFar({ sentence: { view }, first }: Search, at: number): number | null {
  return at > first && view.quotations[at - 1] ? firstOf(view.quotations, at - 1) : null
}

function nameAt({ sentence: { view } }: Search, at: number, is: (grammaticalCase: string) => boolean): number | null {
  const mention = view.mentions[at]
  if (!mention || view.mentions[at - 1] === mention) return null
  return is(mention.grammaticalCase) ? endOf(view.mentions, at) : null
}

const leaderOf = ({ sentence: { view } }: Search, at: number): string | undefined => view.mentions[at]?.leader

function openedAt({ sentence: { view }, cue }: Search, at: number, by: keyof WithOpeners): number | null {
  if (!isOpening(cue) || view.tokens[at]?.isCapital === true) return null
  return phraseAt(cue[by], view.tokens, at)?.end ?? null
}

const isOpening = (cue: unknown): cue is WithOpeners => typeof cue === 'object' && cue !== null && 'openers' in cue

/** Tell whether what a phrase stands for has all of `features` that it should, and no other. */
const hasFeatures = (value: unknown, features: readonly Feature[]): boolean =>
  features.every(({ name, isNegative }) => hasFeature(value, name) !== isNegative)

/** Tell whether what a phrase stands for has a feature. */
export function hasFeature(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null) return value === name
  if ('features' in value && value.features instanceof Set) return value.features.has(name)
  return Object.values(value).includes(name)
}
