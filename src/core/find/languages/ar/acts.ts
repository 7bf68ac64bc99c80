/* What Arabic cues do. */
import type { Act, ActWords } from '../../acts'

/* What is written together with a verb before it. */
const PROCLITICS = ['', 'و', 'ف']

/* What a present begins with: a man's, a woman's, and the participle of most verbs. */
const PREFIXES = ['ي', 'ت', 'م']

/* The forms that a verb's cue may have, of its past, present and participle where that is another: `دعا يدعو داعي` ⇒ دعا*, دعت*, يدعو*, تدعو*, داعي*, ودعا*, …. */
const forms = (verbs: string): readonly string[] =>
  verbs.split(/,? /u).flatMap((form) => {
    const [head = '', ...rest] = form.split('_')
    const heads = head.startsWith('ي')
      ? PREFIXES.map((letter) => letter + head.slice(1))
      : new Set([head, head.replace(/[اى]$/u, 'ت')])
    return [...heads].flatMap((one) => PROCLITICS.map((letter) => [`${letter}${one}*`, ...rest].join(' ')))
  })

const VERBS: Partial<Readonly<Record<Act, string>>> = {
  rejects: 'رفض يرفض رافض, استبعد يستبعد, عارض يعارض, اعترض يعترض, احتج يحتج, معرب_~_رفضه',
  denies: 'نفى ينفي ناف, أنكر ينكر, فند يفند, دحض يدحض, كذب يكذب',
  'calls-for':
    'دعا يدعو داعي, حث يحث حاث, حض يحض حاض, ناشد يناشد, طالب يطالب, طلب يطلب, أوصى يوصي, ألح يلح, وجه_~_دعوة',
  supports:
    'أيد يؤيد, دعم يدعم داعم, دافع يدافع',
  welcomes: 'رحب يرحب, أشاد يشيد, أثنى يثني, ثمن يثمن, هنأ يهنئ',
  criticises:
    'اتهم يتهم, حمل يحمل, أدان يدين, دان, استنكر يستنكر, شجب يشجب شاجب, انتقد ينتقد, ندد يندد, سخر يسخر ساخر, ألقى_باللوم يلقي_باللوم, ألقى_اللوم يلقي_اللوم, استغرب يستغرب, أسف يأسف',
  threatens: 'هدد يهدد, توعد يتوعد, لوح يلوح',
  warns: 'حذر يحذر, نبه ينبه',
  promises: 'وعد يعد واعد, تعهد يتعهد, التزم يلتزم, أقسم يقسم, ضمن يضمن ضامن',
  offers: 'عرض يعرض, اقترح يقترح',
  announces: 'أعلن يعلن, كشف يكشف كاشف',
  confirms: 'أقر يقر, اعترف يعترف, أيقن يوقن',
  stresses: 'أكد يؤكد, شدد يشدد, أصر يصر, كرر يكرر, جدد يجدد, جزم يجزم جازم, تمسك يتمسك, أعاد_التأكيد يعيد_التأكيد',
  describes: 'وصف يصف واصف, شبه يشبه, اعتبر_~_بمثابة',
  hopes: 'أمل يأمل آمل, تمنى يتمنى',
  believes: 'اعتبر يعتبر, رأى يرى, توقع يتوقع, رجح يرجح, اعتقد يعتقد, تنبأ يتنبأ',
  thanks: 'شكر يشكر شاكر, وجه_~_الشكر',
  asks: 'سأل يسأل سائل, تساءل يتساءل متسائل'
} // prettier-ignore

/* By which one expresses what a noun tells: “voiced his concern”. */
const EXPRESSING = forms('أعرب يعرب, أبدى يبدي, عبر يعبر, جدد يجدد').map((verb) => `${verb} ~`)
const AFFIRMING = forms('أكد يؤكد')

const NOUNS: Partial<Readonly<Record<Act, string>>> = {
  rejects: 'رفض',
  'calls-for': 'دعوت',
  supports: 'دعم, تأييد',
  welcomes: 'ارتياح, ترحيب',
  criticises: 'أسف, إدانت',
  warns: 'قلق, خشيت',
  offers: 'استعداد',
  hopes: 'أمل',
  believes: 'ثقت, اعتقاد',
  thanks: 'شكر, امتنان, تقدير'
}

const expressed = (nouns = ''): readonly string[] =>
  nouns
    .split(', ')
    .filter(Boolean)
    .flatMap((noun) => [...EXPRESSING, ...AFFIRMING].map((verb) => `${verb} ${noun}*`))

export const ACTS: ActWords = {
  ...Object.fromEntries(
    Object.entries(VERBS).map(([act, verbs]) => [act, [...forms(verbs), ...expressed(NOUNS[act as Act])]])
  ),
  says: ['لم يستبعد', 'لم تستبعد']
}
