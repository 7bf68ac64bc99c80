/** Reports whose cue is a noun, or whose speaker stands behind “as” or “by”. */
import type { ClauseRule } from '../../clauses/rules'

export const TOLD_OTHERWISE: readonly ClauseRule[] = [
  {
    name: 'a noun of saying',
    shape: 'speaker-cue-content',
    form: 'aside',
    is: 'leader',
    pattern:
      "<=(prep | !^ !mark !that !and !verb.bare word) speaker:(who:name) 's (!prep !'s word){0,2}? cue:saying-noun that content:rest",
    finds: [
      'Despite Putin’s insistence that the front was calm, the talks went on. ⇒ putin: the front was calm',
      'The visit came after Putin’s repeated claim that the front was calm. ⇒ putin: the front was calm'
    ],
    misses: [
      'Putin’s claim that the front was calm was met with silence. ⇒ putin: the front was calm',
      'Macron said Putin’s claim that the front was calm was false. ⇒ macron: Putin’s claim that the front was calm was false'
    ]
  },
  {
    name: 'a noun of saying as subject',
    shape: 'speaker-cue-content',
    is: 'leader',
    pattern:
      "<=(^ | mark | and) speaker:(who:name) 's (!prep !'s word){0,2}? cue:saying-noun (filler | prep word)* that (content:([^; :]{3,40}? =(,? outcome)) | content:([^; :]{1,20}? (copula | modal | past) [^; :]{1,20}? =(,? been filler* past)))",
    finds: [
      'Putin’s warning that the war could spread was ignored. ⇒ putin: the war could spread',
      'Putin’s claim last week that the front was calm was met with silence. ⇒ putin: the front was calm'
    ],
    misses: [
      'Putin’s claim that the front was calm.',
      'Putin’s aide’s claim that the front was calm was met with silence.'
    ]
  },
  {
    name: 'what somebody calls for, as a noun',
    shape: 'speaker-cue-content',
    form: 'aside',
    is: 'leader',
    pattern:
      "<=(^ | prep | mark) speaker:(who:name) 's (!prep !'s word){0,2}? cue:plea wanting content:((word | open | close){1,14}? =(copula | outcome | past | , | . | $ | circumstance))",
    finds: [
      'Trump’s call for a truce has been backed by Rome. ⇒ trump: a truce',
      'Despite Macron’s repeated appeals for talks with Kyiv, the raids went on. ⇒ macron: talks with Kyiv',
      'The vote was held after Trump’s demand for new cuts. ⇒ trump: new cuts'
    ],
    misses: [
      'Putin backed Trump’s call for a truce. ⇒ putin: Trump’s call for a truce',
      'Trump’s aide’s call for a truce has been backed by Rome.',
      'Trump’s appeal to the envoy has been backed by Rome.'
    ]
  },
  {
    name: 'a noun of saying and whose it is',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern:
      '<=det cue:saying-noun ("by" | "from") speaker:(who:leader) filler* that content:([^; :]{3,40}? =(,? outcome | $))',
    finds: ['The pledge by Macron that France would help was welcomed in Kyiv. ⇒ macron: France would help'],
    misses: ['The pledge by Macron’s aide that France would help was welcomed in Kyiv.']
  },
  {
    name: 'a message in which somebody says so',
    shape: 'speaker-cue-content',
    is: 'leader',
    pattern: '<=in-message cue:verb after-verb <content>',
    finds: [
      'An aide read out a message from Macron in which he said: “We wait.” ⇒ macron: We wait',
      'Leavitt cited a letter from Trump in which he wrote that time was short. ⇒ trump: time was short'
    ],
    misses: [
      'Leavitt cited a message from Trump’s aide in which he wrote that time was short. ⇒ leavitt: a message from Trump’s aide in which he wrote that time was short'
    ]
  },
  {
    name: 'a message in which somebody says what follows',
    shape: 'announced',
    is: 'leader',
    pattern: '<=in-message cue:verb.quotation _{0,11} : !_',
    finds: ['An aide read out a message from Macron in which he said: ⏎ “We wait.” ⇒ macron: We wait'],
    misses: ['An aide read out a message from Macron in which he said: “We wait.” ⇒ macron: We wait']
  },
  {
    name: 'with somebody saying so',
    shape: 'speaker-cue-content',
    is: 'leader',
    pattern:
      '<=((, | ^) "with" speaker:(det? who:leader before-verb)) cue:participle.clause after-verb !void-answer <content>',
    finds: [
      'The call stunned Kyiv, with Zelensky later saying that time was short. ⇒ zelensky: time was short',
      'With Zelensky saying that time was short, the envoys left. ⇒ zelensky: time was short'
    ],
    misses: ['The envoys left with Zelensky, saying that time was short.']
  },
  {
    name: 'what somebody’s message is',
    shape: 'speaker-cue-content',
    is: 'leader',
    pattern:
      '<=(^ | mark | and) (speaker:(who:name) \'s (!prep word){0,2}? | "the") cue:stance ("from" speaker:(who:name))? ("is" | "was" | "has been" | "remains") (that !prep content:rest | word{0,3}? : =quote content:rest)',
    finds: [
      'Macron’s message was that time was short. ⇒ macron: time was short',
      'The message from Macron was clear: “We wait.” ⇒ macron: We wait'
    ],
    misses: ['The message was that time was short.', 'Macron’s message was that of a friend.']
  },
  {
    name: '“that is what”, who, and a verb',
    shape: 'referred',
    is: 'leader',
    pattern:
      '<=(^ reference (det (!name word){1,8} ,)? det? attribute{0,5}?) speaker:(who:leader) ,? before-verb cue:verb.clause !(_{0,12}? :)',
    finds: [
      'The talks go on. That is what the head of the house, Emmanuel Macron, just told reporters. ⇒ macron: The talks go on'
    ],
    misses: ['The talks go on. That is what an aide of Macron told reporters.']
  },
  {
    name: '“this was stated by”',
    shape: 'referred',
    is: 'leader',
    pattern: '<=(^ "this" "was" filler*) cue:verb.clause means speaker:(det? attribute{0,5}? who:leader) !\'s !and',
    finds: ['The talks go on. This was announced by French President Emmanuel Macron. ⇒ macron: The talks go on'],
    misses: ['The talks go on. This was announced by Macron’s aide.']
  },
  {
    name: 'as somebody says in a word or two',
    shape: 'speaker-cue-content',
    is: 'nobody',
    pattern: '<=("as" speaker:(det? who:leader before-verb)) cue:verb.clause , content:(open word{1,3} close)',
    finds: ['Allies gave what they had and, as Macron said, “different means”.'],
    misses: ['As Macron put it on Monday, time is short. ⇒ macron: time is short']
  },
  {
    name: 'as somebody says, before it',
    shape: 'speaker-cue-content',
    is: 'leader',
    pattern:
      '<=("as" speaker:(det? who:leader before-verb)) cue:verb.clause (takes.addressee (!that !verb word){1,3}? | =(prep | filler | ,) [^, that quoted]{0,10}?) , content:rest',
    finds: [
      'As Macron told parliament, time is short. ⇒ macron: time is short',
      'As Macron put it on Monday, time is short. ⇒ macron: time is short'
    ],
    misses: ['As Macron said time was short, the guests left.']
  },
  {
    name: 'as somebody says, behind it',
    shape: 'content-speaker-cue',
    is: 'leader',
    pattern:
      'unreported !prep =(_ _ _ _ _) content:since , "as" speaker:(det? who:leader before-verb) cue:verb.clause (takes.addressee (!that !verb word){1,3}? | [^, : that quoted]{0,8}?) (. | $)',
    finds: ['Time is short for all, as Macron told parliament. ⇒ macron: Time is short for all'],
    misses: ['Time is short for all, as Macron said that it was. ⇒ macron: it was']
  },
  {
    name: 'what somebody calls it',
    shape: 'speaker-cue-content',
    form: 'aside',
    is: 'leader',
    pattern:
      '("what" | , "which") speaker:(det? who:leader before-verb) cue:verb (takes.with "as" | takes.naming) after-verb (content:quote | content:(=(det | "one" of) rest))',
    finds: [
      'The guests left after what Macron called “an act of war”. ⇒ macron: an act of war',
      'The guests left after what Macron described as an act of war. ⇒ macron: an act of war',
      'The raid, which Macron called a crime, went on. ⇒ macron: a crime'
    ],
    misses: ['The guests left after what Macron’s aide described as an act of war.']
  },
  {
    name: 'what somebody says of something',
    shape: 'content-speaker-cue',
    is: 'leader',
    pattern:
      'content:(("a" | "an") (!prep !verb !capital word){1,3}) ("that" | "which") speaker:(det? who:leader before-verb) cue:verb.bare.!addressee =(been word | modal) more:rest',
    finds: ['Kyiv waits in a war that Macron said was lost long ago. ⇒ macron: a war … was lost long ago'],
    misses: ['Kyiv waits in a war that Macron said had a name.']
  },
  {
    name: 'behind “where” and a comma',
    shape: 'speaker-cue-content',
    pattern: '<=(unended ,) speaker:<subject> verbal cue:verb.clause.quotation , content:rest',
    finds: [
      'Macron met Peter Novak in Rome, where, Macron said, talks go on. ⇒ macron: talks go on',
      'Macron came late because, he said, talks go on. ⇒ macron: talks go on'
    ],
    misses: ['Macron met Peter Novak, who, he said, was late.']
  },
  {
    name: 'by whom it is condemned',
    shape: 'content-cue-speaker',
    is: 'leader',
    pattern: "content:since been filler* cue:verb.object.!addressee means speaker:(det? who:leader) !'s !and",
    finds: ['The raid on Kyiv was condemned by Macron. ⇒ macron: The raid on Kyiv'],
    misses: ['The raid on Kyiv was condemned by Macron’s aide.']
  },
  {
    name: 'by whom it is called what',
    shape: 'cue-speaker-content',
    form: 'aside',
    is: 'leader',
    pattern:
      '<!(leader before-verb) cue:verb means speaker:(det? who:leader) !\'s !and (takes.with | takes.naming) "as"? content:(=(open | "a" | "an" | "one") rest)',
    finds: [
      'The guests left after talks described by Macron as “a good start”. ⇒ macron: a good start',
      'The raid, described by Macron as an act of war, went on. ⇒ macron: an act of war'
    ],
    misses: ['The guests left after talks described by Macron’s aide as “a good start”.']
  },
  {
    name: 'to whom it is said, by whom',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern:
      '<=(<!void ("was" | "were" | ("has" | "had") "been")) cue:verb means speaker:(det? who:leader) !\'s !and after-verb <content>',
    finds: [
      'Zelensky was told by Trump that the talks had failed. ⇒ trump: the talks had failed',
      'Putin was urged by Macron to go on with the talks. ⇒ macron: go on with the talks'
    ],
    misses: [
      'Zelensky was told by Trump’s aide that the talks had failed.',
      'Zelensky should have been told by Trump that the talks had failed.'
    ]
  }
]
