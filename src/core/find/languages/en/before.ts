/** What is said, before speaker and verb. */
import type { TableRule } from '../../clauses/rules'

/** What stands before speaker and verb. */
export const QUOTED: readonly TableRule[] = [
  {
    name: 'a quotation before',
    pattern: '<=(^ | : | from) content:quote ,? —?',
    finds: ['“We are ready,” said Zelensky. ⇒ zelensky: We are ready'],
    misses: ['The offer is “a start,” Macron told a paper. ⇒ macron: The offer is “a start,”']
  },
  {
    name: 'a clause that ends in a quotation',
    pattern: 'content:(!participle (!prep since quote | since =(_ [^close]{7,7}) quote)) ,? —? !if',
    finds: ['The offer is “a start,” Macron told a paper. ⇒ macron: The offer is “a start,”'],
    misses: [
      'In “The Times,” Macron said the talks had failed. ⇒ macron: the talks had failed',
      'Describing the raid as “a crime,” Macron said: “We shall wait for them.” ⇒ macron: We shall wait for them'
    ]
  }
]

export const STATED: readonly TableRule[] = [
  {
    name: 'a clause before',
    pattern:
      '!prep !attribution !((past | gerund) prep) !(_{1,2} , (verb | he | leader)) =(_ _ _ _ _) content:since <!unended (, —? | —) !if',
    finds: ['The talks have failed again, Macron said in Rome. ⇒ macron: The talks have failed again'],
    misses: [
      'According to the minister, Macron reported on the course of the talks.',
      'Flanked by guards in Rome, Macron said on Monday.',
      'Referring to the last of his talks, Macron said on Monday.',
      'Not so, said Macron on Monday.',
      'It was, Macron said on Monday.',
      'Macron spoke. Peter is in Rome, where, he said, talks go on. ⇒ macron: talks go on',
      'Macron said the talks had failed, which is what leaders say. ⇒ macron: the talks had failed'
    ]
  },
  {
    name: 'a clause before that a preposition leads in',
    pattern:
      '!attribution <=from content:(prep [^, quoted]{1,12} , !prep !gerund !past !participle !which !while _{4,80}?) <!unended ,',
    finds: [
      'After three years of war, the talks go on in May, Macron said. ⇒ macron: After three years of war, the talks go on in May'
    ],
    misses: ['After three years in Rome, flanked by all his guests, Macron said on Monday.']
  }
]

export const BEGUN: readonly TableRule[] = [
  {
    name: 'the beginning of a clause',
    pattern: '!prep !attribution content:since <!unended (, —? | —)',
    finds: ['Peace, Macron said, is near at last. ⇒ macron: Peace … is near at last'],
    misses: ['In Rome, Macron said, is near at last.']
  }
]

/** What stands before "according to". */
export const CITED: readonly TableRule[] = [
  ...QUOTED,
  {
    name: 'all before an attribution',
    pattern: 'content:(since <=(word | close)) ,?',
    finds: ['The front is quiet, according to Putin. ⇒ putin: The front is quiet'],
    misses: ['According to Putin, the front is quiet. ⇒ putin: the front is quiet']
  }
]
