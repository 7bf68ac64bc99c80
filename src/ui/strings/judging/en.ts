import type { JudgingDictionary } from './judging-strings'

export const en: JudgingDictionary = {
  lasting: 'Both keep the page in the library; a rejection holds on every copy of the article:',
  reject: 'Not said so',
  correct: 'Correct',
  rejected: 'Rejected: not said so.',
  rejections: { one: '{0} statement rejected by you', other: '{0} statements rejected by you' },
  unreject: 'Take back'
}
