/**
 * The words by which Arabic reports speech, and what each takes.
 *
 * Verbs are given in the past and the present, third person masculine; the feminine follows from them. Vowel marks are
 * never written in news, so a form may be passive as well: verbs that turn on their object (اتهم، وصف، أبلغ) are taken only
 * where an object stands after the subject, with what is said of it. Participles are in the accusative, as they continue
 * a clause.
 */
import type { PhraseIndex } from '../text/phrases'
import { lazyIndex } from './ar-index'
import { CONJUNCTIONS } from './ar-words'

/** Where the content of a cue may begin. */
interface Takes {
  /** After أن, or a colon. */
  readonly clause?: true
  readonly quotation?: true
  /** At the noun after the subject. */
  readonly object?: true
  /** At a noun that names a position. */
  readonly position?: true
  /** After one of these words; a single letter is written together with the word after it. */
  readonly after?: readonly string[]
  /** The verb is active only with an object between its subject and its content. */
  readonly needsAddressee?: true
  /** What the object is said to be stands after one of these, and the content begins with the object. */
  readonly judgedBy?: readonly string[]
  readonly polarity?: 'denied'
  /** A verb only where a leader stands right after it; a preposition elsewhere: بين. */
  readonly needsName?: true
  /** Says that the speaker goes on: "added". */
  readonly goesOn?: true
}

export interface ArabicCue extends Takes {
  readonly isFeminine: boolean
  readonly isPresent: boolean
}

type Entry = readonly [form: string, cue: ArabicCue]

/** Make the entries of verbs written "past present, past present". */
function verbs(list: string, takes: Takes): readonly Entry[] {
  return list.split(', ').flatMap((pair) => {
    const [past, present] = pair.split(' ').map((form) => form.replaceAll('_', ' ')) as [string, string]
    const [verb = '', ...rest] = past.split(' ')
    return [
      [past, { ...takes, isFeminine: false, isPresent: false }],
      [present, { ...takes, isFeminine: false, isPresent: true }],
      [[`${verb.replace(/[اى]$/u, '')}ت`, ...rest].join(' '), { ...takes, isFeminine: true, isPresent: false }],
      [`ت${present.slice(1)}`, { ...takes, isFeminine: true, isPresent: true }]
    ] satisfies readonly Entry[]
  })
}

/** Make the entries of participles, masculine, separated by spaces. */
function participles(list: string, takes: Takes): readonly Entry[] {
  return list.split(' ').flatMap(
    (form) =>
      [
        [form, { ...takes, isFeminine: false, isPresent: false }],
        [form.replace(/ا$/u, 'ة'), { ...takes, isFeminine: true, isPresent: false }]
      ] satisfies readonly Entry[]
  )
}

const SAYING = { clause: true, quotation: true } as const
const DENYING = { clause: true, object: true, polarity: 'denied' } as const

/** Finite verbs. */
export const VERBS: PhraseIndex<ArabicCue> = lazyIndex(
  () => [
    verbs('قال يقول, كتب يكتب, غرد يغرد, علق يعلق, رد يرد, أجاب يجيب, اكتفى يكتفي, خاطب يخاطب, تساءل يتساءل', SAYING),
    verbs('أضاف يضيف, تابع يتابع, أردف يردف, استطرد يستطرد, أكمل يكمل, استدرك يستدرك, ختم يختم, زاد يزيد, مضى يمضي, واصل يواصل', { ...SAYING, goesOn: true }),
    verbs('صرح يصرح, أورد يورد, أوضح يوضح, ذكر يذكر, أفاد يفيد, زعم يزعم, ادعى يدعي, رأى يرى, جزم يجزم, شرح يشرح, أبرز يبرز, سجل يسجل, استنتج يستنتج, أقسم يقسم, لاحظ يلاحظ, أخبر يخبر, خلص يخلص', SAYING),
    [['بين', { clause: true, needsName: true, isFeminine: false, isPresent: false }] satisfies Entry],
    verbs('عاد يعود', { ...SAYING, needsName: true }),
    verbs('أبلغ يبلغ', { ...SAYING, needsAddressee: true }),
    verbs('أكد يؤكد', { ...SAYING, object: true, after: ['على'] }),
    verbs('أعلن يعلن', { ...SAYING, object: true, after: ['عن'] }),
    verbs('اعتبر يعتبر, توقع يتوقع, رجح يرجح, اقترح يقترح, اشترط يشترط, كرر يكرر, تمنى يتمنى, أيد يؤيد', { ...SAYING, object: true }),
    verbs('كشف يكشف, أعرب يعرب, أفصح يفصح, دافع يدافع', { ...SAYING, after: ['عن'] }),
    verbs('عبر يعبر', { after: ['عن'], needsName: true }),
    verbs('أشار يشير, لفت يلفت, ألمح يلمح, لمح يلمح, نبه ينبه', { ...SAYING, after: ['إلى', 'من'] }),
    verbs('نوه ينوه', { clause: true, after: ['إلى', 'ب'] }),
    verbs('شدد يشدد, أصر يصر, ألح يلح', { ...SAYING, after: ['على'] }),
    verbs('دعا يدعو', { quotation: true, after: ['إلى', 'ل'] }),
    verbs('حث يحث, حض يحض', { quotation: true, after: ['على', 'إلى'] }),
    verbs('ناشد يناشد, جدد يجدد, أبدى يبدي, ثمن يثمن, برر يبرر, عزا يعزو, استغرب يستغرب, أرجع يرجع', { object: true }),
    verbs('طالب يطالب', { object: true, after: ['ب'] }),
    verbs('طلب يطلب', { clause: true, after: ['من'] }),
    verbs('حذر يحذر', { ...SAYING, after: ['من'] }),
    verbs('هدد يهدد, توعد يتوعد, لوح يلوح, تعهد يتعهد, التزم يلتزم, تمسك يتمسك, أقر يقر, اعترف يعترف, أوصى يوصي, تنبأ يتنبأ', { ...SAYING, after: ['ب'] }),
    (['وعد', 'وعدت'] as const).map((form): Entry => [form, { ...SAYING, after: ['ب'], isFeminine: form === 'وعدت', isPresent: false }]),
    verbs('رحب يرحب, أشاد يشيد, ندد يندد', { quotation: true, after: ['ب'] }),
    verbs('أثنى يثني, ألقى_باللوم يلقي_باللوم, ألقى_اللوم يلقي_اللوم', { after: ['على'] }),
    verbs('سخر يسخر', { after: ['من'] }),
    verbs('أمل يأمل', { clause: true, after: ['في', 'ب'] }),
    verbs('أسف يأسف', { clause: true, after: ['ل'] }),
    verbs('أدان يدين, دان يدين, استنكر يستنكر, شجب يشجب, انتقد ينتقد', { object: true }),
    verbs('اتهم يتهم, وصف يصف, شبه يشبه', { judgedBy: ['ب'] }),
    verbs('حمل يحمل', { judgedBy: ['مسؤولية', 'المسؤولية', 'مسئولية', 'المسئولية'] }),
    verbs('أعاد_التأكيد يعيد_التأكيد, جدد_التأكيد يجدد_التأكيد', { clause: true, after: ['على'] }),
    verbs('رفض يرفض, نفى ينفي, أنكر ينكر, استبعد يستبعد, فند يفند, دحض يدحض', DENYING),
    (['لم يستبعد', 'لم تستبعد'] as const).map((form): Entry => [form, { clause: true, object: true, isFeminine: form === 'لم تستبعد', isPresent: false }]),
    verbs('اعترض يعترض, احتج يحتج', { after: ['على'], polarity: 'denied' })
  ].flat(),
  CONJUNCTIONS
) // prettier-ignore

/** Give the finite verbs in the past, with which no headline begins. */
export const pastForms = (): readonly string[] =>
  [...VERBS.entries.values()].flat().flatMap(({ words, value }) => (value.isPresent ? [] : [words.join(' ')]))

/** Words that continue a statement. */
export const PARTICIPLES: PhraseIndex<ArabicCue> = lazyIndex(
  () => [
    participles('قائلا مضيفا متابعا مردفا مستطردا مستدركا موضحا مبينا مصرحا زاعما معلقا مكتفيا متسائلا', SAYING),
    participles('مؤكدا', { ...SAYING, object: true, after: ['على'] }),
    participles('معتبرا معلنا متوقعا مرجحا مقترحا مشترطا متمنيا مؤيدا', { ...SAYING, object: true }),
    participles('مكررا مجددا', { clause: true, position: true }),
    participles('كاشفا معربا معبرا مدافعا', { ...SAYING, after: ['عن'] }),
    participles('مشيرا لافتا منبها ملمحا', { ...SAYING, after: ['إلى', 'من'] }),
    participles('منوها', { clause: true, after: ['إلى', 'ب'] }),
    participles('مشددا مصرا', { ...SAYING, after: ['على'] }),
    participles('داعيا', { quotation: true, after: ['إلى', 'ل'] }),
    participles('حاثا حاضا', { after: ['على', 'إلى'] }),
    participles('مناشدا مبديا مثمنا مبررا منتقدا مدينا مستنكرا مبرزا', { object: true }),
    participles('متهما واصفا', { judgedBy: ['ب'] }),
    participles('محملا', { judgedBy: ['مسؤولية', 'المسؤولية', 'مسئولية', 'المسئولية'] }),
    participles('مطالبا', { object: true, after: ['ب'] }),
    participles('محذرا', { ...SAYING, after: ['من'] }),
    participles('مهددا متوعدا ملوحا متعهدا واعدا متمسكا مقرا معترفا مذكرا مرحبا مشيدا منددا جازما', { ...SAYING, after: ['ب'] }),
    participles('آملا', { clause: true, after: ['في', 'ب'] }),
    participles('رافضا نافيا منكرا مستبعدا مفندا', DENYING)
  ].flat(),
  CONJUNCTIONS
) // prettier-ignore

/** What another's words take where they are passed on: "نقلت … عن بوتين قوله إن", "… أن". */
export const RELAYED: ArabicCue = { ...SAYING, isFeminine: false, isPresent: false }

/** No verb at all: a label, "according to". */
export const WORDLESS: ArabicCue = { isFeminine: false, isPresent: false }
