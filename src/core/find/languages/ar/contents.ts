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
    pattern:
      '=that !(joined =fa) takes.clause <!before-that <!(which owned) that !initial !(takes.refuses untold) affirmed content:rest',
    finds: ['وأكد ماكرون أن الحل قريب. ⇒ macron: الحل قريب'],
    misses: [
      'وقال ماكرون بعد أن وصل: الحل قريب. ⇒ macron: الحل قريب',
      'ورفض ماكرون أن يجيب عن سؤال بشأن الحل.',
      'وقال ماكرون، حين يأتي الوقت فإن الحل قريب.'
    ]
  },
  {
    name: 'with neither opener nor marks',
    pattern: 'takes.goes-on (, | <=,) =(outright | "عندما" (!that !: _){1,20}? so-then) content:rest',
    finds: [
      'وقال ماكرون، خلال القمة، لن نقبل بذلك. ⇒ macron: لن نقبل بذلك',
      'وقال ماكرون، عندما يأتي الوقت فإن الحل قريب. ⇒ macron: عندما يأتي الوقت فإن الحل قريب'
    ],
    misses: ['وقال ماكرون، عندما سئل عن القمة، إن الحل قريب. ⇒ macron: الحل قريب']
  },
  {
    name: 'behind a preposition',
    pattern:
      '=opener !circumstance opener !mere-speech that? !(takes.clause (!: _){1,20}? : that) affirmed content:rest',
    form: 'phrase',
    finds: ['ودعا ماكرون بوتين إلى وقف القتال. ⇒ macron: وقف القتال'],
    misses: [
      'وأشار ماكرون إلى خطابه أمام البرلمان.',
      'وأعلن ماكرون على هامش القمة وقف القتال. ⇒ macron: وقف القتال',
      'وأكد ماكرون ردا على أسئلة حول فرض قيود على الهجرة: إن الحل قريب. ⇒ macron: الحل قريب'
    ]
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
    finds: [
      'قال ماكرون في باريس «لن نقبل بذلك». ⇒ macron: لن نقبل بذلك',
      'قال ماكرون، خلال كلمة في باريس «لن نقبل بذلك أبدا»، وغادر. ⇒ macron: لن نقبل بذلك أبدا'
    ],
    misses: ['قال ماكرون لصحيفة «لوموند» إن الحل قريب. ⇒ macron: الحل قريب']
  }
]

const POSITION: TableRule = {
  name: 'a position',
  pattern: '(takes.object | takes.position) free =position affirmed content:rest',
  form: 'phrase',
  finds: ['وأكد ماكرون خلال لقاء ودي مع الوفد دعمه الكامل للخطة. ⇒ macron: دعمه الكامل للخطة'],
  misses: ['وأكد ماكرون خلال لقاء ودي مع الوفد حضوره.']
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
      'takes.object !(takes.held takes.present) <!close !title !date !(<=, name) free !filler !speaking !governing !(teller filler) (!reporting | position) (=(!joined leader) | !name =word | said =(quote word)) affirmed content:rest',
    form: 'phrase',
    finds: ['وانتقد ماكرون هذا القرار المتسرع. ⇒ macron: هذا القرار المتسرع'],
    misses: [
      'ورفض ماكرون التعليق على القرار.',
      'ويعتبر ماكرون من أكثر الساسة اهتماما بالقرار.',
      'وأكد ماكرون وزير الخارجية، في تصريح، أن الحل قريب. ⇒ macron: الحل قريب',
      'وأكد ماكرون لقناة «الأفق» الفرنسية، مساء الأحد: «لن نقبل بذلك». ⇒ macron: لن نقبل بذلك',
      'وأكد ماكرون في اتصال أجراه السبت بالوفد دعمه للحل. ⇒ macron: دعمه للحل'
    ]
  }
]

const AT_ONCE: TableRule = {
  name: 'a quotation at once',
  pattern: 'takes.quotation said content:rest',
  finds: ['قال ماكرون «لا نقبل». ⇒ macron: لا نقبل'],
  misses: ['قال ماكرون في جريدة «لا نقبل».']
}

export const CONTENTS: readonly TableRule[] = [
  AT_ONCE,
  {
    name: 'before any other noun',
    pattern: 'lead light{0,40}? <near>',
    finds: [
      'وانتقد ماكرون، في باريس، هذا القرار. ⇒ macron: هذا القرار',
      'وانتقد ماكرون اليوم الخميس،هذا القرار. ⇒ macron: هذا القرار',
      'قال ماكرون، في كلمة خلال الاجتماع الطارئ حول “الحرب الطويلة على المدن”، إن الحل قريب. ⇒ macron: الحل قريب',
      'وأفاد ماكرون عن قرب الحل. ⇒ macron: قرب الحل',
      'وأعاد ماكرون التأكيد على قرب الحل. ⇒ macron: قرب الحل',
      'وجدد ماكرون إصرار باريس على الحل. ⇒ macron: إصرار باريس على الحل'
    ],
    misses: ['وأكد ماكرون خلال لقاء ودي مع الوفد دعمه الكامل للخطة. ⇒ macron: دعمه الكامل للخطة']
  },
  {
    name: 'behind other nouns',
    pattern: 'lead light{0,40}+ step{0,40}? <farther>',
    finds: [
      'وأكد ماكرون خلال لقاء ودي مع الوفد أن الحل قريب. ⇒ macron: الحل قريب',
      'ودعا ماكرون خلال القمة، الأوروبيين إلى وقف القتال، محذرا من الحرب. ⇒ macron: وقف القتال … الحرب',
      'وعلق ماكرون على التقرير الطويل الذي أفاد بأنه غادر، قائلا: «لن نقبل بذلك». ⇒ macron: لن نقبل بذلك'
    ],
    misses: ['وأكد ماكرون أن الحل قريب. ⇒ macron: الحل قريب']
  }
]

/** The content of a verb beside which no noun stands. */
export const OWN: readonly TableRule[] = [
  AT_ONCE,
  {
    name: 'without a subject before it',
    pattern: 'lead plain{0,40}? <own-place>',
    finds: [
      'قال ماكرون إن الوقت حان. وأضاف خلال اللقاء في باريس أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب',
      'قال ماكرون إن الوقت حان، وحث روسيا على وقف القتال. ⇒ macron: الوقت حان ⇒ macron: وقف القتال',
      'قال ماكرون إن الوقت حان. وأضاف في تصريح صحفي أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب',
      'قال ماكرون إن الوقت حان. وأضاف في القمة التي تضم 15 دولة أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب',
      'قال ماكرون إن الوقت حان. وأضاف في اجتماع مجلس محافظي الوكالة أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب'
    ],
    misses: [
      'قال ماكرون إن الوقت حان. وأضاف خبير أن الحل قريب. ⇒ macron: الوقت حان',
      'قالت ميلوني إن الوقت حان، وحثت روسيا على وقف القتال. ⇒ meloni: الوقت حان',
      'قال ماكرون إن الوقت حان. وقال في باريس خبير عسكري إن الحل قريب. ⇒ macron: الوقت حان',
      'قال ماكرون إن الوقت حان. وقال في القمة التي نظمها المعهد خبير إن الحل قريب. ⇒ macron: الوقت حان'
    ]
  },
  {
    name: 'behind a long circumstance and a colon',
    pattern:
      'takes.goes-on =prep (prep [title relayer article] | name | !that !verb !participle ![title relayer] !spoken-for word){1,40}? : content:(=(open word word word) quote) (mark | $)',
    finds: [
      'قال ماكرون إن الوقت حان. وأضاف بعد لقاء طويل مع نظيره في قمة ما يسمى بتحالف يضم دولا أوروبية: «لن نقبل بذلك». ⇒ macron: الوقت حان ⇒ macron: لن نقبل بذلك'
    ],
    misses: [
      'قال ماكرون إن الوقت حان. وأضاف بعد لقاء طويل مع نظيره في قمة ما يسمى بتحالف خبير عسكري: «لن نقبل بذلك». ⇒ macron: الوقت حان'
    ]
  }
]
export const OWN_PLACES: readonly TableRule[] = [
  ...OPENED,
  POSITION,
  {
    name: 'which land, and of what',
    pattern: 'takes.masculine !joined =(land _{0,15}? judging) content:rest',
    form: 'phrase',
    finds: ['قال ماكرون إن الوقت حان، واتهم روسيا بعرقلة الحل. ⇒ macron: الوقت حان ⇒ macron: روسيا بعرقلة الحل'],
    misses: ['قال ماكرون إن الوقت حان. واتهم خبير روسيا بعرقلة الحل. ⇒ macron: الوقت حان']
  },
  {
    name: 'a thing that nobody is called',
    pattern: 'takes.object free <!(, !joined word) =thing affirmed content:rest',
    form: 'phrase',
    finds: [
      'قال ماكرون إن الوقت حان، لكنه رفض بشكل قاطع أي هدنة. ⇒ macron: الوقت حان ⇒ macron: أي هدنة',
      'قال ماكرون إن الوقت حان. كما نفى ما نشر في الصحف. ⇒ macron: الوقت حان ⇒ macron: ما نشر في الصحف'
    ],
    misses: [
      'قال ماكرون إن الوقت حان، لكنه رفض خليفة حفتر. ⇒ macron: الوقت حان',
      'أعلن ماكرون، رفض أي هدنة. ⇒ macron: رفض أي هدنة'
    ]
  }
]

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
  '(<!number : that? affirmed content:(quotes | rest) | <!before-that that !initial affirmed content:rest | =(said long) content:rest | !(<=that) prep? =position content:rest)'

/** What is passed on. */
export const PASSED: readonly TableRule[] = [
  {
    name: 'what is passed on',
    pattern: `lead step{0,40}? ${FROM_HIM}`,
    finds: [
      'نقلت وكالة تاس عن بوتين قوله إن الحرب ستطول. ⇒ putin: الحرب ستطول',
      'نقل فيدان عن بوتين تأكيده استعداد موسكو للحوار. ⇒ putin: استعداد موسكو للحوار',
      'نقلت وكالة تاس عن بوتين تشديده على وقوف موسكو مع الحوار. ⇒ putin: وقوف موسكو مع الحوار'
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
    pattern: 'content:quote ,? ("هكذا" | "هذا" "ما")?',
    finds: [
      '«لن نقبل بذلك»، هكذا قال ماكرون. ⇒ macron: لن نقبل بذلك',
      '«لن نقبل بذلك»، قال ماكرون للصحافيين. ⇒ macron: لن نقبل بذلك'
    ],
    misses: ['قال ماكرون للصحافيين: «لن نقبل بذلك». ⇒ macron: لن نقبل بذلك']
  }
]
