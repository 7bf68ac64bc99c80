/** Pairs of quotations made by rule, with what the one is to the other. */
import type { Likeness } from '../../../src/core/compare/likeness'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../src/core/text/language'
import { draw, type Random, randomFrom } from '../../edits/random'
import { type Drawn, GRAMMARS, partsOf, say } from './grammars'

export interface Pair {
  readonly language: InterfaceLanguage
  readonly here: string
  readonly there: string
  readonly isOneSpeaker: boolean
}

export interface EditedPair extends Pair {
  readonly edit: 'verbatim' | 'cut' | 'changed' | 'another-speaker'
  readonly is: Likeness['kind']
}

function drawn(random: Random, language: InterfaceLanguage): Drawn {
  const { openings, clauses, turns, closings } = GRAMMARS[language]
  const place = (list: readonly string[]): number => Math.floor(random() * list.length)
  return {
    language,
    opening: place(openings),
    clause: place(clauses),
    turn: place(turns),
    closing: place(closings)
  }
}

/** Another typography of the same words. */
const TYPOGRAPHIES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `“${text}”`,
  (text) => text.replace(/[.]$/u, ''),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll('’', "'"),
  (text) => text.replace(/[,،] /u, ' – ')
]

const CUTS: readonly ((parts: readonly [string, string, string]) => string)[] = [
  ([, told, closing]) => told + closing,
  ([opening, told]) => `${opening.replace(/[ ,،:]+و?$/u, '')}${opening.endsWith(' و') ? ' و' : ' '}${told}`,
  ([, told]) => told,
  ([opening, told]) => `${opening.replace(/ و$/u, '')} … ${told.split(' ').slice(-7).join(' ')}`,
  ([, told, closing]) => `${told.split(' ').slice(0, 6).join(' ')} [...] ${closing.replace(/^[,،] /u, '')}`
]

/** One word within becomes another, goes, or comes. */
function changeWord(random: Random, text: string, intruders: readonly string[]): string {
  const words = text.split(' ')
  const at = 2 + Math.floor(random() * (words.length - 4))
  const intruder = draw(random, intruders)
  const kept = Math.floor(random() * 3)
  if (kept === 0) return words.with(at, intruder).join(' ')
  return kept === 1 ? words.toSpliced(at, 0, intruder).join(' ') : words.toSpliced(at, 1).join(' ')
}

/** A clause without its first words, or its last ones. */
function shorten(random: Random, clause: string): string {
  const words = clause.split(' ')
  const left = Math.min(3, words.length - 5)
  return (random() < 0.5 ? words.slice(left) : words.slice(0, -left)).join(' ')
}

/** So many pairs of each edit in each language. */
export function editedPairs(each: number): readonly EditedPair[] {
  const random = randomFrom(15)
  return INTERFACE_LANGUAGES.flatMap((language) =>
    Array.from({ length: each }, (_, i): readonly EditedPair[] => {
      const what = drawn(random, language)
      // Every other one is no more than one clause, where that can be cut.
      const clause = GRAMMARS[language].clauses[what.clause] ?? ''
      const isShort = i % 2 === 0 && clause.split(' ').length > 6
      const there = isShort ? clause : say(what)
      const cut = isShort ? shorten(random, there) : draw(random, CUTS)(partsOf(what))
      const pair = { language, there, isOneSpeaker: true }
      return [
        { ...pair, edit: 'verbatim', is: 'same', here: draw(random, TYPOGRAPHIES)(there) },
        { ...pair, edit: 'cut', is: 'part', here: cut },
        { ...pair, edit: 'changed', is: 'changed', here: changeWord(random, there, GRAMMARS[language].intruders) },
        { ...pair, edit: 'another-speaker', is: 'another-speaker', here: there, isOneSpeaker: false }
      ]
    }).flat()
  )
}

/** So many pairs of unrelated quotations: the same topic, opening and closing, and other clauses between them. */
export function unrelatedPairs(count: number): readonly Pair[] {
  const random = randomFrom(51)
  return Array.from({ length: count }, (_, i): Pair => {
    const language = INTERFACE_LANGUAGES[i % INTERFACE_LANGUAGES.length] as InterfaceLanguage
    const { clauses, turns } = GRAMMARS[language]
    const one = drawn(random, language)
    const other: Drawn = {
      ...one,
      clause: (one.clause + 1 + Math.floor(random() * (clauses.length - 1))) % clauses.length,
      turn: (one.turn + 1 + Math.floor(random() * (turns.length - 1))) % turns.length
    }
    const [opening] = partsOf(one)
    // Every eighth is no more than the common phrase, or goes on after it.
    const here = i % 8 === 0 ? opening : say(one)
    return { language, here, there: say(other), isOneSpeaker: random() < 0.5 }
  })
}
