/** Who says it, before the verb and after it. */
import type { TableRule } from '../../clauses/rules'

export const NAMED: readonly TableRule[] = [
  {
    name: 'an office alone',
    is: 'office',
    pattern: '<!(prep | and | adjective | his) who:office of-land? brackets parted before-verb',
    finds: [
      'Макрон приехал в Рим. Президент заявил, что переговоры идут. ⇒ macron: переговоры идут',
      'Макрон принял госсекретаря Марка Рубио. Тот сказал, что бой утих. ⇒ rubio: бой утих'
    ],
    misses: [
      'Макрон приехал в Рим. Финский президент заявил, что переговоры идут.',
      'Макрон приехал в Рим. Его президент заявил, что переговоры идут.'
    ]
  },
  {
    name: 'two together',
    is: 'other',
    pattern: 'nominal <!(, | ^) and named',
    finds: ['Берлин и Эммануэль Макрон заявил, что переговоры идут.'],
    misses: ['Бой утих, и Эммануэль Макрон заявил, что переговоры идут. ⇒ macron: переговоры идут']
  },
  {
    name: 'somebody beside a name',
    is: 'other',
    pattern: 'nominal prep named',
    finds: ['Посол при Владимире Зеленском и после Меркель заявил, что переговоры идут.'],
    misses: ['Зеленский заявил, что переговоры идут. ⇒ zelensky: переговоры идут']
  },
  {
    name: 'a name',
    is: 'leader',
    pattern: 'named',
    finds: [
      'Макрон во вторник заявил, что переговоры идут. ⇒ macron: переговоры идут',
      'Макрон на встрече с Путиным в Риме заявил, что переговоры идут. ⇒ macron: переговоры идут',
      'Макрон на встрече, которая прошла в Риме, заявил, что переговоры идут. ⇒ macron: переговоры идут',
      'Макрон после приезда Владимира Путина в Рим заявил, что переговоры идут. ⇒ macron: переговоры идут'
    ],
    misses: ['Помощник Макрона во вторник заявил, что переговоры идут.']
  },
  {
    name: 'a name between commas',
    is: 'leader',
    pattern: '<=(^ | ,) who:leader , before-verb',
    finds: ['Его коллега, Эммануэль Макрон, заявил, что переговоры идут. ⇒ macron: переговоры идут'],
    misses: ['Коллега Макрона, помощник, заявил, что переговоры идут.']
  },
  {
    name: 'a name with an aside',
    is: 'leader',
    pattern:
      '<=(opening | opening (!prep !leader !verb !that word){1,8} =leader.nominative.name) who:leader brackets , aside , before-verb',
    finds: [
      'Макрон, отвечая на вопрос о сроках, заявил, что переговоры идут. ⇒ macron: переговоры идут',
      'Спецпредставитель дворца Эммануэль Макрон, приехав в Рим, заявил, что переговоры идут. ⇒ macron: переговоры идут'
    ],
    misses: ['Макрон принял сенатора, Джона Смита, который заявил, что переговоры идут.']
  },
  {
    name: 'a name with an aside between dashes',
    is: 'leader',
    pattern: '<=opening who:leader brackets — between — before-verb',
    finds: ['Макрон — он сейчас в Риме — заявил, что переговоры идут. ⇒ macron: переговоры идут'],
    misses: ['Помощник Макрона — он сейчас в Риме — заявил, что переговоры идут.']
  },
  {
    name: 'an office with an aside',
    is: 'office',
    pattern: '^ filler* who:office brackets , aside , before-verb',
    finds: [
      'Макрон приехал в Рим. Президент, отвечая на вопрос о сроках, заявил, что переговоры идут. ⇒ macron: переговоры идут',
      'Макрон приехал в Рим. Ранее президент, отвечая на вопрос, заявил, что переговоры идут. ⇒ macron: переговоры идут'
    ],
    misses: ['Макрон приехал в Рим. Друг президента, отвечая на вопрос, заявил, что переговоры идут.']
  },
  {
    name: 'a pronoun',
    is: 'pronoun',
    pattern: '<=(opening | ^ =prep (!that !which !if word){1,12}) who:he before-verb',
    finds: [
      'Макрон заявил, что бой утих. Он добавил, что переговоры идут. ⇒ macron: бой утих ⇒ macron: переговоры идут'
    ],
    misses: ['Макрон заявил, что бой утих. Тот, о ком он сказал, что болен, уехал. ⇒ macron: бой утих']
  }
]

export const SUBJECTS: readonly TableRule[] = [
  {
    name: 'nothing is said',
    is: 'nobody',
    pattern: 'void before-verb',
    finds: ['Макрон в Риме не заявил, что переговоры идут.'],
    misses: ['Макрон заявил, что переговоры не идут. ⇒ macron: переговоры не идут']
  },
  {
    name: 'several before the verb',
    is: 'other',
    pattern: 'takes.several nominal before-verb',
    finds: ['Макрон с Путиным заявили, что переговоры идут.'],
    misses: ['Эммануэль Макрон заявил, что переговоры идут. ⇒ macron: переговоры идут']
  },
  {
    name: 'a condition',
    is: 'nobody',
    pattern: '<=if (who:office | who:he | who:leader parted) brackets before-verb',
    finds: ['Если Макрон заявит или Путин уже, если Макрон заявил, что переговоры идут, рынки растут.'],
    misses: ['Макрон заявил, что переговоры идут. ⇒ macron: переговоры идут']
  },
  {
    name: 'a reason',
    is: 'nobody',
    pattern: '<=reason (who:office | who:leader parted) brackets before-verb',
    finds: ['Макрон заявил, что рад, поскольку Путин заявил о мире. ⇒ macron: рад, поскольку Путин заявил о мире'],
    misses: ['Макрон рад. Путин заявил о мире. ⇒ putin: мире']
  },
  ...NAMED,
  {
    name: 'a name before “who”',
    is: 'relative',
    pattern: '<!prep who:leader ,? which before-verb',
    finds: ['В Рим приехал Макрон, который заявил, что бой утих, и посол. ⇒ macron: бой утих'],
    misses: ['В Рим приехал друг Макрона, который заявил, что бой утих.']
  },
  {
    name: 'a speech in which something is said',
    is: 'joined',
    pattern: '<=(",") ("в" ("котором" | "которой" | "которых") | "после" "чего") before-verb',
    finds: [
      'Макрон выступил с заявлением, в котором подчеркнул, что бой утих. ⇒ macron: бой утих',
      'Макрон осудил новый удар, после чего заявил, что бой утих. ⇒ macron: новый удар ⇒ macron: бой утих'
    ],
    misses: ['В Риме вышла газета, в которой посол подчеркнул, что бой утих.']
  },
  {
    name: 'a joined verb that opens the sentence',
    is: 'dropped',
    pattern: '<=^ and before-verb',
    finds: [
      'Макрон заявил, что бой утих. И добавил, что переговоры идут. ⇒ macron: бой утих ⇒ macron: переговоры идут'
    ],
    misses: ['Макрон заявил, что бой утих. И посол добавил, что переговоры идут. ⇒ macron: бой утих']
  },
  {
    name: 'a joined verb',
    is: 'joined',
    pattern: 'and before-verb',
    finds: [
      'Макрон заявил, что бой утих, и добавил, что переговоры идут. ⇒ macron: бой утих ⇒ macron: переговоры идут'
    ],
    misses: ['Макрон заявил, что бой утих. ⇒ macron: бой утих']
  },
  {
    name: 'a verb in a row of verbs',
    is: 'joined',
    pattern: '<=(^ (!that _){1,60} ,) before-verb =(verb (!that !verb [^, quoted]){1,12} "и" filler* verb)',
    finds: [
      'Макрон осудил новый удар, призвал к миру и пообещал помощь Киеву. ⇒ macron: новый удар ⇒ macron: миру ⇒ macron: помощь Киеву'
    ],
    misses: ['Макрон заявил, что Рим ждёт, призвал к миру и пообещал помощь. ⇒ macron: Рим ждёт, призвал к миру']
  },
  {
    name: 'somebody',
    is: 'other',
    pattern: 'nominal before-verb',
    finds: ['Макрон заявил, что бой утих; сосед сообщил, что устал. ⇒ macron: бой утих'],
    misses: ['Макрон заявил, что бой утих. ⇒ macron: бой утих']
  }
]

export const LEADERS_BEHIND: readonly TableRule[] = [
  {
    name: 'two together behind the verb',
    is: 'other',
    pattern: 'passed who:leader and (name | capital)',
    finds: ['«Мы ждём», — сказал Макрон и Путин.'],
    misses: ['«Мы ждём», — сказал Макрон во вторник. ⇒ macron: Мы ждём']
  },
  {
    name: 'a name behind the verb',
    is: 'leader',
    pattern: 'passed newly? who:leader',
    finds: [
      '«Мы ждём», — сказал новый президент Франции. Макрон прибыл. ⇒ macron: Мы ждём',
      '«Мы ждём», — сказал Макрон. ⇒ macron: Мы ждём',
      '«Мы ждём», — заявил на встрече с Путиным в Риме Эммануэль Макрон. ⇒ macron: Мы ждём',
      '«Мы ждём», — заявил в интервью TGRT Эммануэль Макрон. ⇒ macron: Мы ждём',
      '«Мы ждём», — заявил в интервью телеканалу «Россия» Эммануэль Макрон. ⇒ macron: Мы ждём'
    ],
    misses: ['«Мы ждём», — сказал помощник Макрона.']
  },
  {
    name: 'a name behind the verb and its office',
    is: 'leader',
    pattern:
      'passed ((!leader !prep !that !relayer word) (!leader !that (word | "(" | ")")){0,14}? | relayer (!leader !prep !that word){0,4}?) who:leader.nominative.name',
    finds: [
      '«Мы ждём», — сказал спикер меджлиса Эммануэль Макрон. ⇒ macron: Мы ждём',
      '«Мы ждём», — сказал лидер движения за перемены Эммануэль Макрон. ⇒ macron: Мы ждём'
    ],
    misses: ['«Мы ждём», — сказал лидер движения за перемены.']
  }
]

export const FOLLOWERS: readonly TableRule[] = [
  {
    name: 'several behind the verb',
    is: 'other',
    pattern: 'takes.several',
    finds: ['«Мы ждём», — сказали Макрон с Путиным.'],
    misses: ['«Мы ждём», — сказал Макрон. ⇒ macron: Мы ждём']
  },
  {
    name: 'a pronoun behind the verb',
    is: 'pronoun',
    pattern: 'after-verb who:he',
    finds: ['Макрон заявил, что бой утих. «Мы ждём», — сказал он. ⇒ macron: бой утих ⇒ macron: Мы ждём'],
    misses: ['«Мы ждём», — сказал Макрон. ⇒ macron: Мы ждём']
  },
  {
    name: 'an office behind the verb',
    is: 'office',
    pattern: 'after-verb who:office of-land? !name =(mark | $ | filler | prep)',
    finds: [
      'Макрон приехал в Рим. «Мы ждём», — сказал президент. ⇒ macron: Мы ждём',
      'Макрон приехал в Рим. «Мы ждём», — сказал президент страны. ⇒ macron: Мы ждём',
      'Дмитрий Медведев приехал. «Мы ждём», — сказал зампред Совбеза. ⇒ medvedev: Мы ждём'
    ],
    misses: ['Макрон приехал в Рим. «Мы ждём», — сказал президент банка.']
  },
  ...LEADERS_BEHIND,
  {
    name: 'somebody behind the verb',
    is: 'other',
    pattern: 'after-verb unknown (!that word){0,15}',
    finds: ['Макрон заявил, что бой утих, сообщил представитель дворца. ⇒ macron: бой утих'],
    misses: ['Бой давно уже утих везде, сообщил Макрон. ⇒ macron: Бой давно уже утих везде']
  }
]

export const REPORTERS: readonly TableRule[] = [
  ...FOLLOWERS,
  {
    name: 'nobody behind the verb',
    is: 'other',
    pattern: '<=([, —] verb)',
    finds: ['Макрон заявил, что бой утих. «Мы ждём», — сказал сосед. Он добавил, что устал. ⇒ macron: бой утих'],
    misses: ['«Мы ждём», — сказал Макрон. ⇒ macron: Мы ждём']
  }
]
