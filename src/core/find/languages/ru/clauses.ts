/** How speaker, cue and content stand to each other, in the order in which it is tried. */
import type { ClauseRule } from '../../clauses/rules'
import { ABOUT_THIS } from './about-this'
import { LABELS } from './labels'
import { RELAYS } from './relays'

export const CLAUSES: readonly ClauseRule[] = [
  {
    name: 'a verb within the quotation',
    shape: 'content-cue-speaker',
    isInQuotation: true,
    pattern:
      'content:so-far ("," | "?" | "!" | "…") — cue:verb.quotation speaker:<reporter> ([^— close]{0,14}? — more:further)?',
    finds: ['«Мы не спешим, — сказал Путин журналистам. — Время у нас есть». ⇒ putin: Мы не спешим … Время у нас есть'],
    misses: ['«Мы не спешим», — сказал Путин. ⇒ putin: Мы не спешим']
  },
  ...LABELS,
  ...ABOUT_THIS,
  {
    name: 'a quotation that is signed',
    shape: 'label',
    is: 'leader',
    pattern:
      '^ (number | !open mark)*+ content:quote ,? cue:— speaker:(who:leader) (=(prep | filler | ,) (!verb !name word | ,){1,12})? (. | $)',
    finds: [
      '«Мы подождём ещё немного», — Макрон. ⇒ macron: Мы подождём ещё немного',
      '• «Мы подождём ещё немного», — Макрон в эфире канала. ⇒ macron: Мы подождём ещё немного'
    ],
    misses: ['«Мы подождём ещё немного», — сосед Макрона.']
  },
  {
    name: 'a speech that is signed',
    shape: 'label',
    is: 'leader',
    pattern: '^ content:(_{0,40}? first-person _{0,60}?) , cue:— speaker:(who:leader.name) (. | $)',
    finds: ['Мы подождём ещё немного, — Эммануэль Макрон. ⇒ macron: Мы подождём ещё немного'],
    misses: ['Они подождут ещё немного, — Эммануэль Макрон.']
  },
  {
    name: 'a quotation and in whose message it stands',
    shape: 'content-cue-speaker',
    is: 'leader',
    pattern: '<quoted> cue:stated-in speaker:(who:name)',
    finds: ['«Мы ждём», — говорится в сообщении Макрона. ⇒ macron: Мы ждём'],
    misses: ['«Мы ждём», — говорится в сообщении дворца.']
  },
  {
    name: 'whence somebody has it',
    shape: 'according-to',
    is: 'other',
    pattern: 'leading cue:attribution.outer !which speaker:((!$ [^, open close])*) ,? content:rest',
    finds: ['По данным Макрона, ракеты близко.'],
    misses: ['По словам Макрона, ракеты близко. ⇒ macron: ракеты близко']
  },
  {
    name: 'whence somebody has it, behind it',
    shape: 'according-to',
    is: 'other',
    pattern: '<cited> cue:attribution.outer !which speaker:((!$ [^, open close])*)',
    finds: ['Бой утих, по данным Макрона.'],
    misses: ['Бой утих, по словам Макрона. ⇒ macron: Бой утих']
  },
  {
    name: 'what an outlet is said to write, before a clause',
    shape: 'according-to',
    is: 'nobody',
    tells: true,
    pattern:
      'leading cue:attribution <=reports-on =(outlet | quote | capital !capital) (quote | [^, quoted name]){1,9} ,',
    finds: [
      'Эммануэль Макрон ждёт. Как сообщает агентство Рима, он напомнил, что бой утих. ⇒ macron: бой утих',
      'Как писала газета «Рассвет», Макрон заявил, что бой утих. По его словам, переговоры идут. ⇒ macron: бой утих ⇒ macron: переговоры идут'
    ],
    misses: [
      'Как сообщает представитель дворца, Макрон заявил, что бой утих. Он добавил, что переговоры идут. ⇒ macron: бой утих'
    ]
  },
  {
    name: '“according to” before a clause',
    shape: 'according-to',
    pattern:
      'leading cue:attribution !which speaker:<source> (=prep [^,]{1,8} , | , "которые" [^, quoted]{1,7} , | ,)? content:rest',
    finds: [
      'По словам Макрона, переговоры идут. ⇒ macron: переговоры идут',
      'Встреча не удалась, но, по словам Макрона, переговоры идут. ⇒ macron: переговоры идут',
      'Встреча не удалась, поэтому, по словам Макрона, переговоры идут. ⇒ macron: переговоры идут'
    ],
    misses: ['Переговоры идут, по словам Макрона. ⇒ macron: Переговоры идут']
  },
  {
    name: '“according to” within a clause',
    shape: 'according-to',
    pattern: 'from content:(!prep [^, open close]{1,9}) , cue:attribution.speaker !which speaker:<source> , more:rest',
    finds: ['Главная цель, по словам Макрона, — мир. ⇒ macron: Главная цель … мир'],
    misses: ['Переговоры идут, по словам Макрона. ⇒ macron: Переговоры идут']
  },
  {
    name: '“according to” behind a clause',
    shape: 'according-to',
    pattern: '<cited> cue:attribution !which speaker:<source> (!takes.masculine !takes.feminine | $)',
    finds: [
      'Переговоры идут, по словам Макрона. ⇒ macron: Переговоры идут',
      'Макрон заявил, что бой утих. Ракеты близко, по его словам. ⇒ macron: бой утих ⇒ macron: Ракеты близко'
    ],
    misses: ['По словам Макрона, переговоры идут. ⇒ macron: переговоры идут']
  },
  ...RELAYS,
  {
    name: 'a participle',
    shape: 'participle',
    pattern: '<=(^ | (, | and) filler* | <!word close) cue:participle.!relative after-verb <content>',
    finds: [
      'Макрон принял послов, заявив, что переговоры идут. ⇒ macron: переговоры идут',
      'Макрон принял послов, при этом заявив, что переговоры идут. ⇒ macron: переговоры идут'
    ],
    misses: ['Макрон принял послов. Заявление готово, переговоры идут.']
  },
  {
    name: 'quotation, verb, speaker',
    shape: 'content-cue-speaker',
    pattern: '<quoted> ("так" | reference)? cue:verb.quotation !(after-verb ,? that) speaker:<reporter> and-more',
    finds: [
      '«Мы ждём» — с таким заявлением выступил Макрон. ⇒ macron: Мы ждём',
      '«Ждём», сказал Макрон. ⇒ macron: Ждём',
      '«Мы ждём», — сказал Макрон и добавил: «Но недолго». ⇒ macron: Мы ждём ⇒ macron: Но недолго'
    ],
    misses: ['Макрон сказал: «Мы ждём». ⇒ macron: Мы ждём']
  },
  {
    name: 'quotation, any verb in the past, speaker',
    shape: 'content-cue-speaker',
    pattern: '<quoted> <=— !verb cue:any-past speaker:<leader-behind> (. | , | $ | filler | prep)',
    finds: ['«Мы ждём», — рассуждал в Риме Эммануэль Макрон. ⇒ macron: Мы ждём'],
    misses: ['«Мы ждём», — рассуждал в Риме помощник Эммануэля Макрона.']
  },
  {
    name: 'quotation, “so”, speaker, verb',
    shape: 'content-speaker-cue',
    is: 'leader',
    pattern: '<quoted> "так" speaker:(who:leader) cue:verb.quotation',
    finds: ['«Мы ждём» — так Макрон ответил на вопрос журналиста. ⇒ macron: Мы ждём'],
    misses: ['«Мы ждём» — так помощник Макрона ответил на вопрос журналиста.']
  },
  {
    name: 'clause, verb, speaker',
    shape: 'content-cue-speaker',
    pattern:
      '<stated> cue:verb.clause.quotation !(after-verb ,? that) speaker:<follower> !(,? that) (=listener | !goes-on) and-on',
    finds: [
      'Переговоры идут в Риме, сказал Макрон. ⇒ macron: Переговоры идут в Риме',
      'Переговоры идут в Риме, сказал Макрон газете «Рассвет». ⇒ macron: Переговоры идут в Риме'
    ],
    misses: ['Макрон, приехав в Рим, сказал Лукашенко, что переговоры идут. ⇒ macron: переговоры идут']
  },
  {
    name: 'clause around verb and speaker',
    shape: 'content-cue-speaker',
    pattern:
      '!prep !attribution content:since , cue:verb.clause.quotation speaker:<follower> , !ender !that !verb =(run run) more:rest',
    finds: ['Переговоры, сказал Макрон, идут в Риме. ⇒ macron: Переговоры … идут в Риме'],
    misses: ['Переговоры, сказал Макрон.']
  },
  {
    name: 'clause that a preposition opens around verb and speaker',
    shape: 'content-cue-speaker',
    pattern:
      'content:(prep (!attribution [^, quoted name]){1,8}) <=(^ _{2,9}) , cue:verb.clause.quotation speaker:<leader-behind> , !ender !that !which !verb !participle !prep =(run run) more:rest',
    finds: ['На выборы, сказал Макрон, война не повлияла. ⇒ macron: На выборы … война не повлияла'],
    misses: ['В Риме, сказал Макрон.', 'В Риме, сказал Макрон, который приехал вчера.']
  },
  {
    name: 'clause that a preposition opens, verb, speaker',
    shape: 'content-cue-speaker',
    pattern:
      '^ content:(prep (quote | !attribution [^: quoted leader]){5,40}) , cue:verb.clause.quotation speaker:<follower> (=prep [^, name]{2,12}?)? (. | $)',
    finds: [
      'В Риме давно уже идут новые переговоры, сказал Макрон. ⇒ macron: В Риме давно уже идут новые переговоры',
      'В Риме давно заинтересованы в мире, сказал Макрон в беседе с газетой «Рассвет». ⇒ macron: В Риме давно заинтересованы в мире',
      'В Риме давно заинтересованы в «прочном мире», сказал Макрон. ⇒ macron: В Риме давно заинтересованы в «прочном мире»'
    ],
    misses: ['В Риме, сказал Макрон.']
  },
  {
    name: 'a deed of which an expert tells',
    shape: 'speaker-cue-content',
    is: 'nobody',
    pattern:
      '<=(^ (("по" | "за") his word | attribution guesser [^; :]{0,12}?) , _{0,5}?) speaker:<named> cue:verb after-verb =word !that',
    finds: ['По словам эксперта, Макрон предложил новую ловушку.', 'По его словам, Макрон предложил новую ловушку.'],
    misses: ['По словам помощника, Макрон предложил новую ловушку. ⇒ macron: новую ловушку']
  },
  {
    name: 'what nameless sources tell',
    shape: 'speaker-cue-content',
    is: 'nobody',
    pattern: '<=(^ _{0,8}? unnamed _{0,3}? ,) speaker:<named> cue:verb',
    finds: ['Как пишет «Рассвет» со ссылкой на источники, Макрон сказал, что переговоры идут.'],
    misses: ['Как пишет «Рассвет», Макрон сказал, что переговоры идут. ⇒ macron: переговоры идут']
  },
  {
    name: 'a deed that is rumoured',
    shape: 'speaker-cue-content',
    is: 'nobody',
    pattern: '<=(rumour (about word)? , that (!verb _){0,5}?) speaker:<named> cue:verb after-verb',
    finds: ['Слухи о том, что Макрон предложил новую сделку, опровергли в Риме.'],
    misses: ['Стало ясно, что Макрон предложил новую сделку. ⇒ macron: новую сделку']
  },
  {
    name: 'a participle behind a name',
    shape: 'speaker-cue-content',
    is: 'relative',
    pattern:
      'speaker:(who:leader.nominative) <=leader brackets , before-verb cue:participle.relative after-verb <content>',
    finds: ['В Рим приехал Макрон, заявивший, что бой утих. ⇒ macron: бой утих'],
    misses: ['В Рим приехал посол Макрона, заявивший, что бой утих.']
  },
  {
    name: 'how one is, and a quotation',
    shape: 'speaker-cue-content',
    is: 'leader',
    pattern: 'speaker:<named> cue:stance (!quoted !name !relayer [^: ,]){0,6} : content:(=quote rest)',
    finds: ['Макрон был краток: «Мы ждём всех». ⇒ macron: Мы ждём всех'],
    misses: ['Посол был краток: «Мы ждём всех».']
  },
  {
    name: 'speaker, verb, content',
    shape: 'speaker-cue-content',
    pattern: 'speaker:<subject> !reacting cue:verb after-verb <content>',
    finds: ['Макрон заявил, что переговоры идут. ⇒ macron: переговоры идут'],
    misses: [
      'Переговоры идут в Риме, сказал Макрон. ⇒ macron: Переговоры идут в Риме',
      'Макрон отреагировал на слова, что переговоры идут.',
      'Макрон ответил на обвинения в том, что переговоры сорваны.',
      'Макрон прокомментировал слова о том, что переговоры идут.'
    ]
  },
  {
    name: 'a noun of speech and whose it is',
    shape: 'speaker-cue-content',
    is: 'leader',
    form: 'aside',
    pattern: '<=(^ (!prep !name word)?) cue:said-noun speaker:(who:name) (about word)? , that content:rest',
    finds: [
      'Недавние заявления Макрона о том, что бой утих, удивили Рим. ⇒ macron: бой утих',
      'Заявление Макрона о том, что бой утих, удивило Рим. ⇒ macron: бой утих'
    ],
    misses: ['Посол прокомментировал заявление Макрона о том, что бой утих.']
  },
  {
    name: 'a speech and its words behind it',
    shape: 'announced',
    pattern: 'speaker:<named> cue:spoke [^: that open close]{0,14} .? !_',
    finds: [
      'Макрон выступил в Риме. «Мы ждём. Время есть». ⇒ macron: Мы ждём. Время есть',
      'На вопрос о сроках Макрон ответил. «Мы ждём. Время есть». ⇒ macron: Мы ждём. Время есть'
    ],
    misses: ['Помощник Макрона выступил в Риме. «Мы ждём. Время есть».']
  },
  {
    name: 'speaker, verb, next paragraph',
    shape: 'announced',
    pattern: 'speaker:<subject> cue:verb.quotation _{0,11} : !_',
    finds: ['Макрон написал в Telegram: ⏎  ⏎ «Киев выстоит и победит». ⇒ macron: Киев выстоит и победит'],
    misses: ['Макрон написал в Telegram: «Киев выстоит». ⇒ macron: Киев выстоит']
  }
]
