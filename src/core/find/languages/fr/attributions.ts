/** How French gives whose words a clause is: "selon", "pour", "les propos de … selon lesquels". */
import type { ClauseRule } from '../../clauses/rules'

export const ATTRIBUTIONS: readonly ClauseRule[] = [
  {
    name: '“selon lui” before a clause',
    shape: 'according-to',
    is: 'pronoun',
    pattern:
      '<=(from _{0,2} | (while | and | if | that) ,?) cue:according speaker:(who:his) (=prep [^,]{1,8} , | ,)? content:rest',
    finds: [
      'Emmanuel Macron salue la trêve. Selon lui, la paix est proche. ⇒ macron: la trêve ⇒ macron: la paix est proche'
    ],
    misses: ['Emmanuel Macron salue la trêve. Selon les uns, la paix est proche. ⇒ macron: la trêve']
  },
  {
    name: '“selon lui” behind a clause',
    shape: 'according-to',
    is: 'pronoun',
    pattern: '<cited> <=, cue:according speaker:(who:his) $',
    finds: [
      'Emmanuel Macron salue la trêve. La paix est proche, selon lui. ⇒ macron: la trêve ⇒ macron: La paix est proche'
    ],
    misses: ['Emmanuel Macron salue la trêve. La paix, selon lui, attend. ⇒ macron: la trêve']
  },
  {
    name: '“selon lui” behind its clause’s verb',
    shape: 'according-to',
    is: 'pronoun',
    pattern: 'content:(since <=predicate) , cue:according speaker:(who:his) , more:rest',
    finds: [
      'Emmanuel Macron salue la trêve. La paix est, selon lui, proche. ⇒ macron: la trêve ⇒ macron: La paix est … proche'
    ],
    misses: ['Emmanuel Macron salue la trêve. La paix, selon lui, attend. ⇒ macron: la trêve']
  },
  {
    name: '“selon” before a clause',
    shape: 'according-to',
    pattern:
      '<=(from _{0,2} | (while | and | if | that) ,? | ^ and (filler | "bien" | "entendu" | "sûr"){1,4} ,) cue:attribution !which !his speaker:<source> (, for-whom | =prep [^,]{1,8} , | ,)? content:rest',
    finds: [
      'Emmanuel Macron a dit que Kiev gagnera, alors qu’à en croire Donald Trump, Kiev perdra. La paix est proche, a-t-il aussi prévenu. ⇒ macron: Kiev gagnera ⇒ trump: Kiev perdra',
      'Selon Emmanuel Macron, la paix est proche. ⇒ macron: la paix est proche',
      'Et bien entendu, comme l’a dit Emmanuel Macron, la paix est proche. ⇒ macron: la paix est proche',
      'Non, à en croire Emmanuel Macron, selon qui la paix est proche. ⇒ macron: la paix est proche',
      'La trêve a échoué parce que, selon Emmanuel Macron, Moscou a menti. ⇒ macron: Moscou a menti'
    ],
    misses: ['La paix est proche, selon Emmanuel Macron. ⇒ macron: La paix est proche']
  },
  {
    name: '“selon” within a clause',
    shape: 'according-to',
    pattern: 'content:since , cue:attribution !which !his speaker:<source> , =predicate more:rest',
    finds: ['Le but, selon Emmanuel Macron, est de finir la guerre. ⇒ macron: Le but … est de finir la guerre'],
    misses: ['Le but est de finir la guerre, selon Emmanuel Macron. ⇒ macron: Le but est de finir la guerre']
  },
  {
    name: '“selon” behind a clause',
    shape: 'according-to',
    pattern: '<cited> cue:attribution !which !his speaker:<source>',
    finds: ['La paix est proche, selon Emmanuel Macron. ⇒ macron: La paix est proche'],
    misses: ['Selon Emmanuel Macron, la paix est proche. ⇒ macron: la paix est proche']
  },
  {
    name: '“pour” before a leader and a comma',
    shape: 'according-to',
    is: 'leader',
    pattern:
      '<=(from _{0,2} | (while | and | if | that) ,?) <!"mais" cue:for speaker:((det | after-verb) who:name (, same)?) , content:rest',
    finds: ['Pour Emmanuel Macron, la paix passe par Kiev. ⇒ macron: la paix passe par Kiev'],
    misses: [
      'Pour Emmanuel Macron la journée commence à Kiev.',
      'Mais pour Emmanuel Macron, la journée commence à Kiev.'
    ]
  },
  {
    name: '“pour lui” before a clause',
    shape: 'according-to',
    is: 'pronoun',
    pattern: '^ cue:for speaker:(who:his) , content:rest',
    finds: ['Emmanuel Macron est à Kiev. Pour lui, la paix est proche. ⇒ macron: la paix est proche'],
    misses: ['Emmanuel Macron est à Kiev. Pour lui la journée commence à midi.']
  },
  {
    name: 'for whom else it is so',
    shape: 'according-to',
    is: 'other',
    pattern: '<=from cue:for speaker:(det? relayer [^, open close]{0,6}?) , content:rest',
    finds: ['Pour l’analyste Jean Dupont, Emmanuel Macron a dit que la paix est proche. ⇒ macron?: la paix est proche'],
    misses: ['Pour Emmanuel Macron, la paix est proche. ⇒ macron: la paix est proche']
  },
  {
    name: 'whom somebody cites',
    shape: 'relay',
    is: 'leader',
    pattern: '<=cites det? speaker:(who:name) cue:: content:(=quote rest)',
    finds: ['Les journaux citent Emmanuel Macron : « La paix est proche. » ⇒ macron: La paix est proche'],
    misses: ['Les journaux citent un conseiller d’Emmanuel Macron : « La paix est proche. »']
  },
  {
    name: 'whose words say so before the sentence’s verb',
    shape: 'speaker-cue-content',
    is: 'leader',
    pattern:
      '<=(^ det? said-words of) speaker:(who:name) cue:participle.clause that content:(_{3,60}) =(auxiliary.several before-verb word)',
    finds: [
      'Les propos d’Emmanuel Macron affirmant que la paix était proche ont surpris. ⇒ macron: la paix était proche'
    ],
    misses: ['Les propos d’un conseiller d’Emmanuel Macron affirmant que la paix était proche ont surpris.']
  },
  {
    name: 'whose words say so behind a participle',
    shape: 'speaker-cue-content',
    form: 'aside',
    is: 'leader',
    pattern: '<=(!^ det? said-words of) speaker:(who:name) cue:participle.clause that content:rest',
    finds: [
      'Kiev a salué les propos d’Emmanuel Macron affirmant que la paix était proche. ⇒ macron: la paix était proche'
    ],
    misses: ['Kiev a salué les propos d’un conseiller d’Emmanuel Macron affirmant que la paix était proche.']
  },
  {
    name: 'with somebody saying so',
    shape: 'speaker-cue-content',
    is: 'leader',
    pattern:
      '<=((, | "avec") speaker:(det? attribute{0,5}? who:leader) before-verb) cue:participle after-verb !empty <content>',
    finds: [
      'Paris et Berlin ont appelé à une trêve, Emmanuel Macron affirmant que la paix était proche. ⇒ macron: la paix était proche',
      'Le Conseil se réunira lundi, le président Emmanuel Macron ayant dénoncé « une grave escalade ». ⇒ macron: une grave escalade'
    ],
    misses: [
      'Paris et Berlin ont appelé à une trêve, un conseiller d’Emmanuel Macron affirmant que la paix était proche.'
    ]
  },
  {
    name: 'what somebody calls for, as a noun',
    shape: 'speaker-cue-content',
    form: 'aside',
    is: 'leader',
    pattern:
      'cue:plea (!prep !that word)? of speaker:(det? attribute{0,5}? who:name) toward content:((infinitive | det !capital !colleague) rest)',
    finds: [
      'La visite suit les appels répétés d’Emmanuel Macron à cesser le feu. ⇒ macron: cesser le feu',
      'La visite suit l’appel du président Emmanuel Macron à une trêve. ⇒ macron: une trêve'
    ],
    misses: [
      'La visite suit l’appel d’un conseiller d’Emmanuel Macron à cesser le feu.',
      'Kiev a écouté l’appel d’Emmanuel Macron à son homologue.'
    ]
  },
  {
    name: 'what somebody’s message is',
    shape: 'speaker-cue-content',
    is: 'leader',
    pattern:
      '<=(^ [^, : quoted]{0,12}?) det cue:stand (!prep !that word)? of speaker:(det? attribute{0,5}? who:name) ([^, : quoted]{1,10} : content:(=quote rest) | ("est" | "était" | "reste") "clair"? that content:rest)',
    finds: [
      'Le message d’Emmanuel Macron à Moscou tient en une phrase : « Kiev tiendra. » ⇒ macron: Kiev tiendra',
      'La position d’Emmanuel Macron est que Kiev tiendra. ⇒ macron: Kiev tiendra'
    ],
    misses: ['Le message d’un conseiller d’Emmanuel Macron tient en une phrase : « Kiev tiendra. »']
  },
  {
    name: 'by whom, and his words',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern: '<=(participle-form "par" speaker:(det? attribute{0,5}? who:leader)) cue:: content:(=quote rest)',
    finds: ['Un fait condamné par Emmanuel Macron : « C’est odieux pour Kiev. » ⇒ macron: C’est odieux pour Kiev'],
    misses: ['Un fait condamné par un proche d’Emmanuel Macron : « C’est odieux pour Kiev. »']
  },
  {
    name: 'by whom, and his words in the next paragraph',
    shape: 'announced',
    is: 'leader',
    pattern: '<=(participle-form "par" speaker:(det? attribute{0,5}? who:leader)) cue:: !_',
    finds: ['Un fait condamné par Emmanuel Macron : ⏎ « C’est odieux pour Kiev. » ⇒ macron: C’est odieux pour Kiev'],
    misses: ['Un fait condamné par un proche d’Emmanuel Macron : ⏎ « C’est odieux pour Kiev. »']
  },
  {
    name: 'by whom it is called what',
    shape: 'cue-speaker-content',
    form: 'aside',
    is: 'leader',
    pattern:
      'cue:called-by after-verb speaker:(det? attribute{0,5}? who:leader) ("comme" | of)? content:(=(open | "un" | "une") rest)',
    finds: [
      'Les deux camps ont parlé, un début décrit par Emmanuel Macron comme « très utile ». ⇒ macron: très utile',
      'Ce raid, qualifié par le président Emmanuel Macron de « crime », a fait dix morts. ⇒ macron: crime'
    ],
    misses: ['Ce raid, qualifié par un proche d’Emmanuel Macron de « crime », a fait dix morts.']
  },
  {
    name: 'what a pronoun concedes',
    shape: 'speaker-cue-content',
    form: 'aside',
    is: 'pronoun',
    pattern:
      '<=(^ ("s" | "si") speaker:(who:he) before-verb det? helper:auxiliary.one before-verb) cue:verb.clause =([^,]{2,40}? , he) (that content:rest | content:(=infinitive rest))',
    finds: [
      'Emmanuel Macron est à Kiev. S’il a dit vouloir la paix, il a ajouté que Moscou mentait. ⇒ macron: vouloir la paix ⇒ macron: Moscou mentait'
    ],
    misses: ['Emmanuel Macron est à Kiev. S’il avait dit vouloir la paix, Kiev aurait ri.']
  },
  {
    name: 'whose words say so',
    shape: 'speaker-cue-content',
    form: 'aside',
    is: 'leader',
    pattern: '<=(said-words of det?) speaker:(who:name) (prep [^, name that]{1,9}?)? cue:whereby ,? content:rest',
    finds: [
      'Kiev a salué les propos d’Emmanuel Macron au journal « Le Temps » selon lesquels la paix était proche. ⇒ macron: la paix était proche'
    ],
    misses: ['Kiev a salué les propos d’un conseiller d’Emmanuel Macron selon lesquels la paix était proche.']
  },
  {
    name: 'who passes it on',
    shape: 'according-to',
    is: 'other',
    pattern: '<cited> cue:cited-by speaker:<source>',
    finds: ['« La paix est proche », cité par l’agence, a dit Emmanuel Macron.'],
    misses: ['La paix est proche, selon Emmanuel Macron. ⇒ macron: La paix est proche']
  }
]
