/**
 * The words by which Arabic reports speech, by what they take.
 *
 * As no vowel marks are written, a form may be passive as well: verbs that turn on their object (`accuses`, `blames`) count only
 * where an object follows with what is said of it. A content may begin with a word that a preposition is written together
 * with: `by` ب, `to` ل.
 */
import type { Complement, CueFrame } from '../grammar'
import { type Forms, participles, phrases, verbs } from './inflect'

type ArabicLine = readonly [forms: string, takes: readonly Complement[], features?: string, polarity?: 'denied']

const after = (...words: readonly string[]): Complement => ({ after: words })

const VERBS: readonly ArabicLine[] = [
  ['قال يقول', ['clause', 'quotation'], 'goes-on'],
  ['كتب يكتب, غرد يغرد, علق يعلق, اكتفى يكتفي, خاطب يخاطب, تساءل يتساءل', ['clause', 'quotation']],
  ['رد يرد, أجاب يجيب', ['clause', 'quotation'], 'answers'],
  ['أضاف يضيف, تابع يتابع', ['clause', 'quotation'], 'goes-on'],
  ['أردف يردف, استطرد يستطرد, أكمل يكمل, استدرك يستدرك, ختم يختم, اختتم يختتم, زاد يزيد, مضى يمضي, واصل يواصل', ['clause', 'quotation']],
  ['صرح يصرح, أورد يورد, أوضح يوضح, ذكر يذكر, زعم يزعم, ادعى يدعي, رأى يرى, جزم يجزم, شرح يشرح, سجل يسجل, استنتج يستنتج, أقسم يقسم, لاحظ يلاحظ, أخبر يخبر, خلص يخلص, طمأن يطمئن', ['clause', 'quotation']],
  ['أفاد يفيد', ['clause', 'quotation'], 'by'],
  ['وجه يوجه, توجه يتوجه', ['quotation']],
  ['عاد يعود', ['clause', 'quotation'], 'names'],
  ['أبلغ يبلغ', ['clause', 'quotation'], 'addressee'],
  ['أكد يؤكد', ['clause', 'quotation', 'object', after('على')]],
  ['أعلن يعلن', ['clause', 'quotation', 'object', after('عن')]],
  ['اعتبر يعتبر', ['clause', 'quotation', 'object'], 'held'],
  ['توقع يتوقع, رجح يرجح, اقترح يقترح, اشترط يشترط, كرر يكرر, تمنى يتمنى, أيد يؤيد, أبرز يبرز', ['clause', 'quotation', 'object']],
  ['كشف يكشف, أعرب يعرب, أفصح يفصح, دافع يدافع', ['clause', 'quotation', after('عن')]],
  ['عبر يعبر', [after('عن')], 'names'],
  ['أشار يشير, لفت يلفت, ألمح يلمح, لمح يلمح, نبه ينبه', ['clause', 'quotation', after('إلى', 'من')]],
  ['نوه ينوه', ['clause', after('إلى')], 'by'],
  ['شدد يشدد, أصر يصر, ألح يلح', ['clause', 'quotation', after('على')]],
  ['دعا يدعو', ['quotation', after('إلى')], 'to'],
  ['حث يحث, حض يحض', ['quotation', after('على', 'إلى')]],
  ['ناشد يناشد, استهجن يستهجن, جدد يجدد, أبدى يبدي, ثمن يثمن, برر يبرر, عزا يعزو, استغرب يستغرب, أرجع يرجع', ['object']],
  ['طالب يطالب', ['object'], 'by'],
  ['طلب يطلب', ['clause', after('من')]],
  ['حذر يحذر', ['clause', 'quotation', after('من')]],
  ['هدد يهدد, توعد يتوعد, لوح يلوح, تعهد يتعهد, التزم يلتزم, تمسك يتمسك, أقر يقر, اعترف يعترف, أوصى يوصي, تنبأ يتنبأ, أنذر ينذر, نصح ينصح, تباهى يتباهى', ['clause', 'quotation'], 'by'],
  ['رحب يرحب', ['quotation'], 'by greets'],
  ['أشاد يشيد, ندد يندد', ['quotation'], 'by'],
  ['أثنى يثني, ألقى_باللوم يلقي_باللوم, ألقى_اللوم يلقي_اللوم', [after('على')]],
  ['سخر يسخر, قلل يقلل, اشتكى يشتكي, شكا يشكو', [after('من')]],
  ['تخوف يتخوف', ['clause', after('من')]],
  ['شكك يشكك', [after('في', 'ب')]],
  ['أمل يأمل', ['clause', after('في')], 'by'],
  ['عرض يعرض', [], 'position'],
  ['أسف يأسف', ['clause'], 'to'],
  ['أدان يدين, دان يدين, استنكر يستنكر, شجب يشجب, انتقد ينتقد', ['object']],
  ['اتهم يتهم, وصف يصف, نعت ينعت, شبه يشبه', [], 'accuses'],
  ['حمل يحمل', [], 'blames'],
  ['أعاد_التأكيد يعيد_التأكيد, جدد_التأكيد يجدد_التأكيد', ['clause', after('على')]],
  ['رفض يرفض, نفى ينفي, أنكر ينكر, استبعد يستبعد, فند يفند, دحض يدحض, عارض يعارض', ['clause', 'object'], '', 'denied'],
  ['اعترض يعترض, احتج يحتج', [after('على')], '', 'denied']
] // prettier-ignore

const PARTICIPLE_LINES: readonly ArabicLine[] = [
  ['قائلا مضيفا متابعا مردفا مستطردا مستدركا موضحا مبينا مصرحا زاعما معلقا معقبا مكتفيا متسائلا خاتما مطمئنا مستنتجا', ['clause', 'quotation']],
  ['بالقول', ['clause', 'quotation']],
  ['مؤكدا', ['clause', 'quotation', 'object', after('على')]],
  ['معتبرا معلنا متوقعا مرجحا مقترحا مشترطا متمنيا مؤيدا', ['clause', 'quotation', 'object']],
  ['مكررا مجددا', ['clause'], 'position'],
  ['كاشفا معربا معبرا مدافعا', ['clause', 'quotation', after('عن')]],
  ['مشيرا لافتا منبها ملمحا', ['clause', 'quotation', after('إلى', 'من')]],
  ['منوها', ['clause', after('إلى')], 'by'],
  ['مشددا مصرا', ['clause', 'quotation', after('على')]],
  ['داعيا', ['quotation', after('إلى')], 'to'],
  ['حاثا حاضا', [after('على', 'إلى')]],
  ['مناشدا مبديا مثمنا مبررا منتقدا مدينا مستنكرا مستهجنا مستغربا مبرزا', ['object']],
  ['مثنيا', [after('على')]],
  ['ساخرا مقللا', [after('من')]],
  ['مشككا', [after('في', 'ب')]],
  ['متهما واصفا ناعتا', [], 'accuses'],
  ['محملا', [], 'blames'],
  ['مطالبا', ['object'], 'by'],
  ['محذرا', ['clause', 'quotation', after('من')]],
  ['مهددا متوعدا ملوحا متعهدا واعدا متمسكا مقرا معترفا مذكرا مرحبا مشيدا منددا جازما موصيا منذرا متباهيا', ['clause', 'quotation'], 'by'],
  ['آملا', ['clause', after('في')], 'by'],
  ['رافضا نافيا منكرا مستبعدا مفندا', ['clause', 'object'], '', 'denied']
] // prettier-ignore

function frameOf(
  { masculine, feminine }: Forms,
  [, takes, features = '', polarity]: ArabicLine,
  more: string
): CueFrame {
  const all = `${features} ${more}`.split(' ').filter(Boolean)
  return { forms: [], masculine, feminine, takes, features: all, ...(polarity && { polarity }) }
}

export const CUES: readonly CueFrame[] = [
  ...VERBS.flatMap((line) => {
    const { past, present } = verbs(line[0])
    return [frameOf(past, line, ''), frameOf(present, line, 'present')]
  }),
  { forms: [], masculine: ['بين'], feminine: ['بينت'], takes: ['clause'], features: ['names'] },
  { forms: [], feminine: ['دونت'], takes: ['clause', 'quotation'], features: ['names'] },
  {
    forms: [],
    masculine: phrases('(أبلغ|أخبر)(ه|ها|هم|ني|نا)'),
    feminine: phrases('(أبلغ|أخبر)ت(ه|ها|هم|ني|نا)'),
    takes: ['clause']
  },
  { forms: [], masculine: ['لم يخف'], feminine: ['لم تخف'], takes: ['clause', 'object'] },
  { forms: [], masculine: ['قالها'], feminine: ['قالتها'], takes: ['quotation'], features: ['names'] },
  { forms: [], masculine: ['وعد'], feminine: ['وعدت'], takes: ['clause', 'quotation'], features: ['by'] },
  { forms: [], masculine: ['لم يستبعد'], feminine: ['لم تستبعد'], takes: ['clause', 'object'] }
]

export const PARTICIPLES: readonly CueFrame[] = PARTICIPLE_LINES.map((line) => frameOf(participles(line[0]), line, ''))

/** Verbs that report nothing; others go on from them: "met Macron, stressing that". */
const TELLING = phrases(
  'تطرق, تناول, بحث, ناقش, استعرض, استقبل, التقى, زار, تحدث, ألقى, أجرى, هاتف, عقد, شارك, قدم, افتتح, اختتم, ظهر, أطل, خاطب, توجه, وجه, واصل, نشر, شكر, هنأ, هاجم, دافع, انضم, وصل, سخر, أطلق, قلل, أثار, شن, تجنب, صعد, خرج, وقع, أدلى, أبدى, أصدر, بعث, حدد, رهن, ربط, ترأس, عاد, اتصل, اجتمع, أطلع, عرض, تلقى, استهل, بدأ, أنهى, حضر, غادر, تفقد, ودع, دشن, تسلم, أشرف, وقف, جلس, فاجأ, سارع, خص, رافق, أوفد, أعاد, حيا, أشاد, رد, رفض, انفرد'
)

const TOLD = TELLING.map((form) => `${form.replace(/[اى]$/u, '')}ت`)

/** "ألقاها": which he gave. */
const withObject = (forms: readonly string[]): readonly string[] => forms.flatMap((form) => [`${form}ه`, `${form}ها`])

export const TELLERS: Forms = {
  masculine: [...TELLING, 'تعليق', ...withObject(TELLING.map((form) => form.replace(/ى$/u, 'ا')))],
  feminine: [...TOLD, ...withObject(TOLD)]
}

/** The finite verbs in the past, with which no headline begins. */
export const PAST: readonly string[] = CUES.flatMap(({ masculine = [], feminine = [], features = [] }) =>
  features.includes('present') ? [] : [...masculine, ...feminine]
)
