/** A language's grammar made ready for looking words up; made once a language. */
import { foldText } from '../fold'
import type { Attribution, CueFrame, Grammar } from './language'
import { indexPhrases, type PhraseIndex } from './phrases'

export interface Cue {
  readonly frame: CueFrame
  readonly speaker: 'masculine' | 'feminine' | 'any' | 'several'
  readonly needsAuxiliary: boolean
  /** The words that open its content where it takes a phrase. */
  readonly openers: PhraseIndex<true>
}

export interface Lexicon {
  readonly grammar: Grammar
  readonly cues: PhraseIndex<Cue>
  readonly participles: PhraseIndex<Cue>
  readonly attributions: PhraseIndex<Attribution>
  readonly auxiliaries: PhraseIndex<'any' | 'several'>
  readonly complementisers: PhraseIndex<true>
  readonly fillers: PhraseIndex<true>
  readonly voids: PhraseIndex<true>
  readonly conditionals: PhraseIndex<true>
  readonly prepositions: PhraseIndex<true>
  readonly conjunctions: PhraseIndex<true>
  readonly coordinators: PhraseIndex<true>
  readonly relativePronouns: PhraseIndex<true>
  readonly pronouns: PhraseIndex<'masculine' | 'feminine'>
  readonly turnChanges: PhraseIndex<true>
  readonly relayers: PhraseIndex<true>
  readonly boilerplate: PhraseIndex<true>
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
  const set = (phrases: readonly string[]): PhraseIndex<true> =>
    indexPhrases(
      phrases.map((phrase) => [phrase, true] as const),
      proclitics
    )
  return {
    grammar,
    cues: indexPhrases(cuesOf(grammar.frames, proclitics), proclitics),
    participles: indexPhrases(cuesOf(grammar.participles, proclitics), proclitics),
    attributions: indexPhrases(
      grammar.attributions.flatMap((attribution) => attribution.forms.map((form) => [form, attribution] as const)),
      proclitics
    ),
    auxiliaries: indexPhrases([
      ...(grammar.auxiliaries?.one ?? []).map((form) => [form, 'any'] as const),
      ...(grammar.auxiliaries?.several ?? []).map((form) => [form, 'several'] as const)
    ]),
    complementisers: set(grammar.complementisers),
    fillers: set(grammar.fillers),
    voids: set(grammar.voids),
    conditionals: set(grammar.conditionals),
    prepositions: set(grammar.prepositions),
    conjunctions: set(grammar.conjunctions),
    coordinators: set(grammar.coordinators),
    relativePronouns: set(grammar.relativePronouns),
    pronouns: indexPhrases([
      ...pronouns.masculine.map((word) => [word, 'masculine'] as const),
      ...pronouns.feminine.map((word) => [word, 'feminine'] as const)
    ]),
    turnChanges: set(grammar.turnChanges),
    relayers: set(grammar.relayers),
    boilerplate: set(grammar.boilerplate),
    abbreviations: new Set(grammar.abbreviations.map((word) => word.toLowerCase()))
  }
}

function cuesOf(frames: readonly CueFrame[], proclitics: readonly string[]): (readonly [string, Cue])[] {
  return frames.flatMap((frame) => {
    const opening = frame.takes.flatMap((complement) =>
      typeof complement === 'object' && 'after' in complement ? complement.after : []
    )
    const openers = indexPhrases(
      opening.map((phrase) => [phrase, true] as const),
      proclitics
    )
    const cues = (forms: readonly string[] | undefined, speaker: Cue['speaker'], needsAuxiliary = false) =>
      (forms ?? []).map((form) => [form, { frame, speaker, needsAuxiliary, openers }] as const)
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
  return grammar.fillerEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(foldText(ending)))
}
