/** The small words of Arabic by which its rules go. */
import type { Grammar } from '../grammar'
import { TELLERS } from './cues'
import { phrases } from './inflect'

const TURNS =
  'من (جانب|جهت|ناحيت)(ه|ها), بدور(ه|ها), (في |ب)المقابل, إلى ذلك, على صعيد متصل, في سياق متصل, في السياق(| ذاته| نفسه)'

/** Adverbs and times, which may stand anywhere. */
export const ADVERBS = phrases(
  `بشكل (قاطع|واضح|مباشر|رسمي|نهائي), اليوم, أمس, الليلة, البارحة, مساء, صباح, فجر, ظهر, عصر, ليل, يوم, الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد, مجددا, مؤخرا, أيضا, كذلك, لاحقا, سابقا, حينها, آنذاك, صراحة, علنا, رسميا, بوضوح, بشدة, بحزم, مرة (أخرى|جديدة), من جديد, في وقت (سابق|لاحق), الماضي, المنصرم, الجاري, تحديدا, خصوصا, فورا, مباشرة, حرفيا, مرارا, هكذا, له(|ا|م), لنا, (إلي|عن|مع|من|في|ب|علي|خلال)ه(|ا), الموافق, سي إن إن, بالتالي, بالقول, بالمناسبة, أولا, أخيرا, في الوقت (نفسه|ذاته), في الآن نفسه, ${TURNS}`
)

/** Words that open a phrase of place, time or circumstance. */
export const PREPOSITIONS = phrases(
  '(في|خلال|بعد|قبل|عقب) (ختام|نهاية|بداية|مستهل|افتتاح) (اجتماع|اجتماعات|جلسة|أعمال|زيارة|مؤتمر|قمة), في, خلال, على, من, إلى, عن, مع, بعد, قبل, عقب, أمام, عبر, إثر, لدى, ضمن, منذ, حول, بشأن, بخصوص, حيال, إزاء, تجاه, أثناء, وسط, ضد, بين, (في ما|فيما) (يتعلق|يخص), تحت, فوق, حتى, عند, نحو, بعيد, قبيل, ردا, بحضور, بمناسبة, غداة, عشية, بموازاة, بالتزامن, تزامنا, قرب, رفقة, برفقة, بحسب, حسب, وفق, وفقا, طبقا, نقلا, رغم, عما'
)

export const CLASSES: NonNullable<Grammar['classes']> = {
  teller: TELLERS,
  turn: phrases(TURNS),
  /** Words that أن after them makes no reported clause of: "after", "must", "however". */
  'before-that': phrases(
    'بعد, قبل, منذ, دون, إلا, غير, بيد, كما, لو, حتى, شرط, شريطة, يجب, يمكن, ينبغي, بد, بما, مع, رغم, برغم, خشية, خوفا, كاد, عسى, لعل, سوى, عدا, فضلا, يتعين, لولا, بمجرد, إلى حين'
  ),
  /** "That not", which belongs to the content. */
  'that-not': phrases('(|ب)ألا'),
  /** The letter N of a broadcaster's name is spelled as "that". */
  initial: phrases('بي, تي, دي'),
  /** Words before a leader's name that the name's title may not hold. */
  honorific: phrases(
    'ال(سيد|دكتور|وزير|مسؤول|دبلوماسي)(|ة), حضرة, فخامة, جلالة, سمو, صاحب (السمو|السمو الملكي|الجلالة), معالي, سعادة, سماحة, آية الله(| العظمى), قداسة, دولة, ال(شيخ|أمير|زعيم|قائد|سياسي)'
  ),
  /** Honours alone, which stand for whoever spoke last. */
  honour: phrases('(سمو|جلالت|سيادت|فخامت|معالي|سعادت|دولت|غبطت|قداست|سماحت)ه, سموها'),
  /** First words of an office that may stand before its holder's full name. */
  title: phrases('(|ال)(رئيس|مدير|مفوض|ممثل|مفاوض)(|ة), متحدث(|ة), (وزير|مسؤول|المستشار|المندوب|السفير|المبعوث)(|ة), (|ال)(أمين|ملك), أمير, ولي, سلطان, المرشد, نائب, قائد, زعيم, كبير, (نائب|نائبت|مستشار|مستشارت|مبعوث|مبعوثت|موفد|سلف|خلف|مساعد)(ه|ها)'),
  /** What is wished a ruler behind the name. */
  praise: phrases('المعظم, المفدى, حفظه الله(| ورعاه), رعاه الله, يحفظه الله'),
  /** Of whom one says that they are welcome: no position. */
  greeted: phrases('(|ب)(|ال)(ضيوف|وفد|رئيس|رئيسة|وزير|وزيرة|سفير|سفراء|قادة|زعيم|زعماء|حضور|مشاركين|صحفيين|صحافيين|ملك|أمير|مستشار|مستشارة), (|ب)(ضيوف|ضيف|نظير|نظيرت|زميل)(ه|ها), (|ب)ولي'),
  /** What others say, to which somebody answers. */
  claim: phrases('(|ال)(اتهامات|تقارير|أنباء|مزاعم|ادعاءات|شائعات|تصريحات|تلميحات|معلومات|تسريبات), اتهام, تقرير'),
  /** "The spokesman of", before what speaks through its holder, and its holder's name. */
  'spoken-for': phrases('(|ال)(متحدث|ناطق)(|ة)(| الرسمي| الرسمية| الصحفي| الصحفية| الصحافي| الإعلامي) باسم'),
  voiced: phrases('الوزارة, (|وزارة )(الخارجية|الدفاع), الحكومة, الكرملين, البيت الأبيض, الرئاسة, الأمم المتحدة, الجيش'),
  /** What takes place, and whose it is stands behind it: «اجتماع وزراء الخارجية». */
  event: phrases('اجتماع, لقاء, جلسة, مباحثات, زيارة, مؤتمر, قمة'),
  /** Lands and cities, which are women in grammar: they are whom a man’s verb turns to. */
  land: phrases('روسيا, أوكرانيا, إيران, إسرائيل, أوروبا, تركيا, الصين, بريطانيا, فرنسا, ألمانيا, أمريكا, أميركا, الولايات المتحدة, واشنطن, موسكو, كييف, طهران, برلين, باريس, لندن, بكين, فيينا, نيويورك, بروكسل, (|ال)دول, (|ال)أطراف, المنطقة'),
  colleague: ['نظي*'],
  'to-colleague': ['لنظي*'],
  /** What a second subject begins with: "and his counterpart", "and the minister". */
  company: phrases('و(نظي|ال|وزير|رئيس|ملك|ولي|أمير|أمين|مستشار|نائب|قادة|زعماء|كل|حلفا)*, و(وزير|رئيس|ملك|ولي|أمير|أمين|مستشار|نائب|قادة|زعماء|كل)'),
  bin: ['بن', 'آل'],
  /** Phrases whose preposition opens no content: "on the sidelines of", "in reply to". */
  circumstance: phrases(
    'على (هامش|متن|منصة|منصته|منصتها|حساب|حسابه|حسابها|موقع|صفحته|صفحتها|تويتر|إكس|تلغرام|تليغرام|فيسبوك|شبكة|حد|رأس|خلفية|غرار|سؤال|أسئلة|سؤالين), إلى (جانب|جواره), من (جانب|خلال|على|قبل|مقر|طهران|موسكو|كييف|باريس|واشنطن|نيويورك|أنقرة|بكين|لندن|برلين|بروكسل), عن كثب'
  ),
  /** Words that open a clause, so that a verb may follow them. */
  leads: phrases(
    'كما, فيما, بينما, حيث, إذ, لكنه, لكنها, إنما, لذلك, لهذا, لذا, قد, لقد, كان, كانت, بعدما, عندما, حين, حينما, لما, ثم, الذي, التي, ما, بل, لكن, وعاد, عاد, عادت, ومن ثم, من ثم, حيثما'
  ),
  /** Words that a subject may follow: complementisers and conjunctions. */
  'before-subject': phrases(
    'أن, إن, بأن, لكن, لأن, أما, كان, كانت, حيث, إذ, بينما, فيما, فإن, ثم, كما, كما أن, غير أن, إلا أن, بل, بيد أن, عندما, قبل أن, بعد أن'
  ),
  /** Behind the title of who held an office at the time. */
  'back-then': phrases('آنذاك, حينذاك, وقتذاك, حينئذ'),
  amma: ['أما'],
  was: { masculine: ['كان'], feminine: ['كانت'] },
  against: ['فيما', 'بينما', 'لكن'],
  /** What parts a subject from its verb. */
  auxiliary: phrases('نفسه, نفسها, قد, فقد, لقد, فإنه, كان, كانت, يكون'),
  /** Words directly before a verb in the present that leave it open: "may say", "to say". */
  hoped: phrases('قد, أن, بأن, حتى, ربما, لعل'),
  /** Words between which and a comma a subordinate clause stands. */
  subordinator: phrases('بعد أن, قبل أن, منذ أن, بعدما, قبلما, عندما, حين, حينما, لما, فيما, بينما, رغم أن'),
  /** Nouns that name a position, by which the object of a verb is known far from it: "stressed … the importance of". */
  position: phrases(
    'أهمية, ضرورة, خطورة, (إصرار|انفتاح|جاهزية|إيمان|دعم|التزام|استعداد|رفض|حرص|موقف|عزم|تمسك|تضامن|وقوف|تأييد|تعهد)(|ه|ها), حق, (ثقت|دعوت|معارضت|مطالبت|إدانت|وساطت|قناعت|خشيت|رغبت|اعتقاد|أمل|قلق|أسف|تفاؤل|ارتياح|اقتناع|ترحيب|اعتزام)(ه|ها), دعوة, إدانة, وساطة, استضافة, تطلع(ه|ها), (|ال)تأكيد, صحة, متانة, عمق, وجوب, استمرار, مواصلة, أسف, تطلع, قلق'
  ),
  /** Nouns behind a title that are no name. */
  thing: phrases('ما, خطة, قرار, اتخاذ, هجوم, قصف, استهداف, انضمام, نشر, اتهامات, تصريحات, محاولة, وقف, فرض, رفع, مقترح, فكرة, أي'),
  /** The same, but where it may be somebody. */
  pointing: phrases('كل, ما, هذا, هذه, تلك'),
  /** "His affirmation of", which only says that the verb's object is a position. */
  affirmation: phrases('(|ال)تأكيد على, تأكيد(ه|ها) على'),
  /** Objects of "refused" that are no position. */
  unsaid: phrases('التعليق, الإجابة, الرد, الكشف, الإدلاء, الإفصاح, الخوض, تأكيد, الحديث, الدخول'),
  /** What who refuses to do says nothing by. */
  untold: phrases('(ي|ت)(جيب|علق|رد|كشف|فصح|وضح|حدد|ؤكد)'),
  /** A participle that goes with the verb and opens nothing of its own: «تابع قائلا». */
  speaking: phrases('يقول, تقول, إلى القول, للقول, (قائل|متحدث|مخاطب|متوجه)(ا|ة), متابعا, مضيفا'),
  /** What is said or written, and whose it is stands after it. */
  speech: phrases('(|ل|ب)(كلمة|خطاب|تصريحات|تصريح|بيان|مقابلة|مقال|منشور|تغريدة|تدوينة|حديث|حوار|مؤتمر صحفي|مؤتمر صحافي)'),
  /** What was said elsewhere: who only points to it says nothing. */
  'mere-speech': phrases('(خطاب|كلمت|حديث|مقال|لقائ|زيارت|اتصالات)(ه|ها), (|ال)تصريحات(|ه|ها)'),
  /** Takes up a speech just named: "in which". */
  resumptive: phrases('(في|خلال)(ه|ها)'),
  /** Nouns before a name in quotation marks. */
  paper: phrases(
    '(|ل)(صحيفة|جريدة|قناة|وكالة|موقع|مجلة|برنامج|إذاعة|شبكة|تلفزيون), (|ب)منصة, منصت(ه|ها|ي), تطبيق, بعنوان, مؤسسة, منتدى, قمة, مؤتمر, حزب, حركة, حسابه في'
  ),
  addressee: phrases('(ل|لل)(صحفيين|صحافيين|إعلاميين|تلفزيون)'),
  /** Words after a comma that leave what was said for circumstances and the writer's own words. */
  aside: phrases(
    'في الوقت الذي, في (حين|إشارة|وقت|خطوة|تصعيد|تصريحات|تصريح|مقابلة|حديث|مؤتمر|بيان|كلمة|خطاب|تغريدة|منشور|اتصال|ظل), بينما, فيما, علما, الأمر الذي, ذلك, هو ما, هي, (|م)ما, ردا, عقب, إثر, حيث, بعد(|ما), وسط, غداة, عشية, خلال, قبل, بالتزامن, تزامنا, قبيل, بعيد, تعليقا, على خلفية, متجاهل(ا|ة), مقدم(ا|ة) (|ال)تعازي(|ه|ها|هم), (|من )دون (تقديم|تحديد|ذكر|الكشف|الخوض), (|من )دون أن (ي|ت)(حدد|ذكر|وضح|قدم), لكنه(|ا) لم (ي|ت)(حدد|ذكر|وضح|قدم), لكنه (امتنع|رفض), لكنها (امتنعت|رفضت), كما, (|على ال)رغم (|من )(إعلان|تأكيد|قول|تصريح|تصريحات|نفي|إنكار)'
  ),
  /** Those that may stand behind و. */
  'joined-aside': phrases('وذلك, وهو, وهي, وهذا, وسط, فيما, (ويأتي|وتأتي|وجاء|وجاءت) (ذلك|هذا|هذه|تصريحات)'),
  /** Behind it stands, after a comma, what the writer misses; what is called for without conditions has no article. */
  without: ['دون', 'من دون'],
  /** What "as long as" and "unless" are. */
  unless: phrases('ما (لم|دام|دامت), كما أن'),
  /** What goes on behind a semicolon. */
  because: phrases('بما, باعتبار(ه|ها), لأن'),
  /** In the wake of what somebody calls for something, which is the writer's. */
  'in-wake': phrases('عقب, إثر, غداة, مع (حلول|دخول|اقتراب), بعد (مقتل|اغتيال|استهداف|إعلان|هجوم)'),
  /** What opens a clause whose verb turns on what was said before: "which he refused". */
  'aside-object': phrases('هو ما, هي ما, الأمر الذي'),
  owned: ['*ه', '*ها'],
  /** "As … announced". */
  'as-said': phrases('(|و)(بحسب ما|حسب ما|حسبما|بحسبما|وفق ما|وفقا لما|طبقا لما|على ما|مثلما|وفقما)'),
  /** "As he put it". */
  'own-words': phrases('(على حد|بحسب|حسب|وفق) (تعبير|قول|وصف)(ه|ها)'),
  /** A law or the like, by which something is to be done and which says nothing. */
  measure: phrases('(|ال|ل|لل)(مرجع|قرار|قانو|قواني|مباد|معايي|ميثا|معاهد|شرو|بنو)*'),
  him: { masculine: ['له'], feminine: ['لها'] },
  /** To whom somebody answers. */
  'him-too': phrases('علي(ه|ها|هم|هما)'),
  /** Verbs that pass on another's words: «نقلت رويترز عن». */
  'passes-on': phrases('نقل, نقلت, ينقل, تنقل, نسب, نسبت'),
  /** What stands before the name of whose words they are. */
  'passed-from': phrases('عن, إلى, على لسان, نقلا عن'),
  tongue: ['على لسان'],
  through: ['عبر'],
  /** Nouns that report, with their possessor: «عن بوتين قوله إن». */
  saying: phrases('(قول|تأكيد|تشديد|إعلان)(ه|ها), القول'),
  /** Nouns that report what a leader whose name follows them said: "after Trump's announcement that". */
  announcement: phrases('(|ب|ل)(إعلان|تأكيد|قول|تصريح|اعتبار|كشف)'),
  ticker: ['عاجل'],
  asked: phrases('سئل, سئلت'),
  /** What “in these words” refers to, and the verbs that go with it. */
  'these-words': phrases('(|و)(بهذه (الكلمات|العبارات|العبارة|الجملة)|بهذا الكلام)'),
  sums: phrases('(لخص|وصف|علق|اختتم|ختم|رد|افتتح|استهل|خاطب|اختصر|أوجز)(|ت), (قال|أكد|كتب|أعلن)(ه|ته)'),
  /** Whose words those just quoted are. */
  utterance: phrases('(العبارة|الكلام|الكلمات|هذا الكلام|هذه الكلمات|هذه العبارة)'),
  placed: phrases('جاء, جاءت, يأتي, تأتي'),
  stance: phrases('موقف, رد, تعليق, كلام, حديث, تصريح, تصريحات, تأكيد'),
  /** Words that what is said begins with and its circumstances do not. */
  outright: phrases('نحن, إننا, لن, ليس, يجب, علينا, لقد, لا (يمكن|يجوز)'),
  /** What the content behind "according to" opens with. */
  'so-then': phrases('فإن(|ه|ها|هم)'),
  /** “Came back and”. */
  returns: phrases('(|و)(عاد|عادت)'),
  /** "But he". */
  'but-he': phrases('لكن(ه|ها), إنما, (إلا|غير|بيد) أن(ه|ها)'),
  beside: phrases('كما, فيما, بينما, ثم, حيث'),
  where: phrases('حيث, إذ'),
  /** Before what a clause's subject said when it did that: “caused a stir when he said”. */
  when: phrases('حين, عندما, حينما'),
  /** Participles that tell what one does with the words and report none. */
  recounting: phrases('(مستعرض|متطرق|شاكر|مهنئ)(ا|ة)'),
  fa: ['ف*'],
  'and-word': ['و*'],
  article: ['ال*'],
  accusative: ['*ا'],
  /** Words that go with the noun before them; those without an article with «في تصريح», «بعد اجتماع» and the like. */
  definite: ['ال*', 'لل*', 'بال*', '*ه', '*ها', '*هم', ...phrases('صحفي, صحافي, تلفزيوني, متلفز, إذاعي, مسائي, مصور, مسجل, مقتضب, مطول, مشترك, مغلق, ثنائي, رسمي, هاتفي, جديد, طارئ, لاحق')],
  'by-word': ['ب*', 'ب'],
  'to-word': ['ل*', 'ل'],
  /** What "accused of" opens its charge with, besides ب. */
  'by-that': phrases('بأن(|ه|ها|هم|هما|نا|ني|ي|ك)'),
  blame: phrases('(|ال)(مسؤولية|مسئولية)'),
  /** Words that begin with the letter of a preposition and have none. */
  ungoverned: phrases(
    'ب(عد|ين|شأن|سبب|حسب|موجب|لاده|لادها|لد|لدان|رلين|اريس|كين|وتين|ايدن|روكسل|غداد|يروت|ينما|عض|دوره|دورها|ل|يان|نود|رنامج|حضور|حث|قي|القول|القاهرة|التالي|التزامن|المقابل|وضوح|شدة|حزم|أن|أنه|أنها|أنهم|يت|نك|حر|رج|دأ|دأت|دل|ها|هم|نا|لا|ما|ه|دء|عث|طل|لغ|لغت|لوغ|قاء|ناء|داء|دائه|داية|راك|شار), ل(قد|كن|ن|م|ا|ه|ها|هم|دى|أن|أنه|أنها|ندن|قاء|جنة|يس|بنان|يبيا|غة|يل|جأ|عب|قب|وم|حم|مح|فت|وح|نا|ما|ست)'
  )
} // prettier-ignore
