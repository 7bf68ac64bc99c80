/** What is said: behind the verb, and before it. */
import type { TableRule } from '../../clauses/rules'

export const CONTENTS: readonly TableRule[] = [
  {
    name: 'behind a colon',
    form: 'clause',
    pattern: '(takes.clause ,? | takes.quotation ,? =(: open)) : content:rest',
    finds: ['Emmanuel Macron l’a dit : la guerre sera longue. ⇒ macron: la guerre sera longue'],
    misses: ['Emmanuel Macron a dit une chose. Elle est simple : la guerre sera longue.']
  },
  {
    name: 'behind “que”',
    form: 'clause',
    pattern: 'that-clause content:rest',
    finds: ['Emmanuel Macron a noté que la guerre serait longue. ⇒ macron: la guerre serait longue'],
    misses: ['Emmanuel Macron a dénoncé la guerre que mène Moscou. ⇒ macron: la guerre que mène Moscou']
  },
  {
    name: 'a quotation',
    form: 'clause',
    pattern: 'takes.quotation ,? =quote !title content:rest',
    finds: ['Emmanuel Macron a dit « attendre une réponse claire ». ⇒ macron: attendre une réponse claire'],
    misses: ['Emmanuel Macron a confié au « Monde » que la guerre durait. ⇒ macron: la guerre durait']
  },
  {
    name: 'an object with its article',
    form: 'phrase',
    pattern:
      'takes.object =det !others-words !asked !demonstrative !announcing (takes.!addressee | !(office | det? name)) content:rest',
    finds: [
      'Emmanuel Macron a demandé des armes. ⇒ macron: des armes',
      'Emmanuel Macron commence par vanter la trêve. ⇒ macron: la trêve',
      'Emmanuel Macron a fini par louer la trêve. ⇒ macron: la trêve'
    ],
    misses: [
      'Emmanuel Macron a précisé ce que Paris donnerait.',
      'Emmanuel Macron a annoncé cette initiative après la réunion.',
      'Emmanuel Macron a annoncé le raid sur X : « Kiev a été touchée. » ⇒ macron: Kiev a été touchée',
      'Emmanuel Macron a confirmé les propos de Vladimir Poutine.',
      'Emmanuel Macron a défendu la position française sur Kiev.',
      'Emmanuel Macron a salué le président russe Vladimir Poutine à Paris.',
      'Emmanuel Macron a demandé à Berlin de livrer des armes. ⇒ macron: livrer des armes'
    ]
  },
  {
    name: 'an object with “de” and an adjective',
    form: 'phrase',
    pattern: 'takes.object content:(("de" | "d") anew rest)',
    finds: ['Emmanuel Macron a réclamé de nouvelles sanctions. ⇒ macron: de nouvelles sanctions'],
    misses: ['Emmanuel Macron a averti de nouvelles pertes. ⇒ macron: nouvelles pertes']
  },
  {
    name: 'all that “à” opens too late',
    form: 'phrase',
    pattern:
      '=word !prep content:(((!opener | =(opener capital)) [^;]){3,15}? opener (word $ | open word{1,3} close) | (!opener [^;]){6,15}? opener word word $)',
    finds: [
      'Emmanuel Macron a appelé toutes les parties au calme. ⇒ macron: toutes les parties au calme',
      'Emmanuel Macron a appelé tous les alliés de Kiev à « tenir bon », un mot rare. ⇒ macron: tous les alliés de Kiev à « tenir bon »'
    ],
    misses: ['Emmanuel Macron a appelé Moscou à cesser le feu. ⇒ macron: cesser le feu']
  },
  {
    name: 'whom and of what',
    form: 'phrase',
    pattern: '=word !opener =([^; that]{0,25}? pivot:holder !($ | : | planned)) content:rest',
    finds: [
      'Emmanuel Macron a accusé Moscou de mentir. ⇒ macron: Moscou de mentir',
      'Emmanuel Macron a présenté la trêve comme un succès. ⇒ macron: la trêve comme un succès'
    ],
    misses: ['Emmanuel Macron a accusé Moscou.', 'Emmanuel Macron a présenté le plan comme prévu.']
  },
  {
    name: 'what is spoken of in quotation marks',
    form: 'naming',
    pattern: 'takes.of ("de" | "d" | "du" | "des") =(det? (!prep word){0,2}? open) content:rest',
    finds: [
      'Emmanuel Macron a parlé d’une « trahison » de Kiev. ⇒ macron: une « trahison » de Kiev',
      'Emmanuel Macron a parlé d’« une trahison » de Kiev. ⇒ macron: « une trahison » de Kiev'
    ],
    misses: ['Emmanuel Macron a parlé de la paix à Kiev.']
  },
  {
    name: 'whom one reproaches with what',
    form: 'phrase',
    pattern: 'takes.blame content:(("à" | "au" | "aux") rest)',
    finds: ['Emmanuel Macron a reproché à Moscou d’avoir menti. ⇒ macron: à Moscou d’avoir menti'],
    misses: ['Emmanuel Macron se reproche d’avoir menti.']
  },
  {
    name: 'an appeal or a warning',
    form: 'phrase',
    pattern:
      'takes.launching =(("un" | "une") word? launched word{0,2}? ("contre" | "pour" | ("à" | "au") !capital)) content:rest',
    finds: [
      'Emmanuel Macron a lancé une mise en garde ferme contre tout partage de l’Ukraine. ⇒ macron: une mise en garde ferme contre tout partage de l’Ukraine'
    ],
    misses: ['Emmanuel Macron a lancé une mise en garde à Kiev.']
  },
  {
    name: 'what is held possible',
    form: 'phrase',
    pattern: 'takes.possible =(det word? possibility) content:rest',
    finds: ['Emmanuel Macron a évoqué la possibilité d’une trêve. ⇒ macron: la possibilité d’une trêve'],
    misses: ['Emmanuel Macron a évoqué la trêve avec Moscou.']
  },
  {
    name: 'an infinitive behind “de”',
    form: 'phrase',
    pattern: 'no-clause !("du" | "des" | "au" | "aux") opener =infinitive content:rest',
    finds: [
      'Emmanuel Macron a proposé aux alliés de Kiev d’accueillir des pourparlers. ⇒ macron: accueillir des pourparlers'
    ],
    misses: [
      'Emmanuel Macron a averti de lourdes pertes. ⇒ macron: lourdes pertes',
      'Emmanuel Macron propose un plan qui forcerait Moscou à dialoguer. ⇒ macron: un plan qui forcerait Moscou à dialoguer'
    ]
  },
  {
    name: 'what “de” opens',
    form: 'phrase',
    pattern:
      '!others-words !(takes.object demonstrative) (takes.!clause | =opener | !([^;]{0,15}? (that | :))) [^; which]{0,15}? !(toward capital) opener content:rest',
    finds: ['Emmanuel Macron a averti de lourdes pertes. ⇒ macron: lourdes pertes'],
    misses: [
      'Emmanuel Macron a averti les habitants de Kiev que l’hiver serait dur. ⇒ macron: l’hiver serait dur',
      'Emmanuel Macron a averti les habitants de Kiev : l’hiver serait dur. ⇒ macron: l’hiver serait dur',
      'Emmanuel Macron a invité à Paris les ministres alliés.',
      'Emmanuel Macron a rejeté ces affirmations lors d’une conférence de presse.'
    ]
  },
  {
    name: 'an infinitive',
    form: 'clause',
    pattern: 'takes.ending content:((negation (void | "plus"))? ("s" | "se")? infinitive rest)',
    finds: [
      'Emmanuel Macron assure avoir prévenu Berlin. ⇒ macron: avoir prévenu Berlin',
      'Emmanuel Macron dit s’être inquiété du sort de Kiev. ⇒ macron: s’être inquiété du sort de Kiev',
      'Donald Trump a dit ne pas vouloir la guerre. ⇒ trump: ne pas vouloir la guerre'
    ],
    misses: ['Emmanuel Macron a précisé en passant que Berlin savait. ⇒ macron: Berlin savait']
  },
  {
    name: 'an object',
    form: 'phrase',
    pattern:
      'takes.object !prep !and !if !others-words !demonstrative !announcing (takes.!addressee | !(office | det? name)) =((word | open) run) content:rest',
    finds: ['Emmanuel Macron réclame davantage d’armes pour Kiev. ⇒ macron: davantage d’armes pour Kiev'],
    misses: ['Emmanuel Macron réclame à Berlin une trêve.']
  },
  {
    name: 'what is one’s own',
    form: 'phrase',
    pattern:
      '(takes.object prep det? plain{1,4}? | takes.clause) content:((own !refusal (takes.object | =position) | det =position) rest)',
    finds: [
      'Emmanuel Macron a redit depuis Rome son soutien à Kiev. ⇒ macron: son soutien à Kiev',
      'Emmanuel Macron a redit depuis Rome la nécessité d’une trêve. ⇒ macron: la nécessité d’une trêve',
      'Emmanuel Macron a affirmé sa volonté d’aider Kiev. ⇒ macron: sa volonté d’aider Kiev'
    ],
    misses: [
      'Emmanuel Macron a affirmé sa place au sommet.',
      'Emmanuel Macron a redit depuis Rome son refus de la guerre.'
    ]
  },
  {
    name: 'what one says one is',
    form: 'clause',
    pattern:
      'takes.bare !if !prep !and !("plus" | "moins") =((word | open) run run) (takes.!quotation | =([^; ,]{1,6}? (prep | that))) content:rest',
    finds: ['Volodymyr Zelensky s’est dit prêt à négocier. ⇒ zelensky: prêt à négocier'],
    misses: ['Volodymyr Zelensky s’est montré plus ferme avec Moscou hier soir.']
  },
  {
    name: 'farther behind',
    form: 'clause',
    pattern: 'reach <later>',
    finds: [
      'Emmanuel Macron a annoncé lors d’une conférence de presse que la coalition était prête. ⇒ macron: la coalition était prête'
    ],
    misses: ['Emmanuel Macron a annoncé que la coalition était prête. ⇒ macron: la coalition était prête']
  }
]

/** What may stand behind whom it is said to, and where. */
export const LATER: readonly TableRule[] = [
  {
    name: 'behind others and a colon',
    pattern: 'takes.clause ,? : content:rest',
    finds: ['Emmanuel Macron l’a dit à Berlin : la guerre sera longue. ⇒ macron: la guerre sera longue'],
    misses: ['Emmanuel Macron l’a dit : la guerre sera longue. ⇒ macron: la guerre sera longue']
  },
  {
    name: 'behind others and “que”',
    pattern: 'that-clause content:rest',
    finds: ['Emmanuel Macron a dit à Berlin que la guerre durait. ⇒ macron: la guerre durait'],
    misses: [
      'Emmanuel Macron a dit que la guerre durait. ⇒ macron: la guerre durait',
      'Emmanuel Macron a affirmé la force de Paris, tandis que des alliés de Kiev attendent.'
    ]
  },
  {
    name: 'an infinitive behind others',
    pattern:
      'takes.ending content:((negation (void | "plus") infinitive | ("avoir" | "être" | "vouloir" | "souhaiter")) rest)',
    finds: [
      'Emmanuel Macron a confirmé sur son compte X avoir prévenu Berlin. ⇒ macron: avoir prévenu Berlin',
      'Emmanuel Macron a dit à Berlin ne pas vouloir la guerre. ⇒ macron: ne pas vouloir la guerre'
    ],
    misses: ['Emmanuel Macron a dit vouloir une trêve. ⇒ macron: vouloir une trêve']
  },
  {
    name: 'a quotation behind others',
    pattern: 'takes.quotation ,? =quote !title content:rest',
    finds: ['Emmanuel Macron a dit à Berlin « attendre une réponse ». ⇒ macron: attendre une réponse'],
    misses: ['Emmanuel Macron a dit « attendre une réponse ». ⇒ macron: attendre une réponse']
  }
]

/** What stands before the verb. */
export const QUOTED: readonly TableRule[] = [
  {
    name: 'a quotation before',
    pattern: '<=(^ | : | from | ^ (number | "h" | !open mark){1,5}) content:quote ,? —?',
    finds: ['« Non », a dit Emmanuel Macron. ⇒ macron: Non'],
    misses: ['L’offre est « un début », a dit Emmanuel Macron. ⇒ macron: L’offre est « un début »']
  },
  {
    name: 'a clause that ends in a quotation',
    pattern: '(start content:(!prep _{1,80}? quote) | content:(since =(_ [^close]{7,7}) quote)) ,? —?',
    finds: ['L’offre est « un début », a réagi Emmanuel Macron. ⇒ macron: L’offre est « un début »'],
    misses: ['« Nous sommes prêts », a dit Emmanuel Macron. ⇒ macron: Nous sommes prêts']
  }
]

export const STATED: readonly TableRule[] = [
  {
    name: 'a clause before',
    pattern: 'start content:(!prep !attribution _{4,80}?) (, —? | —)',
    finds: [
      'La guerre sera longue, a dit Emmanuel Macron. ⇒ macron: La guerre sera longue',
      'KIEV, 3 mars (AFP) - La guerre sera longue, a dit Emmanuel Macron. ⇒ macron: La guerre sera longue'
    ],
    misses: ['À Paris, a dit Emmanuel Macron.']
  },
  {
    name: 'a clause before that a preposition leads in',
    pattern: '!attribution <=from content:(prep [^,]{1,12} , _{4,80}?) ,',
    finds: [
      'Dans ce contexte, il faut aider Kiev sans tarder, a dit Emmanuel Macron. ⇒ macron: Dans ce contexte, il faut aider Kiev sans tarder'
    ],
    misses: ['La guerre sera longue, a dit Emmanuel Macron. ⇒ macron: La guerre sera longue']
  }
]

export const BEGUN: readonly TableRule[] = [
  {
    name: 'the beginning of a clause',
    pattern: '!prep !attribution content:since ,',
    finds: ['La paix, a dit Emmanuel Macron, est proche. ⇒ macron: La paix … est proche'],
    misses: ['La paix est proche, a dit Emmanuel Macron, sans préciser. ⇒ macron: La paix est proche']
  }
]

/** What stands before "selon". */
export const CITED: readonly TableRule[] = [
  {
    name: 'a quotation before “selon”',
    pattern: '<=(^ | : | from) content:quote ,? —?',
    finds: ['Une chose est claire : « la guerre durera », selon Emmanuel Macron. ⇒ macron: la guerre durera'],
    misses: ['La guerre durera, selon Emmanuel Macron. ⇒ macron: La guerre durera']
  },
  {
    name: 'what a colon opens before “selon”',
    pattern: '<=: content:(=(!open) _{3,60}?) ,?',
    finds: [
      'La réponse est venue : la guerre durera longtemps, selon Emmanuel Macron. ⇒ macron: la guerre durera longtemps'
    ],
    misses: ['La guerre durera, selon Emmanuel Macron. ⇒ macron: La guerre durera']
  },
  {
    name: 'all before “selon”',
    pattern: '(<=^ content:since | unreported <=(^ dateline) content:(_{1,80}?)) ,?',
    finds: ['La guerre durera, selon Emmanuel Macron. ⇒ macron: La guerre durera'],
    misses: ['Selon Emmanuel Macron, la guerre durera. ⇒ macron: la guerre durera']
  }
]
