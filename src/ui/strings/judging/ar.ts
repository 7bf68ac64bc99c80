import type { JudgingDictionary } from './judging-strings'

export const ar: JudgingDictionary = {
  lasting: 'كلاهما يحفظ الصفحة في المكتبة، والرفض يسري على كل نسخة من المقال:',
  reject: 'لم يُقل هكذا',
  correct: 'صحّحه',
  rejected: 'رُفض القول: لم يُقل هكذا.',
  rejections: {
    zero: 'لم ترفض قولًا',
    one: 'رفضتَ قولًا واحدًا',
    two: 'رفضتَ قولين',
    few: 'رفضتَ {0} أقوال',
    many: 'رفضتَ {0} قولًا',
    other: 'رفضتَ {0} قول'
  },
  unreject: 'تراجع عن الرفض'
}
