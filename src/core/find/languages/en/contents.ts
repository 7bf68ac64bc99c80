/** What is said, behind the verb. */
import type { TableRule } from '../../clauses/rules'

export const CONTENTS: readonly TableRule[] = [
  {
    name: 'behind a colon',
    form: 'clause',
    pattern: '(takes.clause ,? : | takes.quotation ,? : =quote | takes.bare.!addressee alone , =capital) content:rest',
    finds: [
      'Macron said: The talks will go on in May. ⇒ macron: The talks will go on in May',
      'Macron went on: “We shall wait for them.” ⇒ macron: We shall wait for them',
      'Macron said, What counts is that the talks go on. ⇒ macron: What counts is that the talks go on'
    ],
    misses: [
      'Macron said that one thing mattered: the talks would go on. ⇒ macron: one thing mattered: the talks would go on',
      'As Macron said, Paris can wait for it. ⇒ macron: Paris can wait for it'
    ]
  },
  {
    name: 'behind “that”',
    form: 'clause',
    pattern: 'takes.clause ,? that content:rest',
    finds: [
      'Macron noted that the talks had failed. ⇒ macron: the talks had failed',
      'Macron pointed out that the talks had failed. ⇒ macron: the talks had failed'
    ],
    misses: ['Macron noted a rise in prices. ⇒ macron: a rise in prices']
  },
  {
    name: 'a quotation',
    form: 'clause',
    pattern: 'takes.quotation ,? =quote !title content:rest',
    finds: ['Macron declared “we shall wait for them.” ⇒ macron: we shall wait for them'],
    misses: ['Macron told “Le Figaro” that the talks had failed. ⇒ macron: the talks had failed']
  },
  {
    name: 'an infinitive',
    form: 'infinitive',
    pattern: 'content:(void adjoiner rest) | adjoiner !and content:rest | <="for" =(urged (mark | $)) content:rest',
    finds: [
      'Putin vowed to go on with the war. ⇒ putin: go on with the war',
      'Putin vowed not to attack first. ⇒ putin: not to attack first',
      'Putin agreed to stop the raids. ⇒ putin: stop the raids',
      'Macron called for restraint. ⇒ macron: restraint'
    ],
    misses: ['Putin urged Kyiv to stop the war. ⇒ putin: stop the war']
  },
  {
    name: 'whom it is asked of and one word',
    form: 'phrase',
    pattern:
      '=word content:((!(; | opener | , copula) _){2,16}? opener !capital word $ | (!(; | opener | , copula) _){5,16}? opener word word $)',
    finds: [
      'Macron urged all the warring parties of the region to negotiate. ⇒ macron: all the warring parties of the region to negotiate'
    ],
    misses: [
      'Macron urged Kyiv to go on with the talks. ⇒ macron: go on with the talks',
      'Macron invited the head of the bank to Paris.'
    ]
  },
  {
    name: 'what is urged',
    form: 'phrase',
    pattern: '<=("urge" | "urged" | "urges" | "urging") =(("a" | "an") word | gerund | urged !"to") content:rest',
    finds: [
      'Macron urged restraint in Kyiv. ⇒ macron: restraint in Kyiv',

      'Macron urged an early truce and talks to end the war. ⇒ macron: an early truce and talks to end the war',
      'Macron urged making Moscow pay for it. ⇒ macron: making Moscow pay for it'
    ],
    misses: ['Macron urged Putin to end the war. ⇒ macron: end the war']
  },
  {
    name: 'what one is told to do',
    form: 'infinitive',
    pattern:
      '<=("told" | "tells" | "telling" | "warned" | "warns" | "warning") (name | audience | capital{1,3} | "them" | "him" | det (!prep !that !verb !subject-pronoun !past word){1,3}?) (content:("not" "to" rest) | "to" !det !capital content:rest)',
    finds: [
      'Macron told Moscow to end the war. ⇒ macron: end the war',
      'Macron warned his guests not to leave the talks. ⇒ macron: not to leave the talks'
    ],
    misses: ['Macron told the guests he wanted to go on. ⇒ macron: he wanted to go on']
  },
  {
    name: 'what is asked of somebody',
    form: 'infinitive',
    pattern: '(!(; | , copula) _){0,16}? (content:(void opener rest) | opener !and content:rest)',
    finds: [
      'Macron urged Putin to go on with the talks. ⇒ macron: go on with the talks',
      'Macron urged Putin not to leave the talks. ⇒ macron: not to leave the talks'
    ],
    misses: ['Macron urged restraint.', 'Putin, asked once about it, is said to have laughed.']
  },
  {
    name: 'of doing what',
    form: 'clause',
    pattern: '=word =([^;]{0,16}? pivot:holder gerund) content:rest',
    finds: [
      'Putin accused Macron of being asleep when the raid began. ⇒ putin: Macron of being asleep when the raid began'
    ],
    misses: ['Putin accused Macron of a lie. ⇒ putin: Macron of a lie']
  },
  {
    name: 'whom and of what',
    form: 'phrase',
    pattern:
      '=word !courteous =((takes.isGreeting (!prep !and (word | .)){1,6}? | takes.!isGreeting [^;]{0,26}?) pivot:holder !$ !he) content:rest',
    finds: [
      'Putin accused Macron, who was born and raised in Amiens, of a lie. ⇒ putin: Macron, who was born and raised in Amiens, of a lie'
    ],
    misses: [
      'Putin accused Macron.',
      'Putin thanked Macron for his hospitality.',
      'Putin left, thanking Macron for his hospitality.',
      'Putin congratulated Macron on his wife’s birthday.',
      'Putin expressed his deep condolences over the raid.'
    ]
  },
  {
    name: 'what is called what',
    form: 'naming',
    pattern: 'takes.naming =word =((word | .){0,8} (, word{1,4} ,)? open) content:rest',
    finds: [
      'Macron called Mr. Putin, the Russian president, “an ogre” at the gates. ⇒ macron: Mr. Putin, the Russian president, “an ogre”',
      'Macron called the offer “an ultimatum” that nobody could accept. ⇒ macron: the offer “an ultimatum”'
    ],
    misses: ['Macron called Putin on Monday.']
  },
  {
    name: 'what is called a what',
    form: 'phrase',
    pattern:
      'takes.naming =word =([^; , quoted that which if verb]{1,12}? (("a" | "an") !unit word | judgement)) content:rest',
    finds: [
      'Macron called the offer a trap for Kyiv. ⇒ macron: the offer a trap for Kyiv',
      'Macron called the raid on Kyiv unacceptable. ⇒ macron: the raid on Kyiv unacceptable'
    ],
    misses: ['Macron called the envoy a day later.']
  },
  {
    name: 'a quotation behind a colon',
    form: 'clause',
    pattern: 'takes.colon [^; : quoted]{0,20}? (: | "with" ,?) =quote content:rest',
    finds: ['Macron responded to the claims on Monday: “We shall wait.” ⇒ macron: We shall wait'],
    misses: ['Macron responded to claims that France would “pay for it”.']
  },
  {
    name: 'what somebody calls something',
    form: 'phrase',
    pattern: 'takes.object =("what" he verb.naming) content:rest',
    finds: [
      'Macron condemned what he called “crude pressure” on Kyiv. ⇒ macron: what he called “crude pressure” on Kyiv'
    ],
    misses: ['Macron condemned what was done to Kyiv.']
  },
  {
    name: 'an object',
    form: 'phrase',
    pattern: 'takes.object !prep !and !if !copula !guest !pronominal =((word | open) run) content:rest',
    finds: [
      'Macron pledged new help for Kyiv. ⇒ macron: new help for Kyiv',
      'Macron advocated for a truce. ⇒ macron: a truce'
    ],
    misses: [
      'Macron pledged to help Kyiv. ⇒ macron: help Kyiv',
      'Macron welcomed Putin at the palace in Paris.',
      'The plan was late, and Macron backed it in May.',
      'It was one of the demands that Macron has rejected dozens of times.'
    ]
  },
  {
    name: 'a clause of “he”',
    form: 'clause',
    pattern: 'takes.clause.!bare.!addressee =(subject-pronoun word word) content:rest',
    finds: ['Macron indicated he would come to Kyiv. ⇒ macron: he would come to Kyiv'],
    misses: ['Macron indicated nothing would come of it.']
  },
  {
    name: 'a clause',
    form: 'clause',
    pattern:
      "takes.bare.!addressee !copula !(past (det | prep)) !if !prep !and !'s =((word | open) run (run | —)) content:rest",
    finds: [
      'Macron said the talks had failed. ⇒ macron: the talks had failed',
      'Macron said the talks had failed. “We go home.” ⇒ macron: the talks had failed ⇒ macron: We go home',
      'Macron said peace talks – held in Oman – had failed. ⇒ macron: peace talks – held in Oman – had failed',
      'Macron said the talks had failed, and the crowd roared. “We go home.” ⇒ macron: the talks had failed, and the crowd roared'
    ],
    misses: ['Macron said in Rome on Monday.', 'Paris has plans that Macron said lacked a name.']
  },
  {
    name: 'a clause that a condition leads in',
    form: 'clause',
    pattern:
      'takes.bare.!addressee =(("without" | "if" | "unless" | "once" | alone prep) [^, that quoted]{2,12} , !gerund [^prep] [^, quoted]{0,12} (past | copula | modal)) content:rest',
    finds: [
      'Macron said without new guarantees, Kyiv would not sign. ⇒ macron: without new guarantees, Kyiv would not sign',
      'Macron said if Kyiv fell, Europe would be next. ⇒ macron: if Kyiv fell, Europe would be next',
      'Macron said during his stay in Rome, the talks had failed. ⇒ macron: during his stay in Rome, the talks had failed'
    ],
    misses: ['Macron said without a smile on Monday that the talks had failed. ⇒ macron: the talks had failed']
  },
  {
    name: 'a clause with its verb',
    form: 'clause',
    pattern:
      'takes.clause.!bare.!addressee =(det (!prep !filler !quoted !that word){1,3}? (past | copula) (open | det)) content:rest',
    finds: ['Macron declared the offer lacked “any sense” on Monday. ⇒ macron: the offer lacked “any sense” on Monday'],
    misses: ['Macron declared the proposed talks dead.']
  },
  {
    name: 'a clause farther behind whom it is said to',
    form: 'clause',
    pattern: 'takes.addressee told reach <later-clause>',
    finds: ['Putin told the press that the war would go on. ⇒ putin: the war would go on'],
    misses: ['Putin told Macron the war would go on. ⇒ putin: the war would go on']
  },
  {
    name: 'a clause behind whom it is said to',
    form: 'clause',
    pattern:
      'takes.addressee told !outlet !(word ("as" | while)) (name | audience | det (!prep word){1,2}? =subject-pronoun | capital !capital | capital{2,9}+ =(det | subject-pronoun) | !capital word) !\'s !prep after-verb =((word | open) run run) content:rest',
    finds: [
      'Macron told lawmakers Tuesday the war would go on. ⇒ macron: the war would go on',
      'Putin told Macron the war would go on. ⇒ putin: the war would go on',
      'Putin told Peter Novak the war would go on. ⇒ putin: the war would go on',
      'Putin told his guests he was late. ⇒ putin: he was late',
      'Starmer told MPs Britain would go on. ⇒ starmer: Britain would go on'
    ],
    misses: [
      'Putin told Peter Novak Paris needed time.',
      'Time is short for all, Macron told US broadcaster Fox News. ⇒ macron: Time is short for all',
      'Macron informed Putin about the results of the visit.',
      'Time is short, Macron told Le Monde in May. ⇒ macron: Time is short',
      'Time is short for all, Macron told Reuters as a storm hit Rome. ⇒ macron: Time is short for all',
      'Time is short for all, Macron told reporters Friday. ⇒ macron: Time is short for all'
    ]
  },
  {
    name: 'a clause without whom it is said to',
    form: 'clause',
    pattern:
      'takes.addressee told !outlet !(word ("as" | while)) =((name | capital !capital | !capital word) !\'s !prep) content:rest',
    finds: ['Putin told Macron all. ⇒ putin: Macron all'],
    misses: ['Macron left, assuring Turkey’s efforts to end the war in Ukraine.']
  },
  {
    name: 'farther behind',
    form: 'clause',
    pattern: '!(, (void | copula)) !(takes.!bare.!addressee det (!prep !filler !quoted word){2,6}? open) reach <later>',
    finds: ['Macron said in an interview in Rome that the talks had failed. ⇒ macron: the talks had failed'],
    misses: [
      'Macron said that the talks had failed. ⇒ macron: the talks had failed',
      'Macron declared the old plans all but “dead”.',
      'A direct clash, Macron warned, could spread “very quickly”. ⇒ macron: A direct clash … could spread “very quickly”'
    ]
  }
]
