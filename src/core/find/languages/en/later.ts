/** What is said, farther behind the verb. */
import type { TableRule } from '../../clauses/rules'

/** What may stand behind whom it is said to, and where. */
export const LATER_CLAUSES: readonly TableRule[] = [
  {
    name: 'behind a colon and others',
    pattern: 'takes.clause : content:rest',
    finds: ['Macron said in Rome on Monday: the talks will go on. ⇒ macron: the talks will go on'],
    misses: ['Macron said: the talks will go on. ⇒ macron: the talks will go on']
  },
  {
    name: 'behind others and “that”',
    // “said claims that Kyiv had fired were false” denies what stands behind “that”; “rejected claims that” rejects it.
    pattern:
      '<!and (takes.clause.!bare | takes.bare <!(verb (!prep word){0,4}? (pointer | saying-noun))) ,? (<=filler | <!prep) that !copula content:rest',
    finds: [
      'Macron said in Rome that the talks had failed. ⇒ macron: the talks had failed',
      'Macron said in a statement that the talks had failed. ⇒ macron: the talks had failed'
    ],
    misses: [
      'Macron said the talks had failed in Rome. ⇒ macron: the talks had failed in Rome',
      'Macron said reports that the talks had failed were untrue.',
      'Kyiv needs the help that Macron agreed to and that is late.',
      'Time is short for all, Macron said on NBC’s “Meet the Press” that was aired on Monday. ⇒ macron: Time is short for all'
    ]
  },
  {
    name: 'a clause of “he” behind others',
    pattern: 'takes.bare bare-start content:rest',
    finds: [
      'Macron said in Rome he was late. ⇒ macron: he was late',
      'Macron told Fox News on Friday morning he was late. ⇒ macron: he was late'
    ],
    misses: [
      'Macron said in remarks he made in Rome that the talks had failed. ⇒ macron: the talks had failed',
      'Time is short for all, Macron said in Rome after the dinner he gave in Paris. ⇒ macron: Time is short for all'
    ]
  }
]

export const LATER: readonly TableRule[] = [
  ...LATER_CLAUSES,
  {
    name: 'a quotation behind others',
    pattern: 'takes.quotation ,? =quote !title content:rest',
    finds: ['Macron said in Rome “we shall wait for them.” ⇒ macron: we shall wait for them'],
    misses: ['Macron said “we shall wait for them.” ⇒ macron: we shall wait for them']
  }
]
