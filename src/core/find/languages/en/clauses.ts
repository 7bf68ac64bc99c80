/** How speaker, cue and content stand to each other, in the order in which it is tried. */
import type { BesideRule, ClauseRule } from '../../clauses/rules'

export const CLAUSES: readonly ClauseRule[] = [
  {
    name: 'a label',
    shape: 'label',
    is: 'leader',
    pattern: '^ speaker:(who:leader) cue:: content:(_ _ _ rest)',
    finds: ['Macron: “We shall see what comes of it.” ⇒ macron: We shall see what comes of it'],
    misses: ['Macron: 2,316.']
  },
  {
    name: 'a label without a name',
    shape: 'label',
    is: 'dropped',
    pattern: '^ cue:quote-label : content:quote',
    finds: ['Macron spoke on Monday. Quote: “We shall wait for them.” ⇒ macron: We shall wait for them'],
    misses: ['Macron spoke on Monday. Details: “We shall wait for them.”']
  },
  {
    name: '“according to” within a clause',
    shape: 'according-to',
    pattern: 'content:(!prep !while since) , cue:attribution !which speaker:<source> , =(void | filler) more:rest',
    finds: [
      'The main aim, according to Macron, is to end the war soon. ⇒ macron: The main aim … is to end the war soon'
    ],
    misses: ['The main aim is to end the war soon, according to Macron. ⇒ macron: The main aim is to end the war soon']
  },
  {
    name: '“according to” before a clause',
    shape: 'according-to',
    pattern:
      '<=(from _{0,2} | (while | and | if) ,?) cue:attribution !which speaker:<source> (, which [^,]{1,20}? , | =prep [^,]{1,8} , | ,)? content:rest',
    finds: [
      'According to Putin, the front is quiet. ⇒ putin: the front is quiet',
      'According to Putin, who was in Minsk, the front is quiet. ⇒ putin: the front is quiet',
      'The talks failed because, according to Macron, the terms were too hard. ⇒ macron: the terms were too hard'
    ],
    misses: ['The front is quiet, according to Putin. ⇒ putin: The front is quiet']
  },
  {
    name: '“according to” behind a clause',
    shape: 'according-to',
    pattern: '<cited> cue:attribution !which speaker:<source>',
    finds: ['The front is quiet, according to Putin. ⇒ putin: The front is quiet'],
    misses: ['According to Putin, the front is quiet. ⇒ putin: the front is quiet']
  },
  {
    name: 'quotation, and who is quoted as saying it',
    shape: 'relay',
    is: 'leader',
    pattern: "<quoted> relayer:nominal cue:relay speaker:(who:name !'s (_{0,5}? as-saying))",
    finds: ['“The front is quiet,” the agency quoted Putin as saying on Monday. ⇒ putin: The front is quiet'],
    misses: ['“The front is quiet,” the agency quoted.']
  },
  {
    name: 'clause, and who is quoted as saying it',
    shape: 'relay',
    is: 'leader',
    pattern: "<stated> relayer:nominal cue:relay speaker:(who:name !'s (_{0,5}? as-saying)) $",
    finds: ['The front has long been quiet, the agency quoted Putin as saying. ⇒ putin: The front has long been quiet'],
    misses: ['The agency quoted Putin as saying the front was calm. ⇒ putin: the front was calm']
  },
  {
    name: 'who is quoted as saying it',
    shape: 'relay',
    is: 'leader',
    pattern: "relayer:nominal cue:relay speaker:(who:name !'s (_{0,5}? as-saying)) (that | :)? content:rest",
    finds: ['The agency quoted Putin on Monday as saying the front was calm. ⇒ putin: the front was calm'],
    misses: ['The agency quoted Putin on Monday.']
  },
  {
    name: 'a participle that opens the sentence',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern:
      '<=^ cue:participle.object !pointed content:((!that !prep !and !if word) [^, quoted]{1,25}?) , speaker:(det? who:leader) =(before-verb verb)',
    finds: [
      'Rejecting any talks with Moscow, Macron said that time was short. ⇒ macron: any talks with Moscow ⇒ macron: time was short'
    ],
    misses: ['Rejecting any talks with Moscow, Macron’s aide said that time was short.']
  },
  {
    name: 'a participle',
    shape: 'participle',
    pattern:
      '<=(^ | , | and | while | <!word close | message before-verb) cue:participle after-verb !void-answer <content>',
    finds: [
      'Macron met the press, warning that time was short. ⇒ macron: time was short',
      'Macron issued a statement saying that time was short. ⇒ macron: time was short',
      'Macron met the press while warning that time was short. ⇒ macron: time was short'
    ],
    misses: ['Macron met a man warning that time was short.']
  },
  {
    name: 'a participle behind “by”',
    shape: 'participle',
    pattern: 'unreported <=(means before-verb) cue:participle.clause after-verb !void-answer <content>',
    finds: ['Macron opened the talks by saying that time was short. ⇒ macron: time was short'],
    misses: ['Macron opened the talks by hailing the guests.']
  },
  {
    name: 'a participle behind “before”',
    shape: 'participle',
    pattern: '<=(, ("before" | "after") before-verb) cue:participle.clause after-verb !void-answer <content>',
    finds: ['“We wait,” Macron said, before adding that time was short. ⇒ macron: We wait ⇒ macron: time was short'],
    misses: ['“We wait,” Macron said, without adding that time was short. ⇒ macron: We wait']
  },
  {
    name: 'a participle of several words',
    shape: 'participle',
    pattern: 'cue:participle-phrase after-verb !void-answer <content>',
    finds: ['Macron sent a letter to all of them calling for a truce in May. ⇒ macron: a truce in May'],
    misses: ['Macron sent a letter to all of them naming a date in May.']
  },
  {
    name: 'a noun of saying',
    shape: 'speaker-cue-content',
    form: 'aside',
    is: 'leader',
    pattern:
      "<=(prep | !^ !mark !that !and word) speaker:(who:name) 's (!prep word){0,2}? cue:saying-noun that content:rest",
    finds: [
      'Despite Putin’s insistence that the front was calm, the talks went on. ⇒ putin: the front was calm',
      'The visit came after Putin’s repeated claim that the front was calm. ⇒ putin: the front was calm'
    ],
    misses: ['Putin’s claim that the front was calm was met with silence. ⇒ putin: the front was calm']
  },
  {
    name: 'a noun of saying as subject',
    shape: 'speaker-cue-content',
    is: 'leader',
    pattern:
      "<=(^ | mark | and) speaker:(who:name) 's (!prep word){0,2}? cue:saying-noun filler* that content:([^; :]{3,40}? =(,? outcome))",
    finds: ['Putin’s claim last week that the front was calm was met with silence. ⇒ putin: the front was calm'],
    misses: ['Putin’s claim that the front was calm.']
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
    name: 'what somebody’s message is',
    shape: 'speaker-cue-content',
    is: 'leader',
    pattern:
      '<=(^ | mark | and) (speaker:(who:name) \'s (!prep word){0,2}? | "the") cue:stance ("from" speaker:(who:name))? ("is" | "was" | "has been" | "remains") (that content:rest | word{0,3}? : =quote content:rest)',
    finds: [
      'Macron’s message was that time was short. ⇒ macron: time was short',
      'The message from Macron was clear: “We wait.” ⇒ macron: We wait'
    ],
    misses: ['The message was that time was short.', 'Macron’s message was short.']
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
    name: 'by whom it is condemned',
    shape: 'content-cue-speaker',
    is: 'leader',
    pattern:
      'content:since ("was" | "were" | "has been" | "have been") filler* cue:verb.object.!addressee means speaker:(det? who:leader) !\'s !and',
    finds: ['The raid on Kyiv was condemned by Macron. ⇒ macron: The raid on Kyiv'],
    misses: ['The raid on Kyiv was condemned by Macron’s aide.']
  },
  {
    name: 'to whom it is said, by whom',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern: '<=("was" | "were" | "been") cue:verb means speaker:(det? who:leader) !\'s !and after-verb <content>',
    finds: [
      'Zelensky was told by Trump that the talks had failed. ⇒ trump: the talks had failed',
      'Putin was urged by Macron to go on with the talks. ⇒ macron: go on with the talks'
    ],
    misses: ['Zelensky was told by Trump’s aide that the talks had failed.']
  },
  {
    name: 'quotation, verb, speaker',
    shape: 'content-cue-speaker',
    pattern: '<quoted> verbal cue:verb.quotation.!addressee !(after-verb that) speaker:<follower> and-more',
    finds: [
      '“We are ready,” said Zelensky. ⇒ zelensky: We are ready',
      '“I like him,” said Macron, but “he is late.” ⇒ macron: I like him … he is late'
    ],
    misses: ['“We are ready,” Zelensky said. ⇒ zelensky: We are ready']
  },
  {
    name: 'quotation, speaker, verb',
    shape: 'content-speaker-cue',
    pattern: '<quoted> speaker:<reporter> verbal cue:verb.quotation !(after-verb that) and-more',
    finds: [
      '“We are ready,” Zelensky said. ⇒ zelensky: We are ready',
      '“Peace,” Macron said, “is near.” ⇒ macron: Peace … is near'
    ],
    misses: ['“We are ready,” and Zelensky said that he would come.']
  },
  {
    name: 'clause, verb, leader',
    shape: 'content-cue-speaker',
    pattern:
      '<stated> verbal cue:verb.clause.quotation.!addressee.!quotesBefore speaker:<leader-behind> (=prep | =filler !("has" | "had" | "also" | "never") | !word) !open',
    finds: [
      'The war serves nobody’s interests, said French President Emmanuel Macron. ⇒ macron: The war serves nobody’s interests',
      'The talks will go on in May, said Macron on Monday. ⇒ macron: The talks will go on in May'
    ],
    misses: [
      'The war serves nobody’s interests, Macron said. ⇒ macron: The war serves nobody’s interests',
      'Peter Novak, a founder of the centre-left club, said Macron had waited too long.'
    ]
  },
  {
    name: 'clause, verb that takes no bare one, speaker',
    shape: 'content-cue-speaker',
    pattern:
      '<stated> verbal cue:verb.clause.quotation.!bare.!addressee.!quotesBefore speaker:<follower> !goes-on !open',
    finds: [
      'Macron came late. The talks will go on in May, noted the president. ⇒ macron: The talks will go on in May'
    ],
    misses: ['Macron came late. The talks, said he still in May, will go on.']
  },
  {
    name: 'what the speaker is asked',
    shape: 'speaker-cue-content',
    tells: true,
    pattern: '<=^ cue:verb <=(past | "told") !(mark | quote) _{1,30}? ,',
    finds: ['Pressed on whether France was ready to help, Macron said that time was short. ⇒ macron: time was short'],
    misses: ['Macron pressed Putin to end the war in May, when the talks begin. ⇒ macron: end the war in May']
  },
  {
    name: 'what others have said',
    shape: 'speaker-cue-content',
    pattern: 'speaker:<subject> verbal cue:verb.object after-verb =pointed word word content:(mark?)',
    finds: [
      'Macron rejected the claims, saying that time was short. ⇒ macron: time was short',
      'Macron rejected the claims and said that time was short. ⇒ macron: time was short'
    ],
    misses: ['Macron rejected the claims of the envoy. ⇒ macron: the claims of the envoy']
  },
  {
    name: 'speaker, verb, content',
    shape: 'speaker-cue-content',
    pattern: 'speaker:<subject> verbal cue:verb after-verb !void-answer <content>',
    finds: ['Macron said that the talks had failed. ⇒ macron: the talks had failed'],
    misses: ['The talks had failed again, Macron said. ⇒ macron: The talks had failed again']
  },
  {
    name: 'speaker, verb, next paragraph',
    shape: 'announced',
    pattern: 'speaker:<subject> verbal cue:verb.quotation _{0,11} : !_',
    finds: ['Macron wrote on X: ⏎  ⏎ “Ukraine will win.” ⇒ macron: Ukraine will win'],
    misses: ['Macron wrote on X: “Ukraine will win.” ⇒ macron: Ukraine will win']
  },
  {
    name: 'speaker, verb, next sentence',
    shape: 'announced',
    pattern: 'speaker:<subject> verbal cue:verb.colon [^, : quoted]{0,9} .? !_',
    finds: ['Macron was blunt. “We wait.” ⇒ macron: We wait'],
    misses: ['Macron was blunt on Monday, and the guests left.']
  },
  {
    name: 'clause around speaker and verb',
    shape: 'content-speaker-cue',
    pattern: '<begun> speaker:<subject> verbal cue:verb.clause.quotation.!quotesBefore and-on',
    finds: ['Peace, Macron said, is near at last. ⇒ macron: Peace … is near at last'],
    misses: ['Peace is near at last, Macron said. ⇒ macron: Peace is near at last']
  },
  {
    name: 'clause, speaker, verb',
    shape: 'content-speaker-cue',
    pattern:
      '<stated> speaker:<subject> verbal cue:verb.clause.quotation.!quotesBefore (takes.addressee !name | !goes-on)',
    finds: [
      'The grid was hit again overnight, Zelensky wrote on Telegram. ⇒ zelensky: The grid was hit again overnight'
    ],
    misses: ['It was hard for Macron, said an aide who knows him well.']
  }
]

/** Where a clause stands beside the one before it, rather than within. */
export const BESIDES: readonly BesideRule[] = [
  {
    name: 'before a joined verb',
    of: 'joined',
    pattern: '|| [, — ;]?',
    finds: [
      'Macron said the talks had failed and added that it was late. ⇒ macron: the talks had failed ⇒ macron: it was late'
    ],
    misses: ['Macron condemned the raid. He called for a truce. ⇒ macron: the raid ⇒ macron: a truce']
  },
  {
    name: 'before a participle',
    of: 'participle',
    pattern: '|| [, — ;]?',
    finds: [
      'Macron condemned the raid on them calling for a truce in May. ⇒ macron: the raid on them ⇒ macron: a truce in May'
    ],
    misses: ['Macron condemned the raid. ⇒ macron: the raid']
  },
  {
    name: 'before another leader',
    of: 'leader',
    pattern: '|| , ("and" | "but" | "while")',
    finds: [
      'Macron condemned the raid, and Putin called for a truce in May. ⇒ macron: the raid ⇒ putin: a truce in May'
    ],
    misses: ['Macron said that Putin condemned the raid. ⇒ macron: Putin condemned the raid']
  },
  {
    name: 'before a semicolon',
    of: 'any',
    pattern: '|| ;',
    finds: ['Macron said that he would come; he added that it was late. ⇒ macron: he would come ⇒ macron: it was late'],
    misses: ['Macron said that he would come. He added that it was late. ⇒ macron: he would come ⇒ macron: it was late']
  },
  {
    name: 'before who reports it',
    of: 'reporting',
    pattern: '|| [, —]',
    finds: ['Macron said he would come in May, Putin said. ⇒ macron: he would come in May'],
    misses: ['Macron said the agency would come in May. ⇒ macron: the agency would come in May']
  },
  {
    name: 'with a quotation before who reports it',
    of: 'reporting',
    pattern: 'close ||',
    finds: ['Macron said he was “late” his office said. ⇒ macron: he was “late”'],
    misses: ['Macron said he was late. ⇒ macron: he was late']
  },
  {
    name: 'before somebody else',
    of: 'other',
    pattern: '|| [, —]',
    finds: ['Macron said he would come in May, the agency said that rain was due. ⇒ macron: he would come in May'],
    misses: ['Macron stressed that the truce would hold. ⇒ macron: the truce would hold']
  }
]
