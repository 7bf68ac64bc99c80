/** How Russian says of what is told elsewhere, or before, who has said it: «Об этом сообщил», «О сроках сообщил». */
import type { ClauseRule } from '../../clauses/rules'

export const ABOUT_THIS: readonly ClauseRule[] = [
  {
    name: '“about this” and a verb that is denied',
    shape: 'referred',
    is: 'other',
    pattern: 'speaker:(^ filler* reference _{0,13}? void before-verb) cue:verb',
    finds: ['Бой давно уже утих. Об этом не говорил Макрон.'],
    misses: ['Бой давно уже утих. Об этом говорил Макрон. ⇒ macron: Бой давно уже утих']
  },
  {
    name: '“about this” and who passes it on',
    shape: 'referred',
    is: 'nobody',
    pattern: '<=(^ filler* reference) =reports-on cue:verb !(_{0,15}? name)',
    finds: [
      'Макрон заявил, что бой утих. Об этом пишет «Рассвет» со ссылкой на радио. Он добавил, что переговоры идут. ⇒ macron: бой утих ⇒ macron: переговоры идут'
    ],
    misses: ['Бой давно уже утих. Об этом сообщает Макрон. ⇒ macron: Бой давно уже утих']
  },
  {
    name: '“about this” and whence somebody has it',
    shape: 'according-to',
    is: 'nobody',
    pattern: '<=(^ filler* reference _{0,20}? reports-on _{0,8}?) cue:attribution.outer !(_{0,6}? name)',
    finds: [
      'Макрон заявил, что бой утих. Об этом сообщает «Рассвет» со ссылкой на газету. Он добавил, что переговоры идут. ⇒ macron: бой утих ⇒ macron: переговоры идут'
    ],
    misses: ['Об этом сообщает «Рассвет» со ссылкой на Макрона.']
  },
  {
    name: '“about this”, who, and a verb',
    shape: 'referred',
    pattern: '<=(^ elsewhere filler* reference _{0,13}?) speaker:<named> cue:verb.!several.!naming !(_{0,12}? :)',
    finds: [
      'Бой давно уже утих. Об этом Макрон сообщил в Риме. ⇒ macron: Бой давно уже утих',
      'Бой давно уже утих. Как пишет «Рассвет», об этом Макрон сообщил в Риме. ⇒ macron: Бой давно уже утих'
    ],
    misses: [
      'Бой давно уже утих. Об этом сообщил в Риме Макрон. ⇒ macron: Бой давно уже утих',
      'Бой давно уже утих. Об этом Макрон сообщил в Риме: «Мы ждём». ⇒ macron: Мы ждём',
      'Бой давно уже утих. Такое мнение посла Макрон назвал «глупой шуткой». ⇒ macron: глупой шуткой'
    ]
  },
  {
    name: '“about this”, a verb, and who',
    shape: 'referred',
    pattern: '<=(^ elsewhere filler* reference _{0,13}?) cue:verb.!naming !(_{0,12}? :) (speaker:<follower> | )',
    finds: [
      'Бой давно уже утих. Об этом в Риме сообщил Макрон. ⇒ macron: Бой давно уже утих',
      'В Риме выражают тревогу. Об этом сообщил Макрон. ⇒ macron: В Риме выражают тревогу',
      'Власти США выражают тревогу. Об этом сообщил Макрон. ⇒ macron: Власти США выражают тревогу'
    ],
    misses: ['Бой давно уже утих. Об этом в Риме знал Макрон.']
  },
  {
    name: '“such an opinion”, who holds it, and a verb',
    shape: 'referred',
    pattern: '<=(^ elsewhere filler* reference _{0,13}?) cue:gave !(_{0,12}? :) speaker:<follower>',
    finds: [
      'Бой давно уже утих. Такую оценку прошедшей встрече дал Макрон. ⇒ macron: Бой давно уже утих',
      'Бой давно уже утих. Такого мнения придерживается Макрон. ⇒ macron: Бой давно уже утих'
    ],
    misses: ['Бой давно уже утих. Новую оценку дал Макрон.']
  },
  {
    name: '“to this” and who points',
    shape: 'referred',
    pattern: '<=(^ filler* "на" "это") =points cue:verb !(_{0,12}? :) speaker:<follower>',
    finds: ['Бой давно уже утих. На это указал Макрон в беседе с послом. ⇒ macron: Бой давно уже утих'],
    misses: ['Бой давно уже утих. На это ответил Макрон в беседе с послом.']
  },
  {
    name: '“so”, a verb, and who',
    shape: 'referred',
    is: 'leader',
    pattern: '<=(^ "так") cue:verb.clause.!isThought speaker:(who:leader)',
    finds: ['Бой давно уже утих. Так прокомментировал Макрон новости из Рима. ⇒ macron: Бой давно уже утих'],
    misses: ['Бой давно уже утих. Так прокомментировал новости посол Макрона.']
  },
  {
    name: '“such a statement”, who, a verb and a quotation',
    shape: 'speaker-cue-content',
    is: 'leader',
    pattern:
      '<=(^ filler* reference) speaker:(who:name) cue:verb.!quotation [^: quoted]{0,12}? : content:(=quote rest)',
    finds: ['Такое заявление Макрон сделал в Риме: «Мы ждём». ⇒ macron: Мы ждём'],
    misses: ['Такое заявление посол Макрона сделал в Риме: «Мы ждём».']
  },
  {
    name: 'what it is about, verb, speaker',
    shape: 'content-cue-speaker',
    pattern: 'from about content:(!that !his [^, quoted name]{2,14}) cue:verb.after speaker:<follower> !that',
    finds: ['О сроках новых переговоров сообщил Макрон. ⇒ macron: сроках новых переговоров'],
    misses: [
      'О том, что переговоры идут, сообщил Макрон. ⇒ macron: переговоры идут',
      'О его новой встрече сообщил Макрон.'
    ]
  },
  {
    name: 'of what it is so that, speaker, verb',
    shape: 'content-speaker-cue',
    is: 'leader',
    pattern:
      '<=(from prep _ , that) content:(_{2,40}) , speaker:(who:leader) cue:verb.clause.quotation (number? filler)* (prep word{1,3})? (. | $)',
    finds: ['О том, что переговоры идут, Макрон сообщил в Риме. ⇒ macron: переговоры идут'],
    misses: ['О том, что переговоры идут, помощник Макрона сообщил в Риме.']
  },
  {
    name: 'what it is about, speaker, verb',
    shape: 'content-speaker-cue',
    pattern: 'from about content:(!that [^, quoted name]{1,14}) speaker:(who:leader) cue:verb.after filler* (. | $)',
    is: 'leader',
    finds: ['О сроках новых переговоров Макрон сообщил во вторник. ⇒ macron: сроках новых переговоров'],
    misses: ['О сроках новых переговоров Макрон сообщил, что они далеки. ⇒ macron: они далеки']
  }
]
