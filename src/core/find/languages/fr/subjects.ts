/** Who says it, before the verb. */
import type { TableRule } from '../../clauses/rules'

export const SUBJECTS: readonly TableRule[] = [
  {
    name: 'nothing is said',
    is: 'nobody',
    pattern: '(nominal auxiliary (before-verb he)? before-verb)? void before-verb',
    finds: ['Donald Trump n’a pas dit que Kiev gagnerait, affirmant que Kiev attendait. ⇒ trump: Kiev attendait'],
    misses: ['Donald Trump a précisé que la rencontre aurait lieu. ⇒ trump: la rencontre aurait lieu']
  },
  {
    name: 'of what one says so',
    is: 'nobody',
    pattern: '<=(, that) named',
    finds: ['La réunion, qu’Emmanuel Macron dit être prête, attend Moscou.'],
    misses: ['La réunion attend, et Emmanuel Macron dit que Moscou ment. ⇒ macron: Moscou ment']
  },
  {
    name: 'of whom one may say so',
    is: 'nobody',
    pattern: '<=("de" "dire" that) named',
    finds: ['Il serait faux de dire qu’Emmanuel Macron a rejeté le plan.'],
    misses: ['Rien à dire, si ce n’est qu’Emmanuel Macron a rejeté le plan. ⇒ macron: le plan']
  },
  {
    name: 'an office on a condition',
    is: 'nobody',
    pattern: '<=if who:office brackets before-verb',
    finds: ['Emmanuel Macron est à Kiev. Si le président dit que la paix est proche, Moscou rira.'],
    misses: ['Emmanuel Macron est à Kiev. Le président dit que la paix est proche. ⇒ macron: la paix est proche']
  },
  {
    name: 'an office alone',
    is: 'office',
    pattern: '<!(prep | and) (who:office | who:office party? brackets before-verb)',
    finds: ['Emmanuel Macron est à Kiev. Le président a dit que la paix était proche. ⇒ macron: la paix était proche'],
    misses: ['Emmanuel Macron est à Kiev. Un ami de le président a dit que la paix était proche.']
  },
  {
    name: 'a name on a condition',
    is: 'nobody',
    pattern: '<=if named',
    finds: ['Si Emmanuel Macron dit que la paix est proche, Moscou rira.'],
    misses: ['Emmanuel Macron dit que la paix est proche. ⇒ macron: la paix est proche']
  },
  {
    name: 'somebody beside a name',
    is: 'other',
    pattern: 'nominal prep det? named',
    finds: ['Le porte-parole de Vladimir Poutine a déclaré que la réunion aurait lieu.'],
    misses: ['Vladimir Poutine a déclaré que la réunion aurait lieu. ⇒ putin: la réunion aurait lieu']
  },
  {
    name: 'two together',
    is: 'other',
    pattern: 'nominal <!(, | ^) and named',
    finds: ['Berlin et Emmanuel Macron a dit que la paix était proche.'],
    misses: ['La nuit est tombée, et Emmanuel Macron a dit que la paix était proche. ⇒ macron: la paix était proche']
  },
  {
    name: 'a name with what it is called',
    is: 'leader',
    pattern: '<=opening attribute{1,6} named',
    finds: [
      'Vladimir Poutine a dit que Kiev mentait, mais le très calme Emmanuel Macron a salué la trêve. ⇒ putin: Kiev mentait ⇒ macron: la trêve'
    ],
    misses: ['Emmanuel Macron a dit que la paix était proche. ⇒ macron: la paix était proche']
  },
  {
    name: 'a name',
    is: 'leader',
    pattern: 'named',
    finds: [
      'Emmanuel Macron a dit que la paix était proche. ⇒ macron: la paix était proche',
      'Vladimir Poutine a, dans ce cadre, affirmé que la paix était proche. ⇒ putin: la paix était proche',
      'Vladimir Poutine a, de son côté, également affirmé que la paix était proche. ⇒ putin: la paix était proche'
    ],
    misses: ['L’aide d’Emmanuel Macron a dit que la paix était proche.']
  },
  {
    name: 'a name between commas',
    is: 'leader',
    pattern:
      '<=(^ det?) who:leader , before-verb | (det? same ,)? <=, who:leader , before-verb (takes.!quotation | !((det? auxiliary)? after-verb verb after-verb (unknown | det? name =(mark | $))))',
    finds: ['Son homologue slovaque, Robert Fico, a réclamé une étude d’impact. ⇒ fico: une étude d’impact'],
    misses: [
      'Après son appel à Berlin, il a vu son homologue, Friedrich Merz, a précisé le porte-parole du gouvernement.'
    ]
  },
  {
    name: 'a name with an aside',
    is: 'leader',
    pattern:
      '(det? same ,)? (<=, who:leader brackets , aside , before-verb (takes.!quotation | !((det? auxiliary)? after-verb verb after-verb unknown)) | <=(^ | !, mark | filler | while | fronted) det? who:leader brackets , aside , before-verb)',
    finds: [
      'Emmanuel Macron, qui était lundi à Kiev, a dit que la paix était proche. ⇒ macron: la paix était proche',
      'Porté par les sondages, le Français Emmanuel Macron, souriant, a dit que la paix était proche. ⇒ macron: la paix était proche'
    ],
    misses: ['Emmanuel Macron a vu Jean Dupont, un élu, qui a dit que la paix était proche.']
  },
  {
    name: 'a name with an aside between dashes',
    is: 'leader',
    pattern: '<=(^ | mark | filler | while) det? who:leader brackets — between — before-verb',
    finds: ['Emmanuel Macron – il est à Kiev – a dit que la paix était proche. ⇒ macron: la paix était proche'],
    misses: ['Emmanuel Macron a dit – à Kiev – que la paix était proche. ⇒ macron: la paix était proche']
  },
  {
    name: 'an office with an aside',
    is: 'office',
    pattern: '^ who:office brackets , aside , before-verb',
    finds: [
      'Emmanuel Macron est à Kiev. Le président, qui rentre demain, a dit que la paix était proche. ⇒ macron: la paix était proche'
    ],
    misses: ['Emmanuel Macron est à Kiev. Un ami du président, qui rentre demain, a dit que la paix était proche.']
  },
  {
    name: 'somebody with an aside',
    is: 'other',
    pattern: 'nominal <=capital , aside , before-verb',
    finds: [
      'Emmanuel Macron a dit que Kiev attendait ; Jean Dupont, un élu de Nice, a dit que Paris aiderait. ⇒ macron: Kiev attendait'
    ],
    misses: ['Emmanuel Macron, lundi à Kiev, a dit que la paix était proche. ⇒ macron: la paix était proche']
  },
  {
    name: 'a pronoun',
    is: 'pronoun',
    pattern: '<=(opening | ^ =prep (!that !which !if word){1,12}) who:he before-verb',
    finds: [
      'Emmanuel Macron salue la trêve. Il a ajouté que Kiev gagnerait. ⇒ macron: la trêve ⇒ macron: Kiev gagnerait',
      'Emmanuel Macron est à Kiev. Interrogé pour savoir si Vladimir Poutine viendrait, il a dit que Kiev attendait. ⇒ macron: Kiev attendait'
    ],
    misses: [
      'Emmanuel Macron salue la trêve. La foule dont il a dit que Kiev la craignait est partie. ⇒ macron: la trêve'
    ]
  },
  {
    name: 'a speech in which he says something',
    is: 'joined',
    pattern: '<=(talk (quote | [^, quoted]){0,8}? ,? ("dans" | "durant" | "lors") which) who:he before-verb',
    finds: [
      'Emmanuel Macron a donné un entretien au « Monde », dans lequel il a affirmé que la paix était proche. ⇒ macron: la paix était proche'
    ],
    misses: ['Emmanuel Macron dirige un parti, dans lequel il a dit que la paix était proche.']
  },
  {
    name: 'whose words “qui” tells of',
    is: 'relative',
    pattern:
      '<=((said-words (!prep !that word)? of | "celle" of | "par" | "avec") det?) who:leader [, —]? which before-verb',
    finds: [
      'La visite suit les déclarations martiales d’Emmanuel Macron, qui a dit que la paix était loin. ⇒ macron: la paix était loin',
      'La visite suit les propos d’Emmanuel Macron, qui a dit que la paix était proche. ⇒ macron: la paix était proche',
      'Une idée loin de celle d’Emmanuel Macron, qui a dit que la paix était proche. ⇒ macron: la paix était proche'
    ],
    misses: ['La visite suit celle d’un ami d’Emmanuel Macron, qui a dit que la paix était proche.']
  },
  {
    name: 'somebody of whom “qui” tells',
    is: 'other',
    pattern: 'nominal (prep det? | <!(, | ^) and det?) leader [, —]? which before-verb',
    finds: ['Un conseiller d’Emmanuel Macron, qui a dit que la paix était proche, est parti.'],
    misses: ['Emmanuel Macron, qui a dit que la paix était proche, est parti. ⇒ macron: la paix était proche']
  },
  {
    name: 'a name before “qui”',
    is: 'relative',
    pattern: 'who:leader [, —]? which before-verb',
    finds: ['Emmanuel Macron, qui a dit que la paix était proche, est parti. ⇒ macron: la paix était proche'],
    misses: ['Un conseiller d’Emmanuel Macron, qui a dit que la paix était proche, est parti.']
  },
  {
    name: 'a joined verb',
    is: 'joined',
    pattern: 'and before-verb',
    finds: ['Emmanuel Macron a condamné le raid et appelé à une trêve. ⇒ macron: le raid ⇒ macron: une trêve'],
    misses: [
      'Emmanuel Macron a condamné le raid. Berlin a appelé à une trêve. ⇒ macron: le raid',
      'Emmanuel Macron est à Kiev. « Kiev attend », a-t-il dit, alors que l’UE a d’ores et déjà dit que Kiev mentait. ⇒ macron: Kiev attend'
    ]
  },
  {
    name: 'somebody',
    is: 'other',
    pattern: 'nominal before-verb',
    finds: ['Emmanuel Macron a dit que Kiev attendait ; un élu a dit que Paris aiderait. ⇒ macron: Kiev attendait'],
    misses: ['Emmanuel Macron a dit que la paix était proche. ⇒ macron: la paix était proche']
  }
]
