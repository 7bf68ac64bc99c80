/** How Russian says whose words another passes on: «приводит слова Макрона ТАСС». */
import type { ClauseRule, TableRule } from '../../clauses/rules'

export const RELAYS: readonly ClauseRule[] = [
  {
    name: 'quotation, and who is quoted',
    shape: 'relay',
    pattern: '<quoted> cue:relay speaker:<quoted-one>',
    finds: ['«Мы ждём», цитирует Макрона ТАСС. ⇒ macron: Мы ждём'],
    misses: ['«Мы ждём», — цитирует посла ТАСС.']
  },
  {
    name: 'what a dash signs, and who is quoted',
    shape: 'relay',
    pattern: 'content:since , — cue:relay speaker:<quoted-one>',
    finds: ['— Переговоры идут в Риме, — цитирует Макрона ТАСС. ⇒ macron: Переговоры идут в Риме'],
    misses: ['— Переговоры идут в Риме, — цитирует посла ТАСС.']
  },
  {
    name: 'quotation, who quotes, and who is quoted',
    shape: 'relay',
    is: 'leader',
    pattern: '<quoted> cue:relay (outlet (quote | !name capital){0,3}? | quote | !name capital) speaker:(who:name)',
    finds: [
      '«Мы ждём», — цитирует «Рассвет» Лукашенко. ⇒ lukashenko: Мы ждём',
      '«Мы ждём», — цитирует газета «Рассвет» Эммануэля Макрона. ⇒ macron: Мы ждём'
    ],
    misses: ['«Мы ждём», — цитирует газета «Рассвет» посла Эммануэля Макрона.']
  },
  {
    name: 'who is quoted',
    shape: 'relay',
    is: 'leader',
    pattern: 'relayer:nominal cue:relay speaker:(who:name) ,? (that | :) content:rest',
    finds: ['ТАСС приводит слова Макрона: переговоры идут. ⇒ macron: переговоры идут'],
    misses: ['ТАСС приводит слова посла: переговоры идут.']
  },
  {
    name: 'quotation, and whose words are passed on',
    shape: 'relay',
    pattern: '<quoted> cue:words speaker:<quoted-one> _{0,5}? passes-on',
    finds: ['«Мы ждём», — слова Макрона приводит ТАСС. ⇒ macron: Мы ждём'],
    misses: ['«Мы ждём», — слова посла приводит ТАСС.']
  },
  {
    name: 'quotation, who passes it on, and whose words they are',
    shape: 'relay',
    is: 'leader',
    pattern: '<quoted> cue:relay (!name !prep !words (word | open | close)){1,5}? words speaker:(who:name)',
    finds: ['«Мы ждём», — передаёт ТАСС слова Макрона. ⇒ macron: Мы ждём'],
    misses: ['«Мы ждём», — передаёт ТАСС слова посла Макрона.']
  },
  {
    name: 'a clause, and whose words are passed on',
    shape: 'relay',
    is: 'leader',
    pattern: '<stated> cue:relay <=words speaker:(who:name)',
    finds: ['Переговоры идут в Риме, передаёт слова Макрона ТАСС. ⇒ macron: Переговоры идут в Риме'],
    misses: ['Переговоры идут в Риме, передаёт слова посла Макрона ТАСС.']
  }
]

/** Whose words somebody passes on. */
export const QUOTED_ONES: readonly TableRule[] = [
  {
    name: 'a name that is quoted',
    is: 'leader',
    pattern: 'who:name',
    finds: ['«Мы ждём», — цитирует Макрона ТАСС. ⇒ macron: Мы ждём'],
    misses: ['«Мы ждём», — цитирует посла ТАСС.']
  },
  {
    name: 'whom “his” means',
    is: 'pronoun',
    pattern: 'who:his',
    finds: ['Макрон заявил, что бой утих. «Мы ждём», — цитирует его ТАСС. ⇒ macron: бой утих ⇒ macron: Мы ждём'],
    misses: ['Макрон заявил, что бой утих. «Мы ждём», — цитирует соседа ТАСС. ⇒ macron: бой утих']
  }
]
