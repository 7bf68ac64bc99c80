/** Whose words an attribution gives: «по словам Макрона». */
import type { TableRule } from '../../clauses/rules'

export const SOURCES: readonly TableRule[] = [
  {
    name: 'his words',
    is: 'pronoun',
    pattern: '(takes.masculine | takes.feminine) <=(who:his word)',
    finds: [
      'Макрон заявил, что бой утих. По его словам, переговоры идут. ⇒ macron: бой утих ⇒ macron: переговоры идут',
      'Секретарь Совета Рустем Умеров прибыл. По его словам, переговоры идут. ⇒ umerov: переговоры идут'
    ],
    misses: ['Макрон заявил, что бой утих. По словам посла, переговоры идут. ⇒ macron: бой утих']
  },
  {
    name: 'an office as source',
    is: 'office',
    pattern: 'who:governed-office of-land? !name =(mark | $ | filler | prep)',
    finds: [
      'Макрон приехал в Рим. По словам президента, переговоры идут. ⇒ macron: переговоры идут',
      'Марко Рубио приехал в Рим. По словам госсекретаря, переговоры идут. ⇒ rubio: переговоры идут'
    ],
    misses: ['Макрон приехал в Рим. По словам президента банка, переговоры идут.']
  },
  {
    name: 'a name as source',
    is: 'leader',
    pattern: 'after-verb who:name (, same)?',
    finds: [
      'По словам Макрона, переговоры идут. ⇒ macron: переговоры идут',
      'Как заявил во вторник Макрон, переговоры идут. ⇒ macron: переговоры идут'
    ],
    misses: ['По словам помощника Макрона, переговоры идут.']
  },
  {
    name: 'a name as source behind whose aide it is',
    is: 'leader',
    pattern: '(!name !prep word){1,4} name who:name',
    finds: ['По словам помощника Макрона Владимира Путина, переговоры идут. ⇒ putin: переговоры идут'],
    misses: ['По словам помощника Макрона, переговоры идут.']
  },
  {
    name: 'a name as source behind where',
    is: 'leader',
    pattern: '(passed | after-verb <=filler (!that !relayer !leader word){1,3}?) who:leader.nominative',
    finds: ['Как заявил в интервью газете Эммануэль Макрон, переговоры идут. ⇒ macron: переговоры идут'],
    misses: ['Как заявил в интервью газете посол Макрона, переговоры идут.']
  },
  {
    name: 'somebody as source',
    is: 'other',
    pattern: '(!$ [^, open close])*',
    finds: ['Макрон заявил, что бой утих. По словам посла, ракеты близко. Он добавил, что устал. ⇒ macron: бой утих'],
    misses: ['По словам Макрона, переговоры идут. ⇒ macron: переговоры идут']
  }
]
