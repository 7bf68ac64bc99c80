/** How Russian sets a name before or under somebody's words: «Макрон: …», «– Макрон». */
import type { ClauseRule } from '../../clauses/rules'

export const LABELS: readonly ClauseRule[] = [
  {
    name: 'a label',
    shape: 'label',
    is: 'leader',
    pattern:
      '^ (number | !open mark)*+ (capital .){0,2} speaker:(who:leader) brackets (mark? (about | prep) (!that !verb word){1,6}? | mark | its-office)? cue:: content:(_ _ _ rest)',
    finds: [
      'Макрон: «Мы подождём ещё немного». ⇒ macron: Мы подождём ещё немного',
      '10:22 [Макрон]: «Мы подождём ещё немного». ⇒ macron: Мы подождём ещё немного',
      'Макрон — о потерях: «Мы подождём ещё немного». ⇒ macron: Мы подождём ещё немного',
      'Макрон в парламенте: бой скоро утихнет везде. ⇒ macron: бой скоро утихнет везде',
      'С. Лавров: «Мы подождём ещё немного». ⇒ lavrov: Мы подождём ещё немного',
      'Эммануэль Макрон, президент Франции: «Мы подождём ещё немного». ⇒ macron: Мы подождём ещё немного',
      'Эммануэль Макрон, глава большой страны: «Мы подождём ещё немного». ⇒ macron: Мы подождём ещё немного'
    ],
    misses: ['Макрон: 2 316.', 'Макрон, Европа: кто победит в этом споре.']
  },
  {
    name: 'a label, next paragraph',
    shape: 'announced',
    is: 'leader',
    pattern: '^ (number | !open mark)*+ speaker:(who:leader) (mark? about (!that word){1,6}? | its-office)? cue:: !_',
    finds: [
      'Макрон — о потерях: ⏎ «Мы подождём ещё». ⇒ macron: Мы подождём ещё',
      'Эммануэль Макрон, президент Франции: ⏎ «Мы подождём ещё». ⇒ macron: Мы подождём ещё'
    ],
    misses: ['Сосед — о потерях: ⏎ «Мы подождём ещё».']
  },
  {
    name: 'a quotation that is called one',
    shape: 'label',
    is: 'dropped',
    pattern: '^ speaker:quote-is cue:: content:(=quote rest)',
    finds: ['Макрон прибыл в Рим. Прямая речь: «Мы подождём ещё». ⇒ macron: Мы подождём ещё'],
    misses: ['Макрон прибыл в Рим. Главное: «Мы подождём ещё».']
  },
  {
    name: 'a dash and a verb under the words',
    shape: 'referred',
    pattern: '^ — cue:verb speaker:<reporter>',
    finds: [
      'Мы ждём всех.\n— заявил Макрон. ⇒ macron: Мы ждём всех',
      'Макрон приехал в Рим.\nМы ждём всех.\n— заявил президент. ⇒ macron: Мы ждём всех'
    ],
    misses: ['Мы ждём всех.\nМакрон уехал.']
  },
  {
    name: 'a dash and a name under a quotation',
    shape: 'referred',
    is: 'leader',
    pattern: '^ cue:— speaker:(who:leader.name) its-office? (. | $)',
    finds: [
      '«Мы подождём ещё».\n– Эммануэль Макрон\nСпор идёт. ⇒ macron: Мы подождём ещё',
      '«Мы подождём ещё».\n– Эммануэль Макрон, президент Франции. ⇒ macron: Мы подождём ещё'
    ],
    misses: ['«Мы подождём ещё».\n– Посол Эммануэль Макрон уехал.']
  }
]
