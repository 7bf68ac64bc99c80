/** Verbs beside which no name stands: an office, a speech just told of, whoever had the word, somebody else. */
import type { ClauseRule } from '../../clauses/rules'

export const UNNAMED: readonly ClauseRule[] = [
  {
    name: 'verb, office, content',
    shape: 'cue-speaker-content',
    is: 'office',
    pattern:
      'stand <!open tense cue:verb filler*+ honorific{0,3}? speaker:(office-alone (alone | =<own-place> | =[thing pointing] =<near>)) (takes.!names | =opens) <content>',
    finds: [
      'قال عراقجي إن الحل قريب. وأضاف الوزير أن الوقت ينفد. ⇒ araghchi: الحل قريب ⇒ araghchi: الوقت ينفد',
      'قال عراقجي إن الحل قريب. وأدان الوزير قصف المدن. ⇒ araghchi: الحل قريب ⇒ araghchi: قصف المدن',
      'وتلقى عراقجي اتصالا، أكد خلاله الوزير أن الوقت ينفد. ⇒ araghchi: الوقت ينفد',
      'قال عراقجي إن الحل قريب. وعبر الوزير عن أمله في التفاوض. ⇒ araghchi: الحل قريب ⇒ araghchi: أمله في التفاوض',
      'قال السيسي إن الحل قريب. وأضاف السيد الرئيس أن الوقت ينفد. ⇒ sisi: الحل قريب ⇒ sisi: الوقت ينفد',
      'قال رافائيل غروسي إن الحل قريب. ودعا المسؤول الدولي طهران إلى وقف القتال. ⇒ grossi: الحل قريب ⇒ grossi: وقف القتال'
    ],
    misses: [
      'قال عراقجي إن الحل قريب. عبر الوزير وصلت الرسالة. ⇒ araghchi: الحل قريب',
      'قال عراقجي إن الحل قريب. وأضاف الوزير سامي الخطيب أن الوقت ينفد. ⇒ araghchi: الحل قريب',
      'قال عراقجي إن الحل قريب. وأكد الوزير سامي الخطيب أن الوقت ينفد. ⇒ araghchi: الحل قريب',
      'قال عراقجي إن الحل قريب. وأدان الوزير سامي الخطيب قصف المدن. ⇒ araghchi: الحل قريب'
    ]
  },
  {
    name: 'verb, office, next paragraph',
    shape: 'announced',
    is: 'office',
    pattern: 'stand <!open tense cue:verb.quotation.!names speaker:(office-alone alone) _{0,19}? : !_',
    finds: [
      'قال عراقجي إن الحل قريب. وأضاف الوزير: ⏎ «لن ننتظر طويلا». ⇒ araghchi: الحل قريب ⇒ araghchi: لن ننتظر طويلا'
    ],
    misses: ['قال عراقجي إن الحل قريب. وأضاف الوزير سامي الخطيب: ⏎ «لن ننتظر طويلا». ⇒ araghchi: الحل قريب']
  },
  {
    name: 'somebody before the verb',
    shape: 'cue-speaker-content',
    is: 'other',
    pattern: 'led <!open cue:verb.!names <own>',
    finds: [
      'قال ماكرون إن الوقت حان. وكان السفير الروسي قد قال إن الحل قريب. ⇒ macron: الوقت حان',
      'قال ماكرون إن الوقت حان. لكن الكرملين رد بأن الحل قريب. ⇒ macron: الوقت حان',
      'قال ماكرون إن الوقت حان. وفي طهران، السفير الروسي قال إن الحل قريب. ⇒ macron: الوقت حان'
    ],
    misses: [
      'قال ماكرون إن الوقت حان. وكان قد أكد أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب',
      'قال ماكرون إن الوقت حان. وفي باريس، أكد أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب'
    ]
  },
  {
    name: 'a speech and, within another clause, what is said in it',
    shape: 'cue-speaker-content',
    is: 'leader',
    form: 'aside',
    pattern: 'speech who:name (!name _){0,9}? which tense cue:verb.!names =resumptive <own>',
    finds: ['أثارت تصريحات ماكرون الأخيرة التي قال فيها إن الحل قريب، قلقا واسعا. ⇒ macron: الحل قريب'],
    misses: ['أثارت تصريحات الخبير الأخيرة التي قال فيها إن الحل قريب، قلقا واسعا.']
  },
  {
    name: 'a speech and what is said in it',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern: 'speech who:name (!name _){0,5} tense cue:verb.!names =resumptive <own>',
    finds: ['وصل الوفد بعد خطاب لماكرون قال فيه إن الحل قريب. ⇒ macron: الحل قريب'],
    misses: ['وصل الوفد بعد خطاب للخبير قال فيه إن الحل قريب.']
  },
  {
    name: 'a speech of which «الذي» tells',
    shape: 'cue-speaker-content',
    is: 'other',
    pattern: '<=(which | speech !name to (!name _){0,9}?) tense cue:verb.!names =resumptive <own>',
    finds: [
      'واستقبل ماكرون صاحب الخطاب الذي قال فيه إن الحل قريب.',
      'قال ماكرون إن الوقت حان. جاء ذلك عقب تصريح للسفير قال فيه إن الحل قريب. ⇒ macron: الوقت حان'
    ],
    misses: ['وصل الوفد بعد خطاب لماكرون قال فيه إن الحل قريب. ⇒ macron: الحل قريب']
  },
  {
    name: 'a speech told of and what is said in it',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern:
      '(who:leader between agreeing | agreeing ahead !joined who:leader) _{0,40}? tense cue:verb.!names =resumptive <own>',
    finds: ['وأعلن القصر أن ماكرون أجرى اتصالا هاتفيا بالوفد، أكد خلاله أن الحل قريب. ⇒ macron: الحل قريب'],
    misses: ['وأعلن القصر أن الخبير أجرى اتصالا هاتفيا بالوفد، أكد خلاله أن الحل قريب.']
  },
  {
    name: 'where he spoke and what he said there',
    shape: 'cue-speaker-content',
    is: 'dropped',
    pattern: '^ placed _{0,60}? tense cue:verb.!names =resumptive <own>',
    finds: [
      'قال ماكرون إن الوقت حان. جاء ذلك في اتصال مع بوتين شدد خلاله على أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب'
    ],
    misses: ['قال ماكرون إن الوقت حان. وفي اتصال مع بوتين شدد خلاله على أن الحل قريب. ⇒ macron: الوقت حان']
  },
  {
    name: 'a speech that opens the sentence',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern: 'unreported ^ _ =speech _{0,20}? speech who:name (!name _){0,5} stand <!open tense cue:verb.!names <own>',
    finds: ['وفي تصريحات لماكرون أمس، قال إن الحل قريب. ⇒ macron: الحل قريب'],
    misses: ['وفي تصريحات للخبير أمس، قال إن الحل قريب.']
  },
  {
    name: 'who was asked and answers',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern:
      'asked ahead !joined who:leader (!name _){0,40} (joined =fa | <=, !joined) <!open tense cue:verb.!names <own>',
    finds: [
      'سئل ماكرون عن التفتيش، فأجاب أن الحل قريب. ⇒ macron: الحل قريب',
      'وعندما سئل ماكرون عن تقرير صحيفة محلية، أجاب بأن الحل قريب. ⇒ macron: الحل قريب'
    ],
    misses: ['سئل الخبير عن التفتيش، فأجاب أن الحل قريب.']
  },
  {
    name: 'but he',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern: 'void word ahead !joined who:leader (!name _){0,24} but-he <!open tense cue:verb.!names <own>',
    finds: ['لم يحدد ماكرون موعدا، لكنه قال إن الحل قريب. ⇒ macron: الحل قريب'],
    misses: ['لم يحدد الخبير موعدا، لكنه قال إن الحل قريب.']
  },
  {
    name: 'but he, whoever had the word',
    shape: 'cue-speaker-content',
    is: 'dropped',
    pattern:
      '^ <=^ void word (!name ![article relayer title] _ (!name _){0,20})? but-he <!open tense cue:verb.!names <own>',
    finds: [
      'قال ماكرون إن الوقت حان. ولم يكشف عن موعد، لكنه أكد أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب'
    ],
    misses: ['قال ماكرون إن الوقت حان. ولم يكشف الخبير عن موعد، لكنه أكد أن الحل قريب. ⇒ macron: الوقت حان']
  },
  {
    name: 'a position that comes',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern: 'placed stance ahead !joined who:name (!name _){0,24} where <!open tense cue:verb.!names <own>',
    finds: [
      'وجاء موقف ميلوني واضحا، حيث شددت على أن الحل قريب. ⇒ meloni: الحل قريب',
      'وجاءت تصريحات ماكرون في ختام زيارة طويلة إلى لندن، حيث قال للصحافيين: «لن نقبل بذلك». ⇒ macron: لن نقبل بذلك'
    ],
    misses: ['وجاء موقف الخبير واضحا، حيث شدد على أن الحل قريب.']
  },
  {
    name: 'whom the sentence begins with, and what he said there',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern: 'opening who:leader !accompanied (!name _){1,30} [where when] <!open tense cue:verb.!names <own>',
    finds: [
      'لكن ماكرون، الذي زار لندن السبت، بدا أكثر حزما، إذ شدد على أن الحل قريب. ⇒ macron: الحل قريب',
      'وماكرون أثار الجدل حين قال إن الحل قريب. ⇒ macron: الحل قريب'
    ],
    misses: ['لكن الخبير بدا أكثر حزما، إذ شدد على أن الحل قريب.']
  },
  {
    name: 'a text told of and what it says',
    shape: 'cue-speaker-content',
    is: 'leader',
    pattern:
      '(who:leader between teller | teller ahead !joined who:leader) _{0,40}? cue:placed =resumptive <passed-near>',
    finds: ['ونشر ماكرون على منصة «إكس» تعليقا جاء فيه: «لن نقبل بذلك». ⇒ macron: لن نقبل بذلك'],
    misses: ['ونشر الخبير على منصة «إكس» تعليقا جاء فيه: «لن نقبل بذلك».']
  },
  {
    name: 'who answers',
    shape: 'cue-speaker-content',
    is: 'other',
    // Nobody answers himself; to whom «رد عليه» answers is not told.
    pattern:
      '(!unreported | =("رد" | "ورد" | "ردت" | "وردت") | =(word him-too)) <!open tense cue:verb.answers !("علي" | "عن") <own>',
    finds: [
      'قال ماكرون إنه سأل الخبير عن التفتيش، فأجاب أن الحل قريب. ⇒ macron: سأل الخبير عن التفتيش',
      'قال ماكرون لبوتين إن الوقت حان، ورد عليه بأن الحل قريب. ⇒ macron: الوقت حان',
      'قال ماكرون لبوتين إن الوقت حان. ورد بأن الحل قريب. ⇒ macron: الوقت حان'
    ],
    misses: [
      'سئل ماكرون عن التفتيش، فأجاب أن الحل قريب. ⇒ macron: الحل قريب',
      'قال ماكرون لبوتين إن الوقت حان. ورد على سؤال بأن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب'
    ]
  },
  {
    name: 'a verb that opens the sentence',
    shape: 'cue-speaker-content',
    is: 'dropped',
    pattern: 'unreported opens-sentence <!open tense cue:verb.!names (honour <content> | <own>)',
    finds: [
      'قال ماكرون إن الوقت حان. وأضاف أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب',
      'قال ماكرون إن الوقت حان. أما بشأن القمة، قال: «لن نقبل بذلك». ⇒ macron: الوقت حان ⇒ macron: لن نقبل بذلك',
      'قال ماكرون إن الوقت حان. وأشار فخامته إلى أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب',
      'قال ماكرون إن الوقت حان. ووصف فخامته الأجواء بأنها بناءة. ⇒ macron: الوقت حان ⇒ macron: الأجواء بأنها بناءة'
    ],
    misses: ['قال ماكرون إن الوقت حان وأضاف أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب']
  },
  {
    name: 'a verb that goes on',
    shape: 'cue-speaker-content',
    is: 'continued',
    pattern: '(!unreported | goes-on) stand <!open <!which tense cue:verb.!names honour? <own>',
    finds: [
      'قال ماكرون إن الوقت حان وأضاف أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب',
      'استقبل ماكرون وفدا كبيرا، وأكد أن الحل قريب. ⇒ macron: الحل قريب',
      'استقبل ماكرون وفدا كبيرا، حيث أكد أن الحل قريب. ⇒ macron: الحل قريب'
    ],
    misses: ['قال ماكرون إن الوقت حان. وأضاف أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب']
  },
  {
    name: 'a verb that opens the sentence, next paragraph',
    shape: 'announced',
    is: 'dropped',
    pattern:
      'unreported opens-sentence <!open tense cue:verb.quotation.!names honour? (!word | =speaking) _{0,19}? : !_',
    finds: ['قال ماكرون إن الوقت حان. وأضاف: ⏎ «لن ننتظر طويلا». ⇒ macron: الوقت حان ⇒ macron: لن ننتظر طويلا'],
    misses: ['قال ماكرون إن الوقت حان. وأضاف الخبير: ⏎ «لن ننتظر طويلا». ⇒ macron: الوقت حان']
  },
  {
    name: 'a verb that goes on, next paragraph',
    shape: 'announced',
    is: 'continued',
    pattern:
      '(!unreported | goes-on) stand <!open <!which tense cue:verb.quotation.!names honour? (!word | =speaking) _{0,19}? : !_',
    finds: ['قال ماكرون إن الوقت حان، وأضاف: ⏎ «لن ننتظر طويلا». ⇒ macron: الوقت حان ⇒ macron: لن ننتظر طويلا'],
    misses: ['قال ماكرون إن الوقت حان، وأضاف الخبير: ⏎ «لن ننتظر طويلا». ⇒ macron: الوقت حان']
  },
  {
    name: 'somebody',
    shape: 'cue-speaker-content',
    is: 'other',
    // «وتدعو إلى» goes on with what is said, «وتقول مصادر» does not.
    pattern:
      '<!open (takes.!present | <!which (unreported | stand !(_ <own>))) cue:verb.!names =<others> speaker:other',
    finds: ['قال ماكرون إن الوقت حان وقال خبير إن الأمر معقد وأضاف أن الحل قريب. ⇒ macron: الوقت حان'],
    misses: [
      'قال ماكرون إن الوقت حان وأضاف أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب',
      'قال ماكرون إن روسيا تنتظر لكنها تطالب بوقف القتال. ⇒ macron: روسيا تنتظر لكنها تطالب بوقف القتال',
      'قال ماكرون إن روسيا تنتظر وتدعو إلى وقف القتال. ⇒ macron: روسيا تنتظر وتدعو إلى وقف القتال'
    ]
  }
]
