/** Where a content begins. */
import type { TableRule } from '../../clauses/rules'

const OPENED: readonly TableRule[] = [
  {
    name: 'behind a colon',
    pattern: '=: (takes.clause | takes.quotation) <!number : that? affirmed content:(quotes | rest)',
    finds: [
      'قال ماكرون: الحل قريب. ⇒ macron: الحل قريب',
      'وأعلن ماكرون أمس: «لن نقبل بذلك» وغادر. ⇒ macron: لن نقبل بذلك'
    ],
    misses: ['قال ماكرون إن الشرط واضح: الحل قريب. ⇒ macron: الشرط واضح: الحل قريب']
  },
  {
    name: '«ألا»',
    pattern: '=that-not takes.clause <!before-that content:rest',
    finds: ['وقال ماكرون ألا حل سوى التفاوض. ⇒ macron: ألا حل سوى التفاوض'],
    misses: ['وقال ماكرون إن الحل هو التفاوض. ⇒ macron: الحل هو التفاوض']
  },
  {
    name: 'behind «أن»',
    pattern: '=that takes.clause <!before-that that !initial affirmed content:rest',
    finds: ['وأكد ماكرون أن الحل قريب. ⇒ macron: الحل قريب'],
    misses: ['وقال ماكرون بعد أن وصل: الحل قريب. ⇒ macron: الحل قريب']
  },
  {
    name: 'behind a preposition',
    pattern: '=opener !circumstance opener that? affirmed content:rest',
    form: 'phrase',
    finds: ['ودعا ماكرون بوتين إلى وقف القتال. ⇒ macron: وقف القتال'],
    misses: ['وأعلن ماكرون على هامش القمة وقف القتال. ⇒ macron: وقف القتال']
  },
  {
    name: 'with «ب»',
    pattern:
      'takes.by !(takes.greets (greeted | =(joined name))) ("ب" | =by | ="بما" !("بما" (that | "في"))) content:rest',
    form: 'phrase',
    finds: [
      'وهدد ماكرون بوقف القتال. ⇒ macron: بوقف القتال',
      'وندد ماكرون بما سماه منطق القوة. ⇒ macron: بما سماه منطق القوة'
    ],
    misses: ['وهدد ماكرون بعد القمة.', 'ورحب ماكرون بضيوف من لندن.', 'ورحب ماكرون ببوتين في باريس.']
  },
  {
    name: 'with «ل»',
    pattern: 'takes.to ("ل" | =to) content:rest',
    form: 'phrase',
    finds: ['ودعا ماكرون لوقف القتال. ⇒ macron: لوقف القتال'],
    misses: ['ودعا ماكرون إلى وقف القتال. ⇒ macron: وقف القتال']
  },
  {
    name: 'a quotation',
    pattern: '=open takes.quotation said (long | <=("ب" | "الي" | "عن" | "من")) content:rest',
    finds: ['قال ماكرون في باريس «لن نقبل بذلك». ⇒ macron: لن نقبل بذلك'],
    misses: ['قال ماكرون لصحيفة «لوموند» إن الحل قريب. ⇒ macron: الحل قريب']
  }
]

const POSITION: TableRule = {
  name: 'a position',
  pattern: '(takes.object | takes.position) free =position affirmed content:rest',
  form: 'phrase',
  finds: ['وأكد ماكرون خلال لقاء مطول مع الوفد دعمه الكامل للخطة. ⇒ macron: دعمه الكامل للخطة'],
  misses: ['وأكد ماكرون خلال لقاء مطول مع الوفد حضوره.']
}

const JUDGED: TableRule = {
  name: 'whom and of what',
  pattern: '!judging !filler !speaking !governing =((leader | word) _{0,15}? judging) content:rest',
  form: 'phrase',
  finds: [
    'واتهم ماكرون روسيا بعرقلة الحل. ⇒ macron: روسيا بعرقلة الحل',
    'حمل ماكرون الغرب مسؤولية الأزمة. ⇒ macron: الغرب مسؤولية الأزمة'
  ],
  misses: ['واتهم ماكرون بعرقلة الحل.']
}

export const FARTHER: readonly TableRule[] = [...OPENED, POSITION, JUDGED]

export const NEAR: readonly TableRule[] = [
  ...FARTHER,
  {
    name: 'an object',
    pattern:
      'takes.object !(takes.held takes.present) <!close !title free !filler !speaking !governing (!reporting | position) (=(!joined leader) | !name =word | said =(quote word)) affirmed content:rest',
    form: 'phrase',
    finds: ['وانتقد ماكرون هذا القرار المتسرع. ⇒ macron: هذا القرار المتسرع'],
    misses: [
      'ورفض ماكرون التعليق على القرار.',
      'ويعتبر ماكرون من أكثر الساسة اهتماما بالقرار.',
      'وأكد ماكرون وزير الخارجية، في تصريح، أن الحل قريب. ⇒ macron: الحل قريب',
      'وأكد ماكرون لقناة «الأفق» الفرنسية، مساء الأحد: «لن نقبل بذلك». ⇒ macron: لن نقبل بذلك'
    ]
  }
]

const AT_ONCE: TableRule = {
  name: 'a quotation at once',
  pattern: 'takes.quotation said content:rest',
  finds: ['قال ماكرون «لا». ⇒ macron: لا'],
  misses: ['قال ماكرون في جريدة «لا».']
}

export const CONTENTS: readonly TableRule[] = [
  AT_ONCE,
  {
    name: 'before any other noun',
    pattern: 'lead light{0,40}? <near>',
    finds: ['وانتقد ماكرون، في باريس، هذا القرار. ⇒ macron: هذا القرار'],
    misses: ['وأكد ماكرون خلال لقاء مطول مع الوفد دعمه الكامل للخطة. ⇒ macron: دعمه الكامل للخطة']
  },
  {
    name: 'behind other nouns',
    pattern: 'lead light{0,40}+ step{0,40}? <farther>',
    finds: ['وأكد ماكرون خلال لقاء مطول مع الوفد أن الحل قريب. ⇒ macron: الحل قريب'],
    misses: ['وأكد ماكرون أن الحل قريب. ⇒ macron: الحل قريب']
  }
]

/** The content of a verb beside which no noun stands. */
export const OWN: readonly TableRule[] = [
  AT_ONCE,
  {
    name: 'without a subject before it',
    pattern: 'lead plain{0,40}? <own-place>',
    finds: ['قال ماكرون إن الوقت حان. وأضاف خلال اللقاء في باريس أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب'],
    misses: ['قال ماكرون إن الوقت حان. وأضاف خبير أن الحل قريب. ⇒ macron: الوقت حان']
  }
]
export const OWN_PLACES: readonly TableRule[] = [...OPENED, POSITION]

/** The content of a verb with another subject. */
export const OTHERS: readonly TableRule[] = [
  AT_ONCE,
  {
    name: 'behind somebody',
    pattern: 'lead step{0,40}? <opened>',
    finds: ['قال ماكرون إن الوقت حان وقال خبير إن الأمر معقد وأضاف أن الحل قريب. ⇒ macron: الوقت حان'],
    misses: ['قال ماكرون إن الوقت حان وأضاف أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب']
  }
]
export { OPENED }

const FROM_HIM =
  '(<!number : that? affirmed content:(quotes | rest) | <!before-that that !initial affirmed content:rest | =(said long) content:rest | !(<=that) =position content:rest)'

/** What is passed on. */
export const PASSED: readonly TableRule[] = [
  {
    name: 'what is passed on',
    pattern: `lead step{0,40}? ${FROM_HIM}`,
    finds: [
      'نقلت وكالة تاس عن بوتين قوله إن الحرب ستطول. ⇒ putin: الحرب ستطول',
      'نقل فيدان عن بوتين تأكيده استعداد موسكو للحوار. ⇒ putin: استعداد موسكو للحوار'
    ],
    misses: ['نقلت وكالة تاس عن بوتين أن الحرب ستطول. ⇒ putin: الحرب ستطول']
  }
]

/** The same without a noun before it. */
export const PASSED_NEAR: readonly TableRule[] = [
  {
    name: 'what is passed on at once',
    pattern: `lead plain{0,40}? ${FROM_HIM}`,
    finds: ['نقلت وكالة تاس عن بوتين أن الحرب ستطول. ⇒ putin: الحرب ستطول'],
    misses: ['نقلت وكالة تاس عن بوتين قوله إن الحرب ستطول. ⇒ putin: الحرب ستطول']
  }
]

/** What is quoted before the verb. */
export const QUOTED: readonly TableRule[] = [
  {
    name: 'a quotation before',
    pattern: 'content:quote ,? "هكذا"?',
    finds: [
      '«لن نقبل بذلك»، هكذا قال ماكرون. ⇒ macron: لن نقبل بذلك',
      '«لن نقبل بذلك»، قال ماكرون للصحافيين. ⇒ macron: لن نقبل بذلك'
    ],
    misses: ['قال ماكرون للصحافيين: «لن نقبل بذلك». ⇒ macron: لن نقبل بذلك']
  }
]
