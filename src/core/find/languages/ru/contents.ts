/** What is said: behind the verb, and before it. */
import type { TableRule } from '../../clauses/rules'

export const LATER: readonly TableRule[] = [
  {
    name: 'behind a colon and others',
    form: 'clause',
    pattern: 'takes.clause : content:rest',
    finds: ['Макрон сказал послу во вторник: переговоры идут. ⇒ macron: переговоры идут'],
    misses: ['Макрон сказал: переговоры идут. ⇒ macron: переговоры идут']
  },
  {
    name: 'behind others and “that”',
    form: 'clause',
    pattern: 'takes.clause ,? <!prep that !(mark? something) content:rest',
    finds: ['Макрон сказал послу Италии, что переговоры идут. ⇒ macron: переговоры идут'],
    misses: ['Макрон сказал, что переговоры идут. ⇒ macron: переговоры идут']
  },
  {
    name: 'a quotation behind others',
    form: 'clause',
    pattern: 'takes.quotation ,? <!(, gerund [^, quoted]{0,16}) =(open word word !close) =quote !title content:rest',
    finds: ['Макрон сказал послу Италии «мы подождём ещё». ⇒ macron: мы подождём ещё'],
    misses: [
      'Макрон сказал «мы подождём ещё». ⇒ macron: мы подождём ещё',
      'Макрон объяснил новый удар «пустым страхом» в Риме.',
      'Макрон ответил послу, процитировав строку «Мы подождём ещё немного» до конца.'
    ]
  }
]

export const CONTENTS: readonly TableRule[] = [
  {
    name: 'behind a colon',
    form: 'clause',
    pattern: 'takes.clause ,? : content:rest',
    finds: ['Макрон отметил: переговоры идут. ⇒ macron: переговоры идут'],
    misses: ['Макрон отметил, что ясно одно: переговоры идут. ⇒ macron: ясно одно: переговоры идут']
  },
  {
    name: 'behind “that”',
    form: 'clause',
    pattern: 'takes.clause ,? <!prep that !(mark? something) content:rest',
    finds: ['Макрон отметил что переговоры идут. ⇒ macron: переговоры идут'],
    misses: ['Макрон отметил рост цен. ⇒ macron: рост цен']
  },
  {
    name: 'a quotation',
    form: 'clause',
    pattern: 'takes.quotation ,? =quote !title content:rest',
    finds: ['Макрон заявил «мы спорим о всём». ⇒ macron: мы спорим о всём'],
    misses: ['Макрон рассказал «Фигаро», что переговоры идут. ⇒ macron: переговоры идут']
  },
  {
    name: 'behind “of it that”',
    form: 'clause',
    pattern: '[^; that opener quoted]{0,16}? opener _ , that !(mark? something) content:rest',
    finds: ['Макрон сообщил о том, что переговоры идут. ⇒ macron: переговоры идут'],
    misses: ['Макрон сообщил о сроках встречи. ⇒ macron: сроках встречи']
  },
  {
    name: 'a call',
    form: 'phrase',
    pattern: '(!verb [^; : , that quoted]){0,10}? "с" call ("к" content:rest | content:("не"? infinitive rest))',
    finds: ['Макрон обратился к послам с призывом прекратить огонь. ⇒ macron: прекратить огонь'],
    misses: ['Макрон обратился к послам с речью.']
  },
  {
    name: 'of whom what is asked',
    form: 'phrase',
    pattern: 'takes.object "от" (!verb !that !prep word){1,4}? content:(infinitive rest)',
    finds: ['Макрон потребовал от всех сторон прекратить огонь. ⇒ macron: прекратить огонь'],
    misses: ['Макрон осудил от имени Рима новый удар.']
  },
  {
    name: 'of what with whom',
    form: 'phrase',
    pattern: '=word content:([^; that opener]{2,16}? opener word $ | [^; that opener]{5,16}? opener word word $)',
    finds: ['Макрон призвал все стороны большой войны к миру. ⇒ macron: все стороны большой войны к миру'],
    misses: ['Макрон призвал к миру. ⇒ macron: миру']
  },
  {
    name: 'of what',
    form: 'infinitive',
    pattern: '[^; that opener quoted]{0,16}? opener !"этом" content:rest',
    finds: ['Макрон призвал Киев к новым переговорам в Риме. ⇒ macron: новым переговорам в Риме'],
    misses: [
      'Макрон призвал Киев ждать. ⇒ macron: Киев ждать',
      'Макрон заявил об этом в Риме, не забыв отметить, что бой утих. ⇒ macron: бой утих'
    ]
  },
  {
    name: 'whom and of what',
    form: 'phrase',
    pattern: '=word =([^;]{0,16}? pivot:holder !and !$) content:rest',
    finds: [
      'Макрон обвинил Путина в срыве переговоров. ⇒ macron: Путина в срыве переговоров',
      'Макрон расценил такие слова как новую угрозу. ⇒ macron: такие слова как новую угрозу'
    ],
    misses: ['Макрон обвинил Путина.', 'Макрон оценил такие слова, как и весь зал.']
  },
  {
    name: 'what is called what',
    form: 'naming',
    pattern: 'takes.naming =word =(word{0,8} open) content:rest',
    finds: ['Макрон назвал такой ответ «ошибкой» и умолк. ⇒ macron: такой ответ «ошибкой»'],
    misses: ['Макрон отметил такой ответ «ошибкой» и умолк. ⇒ macron: такой ответ «ошибкой» и умолк']
  },
  {
    name: 'an object',
    form: 'phrase',
    pattern:
      'takes.object !prep !and !if !(takes.clause !prep word{1,3}? <!("тем" | "того" | "то") , that) !(takes.naming (!prep word){0,2}? unvalued !(_{0,9}? instrumental)) !("слова" | (!prep word){0,2}? ("позицию" | "мнение" | "соболезнования")) <!talked-to =((word | open) run | word , [^; : that quoted]{1,8}? and) content:rest',
    finds: [
      'Макрон пообещал новую помощь Киеву. ⇒ macron: новую помощь Киеву',
      'Макрон назвал условия Рима невыполнимыми. ⇒ macron: условия Рима невыполнимыми'
    ],
    misses: [
      'Макрон сказал новую речь.',
      'Макрон подтвердил слова посла.',
      'Макрон назвал главную причину новой войны.',
      'Макрон подтвердил пропагандистам ТАСС, что переговоры идут. ⇒ macron: переговоры идут',
      'Макрон выразил свою особую позицию по Киеву.',
      'Макрон подчеркнул в интервью датской газете: «Мы подождём ещё». ⇒ macron: Мы подождём ещё'
    ]
  },
  {
    name: 'farther behind',
    pattern: 'reach <later>',
    finds: ['Макрон сказал послу Италии, что переговоры идут. ⇒ macron: переговоры идут'],
    misses: ['Макрон сказал, что переговоры идут. ⇒ macron: переговоры идут']
  }
]

export const QUOTED: readonly TableRule[] = [
  {
    name: 'a quotation before',
    pattern: '<=(^ | : | from) content:quote ,? —?',
    finds: ['Мэр рад: «Мы ждём», — сказал Макрон. ⇒ macron: Мы ждём'],
    misses: ['Ответ Киева — «ошибка», — сказал Макрон. ⇒ macron: Ответ Киева — «ошибка»']
  },
  {
    name: 'a clause that ends in a quotation',
    pattern: 'content:(!prep since quote | since =(_ [^close]{7,7}) quote) ,? —?',
    finds: [
      'На это «мы ответим им всем одним большим ударом», сказал Макрон. ⇒ macron: На это «мы ответим им всем одним большим ударом»'
    ],
    misses: ['«Мы ждём», — сказал Макрон. ⇒ macron: Мы ждём']
  }
]

export const STATED: readonly TableRule[] = [
  {
    name: 'what is told of before',
    pattern: '<=(from _{0,4}? prep _ , that) content:(_+) ,',
    finds: ['О том, что переговоры идут, сообщил Макрон. ⇒ macron: переговоры идут'],
    misses: ['О сроках переговоров сообщил Макрон. ⇒ macron: сроках переговоров']
  },
  {
    name: 'what a dash signs',
    pattern: 'content:since ,? —',
    finds: ['В Риме идут переговоры, — сказал Макрон. ⇒ macron: В Риме идут переговоры'],
    misses: ['Переговоры идут в Риме, сказал Макрон. ⇒ macron: Переговоры идут в Риме']
  },
  {
    name: 'a clause before',
    pattern: '!prep !attribution !(oblique ,) content:since <=(from (word{3,3} | _{4,60})) ,',
    finds: ['Переговоры идут в Риме, сказал Макрон. ⇒ macron: Переговоры идут в Риме'],
    misses: ['В Риме идут переговоры, сказал Макрон.', 'Путину, заявившему о мире, возразил Макрон.']
  }
]

/** What stands before "по словам". */
export const CITED: readonly TableRule[] = [
  ...QUOTED,
  {
    name: 'all before an attribution',
    pattern: 'content:since ,?',
    finds: ['Переговоры идут, по словам Макрона. ⇒ macron: Переговоры идут'],
    misses: ['По словам Макрона, переговоры идут. ⇒ macron: переговоры идут']
  }
]
