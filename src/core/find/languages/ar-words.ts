/** The small words of Arabic that the finder goes by: what may stand between verb, subject and content, and what may not. */
import type { PhraseIndex } from '../text/phrases'
import { lazyIndex } from './ar-index'

export const CONJUNCTIONS = ['و', 'ف'] as const

/** Split a list of phrases; "(a|b)" in one of them makes one with a and one with b. */
const split = (list: string): readonly string[] => list.split(', ').flatMap(variants)

function variants(phrase: string): readonly string[] {
  const [all, choices] = /\(([^)]*)\)/u.exec(phrase) ?? []
  if (all === undefined || choices === undefined) return [phrase]
  return choices.split('|').flatMap((choice) => variants(phrase.replace(all, choice)))
}

const index = (list: string, proclitics: readonly string[] = CONJUNCTIONS): PhraseIndex<true> =>
  lazyIndex(() => split(list).map((phrase) => [phrase, true] as const), proclitics)

const TURNS = split(
  'من (جانب|جهت|ناحيت)(ه|ها), بدور(ه|ها), (في |ب)المقابل, إلى ذلك, على صعيد متصل, في سياق متصل, في السياق(| ذاته| نفسه)'
)

/** Phrases that hand the word to somebody else. */
export const TURN_CHANGES = index(TURNS.join(', '))

/** أن and its kin. */
export const THAT = index('(|ب)أن(|ه|ها|هم|هما|نا|ني|ي|ك)')

/** Words that أن after them makes no reported clause of: "after", "must", "however". */
export const BEFORE_THAT = index(
  'بعد, قبل, منذ, دون, إلا, غير, بيد, كما, لو, حتى, شرط, شريطة, يجب, يمكن, ينبغي, بد, بما, مع, رغم, برغم, خشية, خوفا, كاد, عسى, لعل, سوى, عدا, فضلا, يتعين, لولا, بمجرد, إلى حين'
)

/** Adverbs and times, which may stand anywhere. */
export const ADVERBS = index(
  [
    'اليوم, أمس, الليلة, البارحة, مساء, صباح, فجر, ظهر, عصر, ليل, يوم, الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد',
    'مجددا, أيضا, كذلك, لاحقا, سابقا, حينها, آنذاك, صراحة, علنا, رسميا, بوضوح, بشدة, بحزم, مرة (أخرى|جديدة), من جديد, في وقت (سابق|لاحق), الماضي, المنصرم, الجاري, تحديدا, خصوصا, فورا, مباشرة, حرفيا, مرارا, هكذا, له(|ا|م), لنا, (إلي|عن|مع|من|في|ب|علي|خلال)ه(|ا), الموافق, سي إن إن, بالتالي, أولا, أخيرا, بالقول, في الوقت (نفسه|ذاته), في الآن نفسه',
    TURNS.join(', ')
  ].join(', ')
)

/** Words before a leader's name that the name's title may not hold. */
export const HONORIFICS = index(
  'ال(سيد|دكتور|وزير|مسؤول|دبلوماسي)(|ة), فخامة, جلالة, سمو, صاحب (السمو|السمو الملكي|الجلالة), معالي, سعادة, سماحة, قداسة, دولة, ال(شيخ|أمير|زعيم|قائد|سياسي)',
  []
)

/** First words of an office that may stand before its holder's full name. */
export const OFFICES = index(
  '(|ال)(رئيس|مدير|مفوض|ممثل)(|ة), (وزير|مسؤول|المستشار)(|ة), (|ال)(أمين|ملك), أمير, ولي, سلطان, المرشد, نائب, قائد, زعيم, كبير',
  []
)

/** Words that open a phrase of place, time or circumstance. */
export const PREPOSITIONS = index(
  'في, خلال, على, من, إلى, عن, مع, بعد, قبل, عقب, أمام, عبر, إثر, لدى, ضمن, منذ, حول, بشأن, بخصوص, حيال, إزاء, تجاه, أثناء, وسط, ضد, بين, تحت, فوق, حتى, عند, نحو, بعيد, قبيل, ردا, ضمن, بحضور, بمناسبة, غداة, عشية, بموازاة, بالتزامن, تزامنا, قرب, رفقة, برفقة, بحسب, حسب, وفق, وفقا, طبقا, نقلا, رغم'
)

/** Phrases whose preposition opens no content: "on the sidelines of", "in reply to". */
export const CIRCUMSTANCES = index(
  'على (هامش|متن|منصة|منصته|منصتها|حساب|حسابه|حسابها|موقع|صفحته|صفحتها|تويتر|إكس|تلغرام|تليغرام|فيسبوك|شبكة|حد|رأس|خلفية|غرار|سؤال|أسئلة|سؤالين), إلى (جانب|جواره), من (جانب|خلال|على|قبل|مقر|طهران|موسكو|كييف|باريس|واشنطن|نيويورك|أنقرة|بكين|لندن|برلين|بروكسل), عن كثب'
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
  'تطرق(|ت), تناول(|ت), بحث(|ت), ناقش(|ت), استعرض(|ت), استقبل(|ت), التق(ى|ت), زار(|ت), تحدث(|ت), ألق(ى|ت), أجر(ى|ت), هاتف, عقد(|ت), شارك(|ت), قدم(|ت), افتتح(|ت), اختتم(|ت), ظهر(|ت), أطل(|ت), خاطب(|ت), توجه(|ت), وجه(|ت), واصل(|ت), نشر(|ت), شكر(|ت), هنأ(|ت), هاجم(|ت), دافع(|ت), انضم(|ت), وصل(|ت), سخر(|ت), أطلق(|ت), قلل(|ت), أثار(|ت), شن(|ت), تجنب(|ت), صعد(|ت), خرج(|ت), وقع(|ت), أدل(ى|ت), أبد(ى|ت), أصدر(|ت), بعث(|ت), حدد(|ت), رهن(|ت), ربط(|ت), ترأس(|ت), عاد(|ت), اتصل(|ت), اجتمع(|ت), أطلع(|ت), عرض(|ت), تلق(ى|ت), تعليق, أشاد(|ت), رد(|ت), رفض(|ت)'
)

/** Nouns that name a position, by which the object of a verb is known far from it: "stressed … the importance of". */
export const POSITION_NOUNS = index(
  'أهمية, ضرورة, (دعم|التزام|استعداد|رفض|حرص|موقف|عزم|تمسك|تضامن|وقوف|تأييد|تعهد)(|ه|ها), حق, (ثقت|دعوت|معارضت|مطالبت|إدانت)(ه|ها), (|ال)تأكيد, صحة, متانة, عمق, وجوب, استمرار, مواصلة',
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
  'في (حين|إشارة|وقت|خطوة|تصريحات|تصريح|مقابلة|حديث|مؤتمر|بيان|كلمة|خطاب|تغريدة|منشور|اتصال|ظل), بينما, فيما, علما, الأمر الذي, ذلك, هو ما, هي, (|م)ما, ردا, عقب, إثر, حيث, بعد(|ما), وسط, غداة, عشية, خلال, قبل, بالتزامن, تزامنا, قبيل, بعيد, تعليقا, على خلفية, متجاهل(ا|ة), (|من )دون (تحديد|ذكر|الكشف|الخوض), (|من )دون أن (ي|ت)(حدد|ذكر|وضح|قدم), لكنه(|ا) لم (ي|ت)(حدد|ذكر|وضح|قدم), لكنه (امتنع|رفض), لكنها (امتنعت|رفضت), كما, (|على ال)رغم (|من )(إعلان|تأكيد|قول|تصريح|تصريحات)'
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
export const OWN_WORDS = index('(على حد|بحسب|حسب|وفق) (تعبير|قول|وصف)(ه|ها)')

/** Honours alone, which stand for whoever spoke last: "His Highness stressed". */
export const HONOURS = index('سموه, سموها, جلالته, سيادته, فخامته, معاليه, سعادته, دولته, غبطته, قداسته, سماحته', [])

/** Verbs that pass on another's words: "نقلت رويترز عن". */
export const RELAYS = index('نقل, نقلت, ينقل, تنقل, نسب, نسبت')

/** What stands before the name of whose words they are. */
export const RELAYED_FROM = index('عن, إلى, على لسان, نقلا عن')

/** Nouns that report, with their possessor: "… عن بوتين قوله إن". */
export const VERBAL_NOUNS = index('(قول|تأكيد|تشديد|إعلان)(ه|ها), القول')

/** Nouns that report what a leader whose name follows them said: "after Trump's announcement that". */
export const ANNOUNCEMENTS = index('إعلان, تأكيد, قول, تصريح, اعتبار, كشف', ['ب', 'ل'])

/** Words between which and a comma a subordinate clause stands: "after Trump said …, prices fell". */
export const SUBORDINATORS = index('بعد أن, قبل أن, منذ أن, بعدما, قبلما, عندما, حين, حينما, لما, فيما, بينما, رغم أن')

/** Nouns before a name in quotation marks. */
export const OUTLETS = index(
  '(|ل)(صحيفة|جريدة|قناة|وكالة|موقع|مجلة|برنامج|إذاعة|شبكة|تلفزيون), (|ب)منصة, منصت(ه|ها|ي), تطبيق, بعنوان, مؤسسة, منتدى, قمة, مؤتمر, حزب, حركة, حسابه في'
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
