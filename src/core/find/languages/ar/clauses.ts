/** How speaker, cue and content stand to each other, in the order in which it is tried. */
import type { ClauseRule } from '../../clauses/rules'
import { UNNAMED } from './unnamed'
import { PASSED_ON, WITHOUT_VERB } from './wordless'

const PARTICIPLES: readonly ClauseRule[] = [
  {
    name: 'a participle that opens the sentence',
    shape: 'participle',
    is: 'dropped',
    pattern:
      '(^ | unreported <=(^ placed "ذلك" prep (!name !relayer !title _){1,40} ,?)) cue:participle.!noun <content>',
    finds: [
      'قال ماكرون إن الوقت حان. جاء ذلك خلال مشاركته في القمة، مؤكدا أن الحرب ستطول. ⇒ macron: الوقت حان ⇒ macron: الحرب ستطول',
      'قال ماكرون إن الوقت حان. مؤكدا أن الحرب ستطول. ⇒ macron: الوقت حان ⇒ macron: الحرب ستطول'
    ],
    misses: [
      'قال ماكرون إن الوقت حان، مؤكدا أن الحرب ستطول. ⇒ macron: الوقت حان … الحرب ستطول',
      'قال ماكرون إن الوقت حان. وبالإشارة إلى طلب الخبير. ⇒ macron: الوقت حان'
    ]
  },
  {
    name: 'words that come, and a participle',
    shape: 'participle',
    is: 'leader',
    pattern: 'placed stance ahead !joined who:name (!name !relayer !title _){0,24} , cue:participle.!noun <content>',
    finds: ['وجاءت تصريحات ماكرون في ختام زيارة إلى لندن، مشيرا إلى أن الحل قريب. ⇒ macron: الحل قريب'],
    misses: ['وجاءت تصريحات الخبير في ختام زيارة إلى لندن، مشيرا إلى أن الحل قريب.']
  },
  {
    name: 'a participle of who answers',
    shape: 'participle',
    is: 'other',
    pattern:
      '<=(aside-object owned _{0,30}? | pause (leads | amma | joined =article) (!filler [article relayer title]) (!mark !name _){0,6}? [verb teller] (!mark !name _){0,10}? | pause against [verb teller] (!filler [article relayer title]) (!mark !name _){0,10}?) ,? cue:participle <content>',
    finds: [
      'قال ماكرون إن القرار صعب، والسفير الروسي نفى ذلك مؤكدا أن التسوية قريبة. ⇒ macron: القرار صعب',
      'قال ماكرون إن القرار صعب، فيما رفض الكرملين ذلك، مؤكدا أن التسوية قريبة. ⇒ macron: القرار صعب',
      'قال ماكرون إن القرار صعب، وهو ما رفضه وزير بولندي مشددا على أن التسوية قريبة. ⇒ macron: القرار صعب'
    ],
    misses: ['قال ماكرون إن القرار صعب، مشددا على أن التسوية قريبة. ⇒ macron: القرار صعب … التسوية قريبة']
  },
  {
    name: 'a participle',
    shape: 'participle',
    is: 'continued',
    adds: true,
    pattern: '(<=mark | joined | =speaking) <!open cue:participle (takes.!apart | unreported) <content>',
    finds: [
      'قال ماكرون إن الوقت حان، مؤكدا في ختام اللقاء الطويل أن الحرب ستطول. ⇒ macron: الوقت حان … الحرب ستطول',
      'قالت ميلوني إن الوقت حان، مؤكدة أن الحرب ستطول. ⇒ meloni: الوقت حان … الحرب ستطول',
      'وختم ماكرون كلمته، بالقول إن الحل قريب. ⇒ macron: الحل قريب'
    ],
    misses: [
      'قال ماكرون مؤكدا أن الحرب ستطول. ⇒ macron: الحرب ستطول',
      'قالت ميلوني إن الوقت حان لبدء حرب مؤكدة أن الحل قريب. ⇒ meloni: الوقت حان لبدء حرب مؤكدة أن الحل قريب'
    ]
  },
  {
    name: 'a participle within its clause',
    shape: 'participle',
    is: 'continued',
    adds: true,
    pattern:
      '<!open cue:participle (takes.masculine | takes.noun) (takes.!apart | unreported) =(_{0,2}? <near>) <content>',
    finds: [
      'استقبل ماكرون وفدا كبيرا مؤكدا أن الحرب ستطول. ⇒ macron: الحرب ستطول',
      'وسارعت ميلوني إلى التأكيد أن الحرب ستطول. ⇒ meloni: الحرب ستطول',
      'انتقد ماكرون الخطة بقوله إن الحرب ستطول. ⇒ macron: الخطة … الحرب ستطول'
    ],
    misses: ['قال ماكرون إن الوقت حان، مؤكدا أن الحرب ستطول. ⇒ macron: الوقت حان … الحرب ستطول']
  },
  {
    name: 'a participle and the next paragraph',
    shape: 'announced',
    is: 'continued',
    pattern: 'cue:participle.quotation : !_',
    finds: ['استقبل ماكرون وفدا كبيرا في باريس قائلا: ⏎ «لن ننتظر طويلا». ⇒ macron: لن ننتظر طويلا'],
    misses: ['استقبل ماكرون وفدا كبيرا في باريس: ⏎ «لن ننتظر طويلا».']
  }
]

const UNSTATED: readonly ClauseRule[] = [
  {
    name: 'before adding',
    shape: 'cue-speaker-content',
    is: 'continued',
    pattern: '<=("قبل" that) cue:verb.present <opened>',
    finds: ['انتقد ماكرون هذا القرار، قبل أن يضيف: «لن نقبل بذلك». ⇒ macron: هذا القرار ⇒ macron: لن نقبل بذلك'],
    misses: ['انتقد ماكرون هذا القرار، قبل أن يغادر القاعة. ⇒ macron: هذا القرار']
  },
  {
    name: 'a verb that is taken back, and whose',
    shape: 'cue-speaker-content',
    tells: true,
    // What goes on behind «لم يقل إن» may be what was not said.
    pattern: 'unstated cue:verb speaker:<behind> !that',
    finds: ['لم يذكر ماكرون موعدا، مؤكدا أن الحرب ستطول. ⇒ macron: الحرب ستطول'],
    misses: [
      'قال ماكرون إن الوقت حان، مؤكدا أن الحرب ستطول. ⇒ macron: الوقت حان … الحرب ستطول',
      'لم يقل ماكرون إن الوقت حان، مؤكدا أن الحرب ستطول.'
    ]
  },
  {
    name: 'who answers to what others claim',
    shape: 'cue-speaker-content',
    tells: true,
    pattern: 'cue:verb speaker:<behind> ("علي" | "عن" | "بشان") claim (that | word that | which)',
    finds: ['ورد ماكرون على اتهامات بأن الحرب ستطول.'],
    misses: ['ورد ماكرون بأن الحرب ستطول. ⇒ macron: الحرب ستطول']
  },
  {
    name: 'a verb that states nothing',
    shape: 'cue-speaker-content',
    is: 'nobody',
    tells: true,
    pattern: '(unstated | <=prep | <=as-said) cue:verb',
    finds: ['قال ماكرون إن الوقت حان. وفي باريس، لن يضيف أن الحل قريب. ⇒ macron: الوقت حان'],
    misses: ['قال ماكرون إن الوقت حان. وأكد أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب']
  }
]

const SPEAKER_NAMED: readonly ClauseRule[] = [
  {
    name: 'whose name may be whom it turns to',
    shape: 'cue-speaker-content',
    is: 'nobody',
    pattern: '!unreported joined <!open cue:verb.urges ahead !joined name again =opens',
    finds: [
      'قال ماكرون إن الوقت حان ودعا الرئيس الأوكراني فولوديمير زيلينسكي إلى وقف القتال. ⇒ macron: الوقت حان',
      'قال ماكرون إن الوقت حان، وطالب بوتين بوقف القتال. ⇒ macron: الوقت حان'
    ],
    misses: [
      'قال ماكرون إن الوقت حان. ودعا بوتين إلى وقف القتال. ⇒ macron: الوقت حان ⇒ putin: وقف القتال',
      'قال ماكرون إن الوقت حان ودعا ميرتس بوتين إلى وقف القتال. ⇒ macron: الوقت حان ⇒ merz: وقف القتال'
    ]
  },
  {
    name: 'speaker, verb, content',
    shape: 'speaker-cue-content',
    pattern:
      'speaker:<before> unjoined (takes.!present | unreported) cue:verb !(!filler !position reporting) <content>',
    finds: [
      'أما ماكرون فقد أكد أن الحرب ستطول. ⇒ macron: الحرب ستطول',
      'لكن ماكرون عبر مجددا عن ثقته بالحل. ⇒ macron: ثقته بالحل'
    ],
    misses: ['وأكد ماكرون أن الحرب ستطول. ⇒ macron: الحرب ستطول']
  },
  {
    name: 'verb, speaker, content',
    shape: 'cue-speaker-content',
    pattern: 'stand <!open cue:verb speaker:<behind> (takes.!addressee | !<own>) <content>',
    finds: ['وأكد ماكرون أن الحرب ستطول. ⇒ macron: الحرب ستطول'],
    misses: ['أما ماكرون فقد أكد أن الحرب ستطول. ⇒ macron: الحرب ستطول']
  },
  {
    name: 'what somebody has said before',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern: '("سبق" | "وسبق") speaker:(joined who:name) that cue:verb.!present <own>',
    finds: ['وسبق لماكرون أن أكد أن الحرب ستطول. ⇒ macron: الحرب ستطول'],
    misses: ['وسبق للخبير أن أكد أن الحرب ستطول.']
  },
  {
    name: 'quotation, verb, speaker',
    shape: 'content-cue-speaker',
    pattern: '<quoted> cue:verb.quotation speaker:<behind>',
    finds: ['«لن نقبل بذلك»، قال ماكرون للصحافيين. ⇒ macron: لن نقبل بذلك'],
    misses: ['قال ماكرون للصحافيين: «لن نقبل بذلك». ⇒ macron: لن نقبل بذلك']
  },
  {
    name: 'a quotation and what it sums up',
    shape: 'content-cue-speaker',
    pattern: '<quoted> <=("هكذا" | "هذا" "ما") cue:sums speaker:<behind>',
    finds: [
      '«لن ننتظر طويلا هناك»، هكذا لخص ماكرون خطته. ⇒ macron: لن ننتظر طويلا هناك',
      '«لن ننتظر طويلا هناك»، هذا ما قاله ماكرون أمس. ⇒ macron: لن ننتظر طويلا هناك'
    ],
    misses: ['«لن ننتظر طويلا هناك»، هكذا لخص الخبير خطته.']
  },
  {
    name: 'what sums up',
    shape: 'cue-speaker-content',
    pattern: 'stand <!open cue:sums speaker:<behind> (!mark !name _){1,8} : content:(=open quotes)',
    finds: ['واختصر ماكرون الموقف بعبارة واحدة: «لن نقبل بذلك». ⇒ macron: لن نقبل بذلك'],
    misses: ['واختصر الخبير الموقف بعبارة واحدة: «لن نقبل بذلك».']
  },
  {
    name: 'the most of what somebody said, next paragraph',
    shape: 'announced',
    is: 'leader',
    pattern: '("ابرز" | "اهم") "ما" cue:sums speaker:(!joined who:leader) _{0,9}? : !_',
    finds: ['وفيما يلي أبرز ما قاله ماكرون للصحافيين: ⏎ «لن ننتظر طويلا». ⇒ macron: لن ننتظر طويلا'],
    misses: ['وفيما يلي أبرز ما قاله الخبير لماكرون: ⏎ «لن ننتظر طويلا».']
  },
  {
    name: 'verb, speaker, next paragraph',
    shape: 'announced',
    pattern: 'stand <!open cue:verb.quotation speaker:<behind> (!(joined verb) _){0,19}? : !_',
    finds: ['وقال ماكرون في منشور: ⏎ «لن ننتظر طويلا». ⇒ macron: لن ننتظر طويلا'],
    misses: ['وقال ماكرون في منشور: «لن ننتظر طويلا». ⇒ macron: لن ننتظر طويلا']
  }
]

const TELLING: readonly ClauseRule[] = [
  {
    name: 'what somebody had done',
    shape: 'cue-speaker-content',
    tells: true,
    pattern: 'cue:was speaker:<behind> "قد" word',
    finds: ['وكان ماكرون قد استبق القمة بقوله إن الحرب ستطول. ⇒ macron: الحرب ستطول'],
    misses: ['وكان الخبير قد استبق القمة بقوله إن الحرب ستطول.']
  },
  {
    name: 'who tells behind the verb',
    shape: 'cue-speaker-content',
    tells: true,
    pattern: '!honorific cue:teller speaker:<behind>',
    finds: ['استقبل ماكرون وفدا كبيرا، مؤكدا أن الحل قريب. ⇒ macron: الحل قريب'],
    misses: [
      'استقبل الخبير وفدا كبيرا، مؤكدا أن الحل قريب.',
      'هنأ السيد الرئيس نظيره الفرنسي إيمانويل ماكرون، مؤكدا أن الحل قريب.',
      'استقبل الوزير نظيره الفرنسي إيمانويل ماكرون، مؤكدا أن الحل قريب.'
    ]
  },
  {
    name: 'who tells before the verb',
    shape: 'speaker-cue-content',
    tells: true,
    pattern: 'speaker:<before> cue:teller',
    finds: ['ماكرون استقبل وفدا كبيرا، مؤكدا أن الحل قريب. ⇒ macron: الحل قريب'],
    misses: ['الخبير استقبل وفدا كبيرا، مؤكدا أن الحل قريب.']
  },
  {
    name: 'an office that tells',
    shape: 'cue-speaker-content',
    is: 'office',
    tells: true,
    pattern: 'cue:teller honorific{0,3}? speaker:office-alone (alone | accusative !article)',
    finds: [
      'قال السيسي إن الوقت حان. واستقبل السيد الرئيس وفدا كبيرا، مؤكدا أن الحل قريب. ⇒ sisi: الوقت حان ⇒ sisi: الحل قريب',
      'قال عراقجي إن الوقت حان. واستقبل الوزير وفدا كبيرا، مؤكدا أن الحل قريب. ⇒ araghchi: الوقت حان ⇒ araghchi: الحل قريب'
    ],
    misses: [
      'قال عراقجي إن الوقت حان. واستقبل الخبير وفدا كبيرا، مؤكدا أن الحل قريب. ⇒ araghchi: الوقت حان',
      'قال عراقجي إن الوقت حان. واستقبل الوزير سامي الخطيب وفدا كبيرا، مؤكدا أن الحل قريب. ⇒ araghchi: الوقت حان'
    ]
  }
]

export const CLAUSES: readonly ClauseRule[] = [
  ...WITHOUT_VERB,
  ...PASSED_ON,
  ...PARTICIPLES,
  ...UNSTATED,
  ...SPEAKER_NAMED,
  ...UNNAMED,
  ...TELLING
]
