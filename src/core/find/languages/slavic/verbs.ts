/** Make cues of Slavic verbs of speech, as far as they report it: past and present of one speaker and of several, and gerunds. */
import type { Attribution, Complement, CueFrame } from '../grammar'

/** The forms of one verb. */
export interface VerbForms {
  /** One speaker; a man, or either. */
  readonly masculine: string
  readonly feminine: string
  readonly plural: string
  /** The gerund, which continues the statement of its clause's subject. */
  readonly gerund: string
}

/** Verbs that report: perfective ones by their masculine past, imperfective ones by their present. */
export interface Line {
  readonly perfective?: readonly string[]
  readonly imperfective?: readonly string[]
  readonly takes: readonly Complement[]
  readonly polarity?: 'denied'
  readonly isThought?: boolean
}

/** A line with its verbs inflected. */
export interface Inflected {
  readonly verbs: readonly VerbForms[]
  readonly rest: Omit<Line, 'perfective' | 'imperfective'>
}

/** What inflects the verbs of a language. */
export interface Inflection {
  readonly past: (phrase: string) => VerbForms
  readonly present: (phrase: string) => VerbForms
}

export const inflectLines = (lines: readonly Line[], { past, present }: Inflection): readonly Inflected[] =>
  lines.map(({ perfective = [], imperfective = [], ...rest }) => ({
    verbs: [...perfective.map(past), ...imperfective.map(present)],
    rest
  }))

/** Inflect the verb of a phrase; words after it go along: "выразил надежду". */
export function inflectFirst(
  phrase: string,
  forms: (verb: string) => readonly [masculine: string, feminine: string, plural: string, gerund: string]
): VerbForms {
  const [verb = '', ...rest] = phrase.split(' ')
  const [masculine, feminine, plural, gerund] = forms(verb).map((form) => [form, ...rest].join(' ')) as [
    string,
    string,
    string,
    string
  ]
  return { masculine, feminine, plural, gerund }
}

/** Their finite forms. */
export const cuesOf = (lines: readonly Inflected[]): readonly CueFrame[] =>
  lines.map(({ verbs, rest }) => ({
    forms: verbs.filter(({ masculine, feminine }) => masculine === feminine).map(({ masculine }) => masculine),
    masculine: verbs.filter(({ masculine, feminine }) => masculine !== feminine).map(({ masculine }) => masculine),
    feminine: verbs.filter(({ masculine, feminine }) => masculine !== feminine).map(({ feminine }) => feminine),
    plural: verbs.map(({ plural }) => plural),
    ...rest
  }))

/** Their gerunds, without `reactions`: what follows these is what somebody else has said. */
export const participlesOf = (lines: readonly Inflected[], reactions: readonly string[]): readonly CueFrame[] =>
  lines.map(({ verbs, rest }) => ({
    forms: verbs.map(({ gerund }) => gerund).filter((gerund) => !reactions.includes(gerund)),
    ...rest
  }))

/** Their participles of the past, which stand behind a name: «Макрон, заявивший, что», «Мелони, поделившаяся». */
export const activesOf = (lines: readonly Inflected[]): readonly CueFrame[] =>
  lines.map(({ verbs, rest }) => {
    const endingIn = (ending: string): readonly string[] =>
      verbs.flatMap(({ gerund }) => {
        const [, stem, reflexive, more = ''] = /^(\S+в)(шись)?( .*)?$/u.exec(gerund) ?? []
        return stem === undefined ? [] : `${stem}${ending}${reflexive === undefined ? '' : 'ся'}${more}`
      })
    return { forms: [], masculine: endingIn('ший'), feminine: endingIn('шая'), ...rest, features: ['relative'] }
  })

/** «Как заявил», «як раніше заявив»: each of `leads` before each verb that takes a clause. */
export const reportedAs = (lines: readonly Inflected[], leads: readonly string[]): Attribution => ({
  forms: lines
    .flatMap(({ verbs, rest }) => (rest.takes.includes('clause') ? verbs : []))
    .flatMap(({ masculine, feminine }) => [...new Set([masculine, feminine])])
    .flatMap((form) => leads.map((lead) => `${lead} ${form}`)),
  role: 'speaker'
})
