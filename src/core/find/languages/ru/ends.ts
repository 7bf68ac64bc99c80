/** Where a content that stands behind its cue ends. */
import type { BesideRule, EndRule } from '../../clauses/rules'

const CLAUSE = ['clause', 'naming'] as const
const SHORT = ['phrase', 'infinitive'] as const
const ALL = [...CLAUSE, ...SHORT] as const

export const ENDS: readonly EndRule[] = [
  {
    name: 'with a whole quotation',
    of: ALL,
    pattern: '^ =(_ [^close]{5,5}) quote || !(_ open) [, prep ender if filler]',
    finds: ['Макрон сказал: «Мы будем ждать их всю эту ночь» в эфире канала. ⇒ macron: Мы будем ждать их всю эту ночь'],
    misses: ['Макрон сказал: «Мы ждём» в эфире канала. ⇒ macron: «Мы ждём» в эфире канала']
  },
  {
    name: 'with what it is called',
    of: ['naming'],
    pattern: 'quote || _',
    finds: ['Макрон назвал такой ответ «ошибкой» для всей Европы. ⇒ macron: такой ответ «ошибкой»'],
    misses: ['Макрон призвал к миру. ⇒ macron: миру']
  },
  {
    name: 'with its clause',
    of: ['aside'],
    pattern: '|| ,',
    finds: ['В Рим приехал Макрон, который заявил, что бой утих, и посол. ⇒ macron: бой утих'],
    misses: ['Макрон заявил, что бой утих, и посол. ⇒ macron: бой утих, и посол']
  },
  {
    name: 'before a circumstance of the cue',
    of: ['phrase'],
    pattern: '_ || !(circumstance [^, that]* that) circumstance',
    finds: ['Макрон осудил новый удар в ходе визита. ⇒ macron: новый удар'],
    misses: ['Макрон осудил новый удар по Киеву. ⇒ macron: новый удар по Киеву']
  },
  {
    name: 'before who passes it on',
    of: ALL,
    pattern: '_ _ || (, —? (reports-on | words) [^; ,]{1,16}? (. | $) | [, —] —? reference)',
    finds: [
      'Макрон осудил новый удар по Киеву — об этом сообщил дворец. ⇒ macron: новый удар по Киеву',
      'Макрон заявил, что бой давно уже утих, — сообщает «Рассвет». ⇒ macron: бой давно уже утих'
    ],
    misses: ['Макрон заявил, что бой давно уже утих. ⇒ macron: бой давно уже утих']
  },
  {
    name: 'before a verb that is joined to the cue',
    of: SHORT,
    pattern: '_ <!(which _{0,30}?) || "и" filler* [left verb]',
    finds: [
      'Макрон осудил новый удар и вылетел домой. ⇒ macron: новый удар',
      'Макрон поддержал новые переговоры и отметил в них роль Рима. ⇒ macron: новые переговоры'
    ],
    misses: ['Макрон осудил новый удар и угрозы. ⇒ macron: новый удар и угрозы']
  },
  {
    name: 'before “, but he” behind a quotation',
    of: ALL,
    pattern: '_ (, close) || breaker',
    finds: ['Макрон заявил, что ждёт «мира,» но он не спешит. ⇒ macron: ждёт «мира,»'],
    misses: ['Макрон заявил, что ждёт «мира» и тепла. ⇒ macron: ждёт «мира» и тепла']
  },
  {
    name: 'before “whereas” in a clause',
    of: CLAUSE,
    pattern: '_ _ _ _ || !and breaker',
    finds: ['Макрон заявил, что бой давно уже утих тогда как Путин уехал. ⇒ macron: бой давно уже утих'],
    misses: ['Макрон заявил, что бой давно уже утих. ⇒ macron: бой давно уже утих']
  },
  {
    name: 'before “whereas”',
    of: SHORT,
    pattern: '_ ,? || !and breaker',
    finds: ['Макрон осудил новый удар тогда как Путин уехал. ⇒ macron: новый удар'],
    misses: ['Макрон осудил новый удар. ⇒ macron: новый удар']
  },
  {
    name: 'before “, but he” in a clause',
    of: CLAUSE,
    pattern: '_ _ _ _ <!led || , breaker',
    finds: ['Макрон заявил, что бой давно уже утих, но он не спешит. ⇒ macron: бой давно уже утих'],
    misses: ['Макрон заявил, что бой давно уже утих, но не везде. ⇒ macron: бой давно уже утих, но не везде']
  },
  {
    name: 'before “, but he”',
    of: SHORT,
    pattern: '_ <!led || , breaker',
    finds: ['Макрон осудил новый удар, но он не спешит. ⇒ macron: новый удар'],
    misses: ['Макрон осудил новый удар, но не войну. ⇒ macron: новый удар, но не войну']
  },
  {
    name: 'before somebody else who says',
    of: ALL,
    pattern: '_ _ || [, —]? ("и" | "но") (!verb !that !prep word){1,5}? verb.clause ,? that',
    finds: ['Макрон заявил, что бой утих, и Кремль сообщил, что Рим ждёт. ⇒ macron: бой утих'],
    misses: ['Макрон заявил, что бой утих, и Кремль уступит. ⇒ macron: бой утих, и Кремль уступит']
  },
  {
    name: 'before what another says, behind a dash',
    of: ALL,
    pattern: '_ || , "а" word? name —',
    finds: ['Макрон осудил новый удар, а сам Путин — «новую ложь». ⇒ macron: новый удар'],
    misses: ['Макрон осудил новый удар, а с ним — новую ложь. ⇒ macron: новый удар, а с ним — новую ложь']
  },
  {
    name: 'before another subject',
    of: ALL,
    pattern: '^ (=(prep | if) (quote | [^, quoted])* ,)? (quote | [^, quoted]){6,200} || , and capital',
    finds: ['Макрон заявил, что бой за город давно уже утих, и Берлин согласен. ⇒ macron: бой за город давно уже утих'],
    misses: ['Макрон заявил, что Рим, и Берлин согласен. ⇒ macron: Рим, и Берлин согласен']
  },
  {
    name: 'before what trails behind a clause',
    of: CLAUSE,
    pattern: '_ _ _ _ <!led || , ender (quote | [^, quoted])* $',
    finds: ['Макрон заявил, что бой давно уже утих, выступая в Риме. ⇒ macron: бой давно уже утих'],
    misses: ['Макрон заявил, что бой давно уже утих, как и всё в Риме. ⇒ macron: бой давно уже утих, как и всё в Риме']
  },
  {
    name: 'before what trails',
    of: SHORT,
    pattern: '_ <!led || , (ender | meanwhile) (quote | [^, quoted])* $',
    finds: [
      'Макрон осудил новый удар, выступая в Риме. ⇒ macron: новый удар',
      'Макрон осудил новый удар, пока Рим ждал. ⇒ macron: новый удар'
    ],
    misses: ['Макрон осудил новый удар. ⇒ macron: новый удар']
  },
  {
    name: 'before what only joins',
    of: [...ALL, 'aside'],
    pattern: '_ || [that and] $',
    finds: ['Макрон осудил новый удар и заявив, что устал. ⇒ macron: новый удар ⇒ macron: устал'],
    misses: ['Макрон осудил новый удар. ⇒ macron: новый удар']
  }
]

/** Where a clause stands beside the one before it, rather than within. */
export const BESIDES: readonly BesideRule[] = [
  {
    name: 'before a joined verb',
    of: 'joined',
    pattern: '|| [, — ;]?',
    finds: ['Макрон заявил, что бой утих и добавил, что устал. ⇒ macron: бой утих ⇒ macron: устал'],
    misses: ['Макрон осудил новый удар. Он призвал к миру. ⇒ macron: новый удар ⇒ macron: миру']
  },
  {
    name: 'before a participle',
    of: 'participle',
    pattern: '|| [, — ;]?',
    finds: ['Макрон осудил новый удар, призвав к миру. ⇒ macron: новый удар ⇒ macron: миру'],
    misses: ['Макрон осудил новый удар. ⇒ macron: новый удар']
  },
  {
    name: 'before an “and” that sets against',
    of: 'any',
    pattern: '|| [, — ;] (while | "а" (!that !verb word){1,6}?)',
    finds: [
      'Макрон заявил, что бой утих, а Путин сообщил, что устал. ⇒ macron: бой утих ⇒ putin: устал',
      'Макрон осудил новый удар, а его министр заявил, что бюджет готов. ⇒ macron: новый удар'
    ],
    misses: ['Макрон заявил, что бой утих. ⇒ macron: бой утих']
  },
  {
    name: 'before a semicolon',
    of: 'any',
    pattern: '|| ;',
    finds: ['Макрон заявил, что бой утих; он добавил, что устал. ⇒ macron: бой утих ⇒ macron: устал'],
    misses: ['Макрон заявил, что бой утих. Он добавил, что устал. ⇒ macron: бой утих ⇒ macron: устал']
  },
  {
    name: 'before who reports it',
    of: 'reporting',
    pattern: '|| [, —]',
    finds: ['Макрон заявил, что бой утих, сообщил представитель дворца. ⇒ macron: бой утих'],
    misses: ['Макрон заявил, что бой утих. ⇒ macron: бой утих']
  }
]
