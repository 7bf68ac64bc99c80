/** The small words of Arabic that the reader goes by: what may stand between verb, subject and content, and what may not. */
import type { PhraseIndex } from '../phrases'
import { lazyIndex } from './ar-index'

export const CONJUNCTIONS = ['و', 'ف'] as const

const split = (list: string): readonly string[] => list.split(', ')

const index = (list: string, proclitics: readonly string[] = CONJUNCTIONS): PhraseIndex<true> =>
  lazyIndex(() => split(list).map((phrase) => [phrase, true] as const), proclitics)

const TURNS = split(
  'من جانبه, من جهته, من ناحيته, من جانبها, من جهتها, من ناحيتها, بدوره, بدورها, في المقابل, بالمقابل, إلى ذلك, على صعيد متصل, في سياق متصل, في السياق ذاته, في السياق نفسه, في السياق'
)

/** Phrases that hand the word to somebody else. */
export const TURN_CHANGES = index(TURNS.join(', '))

/** أن and its kin. */
export const THAT = index(
  'أن, أنه, أنها, أنهم, أنهما, أننا, أنني, أني, إننا, إنك, بأن, بأنه, بأنها, بأنهم, بأنهما, بأننا, بأنني'
)

/** Words that أن after them makes no reported clause of: "after", "must", "however". */
export const BEFORE_THAT = index(
  'بعد, قبل, منذ, دون, إلا, غير, بيد, كما, لو, حتى, شرط, شريطة, يجب, يمكن, ينبغي, بد, بما, مع, رغم, برغم, خشية, خوفا, كاد, عسى, لعل, سوى, عدا, فضلا, يتعين, لولا, بمجرد, إلى حين'
)

/** Adverbs and times, which may stand anywhere. */
export const ADVERBS = index(
  [
    'اليوم, أمس, الليلة, البارحة, مساء, صباح, فجر, ظهر, عصر, ليل, يوم, الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد',
    'مجددا, أيضا, كذلك, لاحقا, سابقا, حينها, آنذاك, صراحة, علنا, رسميا, بوضوح, بشدة, بحزم, مرة أخرى, مرة جديدة, من جديد, في وقت سابق, في وقت لاحق, الماضي, المنصرم, الجاري, تحديدا, خصوصا, فورا, مباشرة, حرفيا, مرارا, هكذا, له, لها, لهم, لنا, إليه, إليها, عنه, عنها, معه, معها, منه, منها, الموافق, سي إن إن, فيه, فيها, به, بها, عليه, عليها, خلاله, خلالها, بالتالي, أولا, أخيرا, بالقول, في الوقت نفسه, في الوقت ذاته, في الآن نفسه',
    TURNS.join(', ')
  ].join(', ')
)

/** Words before a leader's name that the name's title may not hold. */
export const HONORIFICS = index(
  'السيد, السيدة, فخامة, جلالة, سمو, صاحب السمو, صاحب السمو الملكي, صاحب الجلالة, معالي, سعادة, الدكتور, الدكتورة, الشيخ, الأمير, سماحة, قداسة, دولة, الزعيم, الوزير, الوزيرة, المسؤول, المسؤولة, القائد, الدبلوماسي, الدبلوماسية, السياسي',
  []
)

/** First words of an office that may stand before its holder's full name. */
export const OFFICES = index(
  'رئيس, رئيسة, الرئيس, الرئيسة, وزير, وزيرة, أمين, الأمين, مدير, مديرة, المدير, المديرة, مفوض, مفوضة, المفوض, المفوضة, الممثل, الممثلة, ممثل, ممثلة, مسؤول, مسؤولة, المستشار, المستشارة, ملك, الملك, أمير, ولي, سلطان, المرشد, نائب, قائد, زعيم, كبير',
  []
)

/** Words that open a phrase of place, time or circumstance. */
export const PREPOSITIONS = index(
  'في, خلال, على, من, إلى, عن, مع, بعد, قبل, عقب, أمام, عبر, إثر, لدى, ضمن, منذ, حول, بشأن, بخصوص, حيال, إزاء, تجاه, أثناء, وسط, ضد, بين, تحت, فوق, حتى, عند, نحو, بعيد, قبيل, ردا, ضمن, بحضور, بمناسبة, غداة, عشية, بموازاة, بالتزامن, تزامنا, قرب, رفقة, برفقة, بحسب, حسب, وفق, وفقا, طبقا, نقلا, رغم'
)

/** Phrases whose preposition opens no content: "on the sidelines of", "in reply to". */
export const CIRCUMSTANCES = index(
  'على هامش, على متن, على منصة, على منصته, على منصتها, على حساب, على حسابه, على حسابها, على موقع, على صفحته, على صفحتها, على تويتر, على إكس, على تلغرام, على تليغرام, على فيسبوك, على شبكة, على حد, على رأس, على خلفية, على غرار, على سؤال, على أسئلة, على سؤالين, إلى جانب, إلى جواره, من جانب, من خلال, من على, من قبل, من مقر, من طهران, من موسكو, من كييف, من باريس, من واشنطن, من نيويورك, من أنقرة, من بكين, من لندن, من برلين, من بروكسل, عن كثب'
)

/** Words that open a clause, so that a verb may follow them. */
export const CLAUSE_OPENERS = index(
  'كما, فيما, بينما, حيث, إذ, لكنه, لكنها, إنما, لذلك, لهذا, لذا, قد, لقد, كان, كانت, بعدما, عندما, حين, حينما, لما, ثم, الذي, التي, ما, بل, لكن, وعاد, عاد, عادت, ومن ثم, من ثم, حيثما'
)

export const RELATIVES = index('الذي, التي', CONJUNCTIONS)

/** Words directly before a verb that take its statement back, or leave it to the future. */
export const VOIDS = index('لم, لن, لا, سوف, لو, إذا, هل, كلما, لكي, كي, ألا, لئلا, سواء, متى')

/** The same, before a verb in the present only: "may say", "to say". */
export const VOIDS_OF_PRESENT = index('قد, أن, بأن, حتى, ربما, لعل')

/** Words in the clause before the verb that make it a condition or a question. */
export const CONDITIONALS = index(
  'لو, إذا, إن لم, هل, سواء, في حال, حال, لولا, ليت, لعل, ماذا, لماذا, متى, كيف, ربما, من المتوقع, من المقرر, من المرجح, يتوقع, ينتظر, يرتقب'
)

/** Words that a subject may follow: complementisers and conjunctions. */
export const BEFORE_SUBJECT = index(
  'أن, إن, بأن, لكن, لأن, أما, كان, كانت, حيث, إذ, بينما, فيما, فإن, ثم, كما, كما أن, غير أن, إلا أن, بل, بيد أن, عندما, قبل أن, بعد أن'
)

/** Verbs that are no report, whose subject a participle after them continues: "met Macron, stressing that". */
export const NARRATIVE_VERBS = index(
  'تطرق, تطرقت, تناول, تناولت, بحث, بحثت, ناقش, ناقشت, استعرض, استعرضت, استقبل, استقبلت, التقى, التقت, زار, زارت, تحدث, تحدثت, ألقى, ألقت, أجرى, أجرت, هاتف, عقد, عقدت, شارك, شاركت, قدم, قدمت, افتتح, افتتحت, اختتم, اختتمت, ظهر, ظهرت, أطل, أطلت, خاطب, خاطبت, توجه, توجهت, وجه, وجهت, واصل, واصلت, نشر, نشرت, شكر, شكرت, هنأ, هنأت, هاجم, هاجمت, دافع, دافعت, انضم, انضمت, وصل, وصلت, سخر, سخرت, أطلق, أطلقت, قلل, قللت, أثار, أثارت, شن, شنت, تجنب, تجنبت, صعد, صعدت, خرج, خرجت, وقع, وقعت, أدلى, أدلت, أبدى, أبدت, أصدر, أصدرت, بعث, بعثت, حدد, حددت, رهن, رهنت, ربط, ربطت, ترأس, ترأست, عاد, عادت, اتصل, اتصلت, اجتمع, اجتمعت, أطلع, أطلعت, عرض, عرضت, تلقى, تلقت, تعليق, أشاد, أشادت, رد, ردت, رفض, رفضت'
)

/** Nouns that name a position, by which the object of a verb is known far from it: "stressed … the importance of". */
export const POSITION_NOUNS = index(
  'أهمية, ضرورة, دعم, دعمه, دعمها, التزام, التزامه, التزامها, استعداد, استعداده, استعدادها, رفض, رفضه, رفضها, حرص, حرصه, حرصها, موقف, موقفه, موقفها, حق, عزم, عزمه, عزمها, تمسك, تمسكه, تمسكها, تضامن, تضامنه, تضامنها, وقوف, وقوفه, وقوفها, تأييد, تأييده, تأييدها, ثقته, ثقتها, دعوته, دعوتها, معارضته, معارضتها, تأكيد, التأكيد, تعهده, تعهدها, مطالبته, مطالبتها, إدانته, إدانتها, صحة, متانة, عمق, وجوب, استمرار, مواصلة',
  []
)

/** What is said or written, and whose it is stands after it: "a speech of". */
export const SPEECHES = index(
  'كلمة, خطاب, تصريحات, تصريح, بيان, مقابلة, مقال, منشور, تغريدة, تدوينة, حديث, حوار, مؤتمر صحفي, مؤتمر صحافي',
  ['و', 'ف', 'ل', 'ب']
)

/** Objects of "refused" that are no position. */
export const UNSAID = index('التعليق, الإجابة, الرد, الكشف, الإدلاء, الإفصاح, الخوض, تأكيد, الحديث, الدخول', [])

/** Words after a comma that leave what was said for circumstances and the writer's own words. */
export const ASIDES = index(
  'في حين, بينما, فيما, في إشارة, في وقت, علما, الأمر الذي, في خطوة, ذلك, هو ما, هي, ما, مما, ردا, عقب, إثر, حيث, بعد, بعدما, وسط, غداة, عشية, خلال, قبل, بالتزامن, تزامنا, قبيل, بعيد, تعليقا, على خلفية, في تصريحات, في تصريح, في مقابلة, في حديث, في مؤتمر, في بيان, في كلمة, في خطاب, في تغريدة, في منشور, في اتصال, في ظل, متجاهلا, متجاهلة, دون تحديد, دون ذكر, دون أن يحدد, دون أن تحدد, دون أن يذكر, دون أن تذكر, دون أن يوضح, دون أن توضح, دون أن يقدم, دون أن تقدم, دون الكشف, دون الخوض, من دون أن يحدد, من دون أن يذكر, من دون أن يوضح, لكنه لم يحدد, لكنه لم يذكر, لكنه لم يوضح, لكنه لم يقدم, لكنه امتنع, لكنها امتنعت, لكنه رفض, لكنها رفضت, كما, رغم إعلان, رغم تأكيد, رغم قول, رغم تصريح, رغم تصريحات, على الرغم من إعلان, على الرغم من تأكيد, على الرغم من قول'
)

/** What opens a clause whose verb turns on what was said before: "which he refused". */
export const ASIDE_OBJECTS = index('هو ما, هي ما, الأمر الذي')

/** What opens an attribution that gives who said so, before a name: "according to". */
export const ATTRIBUTIONS = index(
  'بحسب, حسب, وفق, وفقا, طبقا, نقلا عن, على حد قول, على حد تعبير, بحسب تعبير, حسب تعبير, بتعبير, على حد وصف, حسب قول, بحسب قول'
)

/** The same with a verb before the name: "as … announced". */
export const ATTRIBUTIONS_WITH_VERB = index(
  'بحسب ما, حسب ما, حسبما, بحسبما, وفق ما, وفقا لما, طبقا لما, على ما, مثلما, وفقما',
  ['و']
)

/** Attributions that name nobody anew: "as he put it". */
export const OWN_WORDS = index(
  'على حد تعبيره, على حد تعبيرها, على حد قوله, على حد قولها, على حد وصفه, على حد وصفها, بحسب تعبيره, بحسب تعبيرها, حسب تعبيره, حسب تعبيرها, بحسب قوله, بحسب قولها, حسب قوله, حسب قولها, وفق تعبيره, وفق تعبيرها, وفق قوله, وفق قولها, بحسب وصفه, حسب وصفه, وفق وصفه'
)

/** Honours alone, which stand for whoever spoke last: "His Highness stressed". */
export const HONOURS = index('سموه, سموها, جلالته, سيادته, فخامته, معاليه, سعادته, دولته, غبطته, قداسته, سماحته', [])

/** Verbs that pass on another's words: "نقلت رويترز عن". */
export const RELAYS = index('نقل, نقلت, ينقل, تنقل, نسب, نسبت')

/** What stands before the name of whose words they are. */
export const RELAYED_FROM = index('عن, إلى, على لسان, نقلا عن')

/** Nouns that report, with their possessor: "… عن بوتين قوله إن". */
export const VERBAL_NOUNS = index('قوله, قولها, تأكيده, تأكيدها, تشديده, تشديدها, إعلانه, إعلانها, القول')

/** Nouns that report what a leader whose name follows them said: "after Trump's announcement that". */
export const ANNOUNCEMENTS = index('إعلان, تأكيد, قول, تصريح, اعتبار, كشف', ['ب', 'ل'])

/** Words between which and a comma a subordinate clause stands: "after Trump said …, prices fell". */
export const SUBORDINATORS = index('بعد أن, قبل أن, منذ أن, بعدما, قبلما, عندما, حين, حينما, لما, فيما, بينما, رغم أن')

/** Nouns before a name in quotation marks. */
export const OUTLETS = index(
  'صحيفة, لصحيفة, جريدة, لجريدة, قناة, لقناة, وكالة, لوكالة, موقع, لموقع, منصة, منصته, منصتها, بمنصة, منصتي, مجلة, لمجلة, برنامج, لبرنامج, إذاعة, لإذاعة, شبكة, لشبكة, تلفزيون, لتلفزيون, تطبيق, بعنوان, مؤسسة, منتدى, قمة, مؤتمر, حزب, حركة, حسابه في'
)

/** People who speak and are no leaders. */
export const SPOKESMEN = index(
  'المتحدث, المتحدثة, متحدث, متحدثة, الناطق, الناطقة, ناطق, ناطقة, مستشار, مستشارة, مسؤول, مسؤولون, مسؤولين, مصدر, مصادر, دبلوماسي, دبلوماسيون, مندوب, مندوبة, سفير, سفيرة, مبعوث, محلل, خبير, باحث, قائد'
)

/** Words that begin with the letter of a preposition and have none. */
const NOT_GOVERNED =
  /^(?:ب(?:عد|ين|شان|سبب|حسب|موجب|لاده|لادها|لد|لدان|رلين|اريس|كين|وتين|ايدن|روكسل|غداد|يروت|ينما|عض|دوره|دورها|ل|يان|نود|رنامج|حضور|حث|قي|القول|القاهره|التالي|التزامن|المقابل|وضوح|شده|حزم|ان|انه|انها|انهم|يت|نك|حر|رج|دا|دات|دل|ها|هم|نا|لا|ما|ه|دء|عث|طل|لغ|لغت|لوغ|قاء|ناء|داء|داي?ه|راك|شار)|ل(?:قد|كن|ن|م|ا|ه|ها|هم|دي|ان|انه|انها|ندن|قاء|جنه|يس|بنان|يبيا))$/u

/** Tell whether a folded word begins with the preposition `letter`, written together with it. */
export function isGoverned(word: string, letter: string): boolean {
  if (word === letter) return true
  return word.startsWith(letter) && word.length > (letter === 'ب' ? 2 : 3) && !NOT_GOVERNED.test(word)
}

/** What a ticker's line begins with. */
export const TICKER_MARKS = index('عاجل', [])
