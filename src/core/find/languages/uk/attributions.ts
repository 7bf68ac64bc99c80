/** What tells whose words a sentence gives, without a verb of its own: «за словами», «як заявив». */
import type { Attribution } from '../grammar'
import { reportedAs } from '../slavic/verbs'
import { VERBS } from './cues'

/** «За його словами» */
const ownWords = (whose: string, pronoun: 'masculine' | 'feminine'): Attribution => ({
  forms: [
    `за ${whose} словами`,
    `зі ${whose} слів`,
    `за ${whose} оцінкою`,
    ...['думку', 'переконання', 'погляд', 'оцінку'].map((noun) => `на ${whose} ${noun}`)
  ],
  role: 'speaker',
  pronoun
})

export const ATTRIBUTIONS: readonly Attribution[] = [
  reportedAs(VERBS, ['як', 'як раніше', 'як уже']),
  {
    forms: [
      'за словами',
      'зі слів',
      'за твердженням',
      'за оцінкою',
      'за версією',
      'за висловом',
      'на думку',
      'на переконання',
      'на погляд',
      'з погляду'
    ],
    role: 'speaker'
  },
  ownWords('його', 'masculine'),
  ownWords('її', 'feminine'),
  {
    forms: ['з посиланням на', 'із посиланням на', 'за даними', 'за інформацією', 'за повідомленням'],
    role: 'outer'
  }
]
