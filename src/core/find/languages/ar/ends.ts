/** Where a content ends. */
import type { BesideRule, EndRule } from '../../clauses/rules'

const ALL = ['clause', 'phrase', 'aside'] as const

/** Before the next clause that stands beside it, rather than within. */
export const BESIDES: readonly BesideRule[] = [
  {
    name: 'before a participle',
    of: 'participle',
    pattern: '||',
    finds: ['قال ماكرون إن الوقت حان، داعيا إلى التفاوض. ⇒ macron: الوقت حان … التفاوض'],
    misses: ['قال ماكرون إن الوقت حان. ⇒ macron: الوقت حان']
  },
  {
    name: 'before another “that”',
    of: 'leader',
    pattern: '|| ,? joined that',
    finds: ['قال ماكرون إن الوقت حان وإن بوتين أشار إلى أن الحل قريب. ⇒ macron: الوقت حان ⇒ putin: الحل قريب'],
    misses: ['قال ماكرون إن الوقت حان وإن الحل قريب. ⇒ macron: الوقت حان وإن الحل قريب']
  },
  {
    name: 'before somebody else’s verb',
    of: 'other',
    pattern: '|| pause !which (joined was | leads | amma | joined =article) (!mark !name !that _){0,8}',
    finds: [
      'وأكد ماكرون أن الحل قريب، وكانت الوزارة أعلنت أن الوقت حان. ⇒ macron: الحل قريب',
      'وأكد ماكرون أن الحل قريب، أما السفير فقال إن الوقت حان. ⇒ macron: الحل قريب',
      'ودعا ماكرون إلى وقف القتال، لكن وزير خارجيته قال إن الوقت حان. ⇒ macron: وقف القتال'
    ],
    misses: [
      'وأكد ماكرون أن الحل قريب، أما الحرب فستطول. ⇒ macron: الحل قريب، أما الحرب فستطول',
      'قال ماكرون إن روسيا، التي دعت إلى التفاوض، لن تنتظر. ⇒ macron: روسيا، التي دعت إلى التفاوض، لن تنتظر'
    ]
  },
  {
    name: 'before a verb that goes on',
    of: 'any',
    pattern:
      '<!(^ prep (!mark _){0,8} ,?) || (but-he | beside | "و" | joined "قد")? (joined =(verb | passes-on) | <=(mark | but-he | beside | "و" | joined "قد") <!close =verb)',
    finds: ['قال ماكرون إن الوقت حان وأضاف أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب'],
    misses: [
      'قال ماكرون إن الوقت حان. ⇒ macron: الوقت حان',
      'قال ماكرون إن دولا من «تحالف الشمال» تعهدت بنشر قوات. ⇒ macron: دولا من «تحالف الشمال» تعهدت بنشر قوات',
      'قال ماكرون إن بلاده قد أبلغت روسيا بأنها لن تنتظر. ⇒ macron: بلاده قد أبلغت روسيا بأنها لن تنتظر',
      'قال ماكرون إنه خلال الحرب، كشفت روسيا عن نياتها. ⇒ macron: خلال الحرب، كشفت روسيا عن نياتها'
    ]
  }
]

export const ENDS: readonly EndRule[] = [
  {
    name: 'with a whole quotation',
    of: ALL,
    pattern: '^ quotes || mark',
    finds: ['قال ماكرون «لن نقبل بذلك»، ثم غادر القاعة. ⇒ macron: لن نقبل بذلك'],
    misses: ['قال ماكرون «لن نقبل بذلك» أبدا. ⇒ macron: «لن نقبل بذلك» أبدا']
  },
  {
    name: 'with a long quotation before a time',
    of: ALL,
    pattern: '^ =long quotes || filler',
    finds: ['ودان ماكرون «القصف العنيف للمدن» السبت بعد القمة. ⇒ macron: القصف العنيف للمدن'],
    misses: ['ودان ماكرون «قصف» المدن السبت. ⇒ macron: «قصف» المدن السبت']
  },
  {
    name: 'before a semicolon',
    of: ALL,
    pattern: '|| ; !because',
    finds: ['قال ماكرون إن الحل قريب؛ الوقت ينفد. ⇒ macron: الحل قريب'],
    misses: [
      'قال ماكرون إن الحل قريب والوقت ينفد. ⇒ macron: الحل قريب والوقت ينفد',
      'ودعا ماكرون إلى هدنة؛ بما يفتح باب الحل. ⇒ macron: هدنة؛ بما يفتح باب الحل'
    ]
  },
  {
    name: 'before “as he put it”',
    of: ALL,
    pattern: '|| own-words',
    finds: ['قال ماكرون إن الحل قريب على حد قوله. ⇒ macron: الحل قريب'],
    misses: ['قال ماكرون إن الحل قريب على حد سواء. ⇒ macron: الحل قريب على حد سواء']
  },
  {
    name: 'before an attribution',
    of: ALL,
    pattern: '|| pause (attribution | as-said | own-words)',
    finds: ['وأكد ماكرون أن الحل قريب، بحسب الوكالة. ⇒ macron: الحل قريب'],
    misses: ['وأكد ماكرون أن الحل قريب بحسب الوكالة. ⇒ macron: الحل قريب بحسب الوكالة']
  },
  {
    name: 'before an attribution or a reservation behind a quotation',
    of: ALL,
    pattern: 'close || (attribution | as-said | own-words | , "رغم")',
    finds: [
      'وأكد ماكرون أن الحل «قريب» بحسب الوكالة. ⇒ macron: الحل «قريب»',
      'وأكد ماكرون أن الحل «قريب»، رغم تعثر التفاوض. ⇒ macron: الحل «قريب»'
    ],
    misses: ['وأكد ماكرون أن الحل قريب، رغم تعثر التفاوض. ⇒ macron: الحل قريب، رغم تعثر التفاوض']
  },
  {
    name: 'before another’s turn',
    of: ALL,
    pattern: '|| pause turn',
    finds: [
      'وصرح المتحدث بأن ماكرون أكد دعمه للخطة، ومن جانبه أعرب بوتين عن رفض الحرب. ⇒ macron: دعمه للخطة ⇒ putin: رفض الحرب'
    ],
    misses: ['قال ماكرون إن الوقت حان، من جهة أخرى. ⇒ macron: الوقت حان، من جهة أخرى']
  },
  {
    name: 'before an aside',
    of: ALL,
    pattern: '|| pause (joined-aside | joined which | !joined !unless aside | without article)',
    finds: [
      'قال ماكرون إن الحرب انتهت، في وقت تتواصل فيه الغارات. ⇒ macron: الحرب انتهت',
      'قال ماكرون إن الحرب انتهت، وتأتي هذه التصريحات قبل القمة. ⇒ macron: الحرب انتهت',
      'قال ماكرون إن الحرب انتهت، دون التشاور مع أحد. ⇒ macron: الحرب انتهت',
      'ودعا ماكرون إلى تنفيذ الاتفاق، والذي وقع في لندن. ⇒ macron: تنفيذ الاتفاق'
    ],
    misses: [
      'قال ماكرون إن الحرب انتهت في وقت مناسب. ⇒ macron: الحرب انتهت في وقت مناسب',
      'قال ماكرون إن الحل قريب، كما أن الوقت ينفد. ⇒ macron: الحل قريب، كما أن الوقت ينفد',
      'ودعا ماكرون إلى هدنة، دون شروط. ⇒ macron: هدنة، دون شروط'
    ]
  },
  {
    name: 'before a verb in the past',
    of: ALL,
    pattern: '<!(^ prep (!mark _){0,8}) || pause !joined !prep verb.!present',
    finds: ['وأكد ماكرون أن الحل قريب، قال مصدر. ⇒ macron: الحل قريب'],
    misses: [
      'وأكد ماكرون أن الحل قريب، يقول مصدر. ⇒ macron: الحل قريب، يقول مصدر',
      'وأكد ماكرون أن الخيار صعب، بين الحرب والتفاوض. ⇒ macron: الخيار صعب، بين الحرب والتفاوض'
    ]
  },
  {
    name: 'before who has the next word',
    of: ALL,
    pattern: '|| pause joined verb.quotation.!present (!mark !that word){0,9}? : !_',
    finds: ['قال ماكرون إن الوقت حان، وأضاف الخبير: ⏎ «لن ننتظر طويلا». ⇒ macron: الوقت حان'],
    misses: [
      'قال ماكرون إن الوقت حان، وأضاف أن الحل قريب: ⏎ «لن ننتظر طويلا». ⇒ macron: الوقت حان ⇒ macron: الحل قريب ⇒ macron: لن ننتظر طويلا'
    ]
  },
  {
    name: 'before who turns it down',
    of: ALL,
    pattern: '|| pause (leads | amma | joined =article) (!mark !name !that word){1,6}? verb.!present ("ذلك" | "هذا")',
    finds: ['وأكد ماكرون أن الحل قريب، لكن الكرملين نفى ذلك. ⇒ macron: الحل قريب'],
    misses: ['وأكد ماكرون أن الحل قريب، لكن الكرملين لا يريد ذلك. ⇒ macron: الحل قريب، لكن الكرملين لا يريد ذلك']
  },
  {
    name: 'before another’s deed',
    of: ['phrase'],
    pattern: '|| , and-word verb.present',
    finds: ['دعا ماكرون إلى وقف القتال، وروسيا تعلن السيطرة على بلدة. ⇒ macron: وقف القتال'],
    misses: ['دعا ماكرون إلى وقف القتال، وعودة النازحين. ⇒ macron: وقف القتال، وعودة النازحين']
  },
  {
    name: 'before what comes with it',
    of: ['phrase'],
    pattern: '_ _ || (in-wake | "بينما" | "فيما" !("يتعلق" | "يخص"))',
    finds: [
      'دعا ماكرون إلى وقف القتال فيما تتواصل الغارات. ⇒ macron: وقف القتال',
      'دعا ماكرون إلى وقف القتال عقب هجوم جديد. ⇒ macron: وقف القتال'
    ],
    misses: [
      'دعا ماكرون إلى حل سريع فيما يتعلق بالقتال. ⇒ macron: حل سريع فيما يتعلق بالقتال',
      'دعا ماكرون إلى نشر قوات بعد وقف القتال. ⇒ macron: نشر قوات بعد وقف القتال'
    ]
  },
  {
    name: 'before what one does besides',
    of: ['phrase'],
    pattern: '|| pause recounting',
    finds: ['دعا ماكرون إلى وقف القتال، مستعرضا جهود الوفد. ⇒ macron: وقف القتال'],
    misses: ['قال ماكرون إن الوفد غادر، مستعرضا جهوده. ⇒ macron: الوفد غادر، مستعرضا جهوده']
  },
  {
    name: 'before what is only pointed to',
    of: ALL,
    pattern: '|| pause participle _ mere-speech',
    finds: ['وأكد ماكرون أن الحل قريب، لافتا إلى لقائه ببوتين. ⇒ macron: الحل قريب'],
    misses: ['وأكد ماكرون أن الحل قريب بعد لقائه ببوتين. ⇒ macron: الحل قريب بعد لقائه ببوتين']
  },
  {
    name: 'before who else says',
    of: ALL,
    pattern: '|| pause joined title (!mark !name !that !verb word){0,6}? verb.clause that',
    finds: ['وأكد ماكرون أن الحل قريب، ووزير الخارجية يقول إن الوقت ينفد. ⇒ macron: الحل قريب'],
    misses: ['وأكد ماكرون أن الحل قريب، ووزير الخارجية ينتظر. ⇒ macron: الحل قريب، ووزير الخارجية ينتظر']
  },
  {
    name: 'before a reason, or what came then',
    of: ['phrase'],
    pattern: '|| (pause (where | "ثم" [verb teller]) | where teller)',
    finds: [
      'دعا ماكرون إلى وقف القتال حيث عرض خطته للحل. ⇒ macron: وقف القتال',
      'وندد ماكرون بقصف المدن، ثم غادر القاعة. ⇒ macron: بقصف المدن',
      'دعا ماكرون إلى وقف القتال، إذ تتواصل الغارات. ⇒ macron: وقف القتال'
    ],
    misses: ['قال ماكرون إن الوقت حان، إذ تتواصل الغارات. ⇒ macron: الوقت حان، إذ تتواصل الغارات']
  },
  {
    name: 'before what another did',
    of: ['phrase'],
    pattern: '<!(which _{0,60}?) || joined verb.!present.feminine',
    finds: ['دعا ماكرون إلى وقف القتال ورفضت موسكو ذلك. ⇒ macron: وقف القتال'],
    misses: [
      'دعا ماكرون إلى محاسبة موسكو التي قصفت المدينة ورفضت الهدنة. ⇒ macron: محاسبة موسكو التي قصفت المدينة ورفضت الهدنة'
    ]
  },
  {
    name: 'with its clause',
    of: ['aside'],
    pattern: '|| pause',
    finds: ['ارتفعت الأسعار بعد إعلان ماكرون أن الحرب ستطول، ثم هدأت. ⇒ macron: الحرب ستطول'],
    misses: ['أعلن ماكرون أن الحرب ستطول، ثم تهدأ. ⇒ macron: الحرب ستطول، ثم تهدأ']
  }
]
