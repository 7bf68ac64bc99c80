/** What tells whose words a sentence gives, without a verb of its own: «по словам», «как заявил». */
import type { Attribution } from '../grammar'
import { VERBS } from './cues'
import { reportedAs } from '../slavic/verbs'

/** «По его словам» */
const ownWords = (whose: string, pronoun: 'masculine' | 'feminine'): readonly Attribution[] => [
  {
    forms: [
      ...['словам', 'мнению', 'утверждению', 'оценке', 'убеждению'].map((noun) => `по ${whose} ${noun}`),
      `на ${whose} взгляд`,
      `с ${whose} слов`
    ],
    role: 'speaker',
    pronoun
  }
]

export const ATTRIBUTIONS: readonly Attribution[] = [
  reportedAs(VERBS, ['как', 'как ранее', 'как уже']),
  {
    forms: [
      'по словам',
      'со слов',
      'по мнению',
      'по утверждению',
      'по оценке',
      'по убеждению',
      'по версии',
      'по выражению',
      'с точки зрения',
      'на взгляд'
    ],
    role: 'speaker'
  },
  ...ownWords('его', 'masculine'),
  ...ownWords('ее', 'feminine'),
  { forms: ['со ссылкой на', 'по данным', 'по информации', 'по сообщению', 'по сведениям'], role: 'outer' }
]
