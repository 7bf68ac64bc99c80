/** Who says it, behind the verb or an attribution. */
import type { TableRule } from '../../clauses/rules'

export const FOLLOWERS: readonly TableRule[] = [
  {
    name: 'a pronoun behind the verb',
    is: 'pronoun',
    pattern: 'after-verb who:he',
    finds: ['Macron welcomed the vote. “It is late,” said he. ⇒ macron: the vote ⇒ macron: It is late'],
    misses: ['“It is late,” said Macron. ⇒ macron: It is late']
  },
  {
    name: 'an office behind the verb',
    is: 'office',
    pattern: 'after-verb who:office !name =(mark | $ | filler | !of prep)',
    finds: [
      'Macron came late. “We wait,” said the president. ⇒ macron: We wait',
      'Macron came late. “We wait,” said the official. ⇒ macron: We wait'
    ],
    misses: ['Macron came late. “We wait,” said the president of the bank.']
  },
  {
    name: 'two together behind the verb',
    is: 'other',
    pattern: "after-verb det? leader ('s | and (name | capital))",
    finds: ['“We wait,” said Macron and Putin.'],
    misses: ['“We wait,” said Macron on Monday. ⇒ macron: We wait']
  },
  {
    name: 'a name behind attributes',
    is: 'leader',
    pattern:
      'after-verb ((!prep !and !det !relayer !that !he !name word){1,3} | (!prep !and !det !name word){0,2} title-noun) who:leader =(mark | $)',
    finds: [
      '“We wait,” said newly elected Chancellor Friedrich Merz. ⇒ merz: We wait',
      '“We wait,” said Kremlin aide Friedrich Merz. ⇒ merz: We wait'
    ],
    misses: ['“We wait,” said an aide of Macron.']
  },
  {
    name: 'a name behind the verb',
    is: 'leader',
    pattern: 'after-verb det? who:leader',
    finds: ['“We are ready,” said Zelensky. ⇒ zelensky: We are ready'],
    misses: ['“We are ready,” said an aide to Zelensky.']
  },
  {
    name: 'a name behind the verb and its office',
    is: 'leader',
    pattern: 'after-verb det (!name !quoted word){1,15} , who:leader =(mark | $)',
    finds: ['“We are ready,” said the leader of the rally, Emmanuel Macron. ⇒ macron: We are ready'],
    misses: ['“We are ready,” said the leader of the rally as Emmanuel Macron left.']
  }
]

/** Whose words an attribution gives. */
export const SOURCES: readonly TableRule[] = [
  {
    name: 'an office as source',
    is: 'office',
    pattern: 'who:office !name =(mark | $ | filler | !of prep)',
    finds: ['Macron came late. According to the president, the talks had failed. ⇒ macron: the talks had failed'],
    misses: ['Macron came late. According to the president of the bank, the talks had failed.']
  },
  {
    name: 'a pronoun as source',
    is: 'pronoun',
    pattern: 'who:his !word',
    finds: [
      'Macron said it was late. According to him, the talks had failed. ⇒ macron: it was late ⇒ macron: the talks had failed'
    ],
    misses: ['Macron said it was late. According to his aide, the talks had failed. ⇒ macron: it was late']
  },
  {
    name: 'a name as source',
    is: 'leader',
    pattern: "(det | after-verb) who:name !'s (, same)?",
    finds: [
      'According to Putin, the front is quiet. ⇒ putin: the front is quiet',
      'According to the French president, Emmanuel Macron, the talks had failed. ⇒ macron: the talks had failed'
    ],
    misses: ['According to Putin’s aide, the front is quiet.']
  },
  {
    name: 'a name behind its office as source',
    is: 'leader',
    pattern:
      "((!prep !and !det !that !he !name word){1,5} | det? (!prep !and !name (word | 's)){0,5}? title-noun ,) who:leader !'s =(mark | $ | filler)",
    finds: [
      'According to Foreign Ministry spokesman, Emmanuel Macron, the talks had failed. ⇒ macron: the talks had failed',
      'According to trade policy chief Emmanuel Macron, the talks had failed. ⇒ macron: the talks had failed'
    ],
    misses: [
      'According to an aide of Macron, the talks had failed.',
      'According to Reuters, Macron, who was in Rome, said that the talks had failed. ⇒ macron: the talks had failed'
    ]
  },
  {
    name: 'somebody as source',
    is: 'other',
    pattern: '(!$ [^, open close])*',
    finds: ['According to the Daily Courier, Macron said the talks had failed. ⇒ macron?: the talks had failed'],
    misses: ['According to Macron, the talks had failed. ⇒ macron: the talks had failed']
  }
]
