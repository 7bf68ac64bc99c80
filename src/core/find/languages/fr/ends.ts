/** Where a content that stands behind its cue ends. */
import type { BesideRule, EndRule } from '../../clauses/rules'

const ALL = ['clause', 'phrase'] as const

export const ENDS: readonly EndRule[] = [
  {
    name: 'with a whole quotation',
    of: ALL,
    pattern: '^ =(_ [^close]{5,5}) quote || !(_ open) !belonging [, prep ender if filler]',
    finds: [
      'Emmanuel Macron a dit « attendre une réponse claire de Moscou » lors d’un discours. ⇒ macron: attendre une réponse claire de Moscou'
    ],
    misses: [
      'Emmanuel Macron a dit « attendre » dans un train. ⇒ macron: « attendre » dans un train',
      'Emmanuel Macron a salué « les progrès lents mais réels » entre Kiev et Moscou. ⇒ macron: « les progrès lents mais réels » entre Kiev et Moscou'
    ]
  },
  {
    name: 'with a quotation before what trails',
    of: ALL,
    pattern: '^ quote || , (ender | filler* gerund)',
    finds: ['Emmanuel Macron dit « attendre », en réponse à Berlin, son hôte. ⇒ macron: attendre'],
    misses: ['Emmanuel Macron dit « attendre » et « agir ». ⇒ macron: « attendre » et « agir »']
  },
  {
    name: 'with its clause',
    of: ['aside'],
    pattern: '<!("(" [^, ;]{1,6}) || (, | — [^—]* $)',
    finds: [
      'Emmanuel Macron – qui a dit que la paix était proche – est parti. ⇒ macron: la paix était proche',
      'Emmanuel Macron, qui a dit que la paix était proche, est parti. ⇒ macron: la paix était proche',
      'Emmanuel Macron, qui a dit que trois villes (Kiev, Odessa) étaient libres, est parti. ⇒ macron: trois villes (Kiev, Odessa) étaient libres',
      'Quand Emmanuel Macron dit que la paix est proche, Moscou rit.'
    ],
    misses: ['Emmanuel Macron a dit que la paix était proche, ou non. ⇒ macron: la paix était proche, ou non']
  },
  {
    name: 'before a verb that is joined to the cue',
    of: ['phrase'],
    pattern: '_ || and (filler* auxiliary | !filler !lasting gerund | present)',
    finds: [
      'Emmanuel Macron réclame une trêve au plus vite et a quitté Kiev. ⇒ macron: une trêve au plus vite',
      'Emmanuel Macron réclame une trêve et prévoit un sommet à Nice. ⇒ macron: une trêve'
    ],
    misses: [
      'Emmanuel Macron réclame une trêve et des armes. ⇒ macron: une trêve et des armes',
      'Emmanuel Macron réclame un soutien ferme et constant à Kiev. ⇒ macron: un soutien ferme et constant à Kiev'
    ]
  },
  {
    name: 'before a circumstance of the cue',
    of: ['phrase'],
    pattern: '_ || !(circumstance [^, that]* that) circumstance',
    finds: ['Emmanuel Macron a condamné le raid lors d’un discours à Kiev. ⇒ macron: le raid'],
    misses: ['Emmanuel Macron a condamné le raid sur Kiev. ⇒ macron: le raid sur Kiev']
  },
  {
    name: 'before a circumstance behind a quotation',
    of: ['clause'],
    pattern: '^ !open _{3,60}? <=close || !(circumstance [^, that]* that) circumstance',
    finds: [
      'Emmanuel Macron a dit que l’heure n’était « pas aux larmes » lors d’un discours à Kiev. ⇒ macron: l’heure n’était « pas aux larmes »'
    ],
    misses: [
      'Emmanuel Macron a dit que Kiev avait « tout perdu » lors du siège que Moscou mène. ⇒ macron: Kiev avait « tout perdu » lors du siège que Moscou mène'
    ]
  },
  {
    name: 'before “mais il” behind a quotation',
    of: ALL,
    pattern: '_ (, close) || breaker',
    finds: ['Emmanuel Macron a dit que Kiev est « forte, » mais il a quitté la salle. ⇒ macron: Kiev est « forte, »'],
    misses: ['Emmanuel Macron a dit que Kiev est « forte » et libre. ⇒ macron: Kiev est « forte » et libre']
  },
  {
    name: 'before “alors que” in a clause',
    of: ['clause'],
    pattern: '_ _ _ || !and break',
    finds: ['Emmanuel Macron a dit que la paix était proche alors que Moscou frappait. ⇒ macron: la paix était proche'],
    misses: ['Emmanuel Macron a dit que la paix était proche. ⇒ macron: la paix était proche']
  },
  {
    name: 'before a semicolon behind a phrase',
    of: ['phrase'],
    pattern: '_ || ;',
    finds: ['Emmanuel Macron salue la trêve ; Moscou la viole déjà. ⇒ macron: la trêve'],
    misses: ['Emmanuel Macron salue la trêve. ⇒ macron: la trêve']
  },
  {
    name: 'before “alors que”',
    of: ['phrase'],
    pattern: '_ || !and breaker',
    finds: ['Emmanuel Macron a accusé Moscou de mentir tandis que Kiev attend. ⇒ macron: Moscou de mentir'],
    misses: ['Emmanuel Macron a accusé Moscou de mentir. ⇒ macron: Moscou de mentir']
  },
  {
    name: 'before “, mais il” in a clause',
    of: ['clause'],
    pattern: '_ _ _ <!led || , (break | and filler* auxiliary)',
    finds: ['Emmanuel Macron a dit que la paix était proche, mais il est parti. ⇒ macron: la paix était proche'],
    misses: [
      'Emmanuel Macron a dit que la paix, mais pas la trêve, était proche. ⇒ macron: la paix, mais pas la trêve, était proche',
      'Emmanuel Macron a dit que certains aidaient, tandis que d’autres attendaient. ⇒ macron: certains aidaient, tandis que d’autres attendaient'
    ]
  },
  {
    name: 'before “, mais il”',
    of: ['phrase'],
    pattern:
      '_ <!led || , (breaker | and (filler* | det !participle-form word{1,2}) auxiliary | !name capital{1,2} (verb.clause | auxiliary))',
    finds: [
      'Emmanuel Macron a condamné le raid, et il est parti. ⇒ macron: le raid',
      'Emmanuel Macron a condamné le raid, et les alliés ont quitté Kiev. ⇒ macron: le raid',
      'Donald Trump menace de frapper Kiev, Moscou évoque aussi un raid. ⇒ trump: frapper Kiev'
    ],
    misses: ['Emmanuel Macron a condamné le raid, le pire de la guerre. ⇒ macron: le raid, le pire de la guerre']
  },
  {
    name: 'before somebody else who says',
    of: ALL,
    pattern:
      '_ _ || and det? (!verb !that !prep word | ("de" | "d" | "du") word){1,4}? auxiliary.one before-verb verb.clause that',
    finds: [
      'Emmanuel Macron a dit que Kiev tiendrait et le Kremlin a affirmé que Kiev mentait. ⇒ macron: Kiev tiendrait'
    ],
    misses: [
      'Emmanuel Macron a dit que Kiev tiendrait et le Kremlin attend. ⇒ macron: Kiev tiendrait et le Kremlin attend'
    ]
  },
  {
    name: 'before another subject',
    of: ALL,
    pattern: '^ (=(prep | if) (quote | [^, quoted])* ,)? (quote | [^, quoted]){6,200} || , and capital',
    finds: [
      'Emmanuel Macron a dit que la paix était proche cette fois, et Berlin applaudit. ⇒ macron: la paix était proche cette fois'
    ],
    misses: [
      'Emmanuel Macron a dit que les alliés, et Berlin avec eux, attendaient. ⇒ macron: les alliés, et Berlin avec eux, attendaient'
    ]
  },
  {
    name: 'before what trails behind a clause',
    of: ['clause'],
    pattern:
      '_ _ _ <!led || , (!(("un" | "une") [^, quoted]* and det) (distance? ender | "sans" infinitive) (quote | [^, quoted])* | (which | filler* !describing gerund) (quote | [^, quoted])*) $',
    finds: [
      'Emmanuel Macron a dit que la paix était proche, ce qui a surpris Berlin. ⇒ macron: la paix était proche',
      'Emmanuel Macron a dit que la paix était proche, recevant ensuite « ses amis » de Kiev. ⇒ macron: la paix était proche',
      'Emmanuel Macron a dit que la paix était proche, sans évoquer Berlin. ⇒ macron: la paix était proche'
    ],
    misses: [
      'Emmanuel Macron a dit que après trois ans de guerre, une trêve était proche. ⇒ macron: après trois ans de guerre, une trêve était proche'
    ]
  },
  {
    name: 'before what trails',
    of: ['phrase'],
    pattern:
      '_ <!led || , (!(("un" | "une") [^, quoted]* and det) (distance? ender | "sans" infinitive) (quote | [^, quoted])* | (which | filler* !describing gerund | filler participle-form) (quote | [^, quoted])*) $',
    finds: [
      'Emmanuel Macron a condamné le raid, qui a fait dix morts. ⇒ macron: le raid',
      'Emmanuel Macron a condamné le raid, évoquant « un crime » de plus. ⇒ macron: le raid',
      'Emmanuel Macron a annoncé le report du sommet, initialement prévu pour lundi. ⇒ macron: le report du sommet'
    ],
    misses: ['Emmanuel Macron a condamné le raid de lundi. ⇒ macron: le raid de lundi']
  },
  {
    name: 'before what only joins',
    of: [...ALL, 'aside'],
    pattern: '_ || [that and] $',
    finds: ['Emmanuel Macron salue les plans et lors d’un discours à Kiev les alliés. ⇒ macron: les plans'],
    misses: ['Emmanuel Macron salue les plans. ⇒ macron: les plans']
  }
]

/** Where a clause stands beside the one before it, rather than within. */
export const BESIDES: readonly BesideRule[] = [
  {
    name: 'before a joined verb',
    of: 'joined',
    pattern: '|| [, — ;]?',
    finds: [
      'Emmanuel Macron a dit que la paix était proche et ajouté que Kiev attendait. ⇒ macron: la paix était proche ⇒ macron: Kiev attendait'
    ],
    misses: [
      'Emmanuel Macron salue la trêve. Il a appelé au retour des envoyés. ⇒ macron: la trêve ⇒ macron: retour des envoyés'
    ]
  },
  {
    name: 'before a participle',
    of: 'participle',
    pattern: '|| [, — ;]?',
    finds: ['Emmanuel Macron a condamné le raid en appelant à une trêve. ⇒ macron: le raid ⇒ macron: une trêve'],
    misses: ['Emmanuel Macron a condamné le raid. ⇒ macron: le raid']
  },
  {
    name: 'before a semicolon',
    of: 'any',
    pattern: '|| ;',
    finds: [
      'Emmanuel Macron a dit que Kiev attendait ; il a ajouté que Paris aiderait. ⇒ macron: Kiev attendait ⇒ macron: Paris aiderait'
    ],
    misses: [
      'Emmanuel Macron a dit que Kiev attendait. Il a ajouté que Paris aiderait. ⇒ macron: Kiev attendait ⇒ macron: Paris aiderait'
    ]
  },
  {
    name: 'before a clause that a comma and a conjunction open',
    of: 'any',
    pattern: '|| [, — ;] while',
    finds: [
      'Emmanuel Macron a dit que Kiev attendait, puis il a ajouté que Paris aiderait. ⇒ macron: Kiev attendait ⇒ macron: Paris aiderait'
    ],
    misses: [
      'Emmanuel Macron a dit que Kiev attendait. Puis il a ajouté que Paris aiderait. ⇒ macron: Kiev attendait ⇒ macron: Paris aiderait'
    ]
  },
  {
    name: 'before who reports it',
    of: 'reporting',
    pattern: '|| [, —]',
    finds: [
      'Emmanuel Macron a dit que Kiev tiendrait, a rapporté l’agence. ⇒ macron: Kiev tiendrait',
      'Emmanuel Macron a dit que Kiev tiendrait, a rapporté l’AFP. ⇒ macron: Kiev tiendrait'
    ],
    misses: ['Emmanuel Macron a dit que l’agence tiendrait. ⇒ macron: l’agence tiendrait']
  },
  {
    name: 'with a quotation before who reports it',
    of: 'reporting',
    pattern: 'close ||',
    finds: ['Emmanuel Macron a dit que Kiev « tiendrait » selon l’agence. ⇒ macron: Kiev « tiendrait »'],
    misses: ['Emmanuel Macron a dit que Kiev tiendrait. ⇒ macron: Kiev tiendrait']
  },
  {
    name: 'before somebody else whom “et” joins',
    of: 'other',
    pattern: '|| , =and',
    finds: [
      'Emmanuel Macron a dit que Kiev tiendrait, et son ministre se dit confiant pour la suite. ⇒ macron: Kiev tiendrait'
    ],
    misses: ['Emmanuel Macron a dit que Kiev tiendrait et gagnerait. ⇒ macron: Kiev tiendrait et gagnerait']
  }
]
