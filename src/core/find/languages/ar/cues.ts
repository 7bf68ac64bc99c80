/**
 * The words by which Arabic reports speech, by what they take.
 *
 * As no vowel marks are written, a form may be passive as well: verbs that turn on their object (`accuses`, `blames`) count only
 * where an object follows with what is said of it. A content may begin with a word that a preposition is written together
 * with: `by` ب, `to` ل.
 */
import type { Complement, CueFrame } from '../grammar'
import { type Forms, phrases, verbs } from './inflect'

type ArabicLine = readonly [forms: string, takes: readonly Complement[], features?: string, polarity?: 'denied']

const after = (...words: readonly string[]): Complement => ({ after: words })

const VERBS: readonly ArabicLine[] = [
  ['قال يقول قائلا', ['clause', 'quotation'], 'goes-on'],
  ['كتب يكتب, غرد يغرد, علق يعلق *, اكتفى يكتفي *, خاطب يخاطب, تساءل يتساءل متسائلا', ['clause', 'quotation']],
  ['رد يرد, أجاب يجيب', ['clause', 'quotation'], 'answers'],
  ['أضاف يضيف *, تابع يتابع *', ['clause', 'quotation'], 'goes-on'],
  ['أردف يردف *, استطرد يستطرد *, أكمل يكمل, استدرك يستدرك *, ختم يختم خاتما, اختتم يختتم, زاد يزيد, مضى يمضي, واصل يواصل', ['clause', 'quotation']],
  ['صرح يصرح *, أورد يورد, أوضح يوضح *, ذكر يذكر, زعم يزعم زاعما, ادعى يدعي *, رأى يرى, جزم يجزم جازما, شرح يشرح, سجل يسجل, استنتج يستنتج *, أقسم يقسم, لاحظ يلاحظ, أخبر يخبر, طمأن يطمئن *, رصد يرصد', ['clause', 'quotation']],
  ['أفاد يفيد', ['clause', 'quotation', after('عن')], 'by'],
  ['وجه يوجه, توجه يتوجه', ['quotation']],
  ['عاد يعود', ['clause', 'quotation'], 'names'],
  ['أبلغ يبلغ', ['clause', 'quotation'], 'addressee'],
  ['أكد يؤكد *', ['clause', 'quotation', 'object', after('على')]],
  ['أعلن يعلن *', ['clause', 'quotation', 'object', after('عن')]],
  ['اعتبر يعتبر *', ['clause', 'quotation', 'object'], 'held'],
  ['توقع يتوقع *, رجح يرجح *, اقترح يقترح *, اشترط يشترط *, كرر يكرر, تمنى يتمنى *, أيد يؤيد *, أبرز يبرز *', ['clause', 'quotation', 'object']],
  ['كشف يكشف كاشفا', ['clause', 'quotation', after('عن')], 'position'],
  ['أعرب يعرب *, أفصح يفصح, دافع يدافع *', ['clause', 'quotation', after('عن')]],
  ['عبر يعبر *', [after('عن')], 'names'],
  ['أشار يشير *, لفت يلفت لافتا, ألمح يلمح *, لمح يلمح *, نبه ينبه *', ['clause', 'quotation', after('إلى', 'من')]],
  ['نوه ينوه *', ['clause', after('إلى')], 'by'],
  ['شدد يشدد *, أصر يصر *, ألح يلح', ['clause', 'quotation', after('على')]],
  ['دعا يدعو داعيا', ['quotation', after('إلى')], 'to urges'],
  ['حث يحث حاثا, حض يحض حاضا', ['quotation', after('على', 'إلى')], 'urges'],
  ['ناشد يناشد *, استهجن يستهجن *, جدد يجدد, أبدى يبدي *, ثمن يثمن *, برر يبرر *, عزا يعزو, استغرب يستغرب *, أرجع يرجع', ['object']],
  ['طالب يطالب *', ['clause', 'object'], 'by urges'],
  ['طلب يطلب', ['clause', after('من')]],
  ['حذر يحذر *', ['clause', 'quotation', after('من')]],
  ['هدد يهدد *, توعد يتوعد *, لوح يلوح *, تعهد يتعهد *, التزم يلتزم, تمسك يتمسك *, أقر يقر *, اعترف يعترف *, أوصى يوصي *, تنبأ يتنبأ, أنذر ينذر *, أوعز يوعز, نصح ينصح, تباهى يتباهى *', ['clause', 'quotation'], 'by'],
  ['رحب يرحب *', ['quotation'], 'by greets'],
  ['أشاد يشيد *, ندد يندد *', ['quotation'], 'by'],
  ['أثنى يثني *, ألقى_باللوم يلقي_باللوم, ألقى_اللوم يلقي_اللوم', [after('على')]],
  ['سخر يسخر ساخرا, قلل يقلل *, اشتكى يشتكي, شكا يشكو', [after('من')]],
  ['تخوف يتخوف', ['clause', after('من')]],
  ['شكك يشكك *', [after('في', 'ب')]],
  ['أمل يأمل آملا', ['clause', after('في')], 'by'],
  ['عرض يعرض, أعاد يعيد', [], 'position'],
  ['أسف يأسف', ['clause'], 'to'],
  ['أدان يدين *, دان يدين, استنكر يستنكر *, شجب يشجب, انتقد ينتقد *', ['object']],
  ['اتهم يتهم *, وصف يصف واصفا, نعت ينعت ناعتا, شبه يشبه, رهن يرهن, ربط يربط', [], 'accuses'],
  ['حمل يحمل *', [], 'blames'],
  ['أعاد_التأكيد يعيد_التأكيد, جدد_التأكيد يجدد_التأكيد', ['clause', after('على')]],
  ['رفض يرفض رافضا', ['clause', 'object'], 'refuses', 'denied'],
  ['نفى ينفي نافيا, أنكر ينكر *, استبعد يستبعد *, فند يفند *, دحض يدحض, عارض يعارض', ['clause', 'object'], '', 'denied'],
  ['اعترض يعترض, احتج يحتج', [after('على')], '', 'denied']
] // prettier-ignore

/** Verbs whose participles take what they do not, or which report by these alone. */
const BY_PARTICIPLE: readonly ArabicLine[] = [
  ['بين يبين *, عقب يعقب *', ['clause', 'quotation']],
  ['كرر يكرر *, جدد يجدد *', ['clause'], 'position'],
  ['ذكر يذكر *, وعد يعد واعدا', ['clause', 'quotation'], 'by']
] // prettier-ignore

/** Verbs that report in the past alone. */
const IN_THE_PAST: readonly ArabicLine[] = [
  ['عد', ['clause', 'object'], 'names'],
  ['وعد', ['clause', 'quotation'], 'by']
]

/** Nouns that report with the verb and the preposition before them, whoever the verb's subject: «سارع إلى التأكيد أن», “by saying”. */
const NOUN_LINES: readonly ArabicLine[] = [
  ['بالقول, بالكتابة', ['clause', 'quotation']],
  ['إلى القول, حد القول', ['clause', 'quotation'], 'apart'],
  ['(إلى |على |ب)(|ال)تأكيد', ['clause', 'quotation', 'object', after('على')], 'apart'],
  ['(إلى |على |ب)التشديد', ['clause', after('على')], 'apart'],
  ['(إلى |على |ب)(الإشارة|التنبيه)', ['clause', after('إلى')], 'apart'],
  ['(إلى |على |ب)الإعلان', ['clause', after('عن')], 'apart'],
  ['(إلى |على |ب)الإعراب, (إلى |على |ب)التعبير', [after('عن')], 'apart'],
  ['(إلى |على |ب)الدعوة', [after('إلى')], 'apart'],
  ['(إلى |على |ب)التحذير', ['clause', after('من')], 'apart'],
  ['(إلى |على |ب)(المطالبة|التهديد|التلويح|التذكير)', ['clause'], 'by apart'],
  ['(إلى |على |ب)(الإقرار|الاعتراف)', ['clause'], 'by apart'],
  ['(إلى |على |ب)(انتقاد|إدانة|رفض)', ['object'], 'apart']
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
  ...IN_THE_PAST.map((line) => frameOf(verbs(line[0]).past, line, '')),
  { forms: [], masculine: ['بين'], takes: ['clause'], features: ['names'] },
  { forms: [], feminine: ['بينت'], takes: ['clause'] },
  { forms: [], feminine: ['دونت'], takes: ['clause', 'quotation'], features: ['names'] },
  {
    forms: [],
    masculine: phrases('(أبلغ|أخبر|أحاط)(ه|ها|هم|ني|نا)'),
    feminine: phrases('(أبلغ|أخبر|أحاط)ت(ه|ها|هم|ني|نا)'),
    takes: ['clause']
  },
  {
    forms: [],
    masculine: phrases('لم (يخف|يستبعد)'),
    feminine: phrases('لم (تخف|تستبعد)'),
    takes: ['clause', 'object']
  },
  { forms: [], masculine: ['قالها'], feminine: ['قالتها'], takes: ['quotation'], features: ['names'] }
]

export const PARTICIPLES: readonly CueFrame[] = [
  ...[...VERBS, ...BY_PARTICIPLE].map((line) => frameOf(verbs(line[0]).participle, line, '')),
  ...NOUN_LINES.map(([forms, takes, features = '']) => ({
    forms: phrases(forms),
    takes,
    features: ['noun', ...features.split(' ')]
  })),
  {
    forms: [],
    masculine: ['بقوله', 'في قوله'],
    feminine: ['بقولها', 'في قولها'],
    takes: ['clause', 'quotation'],
    features: ['noun']
  }
]

/** Verbs that report nothing; others go on from them: "met Macron, stressing that". */
const TELLING = phrases(
  'تطرق, تناول, بحث, ناقش, استعرض, استقبل, التقى, زار, تحدث, ألقى, أجرى, هاتف, عقد, شارك, قدم, افتتح, اختتم, ختم, ظهر, أطل, خاطب, توجه, وجه, واصل, نشر, شكر, هنأ, هاجم, دافع, انضم, وصل, سخر, أطلق, قلل, أثار, شن, تجنب, صعد, خرج, وقع, أدلى, أبدى, أصدر, بعث, حدد, رهن, ربط, ترأس, عاد, اتصل, اجتمع, أطلع, عرض, تلقى, استهل, بدأ, أنهى, حضر, غادر, تفقد, ودع, دشن, تسلم, أشرف, وقف, جلس, فاجأ, سارع, خص, رافق, أوفد, أعاد, حيا, أشاد, رد, رفض, انفرد, ذهب, علق, كتب, عقب, انتقل, خلص, انتهى, عمد, بادر, حرص, لجأ, اكتفى, مضى, انتقد, حذر, تعهد, كرر, أعلن, رحب, كشف, نفى, قرر, برر, طرح, بدا, ذكر, اتفق, أمر, تجاهل, أرسل'
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
