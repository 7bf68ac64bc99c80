/** A language's grammar made ready for looking words up; made once a language. */
import type { Anaphor, Complement, CueFrame, Grammar } from './grammar'
import { indexPhrases, type PhraseIndex } from '../text/phrases'

export interface Cue {
  readonly frame: CueFrame
  readonly speaker: 'masculine' | 'feminine' | 'any' | 'several'
  /** The words that open its content where it takes a phrase. */
  readonly openers: PhraseIndex<true>
  /** Those of them that must stand directly after the cue. */
  readonly adjacent: PhraseIndex<true>
  /** The words that its content must hold where it takes all that follows. */
  readonly holders: PhraseIndex<true>
  /** What it takes, and what else the rules may ask of it. */
  readonly features: ReadonlySet<string>
}

/** What an anaphor says of whom it means. */
export interface Meant {
  readonly anaphor: Anaphor
  readonly gender: 'feminine' | 'masculine' | 'any'
}

/** The word lists of a grammar that are only looked up. */
const LISTS = [
  'firstPersons',
  'references',
  'determiners',
  'complementisers',
  'fillers',
  'voids',
  'conditionals',
  'prepositions',
  'conjunctions',
  'coordinators',
  'relativePronouns',
  'relayers',
  'institutions',
  'vouchers',
  'nameless',
  'occasions',
  'addresses',
  'asks',
  'questioned',
  'boilerplate',
  'proseOpenings'
] as const

type CueList = readonly (readonly [form: string, cue: Cue])[]

export interface Lexicon extends Readonly<Record<(typeof LISTS)[number], PhraseIndex<true>>> {
  readonly grammar: Grammar
  readonly cueList: CueList
  readonly participleList: CueList
  readonly anaphorList: readonly (readonly [string, Meant])[]
  readonly governedList: readonly (readonly [string, Meant])[]
  /** Nouns that stand alone for a leader, however governed. */
  readonly anaphors: PhraseIndex<Meant>
  readonly pronouns: PhraseIndex<'masculine' | 'feminine'>
  /** In lower case, without the stop. */
  readonly abbreviations: ReadonlySet<string>
}

const lexicons = new WeakMap<Grammar, Lexicon>()

/** Make the lexicon of `grammar`, or give the one made before. */
export function lexiconOf(grammar: Grammar): Lexicon {
  let lexicon = lexicons.get(grammar)
  if (lexicon === undefined) {
    lexicon = makeLexicon(grammar)
    lexicons.set(grammar, lexicon)
  }
  return lexicon
}

function makeLexicon(grammar: Grammar): Lexicon {
  const { proclitics, pronouns } = grammar
  const made = new Map<string, PhraseIndex<true>>()
  const set = (phrases: readonly string[]): PhraseIndex<true> => {
    const key = phrases.join('\n')
    const all = phrases.map((phrase) => [phrase, true] as const)
    const index = made.get(key) ?? indexPhrases(all, proclitics)
    made.set(key, index)
    return index
  }
  const lists = LISTS.map((list) => [list, set(grammar[list] ?? [])] as const)
  const [cueList, participleList] = [cuesOf(grammar.frames, set), cuesOf(grammar.participles, set)]
  const anaphorList = anaphorsOf(grammar, ({ forms }) => forms)
  const governedList = anaphorsOf(grammar, ({ forms, governed }) => governed ?? forms)
  return {
    cueList,
    participleList,
    anaphorList,
    governedList,
    anaphors: indexPhrases([...anaphorList, ...governedList], proclitics),
    ...(Object.fromEntries(lists) as Record<(typeof LISTS)[number], PhraseIndex<true>>),
    grammar,
    pronouns: gendered(pronouns),
    abbreviations: new Set(grammar.abbreviations.map((word) => word.toLowerCase()))
  }
}

const gendered = ({ masculine, feminine }: Grammar['pronouns']): Lexicon['pronouns'] =>
  indexPhrases([
    ...masculine.map((word) => [word, 'masculine'] as const),
    ...feminine.map((word) => [word, 'feminine'] as const)
  ])

function anaphorsOf(
  { anaphors = [] }: Grammar,
  formsOf: (anaphor: Anaphor) => readonly string[]
): (readonly [string, Meant])[] {
  return anaphors.flatMap((anaphor) => [
    ...formsOf(anaphor).map((form) => [form, { anaphor, gender: 'any' }] as const),
    ...(anaphor.masculine ?? []).map((form) => [form, { anaphor, gender: 'masculine' }] as const),
    ...(anaphor.feminine ?? []).map((form) => [form, { anaphor, gender: 'feminine' }] as const)
  ])
}

/** How a phrase that a cue takes is told: by what opens it, at a distance or directly, or by what it holds. */
const OPENINGS = ['after', 'directly', 'with'] as const

function cuesOf(frames: readonly CueFrame[], set: (phrases: readonly string[]) => PhraseIndex<true>): CueList {
  return frames.flatMap((frame) => {
    const [openers, adjacent, holders] = OPENINGS.map((key) =>
      set(frame.takes.flatMap((taken) => (typeof taken === 'object' && key in taken ? openersOf(taken) : [])))
    ) as [PhraseIndex<true>, PhraseIndex<true>, PhraseIndex<true>]
    const features = new Set([
      ...frame.takes.flatMap((taken) => (typeof taken === 'string' ? [taken] : Object.keys(taken))),
      ...(['quotesBefore', 'isThought', 'isGreeting', 'addressee'] as const).filter(
        (feature) => frame[feature] === true
      ),
      ...(frame.features ?? [])
    ])
    const cues = (forms: readonly string[] | undefined, speaker: Cue['speaker'], needsAuxiliary = false) => {
      const own = new Set([...features, speaker, ...(needsAuxiliary ? ['compound'] : [])])
      const cue: Cue = { frame, speaker, openers, adjacent, holders, features: own }
      return (forms ?? []).map((form) => [form, cue] as const)
    }
    return [
      ...cues(frame.forms, 'any'),
      ...cues(frame.masculine, 'masculine'),
      ...cues(frame.feminine, 'feminine'),
      ...cues(frame.plural, 'several'),
      ...cues(frame.compounds, 'any', true)
    ]
  })
}

/** Tell whether a folded word is a filler by its ending. */
export function hasFillerEnding({ grammar }: Lexicon, word: string): boolean {
  return grammar.fillerEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
}

/** The words that open a content of this kind, or that it must hold. */
const openersOf = (taken: Exclude<Complement, string>): readonly string[] => Object.values(taken).flat()
