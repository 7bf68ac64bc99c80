/** The verbs by which French reports speech, in all forms that do. */
import type { CueFrame } from '../grammar'
import { conjugate } from './conjugate'
import { entries } from './entries'
import { OBJECT_VERBS } from './object-verbs'
import { CLAUSE_VERBS } from './verbs'

/** With the forms of its last word that nouns ask for: `faire part de` ⇒ also `faire part d`, `faire part du`, `faire part des`. */
const elided = (verb: string): readonly string[] =>
  verb.endsWith(' de') ? ['e', '', 'u', 'es'].map((end) => verb.slice(0, -1) + end) : [verb]

const VERBS = [...CLAUSE_VERBS, ...OBJECT_VERBS].map(([verbs, takes, rest]) => ({
  verbs: entries(verbs).flatMap(elided).map(conjugate),
  rest: { takes, ...rest }
}))

/** What follows these is what somebody else has said. */
const REACTIONS = ['commentant', 'répondant', 'réagissant', 'reprenant', 'évoquant']

/** "tient à dire", "a beau répéter", “vient d’annoncer”. */
const KEEPING = entries(`
tient à
veut
a beau
ne cesse de
ne cesse d
continue de
continue d
continue à
vient de
vient d
persiste à
commence par
a commencé par
a fini par
s est exprimé pour
s est exprimée pour
a pris la parole pour
n a pas hésité à
en a profité pour
en profite pour
`)

const BEFORE_PARTICIPLE = ['', 'en ', 'tout en ', 'l ', 'les ', 'lui ', 'leur ']

/** "Se disant prêt à": what follows is the position. */
const BEING = ['se dire', 'se déclarer', 'se montrer'].map(conjugate)

export const FRAMES: readonly CueFrame[] = [
  {
    forms: BEING.flatMap(({ finite }) => finite),
    takes: ['clause', 'quotation', 'bare']
  },
  // "y voit une menace"
  { forms: ['voit', 'voyait'], takes: ['quotation'], isThought: true },
  ...VERBS.map(({ verbs, rest }) => ({
    forms: verbs.flatMap(({ finite, infinitive }) => [...finite, ...KEEPING.map((keep) => `${keep} ${infinitive}`)]),
    compounds: verbs.flatMap(({ past, infinitive, isReflexive }) =>
      isReflexive ? [] : [past, `tenu à ${infinitive}`, `voulu ${infinitive}`]
    ),
    ...rest
  }))
]

export const PARTICIPLES: readonly CueFrame[] = [
  { forms: BEING.map(({ present }) => present), takes: ['quotation', 'bare'] },
  ...VERBS.map(({ verbs, rest }) => ({
    forms: verbs
      .filter(({ present }) => !REACTIONS.includes(present))
      .flatMap(({ present, infinitive, past }) => [
        ...BEFORE_PARTICIPLE.map((before) => before + present),
        `avant de ${infinitive}`,
        `avant d ${infinitive}`,
        `après avoir ${past}`,
        `ayant ${past}`,
        `se contentant de ${infinitive}`,
        `se bornant à ${infinitive}`,
        `allant jusqu à ${infinitive}`
      ]),
    ...rest
  }))
]

/** "comme l'a dit", before a name. */
export const AS_SAID = VERBS.flatMap(({ verbs }) =>
  verbs.flatMap(({ past }) => [`comme l a ${past}`, `comme l avait ${past}`])
)
