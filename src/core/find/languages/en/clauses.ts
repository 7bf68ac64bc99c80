/** How speaker, cue and content stand to each other, in the order in which it is tried. */
import type { ClauseRule } from '../../clauses/rules'
import { TOLD_OTHERWISE } from './told-otherwise'

export const CLAUSES: readonly ClauseRule[] = [
  {
    name: 'a label',
    shape: 'label',
    is: 'leader',
    pattern: '^ speaker:(who:leader ("on" (!verb word){1,5}? =(: quote))?) cue:: content:(_ _ _ rest)',
    finds: [
      'Macron: “We shall see what comes of it.” ⇒ macron: We shall see what comes of it',
      'Macron on the talks: “We wait.” ⇒ macron: We wait'
    ],
    misses: ['Macron: 2,316.']
  },
  {
    name: 'a label over a quotation',
    shape: 'announced',
    is: 'leader',
    pattern: '^ det? speaker:(who:leader) cue:: !_',
    finds: ['Emmanuel Macron: ⏎ “We shall see what comes of it.” ⇒ macron: We shall see what comes of it'],
    misses: ['An aide of Emmanuel Macron: ⏎ “We shall see what comes of it.”']
  },
  {
    name: 'a label of who asks',
    shape: 'label',
    is: 'other',
    pattern: '^ speaker:(asker) cue:: content:rest',
    finds: ['Reporter: Macron said that the talks had failed. ⇒ macron?: the talks had failed'],
    misses: ['Macron: “We shall see what comes of it.” ⇒ macron: We shall see what comes of it']
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
      '<=(from _{0,2} | (while | and | if) ,?) cue:attribution !which speaker:<source> (, which [^,]{1,20}? , | =prep [^,]{1,8} , | ,)? !(,? verb that) content:rest',
    finds: [
      'According to Putin, the front is quiet. ⇒ putin: the front is quiet',
      'According to Putin, who was in Minsk, the front is quiet. ⇒ putin: the front is quiet',
      'The talks failed because, according to Macron, the terms were too hard. ⇒ macron: the terms were too hard'
    ],
    misses: [
      'The front is quiet, according to Putin. ⇒ putin: The front is quiet',
      'Trump, according to Putin, said that the front was quiet. ⇒ trump: the front was quiet'
    ]
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
      '<=^ cue:participle (takes.clause that content:((quote | [^, quoted]){2,30}?) | takes.object !pointed content:((!that !prep !and !if word) [^, quoted]{1,25}?)) , speaker:(det? who:leader) =(before-verb (verb | past))',
    finds: [
      'Noting that time was short, Macron walked out of the hall. ⇒ macron: time was short',
      'Rejecting any talks with Moscow, Macron said that time was short. ⇒ macron: any talks with Moscow ⇒ macron: time was short'
    ],
    misses: ['Rejecting any talks with Moscow, Macron’s aide said that time was short.']
  },
  {
    name: 'a participle',
    shape: 'participle',
    pattern:
      '<!((("while" | "when") (det | capital | !he word past) | "as" (det [^, : quoted]{1,8}? past =(prep | det | filler | capital | ,) | capital | !he !det word past)) [^, : quoted]{0,16}? ,) <!("with" (!prep word){1,3}? gerund [^, : quoted]{0,12}? and) <=((, | and | — | <!("for" gerund [^, : quoted]{0,16}?) while | <!word close) filler{0,2} | message before-verb) cue:participle after-verb !void-answer <content>',
    finds: [
      'Macron met the press, warning that time was short. ⇒ macron: time was short',
      'Macron issued a statement saying that time was short. ⇒ macron: time was short',
      'Macron condemned the raid—calling it a crime against all of Kyiv. ⇒ macron: the raid ⇒ macron: it a crime against all of Kyiv',
      'Macron condemned the raid as an unprovoked attack, warning that time was short. ⇒ macron: the raid as an unprovoked attack ⇒ macron: time was short',
      'Macron said that Kyiv was “alone,” bluntly warning that time was short. ⇒ macron: Kyiv was “alone,” ⇒ macron: time was short',
      'Macron met the press while also warning that time was short. ⇒ macron: time was short'
    ],
    misses: [
      'Macron met a man warning that time was short.',
      'Macron blamed Moscow for waging war while claiming that it wants peace. ⇒ macron: Moscow for waging war while claiming that it wants peace',
      '“We wait,” Macron said as speakers gave views, with some calling for talks and warning that time was short. ⇒ macron: We wait',
      '“We wait,” Macron said as a man walked in, warning that time was short. ⇒ macron: We wait'
    ]
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
    pattern:
      '<=(, word{0,3}? ("before" | "after") before-verb) cue:participle.clause after-verb !void-answer <content>',
    finds: [
      '“We wait,” Macron said, before adding that time was short. ⇒ macron: We wait ⇒ macron: time was short',
      'Macron said that Kyiv would wait for him, a day after saying that time was short. ⇒ macron: Kyiv would wait for him ⇒ macron: time was short'
    ],
    misses: ['“We wait,” Macron said, without adding that time was short. ⇒ macron: We wait']
  },
  ...TOLD_OTHERWISE,
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
    pattern:
      '<quoted> speaker:<reporter> verbal cue:verb.quotation !(after-verb (that | means (det | capital | name))) and-more',
    finds: [
      '“We are ready,” Zelensky said. ⇒ zelensky: We are ready',
      '“We are ready,” Zelensky commented. ⇒ zelensky: We are ready',
      '“Peace,” Macron said, “is near.” ⇒ macron: Peace … is near'
    ],
    misses: [
      '“We are ready,” and Zelensky said that he would come.',
      'Macron said that Kyiv “largely ignores” a truce proposed by Paris. ⇒ macron: Kyiv “largely ignores” a truce proposed by Paris'
    ]
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
      'Macron rejected the claims and said that time was short. ⇒ macron: time was short',
      'Macron reiterated France’s official stance, saying that time was short. ⇒ macron: time was short'
    ],
    misses: [
      'Macron reiterated France’s position: “We wait.” ⇒ macron: France’s position: “We wait.”',
      'Macron rejected the claims of the envoy. ⇒ macron: the claims of the envoy'
    ]
  },
  {
    name: 'a courtesy',
    shape: 'speaker-cue-content',
    pattern: 'speaker:<subject> verbal cue:verb after-verb =courteous word content:(mark?)',
    finds: [
      'Macron congratulated Putin on his birthday. “We wait,” he said. ⇒ macron: We wait',
      'Macron expressed his condolences to Putin. “We wait,” he said. ⇒ macron: We wait'
    ],
    misses: ['Macron congratulated Putin on the long truce. ⇒ macron: Putin on the long truce']
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
    misses: [
      'Peace is near at last, Macron said. ⇒ macron: Peace is near at last',
      'Peace is near at last, Macron noted, according to a transcript of his talk. ⇒ macron: Peace is near at last'
    ]
  },
  {
    name: 'clause, speaker, verb',
    shape: 'content-speaker-cue',
    pattern:
      '<stated> speaker:<subject> verbal cue:verb.clause.quotation.!quotesBefore (takes.addressee !name | !goes-on)',
    finds: [
      'The grid was hit again overnight, Zelensky wrote on Telegram. ⇒ zelensky: The grid was hit again overnight',
      'The grid was hit again overnight, Macron said, while warning that time was short. ⇒ macron: The grid was hit again overnight ⇒ macron: time was short'
    ],
    misses: ['It was hard for Macron, said an aide who knows him well.']
  }
]
