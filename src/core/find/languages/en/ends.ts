/** Where a content that stands behind its cue ends. */
import type { EndRule } from '../../clauses/rules'

const CLAUSE = ['clause', 'naming'] as const
const SHORT = ['phrase', 'infinitive'] as const
const ALL = [...CLAUSE, ...SHORT] as const

export const ENDS: readonly EndRule[] = [
  {
    name: 'with a whole quotation',
    of: ALL,
    pattern: '^ =(_ [^close]{5,5}) quote || !(_ open) !belonging [, prep ender if filler]',
    finds: [
      'Macron said “we shall wait for them in Rome all night” in a speech on Monday. ⇒ macron: we shall wait for them in Rome all night'
    ],
    misses: [
      'Macron said “we wait” in a speech on Monday. ⇒ macron: “we wait” in a speech on Monday',
      'Macron said that “the war is all but over” in the eyes of Moscow. ⇒ macron: “the war is all but over” in the eyes of Moscow'
    ]
  },
  {
    name: 'with a quotation before a time',
    of: ALL,
    pattern: '^ quote || (time | "as" (he | det))',
    finds: [
      'Macron posted “Thank you, Kyiv” hours after the vote. ⇒ macron: Thank you, Kyiv',
      'Macron demanded “no more excuses” as he left for Kyiv. ⇒ macron: no more excuses'
    ],
    misses: ['Macron posted “Thank you, Kyiv” in Rome. ⇒ macron: “Thank you, Kyiv” in Rome']
  },
  {
    name: 'with a quotation before what trails',
    of: ALL,
    pattern: '^ quote || (, | <=(, close)) !enumerated trail',
    finds: ['Macron said “we wait,” in a sign of good faith, of course. ⇒ macron: we wait'],
    misses: [
      'Macron called for “a truce,” an exchange of prisoners and talks. ⇒ macron: “a truce,” an exchange of prisoners and talks'
    ]
  },
  {
    name: 'with what it is called',
    of: ['naming'],
    pattern: '<!("a" | "an") quote || _',
    finds: ['Macron called the offer “an ultimatum” that nobody could accept. ⇒ macron: the offer “an ultimatum”'],
    misses: [
      'Macron called for a truce. ⇒ macron: a truce',
      'Macron called Putin a “destabilizing” force in the world. ⇒ macron: Putin a “destabilizing” force in the world'
    ]
  },
  {
    name: 'with its clause',
    of: ['aside'],
    pattern: '|| (, | — [^—]* $)',
    finds: [
      'Macron - who said the vote was late - left for Rome. ⇒ macron: the vote was late',
      'Macron, who said the vote was late, left for Rome. ⇒ macron: the vote was late',
      'Though Macron said the vote was late, the talks went on. ⇒ macron: the vote was late',
      'Meanwhile, while Macron said the vote was late, a band played for him. ⇒ macron: the vote was late'
    ],
    misses: [
      'Macron said the vote was late in Rome, left and right. ⇒ macron: the vote was late in Rome, left and right'
    ]
  },
  {
    name: 'with its clause and a quotation',
    of: ['aside'],
    pattern: ', close || _',
    finds: ['Despite Putin’s claim that the front was “calm,” the talks went on. ⇒ putin: the front was “calm,”'],
    misses: ['Macron said the front was “calm,” here and there. ⇒ macron: the front was “calm,” here and there']
  },
  {
    name: 'before “saying”',
    of: SHORT,
    pattern: '_ || as-saying',
    finds: ['Macron praised the new plan saying the war must end. ⇒ macron: the new plan'],
    misses: ['Macron praised the new plan. ⇒ macron: the new plan']
  },
  {
    name: 'before a verb that is joined to the cue',
    of: SHORT,
    pattern:
      '_ || (and | , "then") filler* (past | ("did" | "does" | "would" | "could") void | <!((that | which) word{1,8}? and) "will" filler* word)',
    finds: [
      'Macron condemned the raid and visited the site. ⇒ macron: the raid',
      'Macron condemned the raid, then visited the site. ⇒ macron: the raid',
      'Macron condemned the raid but did not name Moscow. ⇒ macron: the raid',
      'Macron welcomed the vote and will travel to Kyiv. ⇒ macron: the vote'
    ],
    misses: ['Macron said the raid was over and praised the crew. ⇒ macron: the raid was over ⇒ macron: the crew']
  },
  {
    name: 'before a semicolon',
    of: SHORT,
    pattern: '_ || ;',
    finds: ['Macron promised more radars; Kyiv has seen none. ⇒ macron: more radars'],
    misses: ['Macron promised more radars, and soon. ⇒ macron: more radars, and soon']
  },
  {
    name: 'before somebody else’s verb',
    of: SHORT,
    pattern:
      '_ || (,? and theirs <!det =(past | "said" | "told" | "says") verb =(that | det | name | capital | open | subject-pronoun | "to") | , and theirs copula)',
    finds: [
      'Macron called for a truce and the Pentagon said it would help. ⇒ macron: a truce',
      'Macron called for a truce, and the army is angry. ⇒ macron: a truce'
    ],
    misses: [
      'Macron called for a truce and the release of all prisoners. ⇒ macron: a truce and the release of all prisoners'
    ]
  },
  {
    name: 'before a circumstance of the cue',
    of: ['phrase'],
    pattern: '_ <!(prep | purpose) || !both-at-once !(surroundings [^, that]* that) surroundings',
    finds: ['Macron criticised the offer during a rally in Lille. ⇒ macron: the offer'],
    misses: [
      'Macron announced his intention on Monday to leave for Kyiv. ⇒ macron: his intention on Monday to leave for Kyiv',
      'Macron expressed frustration in an interview that allies were late. ⇒ macron: frustration in an interview that allies were late'
    ]
  },
  {
    name: 'before what goes on meanwhile',
    of: ['phrase'],
    pattern: '_ _ || "as" !("a" | "an" | verb) (!prep !that word){1,4}? (past | "were" | "continue" | "continued")',
    finds: ['Macron condemned the raid on Kyiv as rescuers searched the ruins. ⇒ macron: the raid on Kyiv'],
    misses: ['Macron condemned the raid on Kyiv as a crime. ⇒ macron: the raid on Kyiv as a crime']
  },
  {
    name: 'before “but he” behind a quotation',
    of: ALL,
    pattern: '_ (, close) || breaker',
    finds: [
      'Putin voiced a wish for a “strong army,” and he named a general a friend. ⇒ putin: a wish for a “strong army,”'
    ],
    misses: ['Putin voiced a wish for a “strong army” and peace. ⇒ putin: a wish for a “strong army” and peace']
  },
  {
    name: 'before “though” in a clause',
    of: CLAUSE,
    pattern: '_ _ _ _ || !and (!"while" breaker | <=close "while" det)',
    finds: [
      'Macron said that the talks had failed even though Putin was in Minsk. ⇒ macron: the talks had failed',
      'Macron said that the talks had been “a farce” while his guest was there. ⇒ macron: the talks had been “a farce”'
    ],
    misses: [
      'Macron said that the talks had failed while Putin was in Minsk. ⇒ macron: the talks had failed while Putin was in Minsk'
    ]
  },
  {
    name: 'before “but did not say”',
    of: CLAUSE,
    pattern:
      '_ _ _ || ,? "but" filler* (("did" | "does" | "would") void filler* (silence | "give" | "offer" | "provide" | "specify" | "name" | "explain") | ("declined" | "refused") "to" silence | "gave" "no")',
    finds: [
      'Macron said that some progress was made but also did not offer any details. ⇒ macron: some progress was made',
      'Macron said that the war must end but declined to say when. ⇒ macron: the war must end'
    ],
    misses: ['Macron said that Putin came but did not stay. ⇒ macron: Putin came but did not stay']
  },
  {
    name: 'before “while”',
    of: SHORT,
    pattern: '_ || !and !both-at-once breaker',
    finds: ['Macron condemned the raid although Putin denied it. ⇒ macron: the raid'],
    misses: [
      'Macron condemned the raid on Kyiv. ⇒ macron: the raid on Kyiv',
      'Macron condemned Putin for waging war while arming for peace. ⇒ macron: Putin for waging war while arming for peace'
    ]
  },
  {
    name: 'before “, but he” in a clause',
    of: CLAUSE,
    pattern: '_ _ _ _ <!(led | not-only) || , !still (breaker | and !"had" filler* past)',
    finds: [
      'Macron said that the talks had failed, but he gave no date. ⇒ macron: the talks had failed',
      'Putin said the front was calm, and to date has sent no troops. ⇒ putin: the front was calm'
    ],
    misses: [
      'Macron said that the talks had failed, if not the truce. ⇒ macron: the talks had failed, if not the truce',
      'Macron said that it was not just about Kyiv, but about all of them. ⇒ macron: it was not just about Kyiv, but about all of them',
      'Macron said that the talks had failed, but that he would wait. ⇒ macron: the talks had failed, but that he would wait',
      'Macron said that the talks had failed, but the truce would hold. ⇒ macron: the talks had failed, but the truce would hold'
    ]
  },
  {
    name: 'before “, but he”',
    of: SHORT,
    pattern: '_ <!led || , (breaker | and filler* past)',
    finds: ['Macron condemned the raid in Kyiv, and he left. ⇒ macron: the raid in Kyiv'],
    misses: ['Macron condemned the raid, the worst of the war. ⇒ macron: the raid, the worst of the war']
  },
  {
    name: 'before another subject',
    of: ALL,
    pattern:
      '^ (=(prep | if) (quote | [^, quoted])* ,)? (quote | [^, quoted]){6,200} || , and (capital | ("the" | "his" | "her") !(word{0,8}? (copula | void | modal | that)) word{3,60})',
    finds: [
      'Macron said that the talks would soon go on, and the crowd of his guests sang a song. ⇒ macron: the talks would soon go on',
      'Macron said that the talks had failed in the end, and Merkel agreed. ⇒ macron: the talks had failed in the end'
    ],
    misses: [
      'Macron said that Putin, and Merkel agreed. ⇒ macron: Putin, and Merkel agreed',
      'Macron said that the talks would soon go on, and the front would be calm. ⇒ macron: the talks would soon go on, and the front would be calm'
    ]
  },
  {
    name: 'before what trails behind a clause',
    of: CLAUSE,
    pattern: '_ _ _ _ <!(led | not-only) || (, | <=(, close)) !still trail (quote | [^, quoted])* $',
    finds: [
      'Putin said the front was calm, which Kyiv denies. ⇒ putin: the front was calm',
      'Putin said the front was calm, amid raids on Kyiv. ⇒ putin: the front was calm',
      'Macron said he would take it as an insult, implicitly putting his name on the line. ⇒ macron: he would take it as an insult'
    ],
    misses: [
      'Macron said that after long talks in Rome, a deal was near. ⇒ macron: after long talks in Rome, a deal was near',
      'Macron said that while help was slow, giving up was worse. ⇒ macron: while help was slow, giving up was worse',
      'Macron said that he saw the town, as well as its port. ⇒ macron: he saw the town, as well as its port'
    ]
  },
  {
    name: 'before what it refers to',
    of: ALL,
    pattern: '_ _ _ _ <!led || ((, | <=(, close)) filler* referring | <!prep "leaving" det)',
    finds: [
      'Macron called for a much wider truce, mentioning Kyiv, Odesa and Kharkiv. ⇒ macron: a much wider truce',
      'Macron rejected all of the offers leaving his guests aghast. ⇒ macron: all of the offers'
    ],
    misses: [
      'Macron called for a truce, ending the war, the blockade and the raids. ⇒ macron: a truce, ending the war, the blockade and the raids'
    ]
  },
  {
    name: 'before what a dash adds',
    of: ALL,
    pattern: '_ _ _ || — trail (quote | [^— quoted])* $',
    finds: ['Macron said the front was calm - after a long night in the trenches. ⇒ macron: the front was calm'],
    misses: ['Macron said the talks – after a year – had failed. ⇒ macron: the talks – after a year – had failed']
  },
  {
    name: 'before what it looked like',
    of: ALL,
    pattern:
      '_ || , ("in" "what" | "notably" | "though" he | "a" ("view" | "charge" | "claim" | "move" | "step" | "position"))',
    finds: [
      'Putin refused to come to the talks, in what was seen as a snub, the latest of many. ⇒ putin: come to the talks'
    ],
    misses: ['Putin refused to come in May or later. ⇒ putin: come in May or later']
  },
  {
    name: 'before what trails',
    of: SHORT,
    pattern: '_ <!led || (, | <=(, close)) !enumerated trail (quote | [^, quoted])* $',
    finds: ['Putin dismissed the offer, an error that cost him a friend. ⇒ putin: the offer'],
    misses: [
      'Putin dismissed the offer of a truce. ⇒ putin: the offer of a truce',
      'Macron called for a truce, an exchange of prisoners and talks. ⇒ macron: a truce, an exchange of prisoners and talks'
    ]
  },
  {
    name: 'before what only joins',
    of: [...ALL, 'aside'],
    pattern: '_ || [that and] $',
    finds: ['Macron praised the plans and, an aide said, left early. ⇒ macron?: the plans'],
    misses: ['Macron condemned the policies. ⇒ macron: the policies']
  }
]
