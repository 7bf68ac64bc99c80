/** Who says it, before the verb. */
import type { TableRule } from '../../clauses/rules'
import { UNSAID } from './unsaid'

export const SUBJECTS: readonly TableRule[] = [
  ...UNSAID,
  {
    name: 'a name after “as”',
    is: 'leader',
    pattern: '<=(<!masked "as") named =(verb (that | name | capital "to"))',
    finds: [
      'The envoys left as Macron insisted that the talks had failed. ⇒ macron: the talks had failed',
      'The envoys left as Macron urged Putin to end the war. ⇒ macron: end the war'
    ],
    misses: ['As Macron left, the talks had failed.', 'A man dressed as Macron said that the talks had failed.']
  },
  {
    name: 'an office in whose speech',
    is: 'office',
    pattern: '<=in-which who:office before-verb',
    finds: [
      'A guest read out Macron’s remarks, in which the president said that the talks had failed. ⇒ macron: the talks had failed'
    ],
    misses: ['Macron came late. It is a club in which the president said that the talks had failed.']
  },
  {
    name: 'a name after “to which”',
    is: 'leader',
    pattern: '<=("to" "which" | in-which) named',
    finds: [
      'The raid followed a speech on Monday in which Macron said that the talks had failed. ⇒ macron: the talks had failed',
      'He asked about the plan, to which Macron replied that the talks had failed. ⇒ macron: the talks had failed'
    ],
    misses: ['He read the plan, of which Macron said that it was late.']
  },
  {
    name: 'an office on a condition',
    is: 'nobody',
    pattern: '<=if who:office brackets before-verb',
    finds: ['Macron came late. If the president says that the talks go on, markets will rise.'],
    misses: ['Macron came late. The president said that the talks would go on. ⇒ macron: the talks would go on']
  },
  {
    name: 'an office alone',
    is: 'office',
    pattern: '<!(prep | and) who:office brackets before-verb',
    finds: [
      'Macron came late. The president said that the talks would go on. ⇒ macron: the talks would go on',
      'Putin and Starmer came late. A band played. The prime minister said that it was late. ⇒ starmer: it was late'
    ],
    misses: ['Macron came late. An aide to the president said that the talks would go on.']
  },
  {
    name: 'a name on a condition',
    is: 'nobody',
    pattern: '<=(<!"even" if) named',
    finds: ['If Macron says that the talks go on, markets will rise.'],
    misses: ['Macron says that the talks go on. ⇒ macron: the talks go on']
  },
  {
    name: 'a name after “after”',
    is: 'leader',
    pattern: '<=temporal named',
    finds: ['Shares fell after Putin said that the talks had failed. ⇒ putin: the talks had failed'],
    misses: ['An envoy of Putin said that the talks had failed.']
  },
  {
    name: 'a name with where it spoke',
    is: 'leader',
    pattern:
      '<=(opening and? attribute{0,4}?) who:leader prep (!prep !verb !that !which word){1,5}? (message | occasion) ("with" det? (name | capital)+)? filler*+ before-verb',
    finds: [
      'Macron in his speech on Monday said the talks had failed. ⇒ macron: the talks had failed',
      'Macron during his call with Putin said the talks had failed. ⇒ macron: the talks had failed',
      'French strongman Emmanuel Macron at the Black Sea Security Council summit said the talks had failed. ⇒ macron: the talks had failed'
    ],
    misses: ['Macron in his turn met Peter Novak, who said the talks had failed.']
  },
  {
    name: 'somebody beside a name',
    is: 'other',
    pattern: 'nominal (prep | acting) det? named',
    finds: [
      'A spokesman for Macron said that the talks would go on.',
      'A man named Macron said that the talks would go on.'
    ],
    misses: ['After Macron said that the talks would go on, shares rose. ⇒ macron: the talks would go on']
  },
  {
    name: 'two together',
    is: 'other',
    pattern:
      'nominal bracketed? (<=(leader ,) | <!(, | ^)) and (!name !verb capital{1,4} .? | !det !name !verb word){0,6}? named',
    finds: [
      'Both Macron and Putin said that the talks would go on.',
      'The envoy, Emmanuel Macron, and former mayor Boris Johnson said that the talks would go on.',
      'Peter Novak and former mayor Boris Johnson said that the talks would go on.',
      'Former Gov. Peter Novak (D) and former Gov. Boris Johnson (R) said that the talks would go on.'
    ],
    misses: ['The raid was over, and Putin said that the talks would go on. ⇒ putin: the talks would go on']
  },
  {
    name: 'a name behind its office',
    is: 'leader',
    pattern: 'det? same , named',
    finds: ['“We wait,” the French president, Emmanuel Macron said. ⇒ macron: We wait'],
    misses: ['“We wait,” Emmanuel Macron said. ⇒ macron: We wait']
  },
  {
    name: 'a name behind what is somebody’s',
    is: 'nobody',
    pattern:
      '<=(which [^, quoted verb]{1,6} | (opening | <!^ prep) ("the" | "a" | "that" | "every") (!prep !verb !time-noun !title-noun !capital !filler !"s" word){1,2}) named',
    finds: ['The plan Macron announced calls for a truce.', 'A man who met Macron said that the talks had failed.'],
    misses: [
      'The next day Macron said that the talks had failed. ⇒ macron: the talks had failed',
      'The country’s former president Macron said that the talks had failed. ⇒ macron: the talks had failed'
    ]
  },
  {
    name: 'a name with what it is called',
    is: 'leader',
    pattern: '<=opening !(det ordinal? instant) (!gerund attribute){1,6} named',
    finds: ['“We wait,” an unusually calm Macron said. ⇒ macron: We wait'],
    misses: ['“We wait,” Macron said. ⇒ macron: We wait']
  },
  {
    name: 'a name',
    is: 'leader',
    pattern: 'named',
    finds: [
      'Macron said on Tuesday that the talks had failed. ⇒ macron: the talks had failed',
      'President Emmanuel Macron of France condemned the raid. ⇒ macron: the raid',
      'Macron, on Tuesday, said that the talks had failed. ⇒ macron: the talks had failed'
    ],
    misses: ['Macron’s aide said on Tuesday that the talks had failed.']
  },
  {
    name: 'a name between commas',
    is: 'leader',
    pattern:
      '<=(^ det?) who:leader , before-verb !(verb.!addressee after-verb unknown) | (det? same ,)? <=, who:leader , before-verb !(verb.!addressee after-verb unknown)',
    finds: [
      'Macron, said that the talks had failed. ⇒ macron: the talks had failed',
      '“We wait,” the French president, Emmanuel Macron, told a paper. ⇒ macron: We wait'
    ],
    misses: ['The aide of Macron, said that the talks had failed.']
  },
  {
    name: 'a name with an aside',
    is: 'leader',
    pattern:
      '(det? same ,)? (<=, who:leader | <=(^ | !, mark | filler | while | temporal | opening (!gerund attribute){1,5}) det? who:leader) brackets , aside <!(<!institution verb) , before-verb !(verb.!addressee after-verb unknown)',
    finds: [
      'Macron, who was in Paris on Monday, said the vote was late. ⇒ macron: the vote was late',
      'Shares fell after Macron, in a talk with a paper, said the vote was late. ⇒ macron: the vote was late'
    ],
    misses: [
      'Macron met John Smith, a senator, who said the vote was late.',
      'Macron, the book says, told Putin that the vote was late.',
      'Macron, Putin and Peter Novak are “three old men”, said Petr Kolar in a column.'
    ]
  },
  {
    name: 'a name with an aside between dashes',
    is: 'leader',
    pattern: '<=(^ | mark | filler | while) det? who:leader brackets — between — before-verb',
    finds: ['Macron - who is in Rome - said the vote was late. ⇒ macron: the vote was late'],
    misses: ['Macron said - it was in Rome - that the vote was late. ⇒ macron: the vote was late']
  },
  {
    name: 'an office with an aside',
    is: 'office',
    pattern: '^ who:office brackets , aside , before-verb',
    finds: [
      'Macron came late. The president, who was in Rome on Monday, said the vote was late. ⇒ macron: the vote was late'
    ],
    misses: ['Macron came late. A friend of the president, who was in Rome, said the vote was late.']
  },
  {
    name: 'somebody with an aside',
    is: 'other',
    pattern: 'nominal <=capital , aside , before-verb',
    finds: [
      'Macron said that the talks had failed, Peter Novak, an analyst in Prague, said. ⇒ macron?: the talks had failed'
    ],
    misses: ['Macron waited. Macron, who was in Prague, said the vote was late. ⇒ macron: the vote was late']
  },
  {
    name: 'a pronoun behind whom a condition names',
    is: 'nobody',
    pattern: '<=(^ ("if" | "unless") [^, quoted]{0,16}? name [^, quoted]{0,16}? ,) who:he before-verb',
    finds: ['If Macron fails, he said that he would wait.'],
    misses: ['When Macron came, he said that he would wait. ⇒ macron: he would wait']
  },
  {
    name: 'a pronoun',
    is: 'pronoun',
    pattern: '<=(opening | "even" "as" | "after" "which" | ^ =prep (!that !which !if word){1,12}) who:he before-verb',
    finds: [
      'Macron left even as he acknowledged that it was late. ⇒ macron: it was late',
      'Macron set a day, after which he said that it was late. ⇒ macron: it was late',
      'Macron left. Asked if Putin was late, he said that talks go on. ⇒ macron: talks go on',
      'Macron welcomed the vote. In Rome on Monday he added that it was late. ⇒ macron: the vote ⇒ macron: it was late'
    ],
    misses: ['Macron welcomed the vote. The crowd that he said was late had left. ⇒ macron: the vote']
  },
  {
    name: 'a pronoun within a clause',
    is: 'nested',
    pattern: 'who:he before-verb',
    finds: [
      'Macron cited problems in Rome, Paris and elsewhere that he blamed on Putin. ⇒ macron: problems in Rome, Paris and elsewhere that he blamed on Putin'
    ],
    misses: ['Macron cited problems in Rome, Paris and elsewhere. ⇒ macron: problems in Rome, Paris and elsewhere']
  },
  {
    name: 'somebody of whom “who” tells',
    is: 'other',
    pattern: 'nominal (of | <!(, | ^) and) leader [, —]? which before-verb',
    finds: ['An aide of Macron who said the vote was late left for Rome.'],
    misses: ['The raid came after a warning from Macron, who said the vote was late. ⇒ macron: the vote was late']
  },
  {
    name: 'a name before “who”',
    is: 'relative',
    pattern: 'who:leader [, —]? which before-verb',
    finds: ['Macron, who said the vote was late, left for Rome. ⇒ macron: the vote was late'],
    misses: ['An aide of Macron, who said the vote was late, left for Rome.']
  },
  {
    name: 'a joined verb',
    is: 'joined',
    pattern: '<!("time" | "again") and before-verb !("say" | "voices" ("of" | "in" | "from"))',
    finds: ['Macron condemned the raid and called for a truce. ⇒ macron: the raid ⇒ macron: a truce'],
    misses: [
      'Macron condemned the raid. Putin called for a truce. ⇒ macron: the raid ⇒ putin: a truce',
      'Macron condemned the raid as the EU has time and again said that Kyiv lies. ⇒ macron: the raid',
      'Macron praised the new faces and voices in parliament. ⇒ macron: the new faces and voices in parliament'
    ]
  },
  {
    name: 'a verb in a row',
    is: 'joined',
    pattern: ', before-verb =(verb !means (quote | [^; : quoted]){1,20}? , (and | verb))',
    finds: ['Macron condemned the raid, called for a truce, and left for Rome. ⇒ macron: the raid ⇒ macron: a truce'],
    misses: ['Macron condemned the raid, rejected by all, and left for Rome. ⇒ macron: the raid, rejected by all']
  },
  {
    name: 'somebody',
    is: 'other',
    pattern: 'nominal before-verb',
    finds: ['A man in the street said Putin told Macron that the front was calm. ⇒ putin?: the front was calm'],
    misses: ['Putin told Macron that the front was calm. ⇒ putin: the front was calm']
  }
]
