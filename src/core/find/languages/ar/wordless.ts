/** Whose words a sentence gives without a verb of theirs: a label, “according to”, what somebody passes on. */
import type { ClauseRule } from '../../clauses/rules'

export const WITHOUT_VERB: readonly ClauseRule[] = [
  {
    name: 'with these words',
    shape: 'referred',
    pattern: '^ these-words cue:sums speaker:<behind>',
    finds: ['«لن ننتظر طويلا هناك». بهذه الكلمات لخص ماكرون موقفه. ⇒ macron: لن ننتظر طويلا هناك'],
    misses: ['«لن ننتظر طويلا هناك». بهذه الكلمات لخص الخبير موقفه.']
  },
  {
    name: 'whose words they are',
    shape: 'referred',
    is: 'leader',
    pattern: '^ cue:utterance speaker:(joined who:name)',
    finds: ['«لن ننتظر طويلا هناك». العبارة لماكرون خلال لقاء مطول. ⇒ macron: لن ننتظر طويلا هناك'],
    misses: ['«لن ننتظر طويلا هناك». العبارة لخبير التقى ماكرون خلال لقاء مطول.']
  },
  {
    name: 'a label',
    shape: 'label',
    is: 'leader',
    pattern:
      '^ (ticker | mark | number)* speaker:(who:leader) (prep (quote | word){1,4}? | addressee | =to-word word{1,3}?){0,3} cue:: (=open | <=(^ (ticker | mark | number)+ name (prep word{1,4} | addressee | =to-word word{1,3}){0,3} : | ^ name (addressee | prep speech) word{0,5} :)) content:(_ _ rest)',
    finds: [
      'عاجل | ماكرون: الحرب ستطول كثيرا ⇒ macron: الحرب ستطول كثيرا',
      'ماكرون: «لن ننتظر طويلا هناك». ⇒ macron: لن ننتظر طويلا هناك',
      '10:42 ماكرون للصحافيين: الحرب ستطول كثيرا ⇒ macron: الحرب ستطول كثيرا',
      'ماكرون عبر «إكس»: «لن ننتظر طويلا هناك». ⇒ macron: لن ننتظر طويلا هناك',
      '10:42 ماكرون للصحافيين على متن الطائرة الرئاسية: الحرب ستطول كثيرا ⇒ macron: الحرب ستطول كثيرا',
      'ماكرون في كلمة متلفزة: الحرب ستطول كثيرا. ⇒ macron: الحرب ستطول كثيرا'
    ],
    misses: ['ماكرون: الحرب ستطول كثيرا']
  },
  {
    name: 'as is said, before it',
    shape: 'according-to',
    pattern: '^ cue:as-said word <=shown:(as-said word) speaker:<source> (, so-then? | so-then) content:(_ _ rest)',
    finds: ['بحسب ما أعلن ماكرون، فإن الحرب ستطول كثيرا. ⇒ macron: الحرب ستطول كثيرا'],
    misses: ['بحسب ماكرون، فإن الحرب ستطول كثيرا. ⇒ macron: الحرب ستطول كثيرا']
  },
  {
    name: 'as is said, behind it',
    shape: 'according-to',
    pattern: 'content:(=(_ _ _) since) <!word cue:as-said word <=shown:(as-said word) speaker:<source>',
    finds: ['الحرب ستطول كثيرا هناك، وفق ما أعلن ماكرون. ⇒ macron: الحرب ستطول كثيرا هناك'],
    misses: ['الحرب ستطول كثيرا هناك، وفق ماكرون. ⇒ macron: الحرب ستطول كثيرا هناك']
  },
  {
    name: 'as somebody said',
    shape: 'according-to',
    pattern:
      'unreported content:(=(_ _ _) since) , helper:"كما" cue:verb.quotation.!present speaker:<source> =(mark | $ | filler)',
    finds: ['الحرب ستطول كثيرا هناك، كما قال ماكرون. ⇒ macron: الحرب ستطول كثيرا هناك'],
    misses: [
      'الحرب ستطول كثيرا هناك، كما قال الخبير.',
      'قال بوتين إن الحرب ستطول، كما قال ماكرون. ⇒ putin: الحرب ستطول'
    ]
  },
  {
    name: 'whence it is, before it',
    shape: 'according-to',
    pattern:
      '^ (word{1,2} :)? !own-words cue:attribution !measure speaker:<source> (, so-then? | so-then | =open) content:(_ _ rest)',
    finds: [
      'بحسب ماكرون، فإن الحرب ستطول كثيرا. ⇒ macron: الحرب ستطول كثيرا',
      'قال ماكرون إن الوقت حان. ووفقا له، الحرب ستطول كثيرا. ⇒ macron: الوقت حان ⇒ macron: الحرب ستطول كثيرا',
      'باريس: حسب ماكرون، فإن الحرب ستطول كثيرا. ⇒ macron: الحرب ستطول كثيرا',
      'ووفقا لماكرون «لن ننتظر طويلا هناك». ⇒ macron: لن ننتظر طويلا هناك'
    ],
    misses: ['بحسب قرارات ماكرون، فإن الحرب ستطول كثيرا.']
  },
  {
    name: 'whence it is, within',
    shape: 'according-to',
    pattern:
      '^ content:(!verb word{1,3}) , cue:attribution !measure speaker:<source> , !joined !(aside | which | participle) more:rest',
    finds: ['الصور، بحسب ماكرون، لا تظهر كل الأضرار. ⇒ macron: الصور … لا تظهر كل الأضرار'],
    misses: ['الحرب ستطول كثيرا هناك، بحسب ماكرون، الذي زار لندن. ⇒ macron: الحرب ستطول كثيرا هناك']
  },
  {
    name: 'whence it is, behind it',
    shape: 'according-to',
    pattern: 'content:(=(_ _ _) since) <!word <!: !own-words cue:attribution !measure speaker:<source>',
    finds: ['الحرب ستطول كثيرا هناك، بحسب ماكرون. ⇒ macron: الحرب ستطول كثيرا هناك'],
    misses: ['الحرب ستطول كثيرا هناك، بحسب قرارات ماكرون.']
  }
]

export const PASSED_ON: readonly ClauseRule[] = [
  {
    name: 'whose words are given',
    shape: 'relay',
    is: 'leader',
    pattern:
      '(helper:passes-on relayer:(word{0,9}?))? passed-from speaker:(who:name) mark? word{0,10}? cue:saying <passed>',
    finds: [
      'نقلت وكالة تاس عن بوتين قوله إن الحرب ستطول. ⇒ putin: الحرب ستطول',
      'وجاء عن بوتين قوله إن الحرب ستطول. ⇒ putin: الحرب ستطول'
    ],
    misses: ['وجاء عن بوتين أنه زار المدينة.']
  },
  {
    name: 'whose words are given, by title',
    shape: 'relay',
    is: 'office',
    pattern: 'passes-on word{0,9}? passed-from speaker:office-alone word{0,10}? cue:saying <passed>',
    finds: ['استقبل السيسي عراقجي، ونقل البيان عن الوزير الإيراني تأكيده أن الحل قريب. ⇒ araghchi: الحل قريب'],
    misses: ['استقبل السيسي عراقجي، ونقل البيان عن السفير الإيراني تأكيده أن الحل قريب.']
  },
  {
    name: 'from whom somebody has it',
    shape: 'relay',
    is: 'leader',
    pattern: 'cue:passes-on relayer:(word{0,9}?) passed-from speaker:(who:name) <passed-near>',
    finds: ['نقلت وكالة تاس عن بوتين أن الحرب ستطول. ⇒ putin: الحرب ستطول'],
    misses: ['نقلت وكالة تاس عن بوتين قوله إن الحرب ستطول. ⇒ putin: الحرب ستطول']
  },
  {
    name: 'who quotes somebody',
    shape: 'relay',
    is: 'leader',
    pattern: 'cue:verb relayer:(!name !that (word | quoted | mark)){0,7}? "نقلا" "عن" speaker:(who:name) <passed-near>',
    finds: ['وقالت وكالة تاس نقلا عن بوتين إن الحرب ستطول. ⇒ putin: الحرب ستطول'],
    misses: ['وقالت وكالة تاس نقلا عن خبير إن الحرب ستطول.']
  },
  {
    name: 'on whose tongue it is',
    shape: 'relay',
    is: 'leader',
    pattern: 'unreported cue:tongue speaker:((title? owned)? who:name) !(mark? word{0,10}? saying) <passed>',
    finds: [
      'وجاء على لسان بوتين أن الحرب ستطول. ⇒ putin: الحرب ستطول',
      'وجاء على لسان وزير خارجيتها بدر البوسعيدي أن الحل قريب. ⇒ albusaidi: الحل قريب'
    ],
    misses: [
      'وجاء على لسان مستشار بوتين أن الحرب ستطول.',
      'ونقلت تاس على لسان بوتين قوله إن الحرب ستطول. ⇒ putin: الحرب ستطول'
    ]
  },
  {
    name: 'from whom else somebody has it',
    shape: 'relay',
    is: 'other',
    pattern:
      'cue:passes-on relayer:(word{0,9}?) passed-from !name !(office-alone word{0,10}? saying) speaker:other <passed>',
    finds: [
      'قال ماكرون إن الوقت حان ونقلت تاس عن خبير قوله إن الأمر معقد وأضاف أن الحل قريب. ⇒ macron: الوقت حان',
      'قال ماكرون إن الوقت حان ونقلت تاس عن خبير أن الأمر معقد وأضاف أن الحل قريب. ⇒ macron: الوقت حان'
    ],
    misses: ['نقلت وكالة تاس عن بوتين أن الحرب ستطول. ⇒ putin: الحرب ستطول']
  },
  {
    name: 'an announcement and whose it is',
    shape: 'cue-speaker-content',
    is: 'leader',
    form: 'aside',
    pattern: '<=word cue:announcement speaker:(!joined who:name) plain{0,40}? <!before-that that !initial content:rest',
    finds: ['ارتفعت الأسعار بعد إعلان ماكرون أن الحرب ستطول، ثم هدأت. ⇒ macron: الحرب ستطول'],
    misses: ['إعلان ماكرون أن الحرب ستطول سخيف.']
  }
]
